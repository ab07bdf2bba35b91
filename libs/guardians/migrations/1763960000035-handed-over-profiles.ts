import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELD, LINKS_END_ONCE, PROFILE_LINKS, TAKEN_ON_RECORD } from './handover-rules.js';

/** A child without an account gets one: the link to it, and how a held profile stops being held. */
export class HandedOverProfiles1763960000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PROFILE_LINKS, LINKS_END_ONCE, HELD, TAKEN_ON_RECORD]) await runner.query(statement);
    await runner.query(`create index profile_links_ward on profile_links (ward_id)`);
    await runner.query(`create unique index profile_links_one_open on profile_links (ward_id)
      where used_at is null and replaced_at is null and stopped_at is null`);
    await runner.query(`create trigger profile_links_change before insert or update on profile_links
      for each row execute function profile_links_check()`);
    await runner.query(`create trigger persons_held before update of is_held on persons
      for each row when (old.is_held is distinct from new.is_held) execute function persons_check_held()`);
    await runner.query(`create constraint trigger persons_taken after update of is_held on persons
      deferrable initially deferred for each row when (old.is_held and not new.is_held)
      execute function persons_check_taken()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger persons_taken on persons`);
    await runner.query(`drop trigger persons_held on persons`);
    await runner.query(`drop table profile_links`);
    await runner.query(`drop function persons_check_taken(), persons_check_held(), profile_links_check()`);
  }
}
