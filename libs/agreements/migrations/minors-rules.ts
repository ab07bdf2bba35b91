// The rules of the database about agreements that bind minors. It is the second lock: whoever holds the application's own
// connection meets these, whatever the code would have done.

// The same table as agreement.process.ts; a test compares the two. Only who still cools off may leave a held agreement void.
export const TRANSITIONS = `
create or replace function agreements_check_transition() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (
    old.status = 'IN_REVIEW' and new.status in ('SIGNING', 'VOID')
    or old.status = 'SIGNING' and new.status in ('ACTIVE', 'VOID', 'IN_REVIEW')
    or old.status = 'ACTIVE' and new.status in ('VOID', 'ON_HOLD', 'TERMINATED', 'COMPLETED')
    or old.status = 'ON_HOLD' and new.status in ('ACTIVE', 'TERMINATED', 'VOID')
  ) then
    raise exception 'an agreement cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'agreements_transition';
  end if;
  return new;
end $$`;

/** The product's own time: the machine's, moved by what tests and the stage have added. */
const NOW = `
create or replace function product_now() returns timestamptz language sql volatile as $$
  select clock_timestamp() + coalesce((select offset_ms from product_clock), 0) * interval '1 millisecond' $$`;

// In force only with everybody's signature over the hash that is in force; for each minor with a guardian's beside their
// own, for a child with a guardian's alone; with what the guardians allow at that moment; and with 72 hours to think it over.
export const SEALED = `
create or replace function agreements_check_sealed() returns trigger language plpgsql as $$
begin
  if new.status <> 'ACTIVE' then return null; end if;
  if not exists (select 1 from signatories s where s.agreement_id = new.id and s.version = new.version)
    or exists (
      select 1 from signatories s where s.agreement_id = new.id and s.version = new.version and not exists (
        select 1 from signatures g where g.signatory_id = s.id and g.document_sha256 = new.document_sha256))
    or exists (
      select 1 from signatories s where s.agreement_id = new.id and s.version = new.version
        and s.role <> 'GUARDIAN' and s.age_class <> 'ADULT'
        and not exists (select 1 from signatories w where w.agreement_id = new.id and w.version = new.version
          and w.role = 'GUARDIAN' and w.on_behalf_of_id = s.person_id))
  then
    raise exception 'agreement % is not signed by all over %', new.id, new.document_sha256
      using errcode = '23514', constraint = 'agreements_sealed';
  end if;
  if exists (
    select 1 from signatories s join offer_terms t on t.id = new.terms_id
    where s.agreement_id = new.id and s.version = new.version and s.age_class <> 'ADULT' and (
      t.mentoring is not null and not ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'MENTORING')
      or t.seed is not null and not ward_may(coalesce(s.on_behalf_of_id, s.person_id), 'SEED')))
  then
    raise exception 'agreement % binds a minor whose guardians do not allow it', new.id
      using errcode = '23514', constraint = 'agreements_consented';
  end if;
  if exists (
    select 1 from signatories s where s.agreement_id = new.id and s.version = new.version and s.age_class <> 'ADULT')
    and (new.cooling_off_ends_at is null or new.cooling_off_ends_at < new.activated_at + interval '72 hours')
  then
    raise exception 'agreement % binds a minor without time to think it over', new.id
      using errcode = '23514', constraint = 'agreements_cooling_off';
  end if;
  return null;
end $$`;

const COOLING_OFF = `
create function agreements_keep_cooling_off() returns trigger language plpgsql as $$
begin
  if (old.activated_at is not null and new.activated_at is distinct from old.activated_at)
    or (old.activated_at is not null and new.cooling_off_ends_at is distinct from old.cooling_off_ends_at)
  then
    raise exception 'the cooling-off time of agreement % is settled', new.id
      using errcode = '23514', constraint = 'agreements_cooling_off';
  end if;
  return new;
end $$`;

