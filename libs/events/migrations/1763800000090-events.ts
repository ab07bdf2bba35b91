import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Events1763800000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table events (
      id text not null constraint "PK_events" primary key,
      club_id text not null constraint events_of_club references clubs,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title text not null check (title <> ''),
      status text not null constraint events_status
        check (status in ('DRAFT', 'OPEN', 'RUNNING', 'SCORING', 'RESULTS', 'ARCHIVED', 'CANCELLED')),
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      time_zone text not null,
      place text not null,
      created_at timestamptz(3) not null,
      constraint events_times check (starts_at <= ends_at)
    )`);
    await runner.query(`create unique index events_slug on events (slug)`);
    await runner.query(`create index events_club on events (club_id)`);
    await runner.query(`create table awards (
      id text not null constraint "PK_awards" primary key,
      event_id text not null constraint awards_of_event references events,
      team_id text not null constraint awards_of_team references teams,
      kind text not null constraint awards_kind check (kind in ('PRIZE', 'CERTIFICATE', 'BOOK', 'INVESTMENT_RIGHT')),
      title text not null check (title <> ''),
      inscription text,
      sum_minor bigint,
      sum_currency text,
      created_at timestamptz(3) not null,
      constraint awards_sum check ((sum_minor is null) = (sum_currency is null) and sum_minor > 0
        and sum_currency in ('KZT', 'USD', 'EUR')),
      constraint awards_sum_of_right check ((kind = 'INVESTMENT_RIGHT') = (sum_minor is not null))
    )`);
    await runner.query(`create index awards_team on awards (team_id, created_at)`);
    await runner.query(`create index awards_event on awards (event_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table awards, events`);
  }
}
