import { appendOnly } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The same table as milestone.process.ts; a test compares the two.
const TRANSITIONS = `
create function milestones_check_transition() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (
    old.status = 'PLANNED' and new.status in ('IN_PROGRESS', 'CANCELLED')
    or old.status = 'IN_PROGRESS' and new.status in ('SUBMITTED', 'CANCELLED')
    or old.status = 'SUBMITTED' and new.status in ('APPROVED', 'IN_PROGRESS', 'DISPUTED', 'CANCELLED')
    or old.status = 'DISPUTED' and new.status in ('APPROVED', 'IN_PROGRESS', 'CANCELLED')
  ) then
    raise exception 'a milestone cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'milestones_transition';
  end if;
  return new;
end $$`;

const MILESTONES = `create table milestones (
  id text not null constraint "PK_milestones" primary key,
  agreement_id text not null constraint milestones_of_agreement references agreements (id),
  deal_id text not null constraint milestones_of_deal references offers (id),
  team_id text not null constraint milestones_of_team references teams (id),
  mentor_id text not null constraint milestones_of_mentor references mentors (id),
  position integer not null check (position >= 1),
  title text not null check (title <> ''),
  criteria text not null,
  due_on date not null,
  amount_minor bigint constraint milestones_amount check (amount_minor > 0),
  amount_currency text constraint milestones_currency check (amount_currency in ('KZT', 'USD', 'EUR')),
  status text not null constraint milestones_status check (status in
    ('PLANNED', 'IN_PROGRESS', 'SUBMITTED', 'APPROVED', 'DISPUTED', 'CANCELLED')),
  submitted_at timestamptz(3),
  decided_at timestamptz(3),
  created_at timestamptz(3) not null,
  constraint milestones_money check ((amount_minor is null) = (amount_currency is null)),
  constraint milestones_decided check ((status in ('APPROVED', 'CANCELLED')) = (decided_at is not null))
)`;

const EVIDENCE = `create table evidence (
  id text not null constraint "PK_evidence" primary key,
  milestone_id text not null constraint evidence_of_milestone references milestones (id),
  note text not null check (note <> ''),
  links text[] not null,
  submitted_by_id text not null constraint evidence_submitted_by references persons (id),
  submitted_at timestamptz(3) not null
)`;

const FILES = `create table evidence_files (
  evidence_id text not null constraint evidence_files_evidence references evidence (id),
  file_id text not null constraint evidence_files_file references files (id),
  position integer not null,
  constraint "PK_evidence_files" primary key (evidence_id, file_id)
)`;

export class Milestones1763800000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [MILESTONES, EVIDENCE, FILES]) await runner.query(table);
    await runner.query(`create unique index milestones_position on milestones (agreement_id, position)`);
    await runner.query(`create index milestones_team on milestones (team_id)`);
    await runner.query(`create index milestones_mentor on milestones (mentor_id)`);
    await runner.query(`create index evidence_milestone on evidence (milestone_id, submitted_at)`);
    await runner.query(TRANSITIONS);
    await runner.query(`create trigger milestones_transition before update of status on milestones
      for each row execute function milestones_check_transition()`);
    for (const table of ['evidence', 'evidence_files']) {
      for (const statement of appendOnly(table)) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence_files, evidence, milestones`);
    await runner.query(`drop function milestones_check_transition()`);
  }
}