// Frozen with the agreement: a ward is never entered as an adult, a child without an account never as somebody who signs, and a
// guardian is not the counterparty.
const SIGNATORIES = `
create function signatories_check_minors() returns trigger language plpgsql as $$
begin
  if new.role <> 'GUARDIAN' and exists (
    select 1 from persons p where p.id = new.person_id and p.is_ward and (new.age_class = 'ADULT' or p.is_held))
  then
    raise exception 'a minor signs as a minor' using errcode = '23514', constraint = 'signatories_ward_class';
  end if;
  if new.role = 'GUARDIAN' and (
    new.person_id = new.on_behalf_of_id
    or exists (
      select 1 from agreements a join mentors m on m.id = a.mentor_id
      where a.id = new.agreement_id and m.person_id in (new.person_id, new.on_behalf_of_id))
    or not exists (
      select 1 from guardianships g where g.ward_id = new.on_behalf_of_id and g.guardian_id = new.person_id
        and g.status = 'VERIFIED'))
  then
    raise exception 'this person cannot sign for the minor' using errcode = '23514', constraint = 'signatories_guardian';
  end if;
  return new;
end $$`;

// A signature is its signatory's own, while the agreement is being signed; a guardian's counts while the guardianship is
// verified and nobody has paused.
const SIGNATURES = `
create function signatures_check_standing() returns trigger language plpgsql as $$
declare signatory signatories;
begin
  select * into signatory from signatories s where s.id = new.signatory_id;
  if signatory.person_id <> new.person_id or signatory.agreement_id <> new.agreement_id or not exists (
    select 1 from agreements a where a.id = new.agreement_id and a.version = signatory.version and a.status = 'SIGNING'
      and a.document_sha256 = new.document_sha256)
  then
    raise exception 'this signature is not wanted' using errcode = '23514', constraint = 'signatures_wanted';
  end if;
  if signatory.role = 'GUARDIAN' and not exists (
    select 1 from guardianships g join persons w on w.id = g.ward_id and w.is_ward
    where g.ward_id = signatory.on_behalf_of_id and g.guardian_id = new.person_id and g.status = 'VERIFIED'
      and not exists (select 1 from guardianships p where p.ward_id = g.ward_id and p.status = 'VERIFIED' and p.paused_at is not null))
  then
    raise exception 'this person cannot sign for the minor now'
      using errcode = '23514', constraint = 'signatures_of_guardian';
  end if;
  return new;
end $$`;

// The money of a deal moves neither before its time to think it over has ended, nor while it is held, nor while somebody who
// came of age has not confirmed it. What Stripe was asked for before is still written down as sent.
export const WAITS = `
create function deal_money_waits(p_agreement text) returns boolean language sql volatile as $$
  select exists (select 1 from agreements a where a.id = p_agreement and (
    a.cooling_off_ends_at > product_now() or a.status in ('ON_HOLD', 'VOID') or cardinality(a.confirming_ids) > 0)) $$`;

const RELEASES = `
create function releases_check_patience() returns trigger language plpgsql as $$
begin
  if new.ledger_entry_id is not null and (tg_op = 'INSERT' or old.ledger_entry_id is null) and deal_money_waits(new.agreement_id)
    or new.status in ('SENT', 'PAID_OUT') and (tg_op = 'INSERT' or old.status not in ('SENT', 'PAID_OUT')) and exists (
      select 1 from agreements a where a.id = new.agreement_id and a.cooling_off_ends_at > product_now())
  then
    raise exception 'release % is not due', new.id using errcode = '23514', constraint = 'releases_patience';
  end if;
  return new;
end $$`;

const ENTRIES = `
create function ledger_entries_check_patience() returns trigger language plpgsql as $$
begin
  if deal_money_waits(new.agreement_id)
    or exists (select 1 from milestones m where m.id = new.source_id and deal_money_waits(m.agreement_id)) then
    raise exception 'the tranche of % is not due', new.source_id
      using errcode = '23514', constraint = 'ledger_entries_patience';
  end if;
  return new;
end $$`;

export const RULES = [NOW, SEALED, COOLING_OFF, SIGNATORIES, SIGNATURES, WAITS, RELEASES, ENTRIES];
