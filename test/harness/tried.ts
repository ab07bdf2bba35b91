import type { TestApp } from './app.js';

/**
 * What the database says to a transaction under the application's own role: the constraint or the code that refused it, or
 * DONE. It is rolled back either way.
 */
export async function triedIn(app: TestApp, statements: readonly string[]): Promise<string> {
  const runner = app.database.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    for (const statement of statements) await runner.query(statement);
    await runner.query('set constraints all immediate');
    return 'DONE';
  } catch (error) {
    const { code, constraint } = (error as { driverError: { code: string; constraint?: string } }).driverError;
    return constraint ?? code;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
