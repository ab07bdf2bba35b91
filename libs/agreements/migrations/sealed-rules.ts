// What the seal rests on cannot be changed behind it: who signs is frozen with the first signature, what is signed stays what it
// was, and a signature says how it was given and is believed only where it can have been given so.
import { SEALED as SEALED_BEFORE } from './minors-rules.js';

/** The seal of before, and: the mentor of the deal is among the signatories, and so is the team; a minor signs beside the guardian. */
const SEALED = SEALED_BEFORE.replace(
  'begin\n',
  `begin
  if new.status = 'ACTIVE' and (
    not exists (
      select 1 from signatories s join mentors m on m.id = new.mentor_id and m.person_id = s.person_id
      where s.agreement_id = new.id and s.version = new.version and s.role = 'MENTOR')
    or not exists (
      select 1 from signatories s join team_members t on t.team_id = new.team_id
        and t.person_id = coalesce(s.on_behalf_of_id, s.person_id)
      where s.agreement_id = new.id and s.version = new.version and s.role <> 'MENTOR')
    or exists (
      select 1 from signatories s where s.agreement_id = new.id and s.version = new.version
        and s.role = 'GUARDIAN' and s.age_class = 'MINOR'
        and not exists (select 1 from signatories w where w.agreement_id = new.id and w.version = new.version
          and w.role = 'TEAM_MEMBER' and w.person_id = s.on_behalf_of_id)))
  then
    raise exception 'agreement % lacks one who has to sign it', new.id
      using errcode = '23514', constraint = 'agreements_sealed';
  end if;
`,
);

/** An agreement begins before anybody has signed; nothing is in force, held or complete from the first moment. */
const BEGINNING = `
create function agreements_check_beginning() returns trigger language plpgsql as $$
begin
  if new.status not in ('IN_REVIEW', 'SIGNING') or new.activated_at is not null or new.cooling_off_ends_at is not null then
    raise exception 'an agreement begins unsigned' using errcode = '23514', constraint = 'agreements_begin_unsigned';
  end if;
  return new;
end $$`;

/** Between whom and about what: only a later version changes it, and that version is a frozen set of its own. */
const FROZEN = `
create function agreements_keep_what_is_signed() returns trigger language plpgsql as $$
begin
  if (new.id, new.offer_id, new.listing_id, new.team_id, new.mentor_id, new.drawn_up_at)
      is distinct from (old.id, old.offer_id, old.listing_id, old.team_id, old.mentor_id, old.drawn_up_at)
    or new.version < old.version
    or (new.version = old.version and (new.terms_id, new.document_sha256, new.prevailing_locale, new.seed_minor, new.seed_currency)
      is distinct from (old.terms_id, old.document_sha256, old.prevailing_locale, old.seed_minor, old.seed_currency))
    or (new.version > old.version and not exists (
      select 1 from agreement_versions v where v.agreement_id = new.id and v.version = new.version and v.terms_id = new.terms_id
        and v.document_sha256 = new.document_sha256 and v.prevailing_locale = new.prevailing_locale))
  then
    raise exception 'what agreement % says is frozen', new.id using errcode = '23514', constraint = 'agreements_frozen';
  end if;
  return new;
end $$`;

/** Who signs is entered while nobody has signed, and is a party; the mentor's place is the mentor's alone. */
const ENTERED = `
create function signatories_check_entry() returns trigger language plpgsql as $$
declare deal agreements;
begin
  select * into deal from agreements a where a.id = new.agreement_id;
  if new.version < deal.version
    or (new.version = deal.version and (deal.status not in ('IN_REVIEW', 'SIGNING') or new.person_id <> all (deal.party_ids)))
    or exists (
      select 1 from signatories s join signatures g on g.signatory_id = s.id
      where s.agreement_id = new.agreement_id and s.version = new.version)
  then
    raise exception 'who signs agreement % is settled', new.agreement_id
      using errcode = '23514', constraint = 'signatories_settled';
  end if;
  if (new.role = 'MENTOR') <> exists (select 1 from mentors m where m.id = deal.mentor_id and m.person_id = new.person_id) then
    raise exception 'only the mentor signs as the mentor' using errcode = '23514', constraint = 'signatories_mentor';
  end if;
  return new;
end $$`;

/**
 * How somebody showed that it was them: by a password where there is one; by a code that was used up just now. The code's times
 * are the machine's. The document was there before the signature.
 */
const PROVEN = `
create function signatures_check_proof() returns trigger language plpgsql as $$
begin
  if (new.method = 'PASSWORD' and not exists (
      select 1 from persons p where p.id = new.person_id and p.password_hash is not null))
    or (new.method = 'ONE_TIME_CODE' and not exists (
      select 1 from one_time_codes c where c.person_id = new.person_id and c.purpose = 'SIGN'
        and c.used_at > clock_timestamp() - interval '15 minutes'))
    or exists (
      select 1 from agreement_versions v where v.agreement_id = new.agreement_id
        and v.document_sha256 = new.document_sha256 and v.drawn_up_at > new.signed_at)
  then
    raise exception 'this signature is not proven' using errcode = '23514', constraint = 'signatures_proven';
  end if;
  return new;
end $$`;

export const SEALED_RULES = [
  SEALED,
  BEGINNING,
  FROZEN,
  ENTERED,
  PROVEN,
  `create trigger agreements_beginning before insert on agreements
    for each row execute function agreements_check_beginning()`,
  `create trigger agreements_frozen before update of id, offer_id, listing_id, team_id, mentor_id, drawn_up_at, version, terms_id,
    document_sha256, prevailing_locale, seed_minor, seed_currency on agreements
    for each row execute function agreements_keep_what_is_signed()`,
  `create trigger signatories_settled before insert on signatories
    for each row execute function signatories_check_entry()`,
  `create trigger signatures_with_proof before insert on signatures
    for each row execute function signatures_check_proof()`,
];

export const SEALED_UNDONE = [
  `drop trigger signatures_with_proof on signatures`,
  `drop trigger signatories_settled on signatories`,
  `drop trigger agreements_frozen on agreements`,
  `drop trigger agreements_beginning on agreements`,
  `drop function signatures_check_proof(), signatories_check_entry(), agreements_keep_what_is_signed(), agreements_check_beginning()`,
  SEALED_BEFORE,
];
