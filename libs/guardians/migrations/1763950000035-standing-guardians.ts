import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TRANSITIONS as CHANGED_BEFORE, WARD_MAY as WARD_MAY_BEFORE } from './1763900000035-guardians.js';
import { BORN, CAME_OF_AGE, CHANGED, ON_RECORD, WARD_MAY, WARDS_STAY } from './standing-rules.js';

/** Who verified, which sign-in proved the mailbox, a suspended guardian's word, and rules that hold for every connection. */
export class StandingGuardians1763950000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table guardian_links add proven_sign_in_id text`);
    await runner.query(`alter table guardianships
      add verified_by_id text constraint guardianships_verified_by references persons`);
    await runner.query(`update guardianships g set verified_by_id = (
      select f.actor_id from facts f where f.subject_id = g.id and f.action = 'guardianship.verified'
      order by f.seq desc limit 1) where g.verified_at is not null`);
    for (const statement of [WARD_MAY, CHANGED, BORN, ON_RECORD, WARDS_STAY, CAME_OF_AGE])
      await runner.query(statement);
    await runner.query(`create trigger guardianships_born before insert on guardianships
      for each row execute function guardianships_check_born()`);
    await runner.query(`create constraint trigger guardianships_on_record after update of status on guardianships
      deferrable initially deferred for each row when (old.status <> 'VERIFIED' and new.status = 'VERIFIED')
      execute function guardianships_check_record()`);
    await runner.query(`create trigger persons_wards_stay before update of birth_date_sealed on persons
      for each row execute function persons_keep_birth_date()`);
    await runner.query(`create constraint trigger persons_came_of_age after update of is_ward on persons
      deferrable initially deferred for each row when (old.is_ward and not new.is_ward)
      execute function persons_check_came_of_age()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger persons_came_of_age on persons`);
    await runner.query(`drop trigger persons_wards_stay on persons`);
    await runner.query(`drop trigger guardianships_on_record on guardianships`);
    await runner.query(`drop trigger guardianships_born on guardianships`);
    await runner.query(`drop function persons_check_came_of_age(), persons_keep_birth_date(), guardianships_check_record(),
      guardianships_check_born()`);
    for (const before of [WARD_MAY_BEFORE, CHANGED_BEFORE])
      await runner.query(before.replace('create function', 'create or replace function'));
    await runner.query(`alter table guardianships drop verified_by_id`);
    await runner.query(`alter table guardian_links drop proven_sign_in_id`);
  }
}
