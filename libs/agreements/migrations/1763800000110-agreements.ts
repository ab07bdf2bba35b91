import { appendOnly } from '#platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// The same table as agreement.process.ts; a test compares the two.
export const TRANSITIONS = `
create function agreements_check_transition() returns trigger language plpgsql as $$
begin
  if old.status <> new.status and not (
    old.status = 'IN_REVIEW' and new.status in ('SIGNING', 'VOID')
    or old.status = 'SIGNING' and new.status in ('ACTIVE', 'VOID', 'IN_REVIEW')
    or old.status = 'ACTIVE' and new.status in ('VOID', 'ON_HOLD', 'TERMINATED', 'COMPLETED')
    or old.status = 'ON_HOLD' and new.status in ('ACTIVE', 'TERMINATED')
  ) then
    raise exception 'an agreement cannot go from % to %', old.status, new.status
      using errcode = '23514', constraint = 'agreements_transition';
  end if;
  return new;
end $$`;

// Invariant 8 and more: in force only with everybody's signature over the hash that is in force, and for each minor also
// a guardian's. A signatory row is frozen with the age class of the day, so no birth date is asked for here.
export const SEALED = `
create function agreements_check_sealed() returns trigger language plpgsql as $$
begin
  if new.status = 'ACTIVE' and (
    not exists (select 1 from signatories s where s.agreement_id = new.id and s.version = new.version)
    or exists (
      select 1 from signatories s where s.agreement_id = new.id and s.version = new.version and not exists (
        select 1 from signatures g where g.signatory_id = s.id and g.document_sha256 = new.document_sha256))
    or exists (
      select 1 from signatories s where s.agreement_id = new.id and s.version = new.version and s.age_class = 'MINOR'
        and not exists (select 1 from signatories w where w.agreement_id = new.id and w.version = new.version
          and w.role = 'GUARDIAN' and w.on_behalf_of_id = s.person_id))
  ) then
    raise exception 'agreement % is not signed by all over %', new.id, new.document_sha256
      using errcode = '23514', constraint = 'agreements_sealed';
  end if;
  return null;
end $$`;

// Hashed as text with one field on each line, like the facts, so that anybody can repeat it.
const SIGNATURE_HASH = `
create function signature_hash(p_id text, p_signatory text, p_agreement text, p_document text, p_person text, p_method text,
  p_address text, p_agent text, p_at timestamptz) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat(p_id, E'\\n', p_signatory, E'\\n', p_agreement, E'\\n', p_document, E'\\n', p_person, E'\\n',
    p_method, E'\\n', p_address, E'\\n', p_agent, E'\\n',
    to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'UTF8')), 'hex') $$`;

const LOCALES = `('KK', 'RU', 'EN')`;
const SHA256 = `~ '^[0-9a-f]{64}$'`;

const AGREEMENTS = `create table agreements (
  id text not null constraint "PK_agreements" primary key,
  offer_id text not null constraint agreements_of_offer references offers,
  listing_id text not null constraint agreements_of_listing references listings,
  team_id text not null constraint agreements_of_team references teams,
  mentor_id text not null constraint agreements_of_mentor references mentors,
  payee_id text constraint agreements_of_payee references payees,
  terms_id text not null constraint agreements_of_terms references offer_terms,
  status text not null
    check (status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'TERMINATED', 'VOID')),
  version integer not null check (version >= 1),
  document_sha256 text not null check (document_sha256 ${SHA256}),
  prevailing_locale text not null check (prevailing_locale in ${LOCALES}),
  party_ids text[] not null check (cardinality(party_ids) >= 2),
  awaited_ids text[] not null check (awaited_ids <@ party_ids),
  seed_minor bigint check (seed_minor > 0),
  seed_currency text check (seed_currency in ('KZT', 'USD', 'EUR')),
  reserved_minor bigint not null check (reserved_minor >= 0 and reserved_minor <= coalesce(seed_minor, 0)),
  drawn_up_at timestamptz(3) not null,
  sign_by timestamptz(3),
  reminders_sent integer not null check (reminders_sent between 0 and 2),
  activated_at timestamptz(3),
  cooling_off_ends_at timestamptz(3),
  termination_proposed_by text check (termination_proposed_by in ('TEAM', 'MENTOR')),
  hold_reason text,
  ended_at timestamptz(3),
  constraint agreements_seed_has_currency check ((seed_minor is null) = (seed_currency is null)),
  constraint agreements_seed_has_payee check (seed_minor is null or payee_id is not null),
  constraint agreements_void_reserves_nothing check (status <> 'VOID' or reserved_minor = 0),
  constraint agreements_signing_has_end check (status <> 'SIGNING' or sign_by is not null),
  constraint agreements_in_force_since check ((status in ('ACTIVE', 'ON_HOLD', 'COMPLETED', 'TERMINATED')) <= (activated_at is not null)),
  constraint agreements_ended check ((status in ('COMPLETED', 'TERMINATED', 'VOID')) = (ended_at is not null)),
  constraint agreements_hold_has_reason check ((status = 'ON_HOLD') = (hold_reason is not null) or status = 'TERMINATED')
)`;

const VERSIONS = `create table agreement_versions (
  id text not null constraint "PK_agreement_versions" primary key,
  agreement_id text not null constraint agreement_versions_of_agreement references agreements,
  version integer not null check (version >= 1),
  document_sha256 text not null check (document_sha256 ${SHA256}),
  terms_id text not null constraint agreement_versions_of_terms references offer_terms,
  prevailing_locale text not null check (prevailing_locale in ${LOCALES}),
  inputs_sha256 text not null check (inputs_sha256 ${SHA256}),
  drawn_up_at timestamptz(3) not null
)`;

