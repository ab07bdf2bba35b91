import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SECTORS } from '../sector-rows.js';

const money = (name: string): string => `constraint mentors_${name} check (
  (${name}_minor is null) = (${name}_currency is null) and ${name}_minor > 0 and ${name}_currency in ('KZT', 'USD', 'EUR'))`;

const MENTORS = `create table mentors (
  id text not null constraint "PK_mentors" primary key,
  slug text not null constraint mentors_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  person_id text not null constraint mentors_of_person references persons,
  headline text not null,
  bio text not null,
  topics text[] not null,
  languages text[] not null constraint mentors_languages check (languages <@ array['KK', 'RU', 'EN']),
  city text,
  ticket_min_minor bigint,
  ticket_min_currency text,
  ticket_max_minor bigint,
  ticket_max_currency text,
  hours_per_month integer not null constraint mentors_hours check (hours_per_month between 0 and 200),
  verification text not null constraint mentors_verification
    check (verification in ('NOT_SUBMITTED', 'PENDING', 'VERIFIED', 'REFUSED', 'REVOKED')),
  decided_because text,
  submitted_at timestamptz(3),
  verified_at timestamptz(3),
  cleared_until date,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  search_text text not null,
  ${money('ticket_min')},
  ${money('ticket_max')},
  constraint mentors_tickets check (ticket_min_currency = ticket_max_currency and ticket_min_minor <= ticket_max_minor),
  constraint mentors_verified check (verification <> 'VERIFIED' or verified_at is not null)
)`;

// Kazakh letters that other keyboards do not have are folded into their nearest ones, in what is searched and in the
// question alike, so that «окушы» finds «оқушы».
const FOLD = `create function fold_letters(written text) returns text language sql immutable parallel safe
  return translate(lower(written), 'әғқңөұүһіё', 'агкноуухие')`;

const FILL = `create function fill_mentor_search() returns trigger language plpgsql as $$
begin
  new.search_text := fold_letters(concat_ws(' ', new.headline, new.bio, array_to_string(new.topics, ' '), new.city));
  return new;
end $$`;

const INDEXES = [
  `create unique index mentors_slug on mentors (slug)`,
  `create unique index mentors_person on mentors (person_id)`,
  `create index mentors_directory on mentors (verified_at desc, id desc) where verification = 'VERIFIED'`,
  `create index mentors_search on mentors using gin (search_text gin_trgm_ops)`,
  `create index mentors_clearance on mentors (cleared_until) where verification = 'VERIFIED' and cleared_until is not null`,
];

export class Mentors1763800000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(`create table sectors (
      id text not null constraint "PK_sectors" primary key,
      slug text not null,
      position integer not null,
      names jsonb not null constraint sectors_names check (names ?& array['kk', 'ru', 'en'])
    )`);
    await runner.query(`create unique index sectors_slug on sectors (slug)`);
    for (const { id, slug, position, names } of SECTORS) {
      const values = [id, slug, position, JSON.stringify(names)];
      await runner.query(`insert into sectors (id, slug, position, names) values ($1, $2, $3, $4)`, values);
    }
    await runner.query(MENTORS);
    await runner.query(FOLD);
    await runner.query(FILL);
    await runner.query(`create trigger mentors_search before insert or update of headline, bio, topics, city
      on mentors for each row execute function fill_mentor_search()`);
    for (const index of INDEXES) await runner.query(index);
    await runner.query(`create table mentor_sectors (
      mentor_id text not null constraint mentor_sectors_of_mentor references mentors,
      sector_id text not null constraint mentor_sectors_of_sector references sectors,
      constraint "PK_mentor_sectors" primary key (mentor_id, sector_id)
    )`);
    await runner.query(`create index mentor_sectors_sector on mentor_sectors (sector_id, mentor_id)`);
    await runner.query(`create table mentor_checks (
      mentor_id text not null constraint mentor_checks_of_mentor references mentors,
      item text not null constraint mentor_checks_item check (item in ('IDENTITY', 'BACKGROUND', 'TRAINING')),
      is_checked boolean not null,
      valid_until date,
      recorded_by_id text not null constraint mentor_checks_of_recorder references persons,
      recorded_at timestamptz(3) not null,
      constraint "PK_mentor_checks" primary key (mentor_id, item),
      constraint mentor_checks_validity check (is_checked = (valid_until is not null))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentor_checks, mentor_sectors, mentors, sectors`);
    await runner.query(`drop function fill_mentor_search()`);
    await runner.query(`drop function fold_letters(text)`);
  }
}
