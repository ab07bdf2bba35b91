// The rules of the database about whom the money of a deal may go to, and when nothing of it may move.

/**
 * Whom the money of an agreement may go to now: whoever may receive for its team; and a parent whose child came of age under it,
 * who confirms it with that payee in it, and until then nothing moves. What is no agreement of ours is nobody's to stop here.
 */
const PAYEE_MAY_RECEIVE = `
create function payee_may_receive(p_agreement text, p_payee text) returns boolean language sql stable as $$
  select coalesce((
    select payee_is_of_team(p_payee, a.team_id) or exists (
      select 1 from payees y join persons p on p.id = y.person_id and p.status = 'ACTIVE'
      join guardianships g on g.guardian_id = p.id and g.status = 'ENDED' and g.verified_at is not null
      join persons w on w.id = g.ward_id and not w.is_ward
      join team_members m on m.team_id = a.team_id and m.person_id = w.id
      where y.id = p_payee
        and exists (select 1 from signatories s where s.agreement_id = a.id and s.version = a.version
          and coalesce(s.on_behalf_of_id, s.person_id) = w.id)
        and exists (select 1 from facts f where f.subject_id = g.id and f.action = 'guardianship.endedAtMajority'))
    from agreements a where a.id = p_agreement), true) $$`;

/** Whether the guardians of everybody whom an agreement binds under 18 allow now that its money moves. */
const SEED_IS_ALLOWED = `
create function seed_is_allowed(p_agreement text) returns boolean language sql stable as $$
  select not exists (
    select 1 from agreements a join signatories s on s.agreement_id = a.id and s.version = a.version and s.age_class <> 'ADULT'
    where a.id = p_agreement and not ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'SEED')) $$`;

// An agreement in force is put on hold when a guardian pauses; one that is complete cannot be, so its money waits by itself.
const WAITS = `
create or replace function deal_money_waits(p_agreement text) returns boolean language sql volatile as $$
  select exists (select 1 from agreements a where a.id = p_agreement and (
    a.cooling_off_ends_at > product_now() or a.status in ('ON_HOLD', 'VOID') or cardinality(a.confirming_ids) > 0))
  or not seed_is_allowed(p_agreement) $$`;

// Three moments: it moves in the ledger, Stripe is asked for it, it is written down as sent. What Stripe was asked for while it
// was allowed is still written down: the money has gone.
const RELEASE_STANDING = `
create function releases_check_standing() returns trigger language plpgsql as $$
declare
  falls_due boolean := new.ledger_entry_id is not null and (tg_op = 'INSERT' or old.ledger_entry_id is null);
  is_asked boolean := new.asked_at is not null and (tg_op = 'INSERT' or old.asked_at is null);
  is_sent boolean := new.status in ('SENT', 'PAID_OUT')
    and (tg_op = 'INSERT' or old.status not in ('SENT', 'PAID_OUT') and old.asked_at is null);
begin
  if (falls_due or is_asked or is_sent) and not payee_may_receive(new.agreement_id, new.payee_id) then
    raise exception 'the payee of release % may not receive now', new.id
      using errcode = '23514', constraint = 'releases_payee_stands';
  end if;
  if (is_asked or is_sent) and deal_money_waits(new.agreement_id) then
    raise exception 'release % is not due', new.id using errcode = '23514', constraint = 'releases_patience';
  end if;
  if tg_op = 'UPDATE' and new.payee_id <> old.payee_id and (
    old.asked_at is not null or old.status not in ('REQUESTED', 'FAILED')
    or new.payee_id is distinct from (select a.payee_id from agreements a where a.id = new.agreement_id))
  then
    raise exception 'release % keeps its payee', new.id using errcode = '23514', constraint = 'releases_payee_kept';
  end if;
  return new;
end $$`;

// The payee stands in the document that all have signed. Another one takes the place only of who may not receive any more.
const PAYEE_KEPT = `
create function agreements_keep_payee() returns trigger language plpgsql as $$
begin
  if new.payee_id is distinct from old.payee_id and (
    old.payee_id is null or new.payee_id is null or payee_may_receive(old.id, old.payee_id)
    or not payee_may_receive(new.id, new.payee_id))
  then
    raise exception 'agreement % keeps its payee', new.id using errcode = '23514', constraint = 'agreements_payee_kept';
  end if;
  return new;
end $$`;

// Complete is what nobody can step back from any more.
const COMPLETION = `
create function agreements_check_completion() returns trigger language plpgsql as $$
begin
  if new.status = 'COMPLETED' and old.status <> 'COMPLETED' and new.cooling_off_ends_at > product_now() then
    raise exception 'agreement % can still be withdrawn from', new.id
      using errcode = '23514', constraint = 'agreements_cooling_off';
  end if;
  return new;
end $$`;

export const STANDING_RULES = [
  PAYEE_MAY_RECEIVE,
  SEED_IS_ALLOWED,
  WAITS,
  RELEASE_STANDING,
  PAYEE_KEPT,
  COMPLETION,
  `create trigger releases_standing before insert or update of status, ledger_entry_id, asked_at, payee_id on releases
    for each row execute function releases_check_standing()`,
  `create trigger agreements_payee before update of payee_id on agreements
    for each row execute function agreements_keep_payee()`,
  `create trigger agreements_completion before update of status on agreements
    for each row execute function agreements_check_completion()`,
];

export const STANDING_UNDONE = [
  `drop trigger agreements_completion on agreements`,
  `drop trigger agreements_payee on agreements`,
  `drop trigger releases_standing on releases`,
  `drop function agreements_check_completion(), agreements_keep_payee(), releases_check_standing()`,
];