const DOCUMENTS = `create table agreement_documents (
  id text not null constraint "PK_agreement_documents" primary key constraint agreement_documents_file references files,
  agreement_id text not null,
  version integer not null,
  locale text not null check (locale in ${LOCALES}),
  sha256 text not null check (sha256 ${SHA256}),
  constraint agreement_documents_of_version foreign key (agreement_id, version)
    references agreement_versions (agreement_id, version)
)`;

const SIGNATORIES = `create table signatories (
  id text not null constraint "PK_signatories" primary key,
  agreement_id text not null,
  version integer not null,
  person_id text not null constraint signatories_of_person references persons,
  role text not null check (role in ('MENTOR', 'TEAM_MEMBER', 'GUARDIAN')),
  on_behalf_of_id text constraint signatories_on_behalf_of references persons,
  name_as_signed text not null check (name_as_signed <> ''),
  age_class text not null check (age_class in ('ADULT', 'MINOR')),
  constraint signatories_guardian_acts_for check ((role = 'GUARDIAN') = (on_behalf_of_id is not null)),
  constraint signatories_of_version foreign key (agreement_id, version)
    references agreement_versions (agreement_id, version)
)`;

const SIGNATURES = `create table signatures (
  id text not null constraint "PK_signatures" primary key,
  signatory_id text not null constraint signatures_of_signatory references signatories,
  agreement_id text not null,
  document_sha256 text not null,
  person_id text not null constraint signatures_by_person references persons,
  method text not null check (method in ('PASSWORD', 'ONE_TIME_CODE')),
  address text not null,
  user_agent text not null,
  signed_at timestamptz(3) not null,
  hash text not null,
  constraint signatures_hash check (hash = signature_hash(id, signatory_id, agreement_id, document_sha256, person_id, method,
    address, user_agent, signed_at)),
  constraint signatures_over_document foreign key (agreement_id, document_sha256)
    references agreement_versions (agreement_id, document_sha256)
)`;

// Above these sums a moderator reads an agreement before anybody signs it.
const LIMITS = [
  `create table review_limits (
    currency text not null constraint "PK_review_limits" primary key check (currency in ('KZT', 'USD', 'EUR')),
    minor bigint not null check (minor > 0)
  )`,
  `insert into review_limits (currency, minor) values ('KZT', 100000000), ('USD', 200000), ('EUR', 200000)`,
];

const INDEXES = [
  `create unique index agreements_one_per_offer on agreements (offer_id)`,
  `create index agreements_listing on agreements (listing_id)`,
  `create index agreements_team on agreements (team_id, drawn_up_at)`,
  `create index agreements_mentor on agreements (mentor_id, drawn_up_at)`,
  `create index agreements_parties on agreements using gin (party_ids)`,
  `create index agreements_signing on agreements (sign_by) where status = 'SIGNING'`,
  `create unique index agreement_versions_number on agreement_versions (agreement_id, version)`,
  `create unique index agreement_versions_hash on agreement_versions (agreement_id, document_sha256)`,
  `create index agreement_versions_by_hash on agreement_versions (document_sha256)`,
  `create unique index agreement_documents_locale on agreement_documents (agreement_id, version, locale)`,
  `create index agreement_documents_by_hash on agreement_documents (sha256)`,
  `create unique index signatories_once on signatories (agreement_id, version, person_id, on_behalf_of_id) nulls not distinct`,
  `create index signatories_person on signatories (person_id)`,
  `create unique index signatures_once on signatures (signatory_id)`,
  `create index signatures_agreement on signatures (agreement_id)`,
];

export class Agreements1763800000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [AGREEMENTS, VERSIONS]) await runner.query(table);
    for (const index of INDEXES.slice(0, 9)) await runner.query(index);
    await runner.query(SIGNATURE_HASH);
    for (const table of [DOCUMENTS, SIGNATORIES, SIGNATURES, ...LIMITS]) await runner.query(table);
    for (const index of INDEXES.slice(9)) await runner.query(index);
    // The hash in force is that of a frozen set; both rows are written in one transaction.
    await runner.query(`alter table agreements add constraint agreements_document_frozen foreign key (id, document_sha256)
      references agreement_versions (agreement_id, document_sha256) deferrable initially deferred`);
    await runner.query(TRANSITIONS);
    await runner.query(`create trigger agreements_transition before update of status on agreements
      for each row execute function agreements_check_transition()`);
    await runner.query(SEALED);
    await runner.query(`create constraint trigger agreements_sealed after insert or update of status, document_sha256 on agreements
      deferrable initially immediate for each row execute function agreements_check_sealed()`);
    for (const table of ['agreement_versions', 'agreement_documents', 'signatories', 'signatures']) {
      for (const statement of appendOnly(table)) await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agreements drop constraint agreements_document_frozen`);
    await runner.query(
      `drop table review_limits, signatures, signatories, agreement_documents, agreement_versions, agreements`,
    );
    await runner.query(`drop function agreements_check_sealed()`);
    await runner.query(`drop function agreements_check_transition()`);
    await runner.query(`drop function signature_hash(text, text, text, text, text, text, text, text, timestamptz)`);
  }
}
