import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have consented to, word by word; never rewritten. */
export class ConsentTexts1763900000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table consent_texts (
      sha256 text not null constraint "PK_consent_texts" primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      kind text not null check (kind in ('DATA', 'PARTICIPATION', 'PUBLICATION', 'MENTORING', 'SEED', 'PHOTO')),
      version integer not null check (version >= 1),
      body text not null check (encode(sha256(convert_to(body, 'UTF8')), 'hex') = sha256),
      kept_at timestamptz(3) not null
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table consent_texts`);
  }
}
