// Rules of the database about who stands behind a minor. They are the second lock: whoever holds the application's own
// connection meets these, whatever the code would have done.

// As before, but a guardian whose account is suspended allows nothing. What they have refused, withdrawn or paused still holds:
// a suspension takes a yes away, never a no.
export const WARD_MAY = `
create or replace function ward_may(p_person text, p_kind text) returns boolean language sql stable as $$
  select not exists (select 1 from persons p where p.id = p_person and p.is_ward)
  or (
    not exists (
      select 1 from guardianships g where g.ward_id = p_person and g.status = 'VERIFIED' and g.paused_at is not null)
    and not exists (
      select 1 from unnest(array['DATA', 'PARTICIPATION', p_kind]) as needed (kind)
      where not exists (
          select 1 from guardianships g join consents c on c.guardianship_id = g.id and c.kind = needed.kind
          where g.ward_id = p_person and g.status = 'VERIFIED' and c.withdrawn_at is null
            and not exists (select 1 from persons p where p.id = g.guardian_id and p.status <> 'ACTIVE'))
        or exists (
          select 1 from guardianships g where g.ward_id = p_person and g.status = 'VERIFIED'
            and exists (select 1 from consents c where c.guardianship_id = g.id and c.kind = needed.kind)
            and not exists (select 1 from consents c where c.guardianship_id = g.id and c.kind = needed.kind
              and c.withdrawn_at is null))))
  $$`;

// The states are those of guardianship.process.ts; a test compares the two. Who comes is bound while the invitation waits, and
// only an admin who is neither the ward nor the guardian verifies.
export const CHANGED = `
create or replace function guardianships_check_change() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (
    old.status = 'REQUESTED' and new.status in ('ACCEPTED', 'REFUSED', 'ENDED')
    or old.status = 'ACCEPTED' and new.status in ('VERIFIED', 'REFUSED', 'ENDED')
    or old.status = 'VERIFIED' and new.status in ('ACCEPTED', 'ENDED')
    or old.status = 'REFUSED' and new.status = 'ACCEPTED'
  ) then
    raise exception 'a guardianship cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'guardianships_transition';
  end if;
  if new.ward_id <> old.ward_id or (new.guardian_id is distinct from old.guardian_id
    and (old.guardian_id is not null or old.status <> 'REQUESTED'))
  then
    raise exception 'a guardianship keeps its persons' using errcode = '23514', constraint = 'guardianships_persons';
  end if;
  if old.status <> 'VERIFIED' and new.status = 'VERIFIED' then
    if not exists (select 1 from persons p where p.id = new.verified_by_id and p.is_admin and p.status = 'ACTIVE'
      and p.id <> new.ward_id and p.id is distinct from new.guardian_id)
    then
      raise exception 'an admin verifies a guardianship'
        using errcode = '23514', constraint = 'guardianships_verified_by_admin';
    end if;
  elsif new.verified_by_id is distinct from old.verified_by_id and new.verified_by_id is not null then
    raise exception 'who verified a guardianship stays' using errcode = '23514', constraint = 'guardianships_verified_by_admin';
  end if;
  return new;
end $$`;

// An invitation is born without anybody; only who makes a child's profile stands behind it from the beginning.
export const BORN = `
create function guardianships_check_born() returns trigger language plpgsql as $$
begin
  if new.verified_at is null and new.verified_by_id is null and new.paused_at is null and new.ended_at is null and (
    new.status = 'REQUESTED' and new.guardian_id is null and new.accepted_at is null and new.evidence_file_id is null
    or new.status = 'ACCEPTED' and new.guardian_id = new.invited_by_id
      and exists (select 1 from persons w where w.id = new.ward_id and w.is_held))
  then
    return new;
  end if;
  raise exception 'a guardianship begins with an invitation' using errcode = '23514', constraint = 'guardianships_born';
end $$`;

// The record says who verified, and nobody rewrites the record.
export const ON_RECORD = `
create function guardianships_check_record() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from facts f where f.subject_id = new.id and f.action = 'guardianship.verified'
    and f.actor_id = new.verified_by_id)
  then
    raise exception 'the verification of % is not on record', new.id
      using errcode = '23514', constraint = 'guardianships_on_record';
  end if;
  return null;
end $$`;

// Ages are sealed, so the database cannot count years; it sees to it that nobody puts another date in the place of a ward's, and that nobody grows up off the record.
export const WARDS_STAY = `
create function persons_keep_birth_date() returns trigger language plpgsql as $$
begin
  if old.is_ward and new.birth_date_sealed <> old.birth_date_sealed and new.status <> 'ERASED' then
    raise exception 'a birth date stays' using errcode = '23514', constraint = 'persons_birth_date_stays';
  end if;
  return new;
end $$`;

export const CAME_OF_AGE = `
create function persons_check_came_of_age() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from facts f where f.subject_id = new.id and f.action = 'person.cameOfAge')
    or exists (select 1 from guardianships g where g.ward_id = new.id and g.status in ('REQUESTED', 'ACCEPTED', 'VERIFIED'))
  then
    raise exception 'who is under 18 stays a ward' using errcode = '23514', constraint = 'persons_came_of_age';
  end if;
  return null;
end $$`;
