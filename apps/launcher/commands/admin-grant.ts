import { grantAdmin } from '#accounts';
import { Database, type ErrorCode, Problem } from '#platform';
import { type Command } from '../command.js';
import { withDatabase } from '../with-database.js';

export const command: Command = {
  usage: 'admin grant EMAIL',
  about: 'Makes the person with this mail address an admin. They sign up first.',
  async run({ settings, words, print }) {
    const [email, ...more] = words;
    if (email === undefined || more.length > 0) throw new Error('Say whom: admin grant EMAIL.');
    const sentences: Partial<Record<ErrorCode, string>> = {
      NOT_FOUND: `Nobody has signed up with ${email}.`,
      BAD_USER_INPUT: `${email} is not a mail address.`,
    };
    await withDatabase(settings, async (dataSource) => {
      try {
        await grantAdmin(new Database(dataSource), email);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw new Error(sentences[error.code] ?? `${email}: ${error.code}.`);
      }
    });
    print(`${email} is an admin.`);
  },
};
