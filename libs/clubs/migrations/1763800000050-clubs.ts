import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Clubs1763800000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table clubs (
      id text not null constraint "PK_clubs" primary key,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null check (name <> ''),
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create unique index clubs_slug on clubs (slug)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table clubs`);
  }
}
