// The queue: what fails again and again is parked, and everything behind it goes on; a record that was tampered with is named.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enqueue, enqueueMail } from '#platform';
import { withClient } from '../../apps/launcher/postgres/databases.mjs';
import { startApp, type TestApp } from '../harness/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const jobs = () =>
  app.database.rows<{ id: string; attempts: number; most: number; error: string }>({
    text: `select id, attempts, max_attempts as most, last_error as error from graphile_worker.jobs where task_identifier = 'send-mail'`,
    values: [],
  });
const dueAgain = () =>
  app.database.rows({
    text: `update graphile_worker._private_jobs set run_at = now()`,
    values: [],
  });

it('forgets the answers to repeated keys after seven days, and no sooner', async () => {
  const key = { 'idempotency-key': 'a-key-of-eight' };
  const person = await app.cast.adult('Рауан Ізденген');
  const update = `mutation { updatePerson(input: { city: "Тараз" }) { person { city } } }`;
  await person.ask(update, {}, key);
  const kept = () =>
    app.database.rows({ text: `select key from idempotency_keys where key like 'a-key%'`, values: [] });
  await app.advance(30 * 86_400_000);
  expect(await kept()).toHaveLength(1);
  await app.database.dataSource.query(
    `update idempotency_keys set created_at = created_at - interval '7 days 1 minute'`,
  );
  await app.database.dataSource.query(
    `update idempotency_answers set created_at = created_at - interval '7 days 1 minute'`,
  );
  await app.drain();
  expect(await kept()).toEqual([]);
  expect(await app.database.rows({ text: `select key from idempotency_answers`, values: [] })).toEqual([]);
});

it('parks a poison job after its last attempt while the others go on', async () => {
  const { manager } = app.database.dataSource;
  await enqueue(
    manager,
    'send-mail',
    { id: 'poison', to: 'a@example.kz', locale: 'EN', key: 'mail.thereIsNone' },
    { maxAttempts: 3 },
  );
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await expect(app.drain()).rejects.toThrow('send-mail');
    expect(await jobs()).toMatchObject([{ attempts: attempt, most: 3 }]);
    await dueAgain();
  }
  await enqueueMail(manager, { to: 'b@example.kz', locale: 'EN', key: 'mail.passwordChanged', params: { name: 'B' } });
  await expect(app.drain()).rejects.toThrow('mail.thereIsNone');
  expect(await app.mails('b@example.kz')).toHaveLength(1);
  expect(await jobs()).toMatchObject([{ attempts: 3, most: 3 }]);
  const ready = await app.api.inject({ url: '/readyz' });
  expect(ready.json()).toMatchObject({ ok: true, checks: { parkedJobs: { detail: 1 } } });
});

it('names a fact that was changed behind the product’s back', async () => {
  const { personId } = await app.cast.adult('Тамара Ізбасар');
  expect(await app.doctor()).toMatchObject({ ok: true });
  await withClient(app.urls.ownerUrl, async (client) => {
    await expect(client.query(`update facts set data = '{}'`)).rejects.toThrow('append-only');
    await client.query(`alter table facts disable trigger user`);
    await client.query(`update facts set action = 'person.neverWas' where chain = $1 and seq = 1`, [personId]);
    await client.query(`alter table facts enable trigger user`);
  });
  const { ok, violations, broken } = await app.doctor();
  expect({ ok, violations }).toEqual({ ok: false, violations: 1 });
  expect(broken[0]?.invariant).toContain('hash');
});
