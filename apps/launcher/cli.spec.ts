import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildServer } from './build/server.mjs';
import { withClient } from './postgres/databases.mjs';
import { type TestDatabase, createTestDatabase } from '../../test/harness/test-database.js';

const root = path.resolve(import.meta.dirname, '../..');

describe('the command line', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    await buildServer();
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const cli = (...words: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const given = { DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl, NODE_ENV: 'test' };
      const env = { PATH: process.env['PATH'], ...given };
      execFile(process.execPath, ['dist/apps/launcher/cli.js', ...words], { cwd: root, env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  it('helps, and refuses what it does not know', async () => {
    expect(await cli()).toMatchObject({ code: 0, out: expect.stringContaining('admin grant EMAIL') });
    expect(await cli('dance')).toMatchObject({ code: 2 });
    expect(await cli('../main')).toMatchObject({ code: 2 });
    expect(await cli('doctor', '--loudly')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Usage: doctor [--json]'),
    });
  });

  it('finds nothing to migrate in a migrated database', async () => {
    expect(await cli('migrate')).toMatchObject({ code: 0, out: 'tables up to date\n' });
  });

  it('finds a healthy database healthy, and names what is broken', async () => {
    const healthy = await cli('doctor', '--json');
    expect(healthy.code).toBe(0);
    expect(JSON.parse(healthy.out)).toMatchObject({ ok: true, violations: 0 });
    await withClient(database.ownerUrl, (client) =>
      client.query(`insert into fact_chains (chain, seq, hash) values ('offer_broken', 7, 'none')`),
    );
    const broken = await cli('doctor', '--json');
    expect(broken.code).toBe(1);
    expect(JSON.parse(broken.out)).toMatchObject({ ok: false, violations: 1 });
    await withClient(database.ownerUrl, (client) =>
      client.query(`delete from fact_chains where chain = 'offer_broken'`),
    );
  });

  it('lists jobs that were given up and lets them begin anew', async () => {
    const id = await withClient(database.ownerUrl, async (client) => {
      const added = await client.query(`select id from graphile_worker.add_job('sing', '{}', max_attempts := 1)`);
      const [{ id: found }] = added.rows as [{ id: string }];
      await client.query(
        `update graphile_worker._private_jobs set attempts = 1, last_error = 'off key' where id = $1`,
        [found],
      );
      return found;
    });
    expect((await cli('jobs', 'list')).out).toMatch(new RegExp(`^${id}  sing  1/1  .*off key\n1 jobs`));
    expect(await cli('jobs', 'retry', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('not the id') });
    expect(await cli('jobs', 'retry', id)).toMatchObject({ code: 0, out: '1 jobs begin anew\n' });
    expect((await cli('jobs', 'list')).out).toBe('0 jobs\n');
  });

  it('makes nobody an admin who has not signed up', async () => {
    expect(await cli('admin', 'grant', 'nobody@example.org')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nobody'),
    });
    expect(await cli('admin', 'grant')).toMatchObject({ code: 1 });
  });
});
