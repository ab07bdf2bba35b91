import { type Settings, newDataSource } from '#platform';
import { type DataSource } from 'typeorm';
import { allTables } from '../tables.js';

/** A command may take longer than a request is allowed to. */
const STATEMENT_MS = 120_000;

/** Runs `work` with a connection under the application's role, for commands that need no services. */
export async function withDatabase<T>(settings: Settings, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  if (settings.databaseUrl === undefined) throw new Error('DATABASE_URL is missing.');
  const limits = { poolSize: 2, statementTimeoutMs: STATEMENT_MS };
  const dataSource = newDataSource(settings.databaseUrl, allTables, limits);
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
