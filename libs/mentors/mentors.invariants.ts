import { defineInvariants } from '#platform';

defineInvariants({
  'a verified mentor has all three checks on record': `
    select m.id from mentors m
    where m.verification = 'VERIFIED' and (select count(*) from mentor_checks c where c.mentor_id = m.id) <> 3`,
  'a mentor’s clearance ends with the first of their checks': `
    select m.id from mentors m
    where m.verification = 'VERIFIED'
      and m.cleared_until is distinct from (select min(valid_until) from mentor_checks c where c.mentor_id = m.id)`,
  'a mentor who waits has an open case, and nobody else has': `
    select m.id from mentors m
    where (m.verification = 'PENDING') <> exists (
      select 1 from moderation_cases c
      where c.subject_id = m.id and c.kind = 'MENTOR_VERIFICATION' and c.status in ('OPEN', 'CLAIMED'))`,
});
