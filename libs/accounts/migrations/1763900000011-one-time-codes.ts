import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One live code for each person and purpose: a new one takes the place of the last. */
export class OneTimeCodes1763900000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table one_time_codes (
      person_id text not null constraint one_time_codes_of_person references persons,
      purpose text not null check (purpose in ('SIGN', 'SIGN_IN')),
      digest text not null,
      tries integer not null check (tries between 0 and 5),
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      constraint "PK_one_time_codes" primary key (person_id, purpose)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table one_time_codes`);
  }
}
