import type { MigrationInterface, QueryRunner } from 'typeorm';

// What tells that two people pay from one card or are paid to one account: keyed digests, never the numbers themselves. A
// mentor and a pupil's guardian must not be the same purse.
const MARKS = `create table payment_marks (
  person_id text not null constraint payment_marks_person references persons (id),
  kind text not null constraint payment_marks_kind check (kind in ('CARD', 'IBAN')),
  digest text not null constraint payment_marks_digested check (length(digest) = 43),
  first_seen_at timestamptz(3) not null,
  constraint "PK_payment_marks" primary key (person_id, kind, digest)
)`;

export class PaymentMarks1763900000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARKS);
    await runner.query(`create index payment_marks_by_digest on payment_marks (kind, digest)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table payment_marks`);
  }
}
