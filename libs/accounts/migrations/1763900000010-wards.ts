import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minors: accounts under the rules for wards, and child profiles that a guardian holds and nobody signs in to. */
export class Wards1763900000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table persons
      add is_ward boolean not null default false,
      add is_held boolean not null default false,
      add handle text,
      add name_level text not null default 'HANDLE' check (name_level in ('HANDLE', 'FIRST_NAME', 'FULL')),
      add phone_sealed text,
      add phone_digest text,
      alter email drop not null,
      alter password_hash drop not null,
      add constraint persons_held_signs_in_nowhere
        check (not is_held or (is_ward and email is null and password_hash is null and email_verified_at is null)),
      add constraint persons_have_address check (email is not null or is_held or status = 'ERASED'),
      add constraint persons_ward_has_handle check (not is_ward or handle is not null),
      add constraint persons_ward_is_no_admin check (not (is_ward and is_admin)),
      add constraint persons_phone_whole check ((phone_sealed is null) = (phone_digest is null))`);
    await runner.query(`create index persons_wards on persons (id) where is_ward`);
    await runner.query(`create index persons_phone on persons (phone_digest)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index persons_phone`);
    await runner.query(`drop index persons_wards`);
    await runner.query(`alter table persons
      drop constraint persons_held_signs_in_nowhere, drop constraint persons_have_address,
      drop constraint persons_ward_has_handle, drop constraint persons_ward_is_no_admin,
      drop constraint persons_phone_whole,
      alter email set not null, alter password_hash set not null,
      drop is_ward, drop is_held, drop handle, drop name_level, drop phone_sealed, drop phone_digest`);
  }
}
