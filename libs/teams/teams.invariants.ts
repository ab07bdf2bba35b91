import { defineInvariants } from '#platform';

defineInvariants({
  'a team has one to eight members, exactly one of whom leads it': `
    select t.id from teams t left join team_members tm on tm.team_id = t.id
    group by t.id
    having count(tm.person_id) not between 1 and 8 or count(*) filter (where tm.role = 'LEAD') <> 1`,
  'whoever came by an invitation came into its team': `
    select i.id from team_invitations i
    where i.used_by_id is not null and not exists (
      select 1 from facts f where f.chain = i.team_id and f.action = 'team.joined' and f.actor_id = i.used_by_id)`,
  'no guardian is in the team of their ward': `
    select g.id from guardianships g join team_members w on w.person_id = g.ward_id
    join team_members m on m.team_id = w.team_id and m.person_id = g.guardian_id
    where g.status in ('ACCEPTED', 'VERIFIED')`,
});
