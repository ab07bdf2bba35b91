import { type Command } from '../command.js';
import { seedOnce } from '../demo-seeding.js';

export const command: Command = {
  usage: 'demo [--reset]',
  about:
    'Puts in the invented people, listings and deals; --reset empties the database first and begins their story afresh.',
  options: { reset: { type: 'boolean' } },
  async run({ settings, flags, print }) {
    const { databaseUrl: appUrl, migrationDatabaseUrl: ownerUrl } = settings;
    if (settings.isProduction) throw new Error('Invented people have no place in production.');
    if (appUrl === undefined || ownerUrl === undefined) throw new Error('DATABASE_URL is missing.');
    if (flags['reset'] === true) {
      if (!settings.demoData) throw new Error('DEMO_DATA is 0: --reset would delete what real people made.');
      const { resetDatabase } = await import('../reset-database.js');
      await resetDatabase({ ownerUrl, appUrl });
      print('emptied the database');
    }
    print(await seedOnce(ownerUrl));
  },
};
