import { type Settings, newDataSource } from '#platform';
import { type DataSource } from 'typeorm';
import { allTables } from '../tables.js';

/** A command may take longer than a request is allowed to. */
const STATEMENT_MS = 120_000;

/** PostgreSQL's code for a table that is not there. */
const UNDEFINED_TABLE = '42P01';

/** Runs `work` with a connection under the application's role, for commands that need no services. */
export async function withDatabase<T>(settings: Settings, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  if (settings.databaseUrl === undefined) throw new Error('DATABASE_URL is missing.');
  const limits = { poolSize: 2, statementTimeoutMs: STATEMENT_MS };
  const dataSource = newDataSource(settings.databaseUrl, allTables, limits);
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } catch (error) {
    if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
    throw new Error('The tables are not up to date. Run npm run cli -- migrate, or npm start.', { cause: error });
  } finally {
    await dataSource.destroy();
  }
}
