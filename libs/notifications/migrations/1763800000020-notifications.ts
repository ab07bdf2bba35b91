import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table notifications (
      id text not null constraint "PK_notifications" primary key,
      person_id text not null constraint notifications_of_person references persons,
      fact_id text not null constraint notifications_of_fact references facts,
      kind text not null,
      subject_id text not null,
      path text not null check (path like '/%'),
      params jsonb not null,
      read_at timestamptz(3),
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create index notifications_person on notifications (person_id, id)`);
    await runner.query(`create index notifications_unread on notifications (person_id) where read_at is null`);
    await runner.query(`create unique index notifications_once on notifications (fact_id, person_id, kind)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notifications`);
  }
}
