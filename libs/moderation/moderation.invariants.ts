import { defineInvariants } from '#platform';

defineInvariants({
  'a case’s state is the one its last fact gave it': `
    select c.id from moderation_cases c
    left join lateral (
      select action from facts where chain = c.id and action <> 'case.reported' order by seq desc limit 1
    ) last on true
    where (case last.action
      when 'case.opened' then 'OPEN' when 'case.released' then 'OPEN'
      when 'case.claimed' then 'CLAIMED' when 'case.reopened' then 'CLAIMED'
      when 'case.resolved' then 'RESOLVED' when 'case.settled' then 'RESOLVED'
      when 'case.dismissed' then 'DISMISSED' end) is distinct from c.status`,
  'a case of reports has at least one report': `
    select c.id from moderation_cases c
    where c.kind = 'REPORT' and not exists (select 1 from case_reports r where r.case_id = c.id)`,
  'a suspended person has a reason, and nobody else has one': `
    select id from persons where (status = 'SUSPENDED') <> (suspension_reason is not null) and status <> 'ERASED'`,
});
