import { defineConstraintProblems, defineInvariants } from '#platform';

defineConstraintProblems({
  guardianships_once: { code: 'BAD_USER_INPUT', fields: [{ path: 'email', wrong: 'INVITED_ALREADY' }] },
  guardianships_one_bond: { code: 'INVALID_STATE', about: 'guardianAlready' },
  guardianships_two_people: { code: 'BAD_USER_INPUT', fields: [{ path: 'token', wrong: 'LINK' }] },
});

defineInvariants({
  'no ward is an adult’s guardian, and nobody their own': `
    select g.id from guardianships g join persons p on p.id = g.guardian_id where p.is_ward or g.guardian_id = g.ward_id`,
  'every guardian’s account is its mailbox’s': `
    select g.id from guardianships g join persons p on p.id = g.guardian_id
    where g.status in ('ACCEPTED', 'VERIFIED') and p.password_hash is not null and p.password_proven_at is null`,
  'every guardianship that waits for an admin has its open case': `
    select g.id from guardianships g where g.status = 'ACCEPTED' and not exists (
      select 1 from moderation_cases c where c.subject_id = g.id and c.kind = 'GUARDIAN_VERIFICATION'
        and c.status in ('OPEN', 'CLAIMED'))`,
  'no invitation that is over has a link that still opens': `
    select g.id from guardianships g join guardian_links l on l.guardianship_id = g.id
    where g.status <> 'REQUESTED' and l.used_at is null and l.replaced_at is null`,
  'every consent has the text that was read': `
    select c.id from consents c where not exists (
      select 1 from consent_texts t where t.sha256 = c.text_sha256 and t.kind = c.kind and t.version = c.text_version)`,
  'nobody has more than two guardians at once': `
    select ward_id as id from guardianships where status in ('REQUESTED', 'ACCEPTED', 'VERIFIED')
    group by ward_id having count(*) > 2`,
  'a child profile always has somebody who holds it, or is at rest': `
    select w.id from persons w where w.is_held and w.status = 'ACTIVE'
      and not exists (select 1 from guardianships g where g.ward_id = w.id)`,
  'no link to a held profile has been used, and none of an account opens': `
    select w.id from persons w join profile_links l on l.ward_id = w.id
    where w.is_held and l.used_at is not null
      or not w.is_held and l.used_at is null and l.replaced_at is null and l.stopped_at is null`,
});
