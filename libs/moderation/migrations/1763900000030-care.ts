import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELP_LINES } from '../crisis/help-line-rows.js';

const TOPICS = `'CHILD_SAFETY', 'FRAUD', 'INSULT', 'SPAM', 'OTHER'`;

/** Severity and a clock for cases, reports without an account, blocks, help lines. */
export class Care1763900000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await casesGetAClock(runner);
    await runner.query(
      `alter table case_reports add column topic text constraint case_reports_topic check (topic in (${TOPICS}))`,
    );
    await runner.query(`create table concerns (
      id text not null constraint "PK_concerns" primary key,
      case_id text not null constraint concerns_of_case references moderation_cases,
      topic text not null constraint concerns_topic check (topic in (${TOPICS})),
      words text not null,
      contact_sealed text,
      page text,
      sender_digest text not null,
      locale text not null constraint concerns_locale check (locale in ('KK', 'RU', 'EN')),
      received_at timestamptz(3) not null
    )`);
    await runner.query(`create index concerns_case on concerns (case_id)`);
    await runner.query(`create index concerns_sender on concerns (sender_digest)`);
    await runner.query(`create table blocks (
      blocker_id text not null constraint blocks_of_blocker references persons,
      blocked_id text not null constraint blocks_of_blocked references persons,
      placed_by_id text not null constraint blocks_of_placer references persons,
      created_at timestamptz(3) not null,
      constraint "PK_blocks" primary key (blocker_id, blocked_id),
      constraint blocks_somebody_else check (blocker_id <> blocked_id)
    )`);
    await runner.query(`create index blocks_blocked on blocks (blocked_id)`);
    await runner.query(`create table help_lines (
      number text not null constraint "PK_help_lines" primary key,
      position integer not null,
      names jsonb not null constraint help_lines_names check (names ?& array['kk', 'ru', 'en']),
      source text not null
    )`);
    for (const [position, { number, names, source }] of HELP_LINES.entries()) {
      await runner.query(`insert into help_lines (number, position, names, source) values ($1, $2, $3, $4)`, [
        number,
        position,
        JSON.stringify(names),
        source,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table help_lines, blocks, concerns`);
    await runner.query(`alter table case_reports drop column topic`);
    await runner.query(`drop index moderation_cases_due, moderation_cases_queue`);
    await runner.query(`alter table moderation_cases add column priority integer not null default 50`);
    await runner.query(`alter table moderation_cases alter column priority drop default,
      drop column severity, drop column due_at, drop column overdue_told_at, drop column about_ids`);
    await runner.query(`create index moderation_cases_queue on moderation_cases
      ((case when status in ('OPEN', 'CLAIMED') then 0 else 1 end), priority, opened_at, id)`);
  }
}

async function casesGetAClock(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table moderation_cases
    add column severity text constraint moderation_cases_severity check (severity in ('SAFETY', 'MONEY', 'NORMAL')),
    add column due_at timestamptz(3), add column overdue_told_at timestamptz(3), add column about_ids text[]`);
  await runner.query(`update moderation_cases set severity = case
      when flag_codes && array['CHILD_SAFETY', 'CRISIS'] then 'SAFETY'
      when kind in ('PAYMENT_MISMATCH', 'MILESTONE_DISPUTE') or flag_codes && array['FRAUD'] then 'MONEY' else 'NORMAL' end,
    about_ids = case when subject_id like 'person\\_%' then array[subject_id] else array[]::text[] end`);
  await runner.query(`update moderation_cases
    set due_at = opened_at + case severity when 'NORMAL' then interval '2 days' else interval '24 hours' end`);
  await runner.query(`alter table moderation_cases alter column severity set not null, alter column due_at set not null,
    alter column about_ids set not null, drop column priority`);
  await runner.query(`create index moderation_cases_queue on moderation_cases ((case when status in ('OPEN', 'CLAIMED') then 0 else 1 end),
    (case severity when 'SAFETY' then 0 when 'MONEY' then 1 else 2 end), due_at, id)`);
  await runner.query(`create index moderation_cases_due on moderation_cases (due_at)
    where severity = 'SAFETY' and status in ('OPEN', 'CLAIMED') and overdue_told_at is null`);
}
