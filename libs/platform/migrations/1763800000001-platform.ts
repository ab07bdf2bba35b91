import type { MigrationInterface, QueryRunner } from 'typeorm';

// Facts: one append-only row per thing that happened, chained by SHA-256 per `chain` (a deal, a listing, a person). The
// sequence number is taken inside the chain head's row lock; an identity column takes its number before the lock, and then
// links come out in the wrong order. The hash is over stored text, never over jsonb or a time zone's spelling of a date.
const RECORD_FACT = `
create function record_fact(p_id text, p_chain text, p_at timestamptz, p_actor text, p_action text, p_subject text, p_data text)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_seq integer;
  v_previous text;
  v_hash text;
begin
  insert into fact_chains as head (chain, seq, hash) values (p_chain, 1, '')
    on conflict (chain) do update set seq = head.seq + 1
    returning seq, hash into v_seq, v_previous;
  v_hash := fact_hash(v_previous, p_id, p_chain, v_seq, p_at, p_actor, p_action, p_subject, p_data);
  insert into facts (id, chain, seq, at, actor_id, action, subject_id, data, previous_hash, hash)
    values (p_id, p_chain, v_seq, p_at, p_actor, p_action, p_subject, p_data, v_previous, v_hash);
  update fact_chains set hash = v_hash where chain = p_chain;
  perform graphile_worker.add_job('react', json_build_object('factId', p_id), max_attempts => 12);
  return v_hash;
end $$`;

const FACT_HASH = `
create function fact_hash(p_previous text, p_id text, p_chain text, p_seq integer, p_at timestamptz, p_actor text,
  p_action text, p_subject text, p_data text) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat(p_previous, E'\\n', p_id, E'\\n', p_chain, E'\\n', p_seq::text, E'\\n',
    to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), E'\\n', coalesce(p_actor, ''), E'\\n', p_action, E'\\n',
    p_subject, E'\\n', p_data), 'UTF8')), 'hex') $$`;

const REFUSE = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '23514', constraint = 'append_only';
end $$`;

/** Statements that make a table append-only for everybody, its owner included. */
export function appendOnly(table: string): string[] {
  return [
    `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
  ];
}

export class Platform1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table facts (
      id text not null constraint "PK_facts" primary key,
      chain text not null,
      seq integer not null,
      at timestamptz(3) not null,
      actor_id text,
      action text not null,
      subject_id text not null,
      data text not null,
      previous_hash text not null,
      hash text not null
    )`);
    await runner.query(`create unique index facts_chain_seq on facts (chain, seq)`);
    await runner.query(`create index facts_subject on facts (subject_id, at)`);
    await runner.query(`create index facts_actor on facts (actor_id, at)`);
    await runner.query(`create table fact_chains (chain text primary key, seq integer not null, hash text not null)`);
    await runner.query(REFUSE);
    await runner.query(FACT_HASH);
    await runner.query(RECORD_FACT);
    for (const statement of appendOnly('facts')) await runner.query(statement);
    await runner.query(`create table idempotency_keys (
      owner text not null, key text not null, fingerprint text not null, result jsonb, created_at timestamptz(3) not null,
      primary key (owner, key)
    )`);
    await runner.query(`create index idempotency_keys_age on idempotency_keys (created_at)`);
    await runner.query(`create table idempotency_answers (
      owner text not null, key text not null, fingerprint text not null, answer text not null, created_at timestamptz(3) not null,
      primary key (owner, key)
    )`);
    await runner.query(`create index idempotency_answers_age on idempotency_answers (created_at)`);
    await runner.query(`create table rate_limits (
      key varchar(255) primary key, points integer not null default 0, expire bigint
    )`);
    await runner.query(`create table product_clock (
      single boolean primary key default true check (single), offset_ms bigint not null default 0
    )`);
    await runner.query(`insert into product_clock default values`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table product_clock, rate_limits, idempotency_answers, idempotency_keys, facts, fact_chains`,
    );
    await runner.query(`drop function record_fact(text, text, timestamptz, text, text, text, text)`);
    await runner.query(`drop function fact_hash(text, text, text, integer, timestamptz, text, text, text, text)`);
    await runner.query(`drop function refuse_change()`);
  }
}
