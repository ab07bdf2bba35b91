import { appendOnly } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The ledger keeps itself right: whoever writes to it, by whatever path, cannot commit an entry that does not sum to zero per
// currency, change or remove one, or let held money fall below zero. An entry says how many postings it has, so that
// nothing can be added to it later, not even in balance. Accounts start at zero whatever an INSERT says, and only the
// trigger on postings moves their balance: the application's role has no right to update them.

const ACCOUNTS = `create table ledger_accounts (
  id text not null constraint "PK_ledger_accounts" primary key,
  code text not null,
  currency text not null constraint ledger_accounts_currency check (currency in ('KZT', 'USD', 'EUR')),
  normal_side text not null generated always as
    (case when code ~ '^(psp|bank|receivable|fx|expense):' then 'DEBIT' else 'CREDIT' end) stored,
  is_guarded boolean not null generated always as (code ~ '^(held|payable|refund_due|receivable):') stored,
  balance_minor bigint not null default 0,
  constraint ledger_accounts_one_per_code unique (code, currency),
  constraint ledger_accounts_id_currency unique (id, currency),
  constraint ledger_accounts_code check (code ~
    '^(psp:stripe|bank:(platform|in_transit)|fx:clearing|equity:float|receivable:dispute|expense:(stripe_fee|dispute_fee|dispute_loss|fx)|income:(platform_fee|fx)|(held|refund_due):agreement_[0-9a-z]{26}|(payable|receivable):payee:payee_[0-9a-z]{26})$'),
  constraint ledger_accounts_never_negative check (not is_guarded or balance_minor >= 0)
)`;

const ENTRIES = `create table ledger_entries (
  id text not null constraint "PK_ledger_entries" primary key,
  kind text not null constraint ledger_entries_kind check (kind in ('fund', 'release', 'transfer', 'reversal', 'refund_request',
    'refund', 'refund_failed', 'dispute_out', 'dispute_back', 'dispute_lost', 'topup', 'payout', 'stripe_fee', 'correction')),
  source_type text not null,
  source_id text not null,
  agreement_id text,
  reverses_id text constraint ledger_entries_reverses references ledger_entries (id),
  at timestamptz(3) not null,
  postings smallint not null constraint ledger_entries_postings check (postings >= 2),
  constraint ledger_entries_one_per_source unique (kind, source_type, source_id)
)`;

const POSTINGS = `create table postings (
  id text not null constraint "PK_postings" primary key,
  entry_id text not null constraint postings_entry references ledger_entries (id),
  account_id text not null,
  currency text not null,
  amount_minor bigint not null constraint postings_amount check (amount_minor <> 0),
  balance_transaction_id text,
  constraint postings_account foreign key (account_id, currency) references ledger_accounts (id, currency)
)`;

const START_AT_ZERO = `create function start_ledger_account() returns trigger language plpgsql as $$
begin
  new.balance_minor := 0;
  return new;
end $$`;

const KEEP_BALANCE = `create function keep_ledger_balance() returns trigger language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  update ledger_accounts
    set balance_minor = balance_minor + case normal_side when 'DEBIT' then new.amount_minor else -new.amount_minor end
    where id = new.account_id;
  return null;
end $$`;

const CHECK_ENTRY = `create function check_ledger_entry() returns trigger language plpgsql as $$
declare
  v_entry text;
  v_promised smallint;
  v_found bigint;
begin
  v_entry := case tg_table_name when 'postings' then to_jsonb(new) ->> 'entry_id' else to_jsonb(new) ->> 'id' end;
  select postings into v_promised from ledger_entries where id = v_entry;
  select count(*) into v_found from postings where entry_id = v_entry;
  if v_found <> v_promised then
    raise exception 'ledger entry % promises % postings and has %', v_entry, v_promised, v_found
      using errcode = '23514', constraint = 'ledger_entry_complete';
  end if;
  if exists (select 1 from postings where entry_id = v_entry group by currency having sum(amount_minor) <> 0) then
    raise exception 'ledger entry % does not sum to zero', v_entry
      using errcode = '23514', constraint = 'ledger_entry_balanced';
  end if;
  return null;
end $$`;

const LOCK_ACCOUNTS = `create function lock_ledger_accounts(p_ids text[]) returns void language plpgsql
security definer set search_path = public, pg_temp as $$
begin
  perform 1 from ledger_accounts where id = any (p_ids) order by id for no key update;
end $$`;

export class Ledger1763800000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ACCOUNTS, ENTRIES, POSTINGS]) await runner.query(statement);
    await runner.query(`create index ledger_entries_agreement on ledger_entries (agreement_id, at)`);
    await runner.query(`create index postings_entry_id on postings (entry_id)`);
    await runner.query(`create index postings_account_id on postings (account_id)`);
    for (const statement of [START_AT_ZERO, KEEP_BALANCE, CHECK_ENTRY, LOCK_ACCOUNTS]) await runner.query(statement);
    await runner.query(`create trigger ledger_accounts_start before insert on ledger_accounts
      for each row execute function start_ledger_account()`);
    await runner.query(`create trigger postings_keep_balance after insert on postings
      for each row execute function keep_ledger_balance()`);
    await runner.query(`create constraint trigger postings_balanced after insert on postings
      deferrable initially deferred for each row execute function check_ledger_entry()`);
    await runner.query(`create constraint trigger ledger_entries_complete after insert on ledger_entries
      deferrable initially deferred for each row execute function check_ledger_entry()`);
    for (const table of ['ledger_entries', 'postings']) {
      for (const statement of appendOnly(table)) await runner.query(statement);
    }
    await runner.query(`create trigger ledger_accounts_no_removal before delete on ledger_accounts
      for each row execute function refuse_change()`);
    await runner.query(`create trigger ledger_accounts_no_truncate before truncate on ledger_accounts
      for each statement execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table postings, ledger_entries, ledger_accounts`);
    for (const name of [
      'start_ledger_account()',
      'keep_ledger_balance()',
      'check_ledger_entry()',
      'lock_ledger_accounts(text[])',
    ]) {
      await runner.query(`drop function ${name}`);
    }
  }
}
