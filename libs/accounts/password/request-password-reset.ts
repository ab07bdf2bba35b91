import { InputType, Resolver } from '@nestjs/graphql';
import { minutes } from '#kernel';
import { CurrentViewer, Database, enqueueMail, Input, keyedDigest, Limits, Text, Verb, Viewer } from '#platform';
import { addressOf } from '../age.js';
import { readEmail } from '../email.js';
import { issueMailToken } from '../proof/mail-token.js';
import { Person } from '../person.entity.js';

export const RESET_LINK_MS = minutes(30);
const PER_ACCOUNT = { name: 'reset', points: 5, perSeconds: 3_600 };
/** One place does not write to everybody; a school behind one address still gets through. */
const PER_ADDRESS = { name: 'reset-address', points: 100, perSeconds: 3_600 };

@InputType()
export class RequestPasswordResetInput {
  @Text({ max: 254 })
  email: string;
}

@Resolver()
export class RequestPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** The same answer whether the address has an account or not. */
  @Verb(() => Boolean, { access: 'anyone', rule: 'accounts: anybody may ask', isSecret: true })
  async requestPasswordReset(
    @Input() input: RequestPasswordResetInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<boolean> {
    const email = readEmail(input.email);
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    await this.limits.take(PER_ACCOUNT, keyedDigest('account', email));
    await this.database.systemTransaction(async (tx) => {
      const person = await tx.findOneBy(Person, { email });
      if (!person || person.status === 'ERASED') return;
      const token = await issueMailToken(tx, person.id, 'RESET_PASSWORD', RESET_LINK_MS);
      await enqueueMail(tx, {
        to: email,
        locale: person.locale,
        key: 'mail.resetPassword',
        params: { ...addressOf(person) },
        path: `/reset-password?token=${token}`,
      });
    });
    return true;
  }
}
