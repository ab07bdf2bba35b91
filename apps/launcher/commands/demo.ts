import { type Command } from '../command.js';
import { seedOnce } from '../demo-seeding.js';

export const command: Command = {
  usage: 'demo [--reset]',
  about: 'Puts in the invented people, listings and deals; --reset begins their story afresh.',
  options: { reset: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    if (settings.isProduction) throw new Error('Invented people have no place in production.');
    if (settings.migrationDatabaseUrl === undefined) throw new Error('DATABASE_URL is missing.');
    print(await seedOnce(settings.migrationDatabaseUrl, flags['reset'] === true));
  },
};
