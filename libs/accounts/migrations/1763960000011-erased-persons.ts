import type { MigrationInterface, QueryRunner } from 'typeorm';

// What ends with a person – that a ward keeps the birth date, that a code goes only when its time is over – must not begin again
// behind a row that was erased for a moment.
const ERASED_STAYS = `
create function persons_stay_erased() returns trigger language plpgsql as $$
begin
  raise exception 'who is erased stays so' using errcode = '23514', constraint = 'persons_erased_stays';
end $$`;

/** Erasure is the end, whoever holds the connection. */
export class ErasedPersons1763960000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ERASED_STAYS);
    await runner.query(`create trigger persons_erased_stays before update of status on persons
      for each row when (old.status = 'ERASED' and new.status <> 'ERASED') execute function persons_stay_erased()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger persons_erased_stays on persons`);
    await runner.query(`drop function persons_stay_erased()`);
  }
}
