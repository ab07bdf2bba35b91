import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REASONS } from '../reason-rows.js';

const KINDS = `'LISTING_REVIEW', 'MENTOR_VERIFICATION', 'GUARDIAN_VERIFICATION', 'AGREEMENT_REVIEW', 'REPORT', 'MILESTONE_DISPUTE',
  'PAYMENT_MISMATCH', 'RIGHT_REFUSAL', 'RISK_FLAG'`;

export class Moderation1763800000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table moderation_cases (
      id text not null constraint "PK_moderation_cases" primary key,
      kind text not null constraint moderation_cases_kind check (kind in (${KINDS})),
      status text not null constraint moderation_cases_status check (status in ('OPEN', 'CLAIMED', 'RESOLVED', 'DISMISSED')),
      subject_id text not null,
      opened_because text not null,
      flag_codes text[] not null,
      priority integer not null,
      assignee_id text constraint moderation_cases_of_assignee references persons,
      opened_at timestamptz(3) not null,
      decided_by_id text constraint moderation_cases_of_decider references persons,
      decided_at timestamptz(3),
      decided_because text,
      constraint moderation_cases_claimed check (status <> 'CLAIMED' or assignee_id is not null),
      constraint moderation_cases_open check (status <> 'OPEN' or assignee_id is null),
      constraint moderation_cases_decided check
        ((status in ('RESOLVED', 'DISMISSED')) = (decided_at is not null and decided_because is not null))
    )`);
    await runner.query(`create unique index moderation_cases_one_open on moderation_cases (kind, subject_id)
      where status in ('OPEN', 'CLAIMED')`);
    await runner.query(`create index moderation_cases_subject on moderation_cases (subject_id)`);
    await runner.query(`create index moderation_cases_queue on moderation_cases
      ((case when status in ('OPEN', 'CLAIMED') then 0 else 1 end), priority, opened_at, id)`);
    await runner.query(`create table case_reports (
      case_id text not null constraint case_reports_of_case references moderation_cases,
      person_id text not null constraint case_reports_of_person references persons,
      words text not null,
      reported_at timestamptz(3) not null,
      constraint "PK_case_reports" primary key (case_id, person_id)
    )`);
    await runner.query(`create index case_reports_person on case_reports (person_id)`);
    await runner.query(`create table moderation_reasons (
      code text not null constraint "PK_moderation_reasons" primary key,
      kinds text[] not null constraint moderation_reasons_kinds check (kinds <@ array[${KINDS}]),
      position integer not null,
      texts jsonb not null constraint moderation_reasons_texts check (texts ?& array['kk', 'ru', 'en']),
      fixes jsonb not null constraint moderation_reasons_fixes check (fixes ?& array['kk', 'ru', 'en'])
    )`);
    for (const [position, { code, kinds, texts, fixes }] of REASONS.entries()) {
      await runner.query(
        `insert into moderation_reasons (code, kinds, position, texts, fixes) values ($1, $2, $3, $4, $5)`,
        [code, kinds, position, JSON.stringify(texts), JSON.stringify(fixes)],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table moderation_reasons, case_reports, moderation_cases`);
  }
}
