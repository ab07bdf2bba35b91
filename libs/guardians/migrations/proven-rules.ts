// Whose a guardian's account is: the mailbox's. A pupil may have opened it and had the verification mail clicked. Demanded at the
// commit: the verb that makes somebody a guardian proves the mailbox in the same transaction.
export const GUARDIAN_PROVEN = `
create function guardianships_check_guardian() returns trigger language plpgsql as $$
begin
  if exists (select 1 from persons p where p.id = new.guardian_id
    and p.password_hash is not null and p.password_proven_at is null)
  then
    raise exception 'a guardian’s account is its mailbox’s'
      using errcode = '23514', constraint = 'guardianships_guardian_proven';
  end if;
  return null;
end $$`;
