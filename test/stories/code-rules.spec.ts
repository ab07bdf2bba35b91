// What the database holds of mailed codes against whoever has the application's own connection.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes } from '#kernel';
import { sql } from '#platform';
import { takeCode } from '#accounts';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { signingCode } from '../harness/minors.js';
import { triedIn } from '../harness/tried.js';

let app: TestApp;
let actor: Actor;
beforeAll(async () => {
  app = await startApp();
  actor = await app.cast.adult('Әсел Бекова');
});
afterAll(() => app.stop());

const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);
const use = (code: string): Promise<void> =>
  app.database.systemTransaction((tx) => takeCode(tx, actor.personId ?? '', 'SIGN', code));
const isGood = (code: string): Promise<boolean> =>
  use(code).then(
    () => true,
    () => false,
  );
const set = (change: string): string =>
  `update one_time_codes set ${change} where person_id = '${actor.personId}' and purpose = 'SIGN'`;
const gone = (): string => `delete from one_time_codes where person_id = '${actor.personId}' and purpose = 'SIGN'`;

interface Row {
  readonly digest: string;
  readonly ends: string;
}
async function rowNow(): Promise<Row> {
  const row = await app.database.row<Row>(sql`
    select digest, expires_at::text as ends from one_time_codes where person_id = ${actor.personId} and purpose = 'SIGN'`);
  if (!row) throw new Error('There is no code');
  return row;
}
const inserted = ({ digest, ends }: Row, more = '0, null'): string =>
  `insert into one_time_codes (person_id, purpose, digest, expires_at, tries, used_at)
   values ('${actor.personId}', 'SIGN', '${digest}', '${ends}', ${more})`;

describe('the application’s role', () => {
  it('cannot use a used code again, nor change when it was used', async () => {
    const code = await signingCode(app, actor);
    await use(code);
    expect(await tried(set('used_at = null'))).toBe('one_time_codes_kept');
    expect(await tried(set(`used_at = used_at + interval '1 minute'`))).toBe('one_time_codes_kept');
    const used = await rowNow();
    expect(await tried(gone())).toBe('one_time_codes_forgotten');
    expect(await tried(gone(), inserted(used))).toBe('one_time_codes_forgotten');
    // Codes go with who is erased, and nobody comes back from there.
    const status = (to: string): string => `update persons set status = '${to}' where id = '${actor.personId}'`;
    expect(await tried(status('ERASED'), gone())).toBe('DONE');
    expect(await tried(status('ERASED'), gone(), status('ACTIVE'), inserted(used))).toBe('persons_erased_stays');
  });

  it('cannot bring an older code back behind a newer one', async () => {
    const first = await signingCode(app, actor);
    const old = await rowNow();
    await use(first);
    await signingCode(app, actor);
    const back = (ends: string): string =>
      set(`digest = '${old.digest}', tries = 0, used_at = null, expires_at = ${ends}`);
    expect(await tried(back(`'${old.ends}'`))).toBe('one_time_codes_new');
    // With another end the database takes it, and then it is nobody's code: its end is in its digest.
    await app.database.dataSource.query(back(`expires_at + interval '1 second'`));
    expect(await isGood(first)).toBe(false);
  });

  it('gives a code no more tries and no more time', async () => {
    const code = await signingCode(app, actor);
    expect(await isGood(String((Number(code.replace(' ', '')) + 1) % 1_000_000).padStart(6, '0'))).toBe(false);
    expect(await tried(set('tries = 0'))).toBe('one_time_codes_kept');
    expect(await tried(set('tries = tries + 1'))).toBe('DONE');
    for (const moved of [`+ interval '1 minute'`, `- interval '1 minute'`]) {
      expect(await tried(set(`expires_at = expires_at ${moved}`))).toBe('one_time_codes_kept');
    }
    expect(await tried(set(`used_at = expires_at + interval '1 second'`))).toBe('one_time_codes_kept');
    expect(await tried(set('used_at = clock_timestamp()'))).toBe('DONE');
    expect(await isGood(code)).toBe(true);
  });

  it('gives it to nobody else, and for nothing else', async () => {
    const other = await app.cast.adult('Дана Оспан');
    await signingCode(app, actor);
    expect(await tried(set(`person_id = '${other.personId}'`))).toBe('one_time_codes_owner');
    expect(await tried(set(`purpose = 'MAILBOX'`))).toBe('one_time_codes_owner');
  });

  it('writes no code that is used, tried or good for long from the beginning', async () => {
    const soon = { digest: 'x', ends: new Date(Date.now() + minutes(10)).toISOString() };
    const later = { digest: 'x', ends: new Date(Date.now() + minutes(60)).toISOString() };
    const fresh = (row: Row, more?: string): string => inserted(row, more).replace(`'SIGN'`, `'MAILBOX'`);
    expect(await tried(fresh(soon))).toBe('DONE');
    expect(await tried(fresh(soon, '0, clock_timestamp()'))).toBe('one_time_codes_new');
    expect(await tried(fresh(soon, '3, null'))).toBe('one_time_codes_new');
    expect(await tried(fresh(later))).toBe('one_time_codes_new');
    expect(await tried(fresh(soon), set('used_at = clock_timestamp()').replace(`'SIGN'`, `'MAILBOX'`))).toBe(
      'one_time_codes_kept',
    );
  });

  it('does not stand in the way of two codes asked for at once, nor of whoever deletes the account with one', async () => {
    const asking = Array.from({ length: 4 }, () =>
      app.cast.nobody.does('requestOneTimeCode', 'RequestCodeInput', { purpose: 'SIGN_IN', email: actor.email }),
    );
    expect(await Promise.all(asking)).toEqual([true, true, true, true]);
    const leaving = await app.cast.adult('Сая Бек');
    const oneTimeCode = await signingCode(app, leaving);
    expect(await leaving.does('eraseAccount', 'EraseAccountInput', { oneTimeCode })).toBe(true);
    const left = await app.database.rows(sql`select 1 from one_time_codes where person_id = ${leaving.personId}`);
    expect(left).toEqual([]);
  });
});
