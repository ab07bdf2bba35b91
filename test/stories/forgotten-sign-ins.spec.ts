// What becomes of all that signing in leaves behind: browsers' digests, tokens, links and codes that open nothing any more.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ForgetOldSignIns } from '#accounts/worker';
import { days, minutes } from '#kernel';
import { sql } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { laterByTheMachine } from '../harness/machine-time.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('what signing in leaves behind', () => {
  const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;
  const sweep = async (): Promise<void> => {
    const timer = new ForgetOldSignIns(app.database);
    while ((await timer.sweep()) > 0);
  };
  const left = (personId: string | null) =>
    app.database.row<{ devices: number; tokens: number; links: number; codes: number }>(sql`
      select (select count(device_digest) from sign_ins where person_id = ${personId})::int as devices,
        (select count(*) from refresh_tokens t join sign_ins s on s.id = t.sign_in_id where s.person_id = ${personId})::int as tokens,
        (select count(*) from mail_tokens where person_id = ${personId})::int as links,
        (select count(*) from one_time_codes where person_id = ${personId})::int as codes`);

  async function traces(on: TestApp = app): Promise<Actor> {
    const somebody = await on.cast.adult('Тимур Әбен');
    const input = { email: somebody.email, password: PASSWORD };
    await on.ask(SIGN_IN, { input }, { headers: { 'x-client': 'web', origin: 'http://localhost:3000' } });
    return somebody;
  }

  it.each([
    [180, { devices: 0, tokens: 0, links: 0, codes: 0 }],
    [179, { devices: 1, tokens: 0, links: 0, codes: 0 }],
    [31, { devices: 1, tokens: 0, links: 0, codes: 0 }],
    [5, { devices: 1, tokens: 2, links: 0, codes: 0 }],
    [2, { devices: 1, tokens: 2, links: 1, codes: 0 }],
    [0, { devices: 1, tokens: 2, links: 1, codes: 1 }],
  ])('is, %i days later, only what is still of use', async (later, expected) => {
    const somebody = await traces();
    const { personId } = somebody;
    // The database goes by its own clock and lets no code go before its time: this one was mailed then.
    await app.database.dataSource.query(
      `insert into one_time_codes (person_id, purpose, digest, tries, expires_at)
       values ($1, 'SIGN', 'x', 0, clock_timestamp() + interval '10 minutes' - make_interval(days => $2))`,
      [personId, later],
    );
    await laterByTheMachine(days(later) + minutes(1), sweep);
    expect(await left(personId)).toEqual(expected);
    expect(await app.database.rows(sql`select 1 from sign_ins where person_id = ${personId}`)).toHaveLength(2);
  });

  it('goes by itself, in the worker', async () => {
    const fresh = await startApp();
    const { personId } = await traces(fresh);
    const devices = () =>
      fresh.database.row(sql`
        select count(*)::int as all, count(device_digest)::int as known from sign_ins where person_id = ${personId}`);
    await fresh.database.dataSource.query(
      `update sign_ins set created_at = now() - interval '181 days' where person_id = $1`,
      [personId],
    );
    expect(await devices()).toEqual({ all: 2, known: 1 });
    await fresh.drain();
    expect(await devices()).toEqual({ all: 2, known: 0 });
    await fresh.stop();
  });
});
