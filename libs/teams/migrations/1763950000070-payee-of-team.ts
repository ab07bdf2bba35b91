import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who may receive money for a team now: an institution, an active member, or the active verified guardian of a member under 18.
// The one definition: choosing, accepting and paying out ask it.
const PAYEE_IS_OF_TEAM = `
create function payee_is_of_team(p_payee text, p_team text) returns boolean language sql stable as $$
  select exists (
    select 1 from payees y left join persons p on p.id = y.person_id
    where y.id = p_payee and (y.kind = 'INSTITUTION' or p.status = 'ACTIVE' and (
      exists (select 1 from team_members m where m.team_id = p_team and m.person_id = p.id)
      or exists (
        select 1 from guardianships g join persons w on w.id = g.ward_id and w.is_ward
        join team_members m on m.person_id = g.ward_id and m.team_id = p_team
        where g.guardian_id = p.id and g.status = 'VERIFIED')))) $$`;

export class PayeeOfTeam1763950000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PAYEE_IS_OF_TEAM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function payee_is_of_team(text, text)`);
  }
}
