// Rules of the database about mailed codes. They are the second lock: the application's role holds the table, and whoever uses
// that role can neither make a used code good again, nor give it more tries or more time.

// What a code is, is in its keyed digest: person, purpose and the moment it runs out. A row is therefore only ever turned into
// a newer code: one that runs out later, so that an older digest cannot come back. Clocks of two machines may differ by as much
// as a signature allows, a quarter of an hour.
export const CODES_KEPT = `
create function one_time_codes_keep() returns trigger language plpgsql as $$
declare
  is_new boolean := tg_op = 'INSERT' or new.digest <> old.digest;
begin
  if tg_op = 'UPDATE' and (new.person_id <> old.person_id or new.purpose <> old.purpose) then
    raise exception 'a code is its owner’s, for its purpose'
      using errcode = '23514', constraint = 'one_time_codes_owner';
  end if;
  if is_new and (new.used_at is not null or new.tries <> 0
    or new.expires_at > clock_timestamp() + interval '25 minutes'
    or tg_op = 'UPDATE' and new.expires_at <= old.expires_at)
  then
    raise exception 'a new code is unused, untried, and newer than the last'
      using errcode = '23514', constraint = 'one_time_codes_new';
  end if;
  if not is_new and (new.expires_at <> old.expires_at or new.tries < old.tries
    or old.used_at is not null and new.used_at is distinct from old.used_at
    or old.used_at is null and new.used_at is not null and (new.tries = 0 or new.used_at > new.expires_at))
  then
    raise exception 'a code keeps its time, its tries and its use'
      using errcode = '23514', constraint = 'one_time_codes_kept';
  end if;
  return new;
end $$`;

// A row that is gone could be written again as it was: before its time is over it goes only with the person.
export const CODES_FORGOTTEN = `
create function one_time_codes_check_forgotten() returns trigger language plpgsql as $$
begin
  if old.expires_at > clock_timestamp()
    and exists (select 1 from persons p where p.id = old.person_id and p.status <> 'ERASED')
  then
    raise exception 'a code that is still good is not forgotten'
      using errcode = '23514', constraint = 'one_time_codes_forgotten';
  end if;
  return null;
end $$`;
