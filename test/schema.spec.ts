// The served schema is committed, and what is migrated is what the entities say.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allTables } from '../apps/tables.js';
import { newDataSource } from '#platform';
import { startApp, type TestApp } from './harness/app.js';

const FILE = path.resolve('apps/api/schema.graphql');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

it('the committed schema is the served one (UPDATE_SCHEMA=1 writes it)', () => {
  const served = `${printSchema(lexicographicSortSchema(app.api.get(GraphQLSchemaHost).schema))}\n`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(FILE, served);
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(served);
});

it('the migrated database is what the entities say', async () => {
  const owner = newDataSource(app.urls.ownerUrl, allTables);
  await owner.initialize();
  try {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    const drift = upQueries.map(({ query }) => query).filter((query) => !isOfTheDatabaseAlone(query));
    expect(drift).toEqual([]);
  } finally {
    await owner.destroy();
  }
});

/** Foreign keys and checks stand in the migrations only: TypeORM's decorators would tie entities of different libraries. */
function isOfTheDatabaseAlone(query: string): boolean {
  return /^ALTER TABLE "\w+" DROP CONSTRAINT "/.test(query) || /DROP INDEX "public"\."\w+"/.test(query);
}
