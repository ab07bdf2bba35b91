import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED', 'SUSPENDED', 'REJECTED', 'CLOSED'`;

/** A sum is a pair: above zero with one of our currencies, or nothing at all. */
const ASK = `check ((ask_minor is null) = (ask_currency is null) and ask_minor > 0 and ask_currency in ('KZT', 'USD', 'EUR'))`;

const LISTINGS = `create table listings (
  id text not null constraint "PK_listings" primary key,
  team_id text not null constraint listings_of_team references teams,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  status text not null constraint listings_status check (status in (${STATES})),
  edit_status text constraint listings_edit_status check (edit_status in ('DRAFT', 'IN_REVIEW')),
  version integer not null check (version > 0),
  title text not null,
  summary text not null,
  problem text not null,
  solution text not null,
  sector_id text constraint listings_of_sector references sectors,
  stage text not null check (stage in ('IDEA', 'PROTOTYPE', 'FIRST_CUSTOMERS', 'GROWING')),
  city text not null,
  language text not null check (language in ('KK', 'RU', 'EN')),
  mentoring_topics text[] not null,
  ask_minor bigint,
  ask_currency text,
  use_of_funds text,
  planned_milestones jsonb not null check (jsonb_typeof(planned_milestones) = 'array'),
  cover_id text constraint listings_cover references files,
  attachment_ids text[] not null,
  reserved_minor bigint not null,
  published_at timestamptz(3),
  waiting_since timestamptz(3),
  review_note text,
  created_at timestamptz(3) not null,
  ask_order bigint not null,
  words tsvector not null,
  letters text not null,
  constraint listings_ask ${ASK},
  constraint listings_reserved_within_ask check (reserved_minor >= 0 and reserved_minor <= coalesce(ask_minor, 0)),
  constraint listings_published check (status not in ('PUBLISHED', 'PAUSED', 'SUSPENDED')
    or (published_at is not null and waiting_since is not null and sector_id is not null))
)`;

const REVISIONS = `create table listing_revisions (
  id text not null constraint "PK_listing_revisions" primary key,
  listing_id text not null constraint revisions_of_listing references listings,
  number integer not null check (number > 0),
  content jsonb not null,
  changed_fields text[] not null,
  submitted_at timestamptz(3),
  decided_at timestamptz(3),
  is_approved boolean,
  created_at timestamptz(3) not null,
  constraint listing_revisions_decided check ((decided_at is null) = (is_approved is null))
)`;

// Kazakh has no dictionary in PostgreSQL: 'simple' with a search for beginnings stands in, because Kazakh puts its endings
// behind the word. `fold_letters` (mentors) makes «окушы» and «оқушы» one word.
// Rates for the order by ask only; they are never shown, and a sum is only ever compared with sums of its own currency
// elsewhere. Rounded from the National Bank's rates of November 2026.
const FILL = `create function fill_listing_search() returns trigger language plpgsql as $$
declare
  v_heading text := fold_letters(new.title);
  v_lead text := fold_letters(new.summary || ' ' || new.city || ' ' || array_to_string(new.mentoring_topics, ' '));
  v_body text := fold_letters(new.problem || ' ' || new.solution || ' ' || coalesce(new.use_of_funds, ''));
begin
  new.ask_order := coalesce(new.ask_minor * case new.ask_currency when 'USD' then 520 when 'EUR' then 600 else 1 end, 0);
  new.letters := v_heading;
  new.words :=
    setweight(to_tsvector('simple', v_heading) || to_tsvector('russian', v_heading), 'A') ||
    setweight(to_tsvector('simple', v_lead) || to_tsvector('russian', v_lead), 'B') ||
    setweight(to_tsvector('simple', v_body) || to_tsvector('russian', v_body), 'D');
  return new;
end $$`;

// One partial index per order of the public list. A listing without an ask stands there as one that asks for nothing.
const INDEXES = [
  `create unique index listings_slug on listings (slug)`,
  `create index listings_team on listings (team_id)`,
  `create index listings_sector on listings (sector_id)`,
  `create index listings_waiting on listings (waiting_since, id) where status = 'PUBLISHED'`,
  `create index listings_newest on listings (published_at desc, id desc) where status = 'PUBLISHED'`,
  `create index listings_by_ask on listings (ask_order, id) where status = 'PUBLISHED'`,
  `create index listings_sector_waiting on listings (sector_id, waiting_since, id) where status = 'PUBLISHED'`,
  `create index listings_sector_newest on listings (sector_id, published_at desc, id desc) where status = 'PUBLISHED'`,
  // fastupdate off: a pending list would be read by every search until the next vacuum.
  `create index listings_words on listings using gin (words) with (fastupdate = off) where status = 'PUBLISHED'`,
  `create index listings_letters on listings using gin (letters gin_trgm_ops) with (fastupdate = off) where status = 'PUBLISHED'`,
  `create unique index listing_revisions_number on listing_revisions (listing_id, number)`,
  `create unique index listing_revisions_one_open on listing_revisions (listing_id) where decided_at is null`,
];

export class Listings1763800000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm`);
    await runner.query(LISTINGS);
    await runner.query(REVISIONS);
    await runner.query(FILL);
    await runner.query(`create trigger listings_search
      before insert or update of title, summary, problem, solution, city, mentoring_topics, use_of_funds, ask_minor, ask_currency
      on listings for each row execute function fill_listing_search()`);
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table listing_revisions, listings`);
    await runner.query(`drop function fill_listing_search()`);
  }
}
