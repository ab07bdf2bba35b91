import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CODES_FORGOTTEN, CODES_KEPT } from './code-rules.js';

/** Which sign-ins came through the mailbox, a code that shows whose the mailbox is, and what the database holds of codes. */
export class MailboxCodes1763960000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sign_ins add mailbox_proven_at timestamptz(3)`);
    await runner.query(`alter table one_time_codes drop constraint one_time_codes_purpose_check,
      add constraint one_time_codes_purpose_check check (purpose in ('SIGN', 'SIGN_IN', 'MAILBOX'))`);
    await runner.query(CODES_KEPT);
    await runner.query(CODES_FORGOTTEN);
    await runner.query(`create trigger one_time_codes_kept before insert or update on one_time_codes
      for each row execute function one_time_codes_keep()`);
    await runner.query(`create constraint trigger one_time_codes_forgotten after delete on one_time_codes
      deferrable initially deferred for each row execute function one_time_codes_check_forgotten()`);
  }

  /** Codes of the purpose that goes are good for ten minutes; their owners ask for another. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger one_time_codes_forgotten on one_time_codes`);
    await runner.query(`drop trigger one_time_codes_kept on one_time_codes`);
    await runner.query(`drop function one_time_codes_keep(), one_time_codes_check_forgotten()`);
    await runner.query(`delete from one_time_codes where purpose = 'MAILBOX'`);
    await runner.query(`alter table one_time_codes drop constraint one_time_codes_purpose_check,
      add constraint one_time_codes_purpose_check check (purpose in ('SIGN', 'SIGN_IN'))`);
    await runner.query(`alter table sign_ins drop mailbox_proven_at`);
  }
}
