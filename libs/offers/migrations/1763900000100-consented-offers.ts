import type { MigrationInterface, QueryRunner } from 'typeorm';

// Nobody binds a ward without what their guardians allow now: the lead of the team is whom an accepted offer binds.
const CONSENTED = `
create function offers_check_consent() returns trigger language plpgsql as $$
begin
  if new.status = 'ACCEPTED' and (tg_op = 'INSERT' or old.status <> 'ACCEPTED') and exists (
    select 1 from team_members m where m.team_id = new.team_id and m.role = 'LEAD' and (
      new.hours_per_month > 0 and not ward_may(m.person_id, 'MENTORING')
      or new.seed_minor is not null and not ward_may(m.person_id, 'SEED')))
  then
    raise exception 'offer % binds a minor whose guardians do not allow it', new.id
      using errcode = '23514', constraint = 'offers_consented';
  end if;
  return new;
end $$`;

export class ConsentedOffers1763900000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONSENTED);
    await runner.query(`create trigger offers_consent before insert or update of status on offers
      for each row execute function offers_check_consent()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger offers_consent on offers`);
    await runner.query(`drop function offers_check_consent()`);
  }
}
