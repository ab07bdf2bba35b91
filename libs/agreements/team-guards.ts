// What teams need to know of agreements: who is bound and cannot walk away, and which mentor has a deal with the team and so
// may see whom their money goes to.
import { defineRelation, problem } from '#platform';
import { defineLeavingGuard, definePayeeReader } from '#teams';

defineLeavingGuard(async (tx, teamId, personId) => {
  const bound: unknown[] = await tx.query(
    `select 1 from agreements a
     where a.team_id = $1 and a.status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD') and (a.party_ids @> array[$2]
       or exists (select 1 from signatories s where s.agreement_id = a.id and s.version = a.version and s.on_behalf_of_id = $2))
     limit 1`,
    [teamId, personId],
  );
  return bound.length > 0 ? problem('INVALID_STATE', { about: 'partyLeaves' }) : null;
});

/** Teams with which the viewer, as a mentor, has or had an agreement. */
const dealTeams = defineRelation<readonly string[]>(
  'dealTeams',
  `select coalesce(json_agg(distinct a.team_id), '[]') from agreements a join mentors m on m.id = a.mentor_id
   where m.person_id = p.id`,
  [],
);

definePayeeReader((team, viewer) => dealTeams(viewer).includes(team.id));
