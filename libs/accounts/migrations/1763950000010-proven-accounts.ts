import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a password came through the mailbox, and whether two people use one browser. */
export class ProvenAccounts1763950000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table persons add password_proven_at timestamptz(3),
      add constraint persons_proven_password check (not is_held or password_proven_at is null)`);
    await runner.query(`alter table sign_ins add device_digest text`);
    await runner.query(`create index sign_ins_device on sign_ins (device_digest) where device_digest is not null`);
    // Who has set the password by a mailed link before has its fact, and nobody who has not.
    await runner.query(`update persons p set password_proven_at = f.at from (
      select subject_id, max(at) as at from facts where action = 'person.passwordChanged' group by subject_id) f
      where f.subject_id = p.id and p.password_hash is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index sign_ins_device`);
    await runner.query(`alter table sign_ins drop device_digest`);
    await runner.query(`alter table persons drop constraint persons_proven_password, drop password_proven_at`);
  }
}
