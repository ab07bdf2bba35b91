import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../../apps/launcher/postgres/databases.mjs';
import { type TestDatabase, createTestDatabase } from './test-database.js';

class MakeMarbles1763800000000 {
  name = 'MakeMarbles1763800000000';
  async up(queryRunner: { query(text: string): Promise<unknown> }): Promise<void> {
    await queryRunner.query(`create table marbles (id text primary key, colour text not null)`);
  }
  async down(queryRunner: { query(text: string): Promise<unknown> }): Promise<void> {
    await queryRunner.query(`drop table marbles`);
  }
}
const tables = { entities: [], migrations: [MakeMarbles1763800000000] };

describe('a test database', () => {
  let one: TestDatabase;
  let two: TestDatabase;
  beforeAll(async () => {
    [one, two] = await Promise.all([createTestDatabase({ tables }), createTestDatabase({ tables })]);
  });
  afterAll(async () => {
    await Promise.all([one.drop(), two.drop()]);
  });

  it('is migrated, and its own', async () => {
    await withClient(one.appUrl, (client) => client.query(`insert into marbles values ('marble_1', 'blue')`));
    const { rows } = await withClient(two.appUrl, (client) => client.query('select * from marbles'));
    expect(rows).toEqual([]);
  });

  it('is used under a role that owns nothing', async () => {
    const { rows } = await withClient(one.appUrl, (client) =>
      client.query(
        `select rolsuper or rolcreatedb or rolcreaterole as mighty from pg_roles where rolname = current_user`,
      ),
    );
    expect(rows).toEqual([{ mighty: false }]);
    for (const text of [
      'drop table marbles',
      'alter table marbles add x int',
      'create table y (id int)',
      'truncate marbles',
    ]) {
      await expect(withClient(one.appUrl, (client) => client.query(text))).rejects.toThrow(/must be owner|denied/);
    }
  });

  it('sees Cyrillic when it searches', async () => {
    const { rows } = await withClient(one.ownerUrl, async (client) => {
      await client.query('create extension if not exists pg_trgm');
      return client.query(`select similarity('Қайрат', 'Кайрат') > 0 as sees`);
    });
    expect(rows).toEqual([{ sees: true }]);
  });
});
