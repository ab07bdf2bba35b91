import { createHash, randomBytes } from 'node:crypto';
import { type Tables, migrate } from '#platform';
import { databaseUrl } from '../../apps/launcher/postgres/cluster.mjs';
import { withClient } from '../../apps/launcher/postgres/databases.mjs';
import { type TestServer } from './test-server.mjs';

/** An empty, migrated database of one spec file. */
export interface TestDatabase {
  /** Under the application's role, as DATABASE_URL. */
  readonly appUrl: string;
  /** Under the owning role, as MIGRATION_DATABASE_URL. */
  readonly ownerUrl: string;
  readonly name: string;
  /** Closes whatever is still connected and drops the database. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Of which libraries; by default of all (`apps/tables.ts`). */
  readonly tables?: Tables;
}

/**
 * Clones the migrated template in about 100 ms. The first spec that needs a template makes it, under a lock that the
 * others wait for; it is kept between runs and named after what is in it.
 */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = testServer();
  const tables = options.tables ?? (await import('../../apps/tables.js')).allTables;
  const template = templateName(server, tables);
  const name = `test_${server.run}_${randomBytes(6).toString('hex')}`;
  await withClient(server.adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('asar.test.template'))`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${template} with (force)`);
      await client.query(`create database ${template} owner ${server.owner.name}`);
      await migrate({
        ...tables,
        migrationUrl: urlOf(server, template, 'owner'),
        appUrl: urlOf(server, template, 'app'),
        isClockMovable: true,
      });
      await client.query(`alter database ${template} with is_template true`);
    }
    await client.query(`create database ${name} template ${template} owner ${server.owner.name}`);
  });
  return {
    name,
    appUrl: urlOf(server, name, 'app'),
    ownerUrl: urlOf(server, name, 'owner'),
    drop: () =>
      withClient(server.adminUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

function testServer(): TestServer {
  const handedOver = process.env['ASAR_TEST_SERVER'];
  if (handedOver === undefined) throw new Error('Run specs through Jest: its global set-up starts the test server.');
  return JSON.parse(handedOver) as TestServer;
}

function templateName(server: TestServer, tables: Tables): string {
  const names = tables.migrations.map((migration) => migration.name).join();
  return `template_${server.templateKey}_${shortHash(names)}`;
}

function urlOf(server: TestServer, database: string, role: 'owner' | 'app'): string {
  const { hostname, port, search } = new URL(server.adminUrl);
  const { name: user, password } = server[role];
  const url = new URL(databaseUrl({ port: Number(port || 5432), user, password, database }));
  url.hostname = hostname;
  url.search = search;
  return url.toString();
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
