// Rules of the database about handing a held profile over. Whoever holds the application's own connection meets these too.

export const PROFILE_LINKS = `create table profile_links (
  hash text not null constraint "PK_profile_links" primary key,
  ward_id text not null constraint profile_links_of_ward references persons,
  email text not null check (email = lower(email) and length(email) <= 254),
  sent_by_id text not null constraint profile_links_sent_by references persons,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  replaced_at timestamptz(3),
  stopped_at timestamptz(3),
  tries integer not null default 0 check (tries between 0 and 5),
  constraint profile_links_one_end check (num_nonnulls(used_at, replaced_at, stopped_at) <= 1)
)`;

// Only of a held profile, and born open. It ends once and never opens again; wrong tries are never taken back.
export const LINKS_END_ONCE = `
create function profile_links_check() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.used_at, new.replaced_at, new.stopped_at) = 0 and new.tries = 0
      and exists (select 1 from persons p where p.id = new.ward_id and p.is_held and p.status <> 'ERASED')
    then
      return new;
    end if;
    raise exception 'only a held profile is handed over' using errcode = '23514', constraint = 'profile_links_born';
  end if;
  if row(new.hash, new.ward_id, new.email, new.sent_by_id, new.created_at, new.expires_at)
      is distinct from row(old.hash, old.ward_id, old.email, old.sent_by_id, old.created_at, old.expires_at)
    or num_nonnulls(old.used_at, old.replaced_at, old.stopped_at) > 0 or new.tries < old.tries
  then
    raise exception 'a link ends once' using errcode = '23514', constraint = 'profile_links_end_once';
  end if;
  return new;
end $$`;

// A held profile gets its account with a proven address, and no account ever becomes a held profile.
export const HELD = `
create function persons_check_held() returns trigger language plpgsql as $$
begin
  if not old.is_held then
    raise exception 'an account is never held' using errcode = '23514', constraint = 'persons_never_held_again';
  end if;
  if new.email is null or new.email_verified_at is null then
    raise exception 'a profile is taken with an address' using errcode = '23514', constraint = 'persons_taken_with_address';
  end if;
  return new;
end $$`;

// It was taken by the link that went to this very address, and the record says so.
export const TAKEN_ON_RECORD = `
create function persons_check_taken() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from facts f where f.subject_id = new.id and f.action = 'profile.taken')
    or not exists (select 1 from profile_links l where l.ward_id = new.id and l.email = new.email and l.used_at is not null)
  then
    raise exception 'that % was taken is not on record', new.id
      using errcode = '23514', constraint = 'persons_taken_on_record';
  end if;
  return null;
end $$`;
