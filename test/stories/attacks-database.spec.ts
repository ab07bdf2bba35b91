// Somebody who holds the application's own connection: what the database refuses by itself, whatever the code would do.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { type Actor } from '../harness/cast.js';
import { act, funded, milestone, type Scene, startDeal } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';
import { triedIn } from '../harness/tried.js';

let app: PaidApp;
let admin: Actor;
let scene: Scene;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  scene = await startDeal(app, admin);
  await funded(scene, 1, 2);
  await act(scene.project.lead, 'startMilestone', (await milestone(scene.project.lead, scene)).id);
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);
const NOT_ALLOWED = '42501';

describe('the record', () => {
  const KEPT = [
    'facts',
    'fact_chains',
    'signatures',
    'signatories',
    'postings',
    'ledger_entries',
    'ledger_accounts',
    'offer_terms',
    'agreement_documents',
    'agreement_versions',
    'file_contents',
    'evidence',
  ];
  it.each(KEPT)('of %s cannot be changed, emptied or removed', async (table) => {
    const columns = await app.database.dataSource.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_name = $1 limit 1`,
      [table],
    );
    const [{ name }] = columns as [{ name: string }];
    expect(await tried(`update ${table} set "${name}" = "${name}"`)).toBe(NOT_ALLOWED);
    expect(await tried(`delete from ${table}`)).toBe(NOT_ALLOWED);
    expect(await tried(`truncate ${table} cascade`)).toBe(NOT_ALLOWED);
    expect(await tried(`alter table ${table} disable trigger all`)).toBe(NOT_ALLOWED);
    expect(await tried(`drop table ${table} cascade`)).toBe(NOT_ALLOWED);
  });

  it('takes no forged fact, and knows no way round its rules', async () => {
    const { seq } = (
      (await app.database.dataSource.query('select max(seq) + 1 as seq from facts')) as { seq: number }[]
    )[0] ?? { seq: 1 };
    expect(
      await tried(`insert into facts (id, chain, seq, at, action, subject_id, data, previous_hash, hash)
        values ('${newId('fact')}', '${newId('offer')}', ${seq}, now(), 'offer.accepted', 'x', '{}', '', 'aa')`),
    ).toBe(NOT_ALLOWED);
    expect(await tried(`set session_replication_role = 'replica'`)).toBe(NOT_ALLOWED);
    expect(await tried('create table mine (id text)')).toBe(NOT_ALLOWED);
    expect(await tried(`create function fact_hash() returns text language sql as 'select 1::text'`)).toBe(NOT_ALLOWED);
    expect(await tried(`alter function refuse_change() owner to current_user`)).not.toBe('DONE');
    expect(await tried(`set role postgres`)).not.toBe('DONE');
    expect(await tried(`copy facts to program 'cat'`)).toBe(NOT_ALLOWED);
    expect(await tried(`select pg_read_file('/etc/passwd')`)).toBe(NOT_ALLOWED);
    expect(await tried(`update payment_rules set value = 'KZ'`)).toBe(NOT_ALLOWED);
    expect(await tried(`delete from migrations`)).toBe(NOT_ALLOWED);
  });
});

describe('the ledger', () => {
  const entry = (id: string, postings: number): string =>
    `insert into ledger_entries (id, kind, source_type, source_id, at, postings)
     values ('${id}', 'correction', 'attack', '${id}', now(), ${postings})`;
  const posting = (entryId: string, code: string, minor: number, currency = 'KZT'): string =>
    `insert into postings (id, entry_id, account_id, currency, amount_minor)
     select '${newId('posting')}', '${entryId}', id, '${currency}', ${minor} from ledger_accounts
     where code like '${code}' and currency = '${currency}' limit 1`;
  const [STRIPE, HELD] = ['psp:stripe', 'held:%'];

  it('takes no entry out of balance, half of one, or one that grows', async () => {
    const id = newId('ledgerentry');
    expect(await tried(entry(id, 2), posting(id, STRIPE, 500), posting(id, HELD, -400))).toBe('ledger_entry_balanced');
    expect(await tried(entry(id, 2), posting(id, STRIPE, 500))).toBe('ledger_entry_complete');
    expect(await tried(entry(id, 2))).toBe('ledger_entry_complete');
    const known = (await app.database.dataSource.query('select id from ledger_entries limit 1')) as { id: string }[];
    const old = known[0]?.id ?? '';
    expect(await tried(posting(old, STRIPE, 500), posting(old, HELD, -500))).toBe('ledger_entry_complete');
  });

  it('holds nothing below zero', async () => {
    const id = newId('ledgerentry');
    const much = 999_999_999_999;
    expect(await tried(entry(id, 2), posting(id, HELD, much), posting(id, STRIPE, -much))).toBe(
      'ledger_accounts_never_negative',
    );
    expect(
      await tried(
        `insert into ledger_accounts (id, code, currency, balance_minor)
        values ('${newId('account')}', 'held:${newId('agreement')}', 'KZT', 500)`,
        `do $$ begin if exists (select 1 from ledger_accounts where balance_minor = 500) then raise exception 'rich'
          using errcode = 'P0001'; end if; end $$`,
      ),
    ).toBe('DONE');
  });

  it('is not fooled by tables of the same name in a drawer of one’s own', async () => {
    const id = newId('ledgerentry');
    expect(
      await tried(
        'create temp table ledger_entries (id text, postings smallint)',
        'create temp table postings (entry_id text, currency text, amount_minor bigint)',
        entry(id, 2).replace('ledger_entries', 'public.ledger_entries'),
        posting(id, STRIPE, 777).replace('into postings', 'into public.postings'),
      ),
    ).toBe('ledger_entry_complete');
  });
});

describe('a deal', () => {
  it('cannot be turned into another', async () => {
    const id = scene.id;
    const tries: Record<string, string> = {
      'a milestone approved out of turn': `update milestones set status = 'APPROVED', decided_at = now() where agreement_id = '${id}' and status = 'PLANNED'`,
      'a tranche that grows': `update milestones set amount_minor = amount_minor + 100 where agreement_id = '${id}'`,
      'more accepted than asked': `update listings set reserved_minor = ask_minor + 1 where ask_minor is not null`,
      'less reserved than nothing': `update listings set reserved_minor = -1`,
      'a second agreement': `insert into agreements select * from agreements where id = '${id}'`,
      'a second open offer': `insert into offers select (jsonb_populate_record(o, jsonb_build_object('id', '${newId('offer')}', 'status', 'OPEN'))).* from offers o, generate_series(1, 2)`,
      'a team with two leads': `insert into team_members select team_id, '${admin.personId ?? ''}', 'LEAD', now() from team_members where role = 'LEAD' limit 1`,
      'a funding of nothing': `update fundings set money_minor = 0`,
      'a state that is none': `update offers set status = 'WON'`,
    };
    const allowed: string[] = [];
    for (const [name, statement] of Object.entries(tries)) {
      if ((await tried(statement)) === 'DONE') allowed.push(name);
    }
    expect(allowed).toEqual([]);
  });
});
