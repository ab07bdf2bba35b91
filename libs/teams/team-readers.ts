import { raw, type Sql } from '#platform';

/**
 * Who hears what happens to a team: its members, and the verified guardians of its minors. `team` is a trusted SQL expression
 * for the team's id; gives a subquery of one column `person_id`.
 */
export function teamReaders(team: string): Sql {
  return raw(`(
    select tm.person_id from team_members tm where tm.team_id = ${team}
    union select g.guardian_id from team_members tm join guardianships g on g.ward_id = tm.person_id
      and g.status = 'VERIFIED' and g.guardian_id is not null where tm.team_id = ${team}) readers`);
}
