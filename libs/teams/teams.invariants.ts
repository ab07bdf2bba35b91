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
});
