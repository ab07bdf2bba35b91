import { migrate } from '#platform';
import { allTables } from '../../tables.js';
import { type Command } from '../command.js';
import { tablesMark, writeMark } from '../marks.js';
import { requireCyrillicSearch, requireHumbleRole } from '../postgres/databases.mjs';

export const command: Command = {
  usage: 'migrate',
  about: 'Brings the tables up to date, and checks that the database suits the product.',
  async run({ settings, print }) {
    const { databaseUrl: appUrl, migrationDatabaseUrl: migrationUrl } = settings;
    if (appUrl === undefined || migrationUrl === undefined) throw new Error('DATABASE_URL is missing.');
    await requireCyrillicSearch(migrationUrl);
    const ran = await migrate({ ...allTables, migrationUrl, appUrl, isClockMovable: !settings.isProduction });
    const warning = await requireHumbleRole(appUrl, { isStrict: settings.isProduction });
    await writeMark(migrationUrl, 'tables', tablesMark());
    if (warning !== undefined) print(warning);
    for (const name of ran) print(`  ${name}`);
    print(ran.length === 0 ? 'tables up to date' : `ran ${ran.length} migrations`);
  },
};
