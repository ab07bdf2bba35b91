import { defineInvariants } from '#platform';

defineInvariants({
  'the milestones of an agreement sum to its seed': `
    select a.id from agreements a left join milestones m on m.agreement_id = a.id
    group by a.id having coalesce(sum(m.amount_minor), 0) <> coalesce(a.seed_minor, 0)`,
  'an approved milestone with a tranche has exactly one release of its sum, and nothing else has one': `
    select m.id from milestones m left join releases r on r.milestone_id = m.id and r.status <> 'REVERSED'
    where m.status = 'APPROVED' and m.amount_minor is not null and not exists
        (select 1 from releases back where back.milestone_id = m.id and back.status = 'REVERSED')
      and (r.id is null or r.money_minor <> m.amount_minor or r.money_currency <> m.amount_currency)
    union all
    select m.id from milestones m join releases r on r.milestone_id = m.id and r.status <> 'REVERSED' where m.status <> 'APPROVED'`,
  'nobody works on a milestone of an agreement that ended': `
    select m.id from milestones m join agreements a on a.id = m.agreement_id
    where a.status in ('VOID', 'TERMINATED', 'COMPLETED') and m.status not in ('APPROVED', 'CANCELLED')`,
  'a disputed milestone has an open case': `
    select m.id from milestones m where m.status = 'DISPUTED' and not exists
      (select 1 from moderation_cases c where c.subject_id = m.id and c.kind = 'MILESTONE_DISPUTE' and c.status in ('OPEN', 'CLAIMED'))`,
  'every funding is of milestones of its own agreement': `
    select t.funding_id from funding_tranches t join fundings f on f.id = t.funding_id
      join milestones m on m.id = t.milestone_id
    where m.agreement_id <> f.agreement_id or m.amount_minor <> t.amount_minor or m.amount_currency <> f.money_currency`,
});
