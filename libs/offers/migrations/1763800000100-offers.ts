import { appendOnly } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The sum of a seed's tranches, for the CHECK on offer_terms: a table constraint cannot hold a subquery, a function can.
const TRANCHES_SUM = `
create function tranches_sum(seed jsonb) returns numeric language sql immutable strict as $$
  select coalesce(sum((tranche->>'minor')::numeric), 0) from jsonb_array_elements(seed->'tranches') tranche
  where tranche->>'currency' = seed->>'currency' $$`;

// The same table as offer.process.ts; a test compares the two. The database is the second lock, not the first.
const TRANSITIONS = `
create function offers_check_transition() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (
    old.status = 'OPEN' and new.status in ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'HELD', 'SUPERSEDED')
    or old.status = 'HELD' and new.status in ('OPEN', 'SUPERSEDED')
  ) then
    raise exception 'an offer cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'offers_transition';
  end if;
  if old.revision <> new.revision and (old.status <> 'OPEN' or new.status <> 'OPEN' or new.revision <> old.revision + 1) then
    raise exception 'the terms of an offer change one by one, and only while it is open'
      using errcode = '23514', constraint = 'offers_revision_step';
  end if;
  return new;
end $$`;

export class Offers1763800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table instruments (
      instrument text not null constraint "PK_instruments" primary key
        check (instrument in ('GRANT', 'IN_KIND', 'INTEREST_FREE_LOAN', 'REVENUE_SHARE', 'CONVERTIBLE')),
      enabled boolean not null,
      document_reference text,
      allowed_for_minors boolean not null,
      changed_at timestamptz(3)
    )`);
    await runner.query(`insert into instruments (instrument, enabled, document_reference, allowed_for_minors) values
      ('GRANT', true, null, true), ('IN_KIND', true, null, true),
      ('INTEREST_FREE_LOAN', false, null, false), ('REVENUE_SHARE', false, null, false), ('CONVERTIBLE', false, null, false)`);
    await runner.query(TRANCHES_SUM);
    await runner.query(`create table offers (
      id text not null constraint "PK_offers" primary key,
      listing_id text not null constraint offers_of_listing references listings,
      team_id text not null constraint offers_of_team references teams,
      mentor_id text not null constraint offers_of_mentor references mentors,
      status text not null
        check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'HELD', 'SUPERSEDED')),
      awaiting_side text not null check (awaiting_side in ('TEAM', 'MENTOR')),
      revision integer not null check (revision >= 1),
      answer_by timestamptz(3) not null,
      seconds_left integer check (seconds_left >= 0),
      hold_reason text,
      hours_per_month integer not null check (hours_per_month >= 0),
      seed_minor bigint check (seed_minor > 0),
      seed_currency text check (seed_currency in ('KZT', 'USD', 'EUR')),
      commitment_ended_at timestamptz(3),
      created_at timestamptz(3) not null,
      constraint offers_seed_has_currency check ((seed_minor is null) = (seed_currency is null)),
      constraint offers_hold_has_reason check ((status = 'HELD') = (hold_reason is not null and seconds_left is not null)),
      constraint offers_hold_something check (hours_per_month > 0 or seed_minor is not null)
    )`);
    await runner.query(`create unique index offers_one_open_per_mentor on offers (mentor_id, listing_id)
      where status in ('OPEN', 'HELD')`);
    await runner.query(`create index offers_listing on offers (listing_id, created_at)`);
    await runner.query(`create index offers_team on offers (team_id, created_at)`);
    await runner.query(`create index offers_mentor on offers (mentor_id, created_at)`);
    await runner.query(`create index offers_due on offers (answer_by) where status = 'OPEN'`);
    await runner.query(`create table offer_terms (
      id text not null constraint "PK_offer_terms" primary key,
      offer_id text not null constraint offer_terms_of_offer references offers,
      revision integer not null check (revision >= 1),
      made_by text not null check (made_by in ('TEAM', 'MENTOR')),
      made_by_id text not null constraint offer_terms_by_person references persons,
      made_at timestamptz(3) not null,
      message text,
      mentoring jsonb,
      seed jsonb,
      constraint offer_terms_hold_something check (mentoring is not null or seed is not null),
      constraint offer_terms_tranches_sum check (seed is null or tranches_sum(seed) = (seed->>'minor')::numeric),
      constraint offer_terms_seed_positive check (seed is null or (seed->>'minor')::numeric > 0)
    )`);
    await runner.query(`create unique index offer_terms_revision on offer_terms (offer_id, revision)`);
    await runner.query(`alter table offers add constraint offers_newest_terms foreign key (id, revision)
      references offer_terms (offer_id, revision) deferrable initially deferred`);
    await runner.query(TRANSITIONS);
    await runner.query(`create trigger offers_transition before update of status, revision on offers
      for each row execute function offers_check_transition()`);
    for (const statement of appendOnly('offer_terms')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table offers drop constraint offers_newest_terms`);
    await runner.query(`drop table offer_terms, offers, instruments`);
    await runner.query(`drop function offers_check_transition()`);
    await runner.query(`drop function tranches_sum(jsonb)`);
  }
}
