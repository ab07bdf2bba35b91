import type { MigrationInterface, QueryRunner } from 'typeorm';

// The same table as guardianship.process.ts; a test compares the two.
export const TRANSITIONS = `
create function guardianships_check_change() returns trigger language plpgsql as $$
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
  if new.ward_id <> old.ward_id or (old.guardian_id is not null and new.guardian_id is distinct from old.guardian_id) then
    raise exception 'a guardianship keeps its persons' using errcode = '23514', constraint = 'guardianships_persons';
  end if;
  return new;
end $$`;

const GUARDIANSHIPS = `create table guardianships (
  id text not null constraint "PK_guardianships" primary key,
  ward_id text not null constraint guardianships_of_ward references persons,
  guardian_id text constraint guardianships_of_guardian references persons,
  email text not null check (email = lower(email)),
  invited_name text not null,
  invited_by_id text not null constraint guardianships_invited_by references persons,
  status text not null check (status in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'VERIFIED', 'ENDED')),
  name_level text not null check (name_level in ('HANDLE', 'FIRST_NAME', 'FULL')),
  evidence_file_id text constraint guardianships_evidence references files,
  evidence_kind text check (evidence_kind in ('PICTURE', 'PAPER')),
  requested_at timestamptz(3) not null,
  invited_at timestamptz(3) not null,
  reminders_sent integer not null default 0 check (reminders_sent between 0 and 4),
  accepted_at timestamptz(3),
  verified_at timestamptz(3),
  paused_at timestamptz(3),
  ended_at timestamptz(3),
  decided_because text,
  constraint guardianships_two_people check (guardian_id <> ward_id),
  constraint guardianships_evidence_whole check ((evidence_file_id is null) = (evidence_kind is null)),
  constraint guardianships_somebody_stands
    check (status in ('REQUESTED', 'REFUSED', 'ENDED') or guardian_id is not null or evidence_kind = 'PAPER'),
  constraint guardianships_accepted check (status not in ('ACCEPTED', 'VERIFIED') or accepted_at is not null),
  constraint guardianships_verified check (status <> 'VERIFIED' or verified_at is not null),
  constraint guardianships_paused check (paused_at is null or status in ('VERIFIED', 'ENDED')),
  constraint guardianships_ended check ((status = 'ENDED') = (ended_at is not null))
)`;

const LINKS = `create table guardian_links (
  hash text not null constraint "PK_guardian_links" primary key,
  guardianship_id text not null constraint guardian_links_of_guardianship references guardianships,
  kind text not null check (kind in ('MAIL', 'SHARE')),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  replaced_at timestamptz(3),
  code_hash text,
  code_expires_at timestamptz(3),
  code_tries integer not null default 0
)`;

const CONSENTS = `create table consents (
  id text not null constraint "PK_consents" primary key,
  guardianship_id text not null constraint consents_of_guardianship references guardianships,
  kind text not null check (kind in ('DATA', 'PARTICIPATION', 'PUBLICATION', 'MENTORING', 'SEED', 'PHOTO')),
  text_version integer not null check (text_version >= 1),
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  given_by_id text not null constraint consents_given_by references persons,
  granted_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  constraint consents_in_order check (withdrawn_at >= granted_at)
)`;

// A consent is given to a guardianship that stands, and only its withdrawal is ever written to it later.
const CONSENT_RULES = `
create function consents_check_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (old.withdrawn_at is not null or new.withdrawn_at is null
    or row(new.id, new.guardianship_id, new.kind, new.text_version, new.text_sha256, new.given_by_id, new.granted_at)
      is distinct from row(old.id, old.guardianship_id, old.kind, old.text_version, old.text_sha256, old.given_by_id, old.granted_at)))
  then
    raise exception 'a consent is never rewritten' using errcode = '23514', constraint = 'consents_append_only';
  end if;
  if tg_op = 'INSERT' and not exists (
    select 1 from guardianships g where g.id = new.guardianship_id and g.status in ('ACCEPTED', 'VERIFIED'))
  then
    raise exception 'nobody stands behind this consent' using errcode = '23514', constraint = 'consents_of_standing';
  end if;
  return new;
end $$`;

// The one definition of what a ward's guardians allow now. DATA and PARTICIPATION carry everything else; one guardian who
// has withdrawn, or paused, stops what another allows.
export const WARD_MAY = `
create function ward_may(p_person text, p_kind text) returns boolean language sql stable as $$
  select not exists (select 1 from persons p where p.id = p_person and p.is_ward)
  or (
    not exists (
      select 1 from guardianships g where g.ward_id = p_person and g.status = 'VERIFIED' and g.paused_at is not null)
    and not exists (
      select 1 from unnest(array['DATA', 'PARTICIPATION', p_kind]) as needed (kind)
      where not exists (
          select 1 from guardianships g join consents c on c.guardianship_id = g.id and c.kind = needed.kind
          where g.ward_id = p_person and g.status = 'VERIFIED' and c.withdrawn_at is null)
        or exists (
          select 1 from guardianships g where g.ward_id = p_person and g.status = 'VERIFIED'
            and exists (select 1 from consents c where c.guardianship_id = g.id and c.kind = needed.kind)
            and not exists (select 1 from consents c where c.guardianship_id = g.id and c.kind = needed.kind
              and c.withdrawn_at is null))))
  $$`;

const INDEXES = [
  `create index guardianships_ward on guardianships (ward_id)`,
  `create index guardianships_guardian on guardianships (guardian_id)`,
  `create unique index guardianships_once on guardianships (ward_id, email)
    where status in ('REQUESTED', 'ACCEPTED', 'VERIFIED')`,
  `create unique index guardianships_one_bond on guardianships (ward_id, guardian_id)
    where status in ('REQUESTED', 'ACCEPTED', 'VERIFIED')`,
  `create index guardianships_waiting on guardianships (requested_at) where status = 'REQUESTED'`,
  `create index guardian_links_guardianship on guardian_links (guardianship_id)`,
  `create index consents_guardianship on consents (guardianship_id, kind, granted_at)`,
  `create unique index consents_live on consents (guardianship_id, kind) where withdrawn_at is null`,
];

export class Guardians1763900000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [GUARDIANSHIPS, LINKS, CONSENTS, ...INDEXES, TRANSITIONS, CONSENT_RULES, WARD_MAY]) {
      await runner.query(statement);
    }
    await runner.query(`create trigger guardianships_change before update on guardianships
      for each row execute function guardianships_check_change()`);
    await runner.query(`create trigger consents_change before insert or update or delete on consents
      for each row execute function consents_check_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ward_may(text, text)`);
    await runner.query(`drop table consents, guardian_links, guardianships`);
    await runner.query(`drop function consents_check_change()`);
    await runner.query(`drop function guardianships_check_change()`);
  }
}
