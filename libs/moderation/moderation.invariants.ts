import { defineInvariants } from '#platform';

defineInvariants({
  'a case’s state is the one its last fact gave it': `
    select c.id from moderation_cases c
    left join lateral (
      select action from facts where chain = c.id and action in ('case.opened', 'case.released', 'case.claimed',
        'case.reopened', 'case.resolved', 'case.settled', 'case.dismissed') order by seq desc limit 1
    ) last on true
    where (case last.action
      when 'case.opened' then 'OPEN' when 'case.released' then 'OPEN'
      when 'case.claimed' then 'CLAIMED' when 'case.reopened' then 'CLAIMED'
      when 'case.resolved' then 'RESOLVED' when 'case.settled' then 'RESOLVED'
      when 'case.dismissed' then 'DISMISSED' end) is distinct from c.status`,
  'a case of reports has at least one report': `
    select c.id from moderation_cases c
    where c.kind = 'REPORT' and not exists (select 1 from case_reports r where r.case_id = c.id)
      and not exists (select 1 from concerns r where r.case_id = c.id)`,
  'a case of a child’s safety has the first severity and a day': `
    select id from moderation_cases where flag_codes && array['CHILD_SAFETY', 'CRISIS']
      and (severity <> 'SAFETY' or (opened_at + interval '24 hours' < due_at and status in ('OPEN', 'CLAIMED')
        and not exists (select 1 from facts where chain = moderation_cases.id and action = 'case.raised')))`,
  'nobody who is told of a case is whom it is about': `
    select n.id from notifications n join facts f on f.id = n.fact_id
    join moderation_cases c on c.id = f.subject_id
    where f.action in ('case.opened', 'case.raised', 'case.overdue') and c.about_ids @> array[n.person_id]`,
  'nobody has blocked themselves': `select blocker_id from blocks where blocker_id = blocked_id`,
  'a suspended person has a reason, and nobody else has one': `
    select id from persons where (status = 'SUSPENDED') <> (suspension_reason is not null) and status <> 'ERASED'`,
});
