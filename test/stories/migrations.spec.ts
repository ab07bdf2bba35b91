// The newest migrations on a database that is in use already: they can be taken back and run again over what people have left.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrate, sql } from '#platform';
import { allTables } from '../../apps/tables.js';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { heldChild } from '../harness/family.js';
import { inForceWithMinor, type MinorDeal } from '../harness/minors.js';

const NEWEST = /17639[56]0000\d{3}$/;

let app: TestApp;
let admin: Actor;
let deal: MinorDeal;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
  deal = await inForceWithMinor(app, admin);
  await heldChild(app, admin, await app.cast.adult('Гүлнар Серікова'));
}, 90_000);
afterAll(() => app.stop());

describe('the newest migrations', () => {
  it('are taken back and run again over a database in use', async () => {
    const before = await standing();
    const names = allTables.migrations.map(({ name }) => name).filter((name) => NEWEST.test(name));
    const owner = new DataSource({
      type: 'postgres',
      url: app.urls.ownerUrl,
      migrations: [...allTables.migrations] as never,
      migrationsTableName: 'migrations',
    });
    await owner.initialize();
    try {
      for (const name of names) {
        expect(name).toMatch(NEWEST);
        await owner.undoLastMigration({ transaction: 'each' });
      }
      // Yesterday's product works on it.
      await owner.query(`update guardianships set paused_at = now() where id = $1`, [deal.guardianshipId]);
      await owner.query(`update guardianships set paused_at = null where id = $1`, [deal.guardianshipId]);
      await owner.query(`update agreements set status = 'ON_HOLD', hold_reason = 'Тексеру' where id = $1`, [
        deal.agreement.id,
      ]);
      await owner.query(`update agreements set status = 'ACTIVE', hold_reason = null where id = $1`, [
        deal.agreement.id,
      ]);
    } finally {
      await owner.destroy();
    }
    const urls = { migrationUrl: app.urls.ownerUrl, appUrl: app.urls.appUrl };
    expect((await migrate({ ...allTables, ...urls, isClockMovable: true })).sort()).toEqual(names.sort());
    expect(await standing()).toEqual(before);
    expect((await app.doctor()).broken).toEqual([]);
    // And so does today's.
    await deal.guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId: deal.guardianshipId }, 'id');
    await deal.guardian.does('resumeWard', 'GuardianshipInput', { guardianshipId: deal.guardianshipId }, 'id');
  }, 120_000);
});

/** What the newest migrations fill, and the rules that they set. */
async function standing(): Promise<unknown> {
  return Promise.all([
    app.database.rows(sql`select id, verified_by_id from guardianships order by id`),
    app.database.rows(sql`select id, password_proven_at from persons order by id`),
    app.database.rows(sql`select id, funded_order from listings order by id`),
    app.database.rows(sql`
      select tgrelid::regclass::text as place, tgname as name from pg_trigger where not tgisinternal order by 1, 2`),
    app.database.rows(sql`
      select oid::regprocedure::text as name, md5(prosrc) as body from pg_proc
      where pronamespace = 'public'::regnamespace order by 1`),
  ]);
}
