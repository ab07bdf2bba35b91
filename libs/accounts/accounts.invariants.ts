import { defineConstraintProblems, defineInvariants } from '#platform';

defineConstraintProblems({
  persons_email: { code: 'BAD_USER_INPUT', fields: [{ path: 'email', wrong: 'TAKEN' }] },
});

defineInvariants({
  'every suspended person was given a reason': `
    select id from persons where status = 'SUSPENDED' and coalesce(suspension_reason, '') = ''`,
  'an ended sign-in has no refresh token that was used after its end': `
    select signed.id from sign_ins signed join refresh_tokens token on token.sign_in_id = signed.id
    where token.used_at > signed.ended_at`,
  'no sign-in has two unused refresh tokens': `
    select sign_in_id as id from refresh_tokens where used_at is null group by sign_in_id having count(*) > 1`,
});
