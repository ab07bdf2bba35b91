import { appendOnly } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'PHONE', 'EMAIL', 'LINK', 'HANDLE', 'MESSENGER', 'CARD', 'ADDRESS'`;

/** Texts as they were written before their contacts were hidden. */
export class MaskedTexts1763900000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table masked_texts (
      id text not null constraint "PK_masked_texts" primary key,
      subject_id text not null,
      path text not null,
      text_sealed text not null,
      kinds text[] not null constraint masked_texts_kinds check (kinds <@ array[${KINDS}] and cardinality(kinds) > 0),
      author_id text not null constraint masked_texts_of_author references persons,
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create index masked_texts_subject on masked_texts (subject_id, created_at)`);
    for (const statement of appendOnly('masked_texts')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table masked_texts`);
  }
}
