import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from './1763800000001-platform.js';

// The bytes of what people sign are in the database itself and never change. All other bytes are in the file store.
// The owner is a person, whom the platform does not know: accounts come later, so there is no foreign key. Rows outlive
// an erased person where an agreement needs them.
export class Files1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table files (
      id text not null constraint "PK_files" primary key,
      owner_id text,
      name text not null check (name <> '' and length(name) <= 120),
      content_type text not null,
      size integer not null check (size > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      storage_key text not null,
      width integer,
      height integer,
      purpose text not null,
      visibility text not null check (visibility in ('PRIVATE', 'PUBLIC')),
      created_at timestamptz(3) not null
    )`);
    await runner.query(`create index files_owner on files (owner_id, created_at)`);
    await runner.query(`create unique index files_storage_key on files (storage_key)`);
    await runner.query(`create table file_contents (
      file_id text not null constraint "PK_file_contents" primary key constraint file_contents_of_file references files,
      bytes bytea not null
    )`);
    for (const statement of appendOnly('file_contents')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table file_contents, files`);
  }
}
