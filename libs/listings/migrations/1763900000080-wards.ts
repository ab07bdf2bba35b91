import type { MigrationInterface, QueryRunner } from 'typeorm';

// What a listing may show of its lead, kept in columns of its own: the public list asks no function for each row. The
// database fills them, whoever writes; libs/listings/wards touches the rows when a consent or the lead changes.
const SETTLE = `create function settle_listing_ward() returns trigger language plpgsql as $$
declare
  v_is_ward boolean;
  v_may_publish boolean;
  v_may_show_photos boolean;
begin
  select p.is_ward, ward_may(p.id, 'PUBLICATION'), ward_may(p.id, 'PHOTO')
    into v_is_ward, v_may_publish, v_may_show_photos
    from team_members m join persons p on p.id = m.person_id where m.team_id = new.team_id and m.role = 'LEAD';
  new.is_ward_led := coalesce(v_is_ward, false);
  new.photos_shown := coalesce(v_may_show_photos, true);
  if new.published_at is null or coalesce(v_may_publish, true) then
    new.hidden_at := null;
  elsif new.status = 'PUBLISHED' and (tg_op = 'INSERT' or old.status <> 'PUBLISHED') then
    raise exception 'a minor’s project is published with a guardian’s consent'
      using errcode = '23514', constraint = 'listings_published_with_consent';
  else
    new.hidden_at := coalesce(case when tg_op = 'UPDATE' then old.hidden_at end, new.hidden_at, now());
  end if;
  -- The picture on a minor’s project has no plain address, and does not get one back.
  if new.is_ward_led and new.cover_id is not null then
    update files set visibility = 'PRIVATE' where id = new.cover_id and visibility = 'PUBLIC';
  end if;
  return new;
end $$`;

// A new lead by direct SQL: what is shown must have been settled by the end of the transaction.
const LEADS = `create function team_members_check_lead() returns trigger language plpgsql as $$
begin
  if exists (select 1 from team_members m where m.team_id = new.team_id and m.person_id = new.person_id and m.role = 'LEAD')
    and not ward_may(new.person_id, 'PUBLICATION')
    and exists (select 1 from listings l where l.team_id = new.team_id and l.published_at is not null and l.hidden_at is null)
  then
    raise exception 'a minor leads a project that is shown without a guardian’s consent'
      using errcode = '23514', constraint = 'listings_shown_with_consent';
  end if;
  return null;
end $$`;

const SHOWN = `where status = 'PUBLISHED' and hidden_at is null`;
const ALL = `where status = 'PUBLISHED'`;
const indexes = (where: string): Record<string, string> => ({
  listings_waiting: `(waiting_since, id) ${where}`,
  listings_newest: `(published_at desc, id desc) ${where}`,
  listings_by_ask: `(ask_order, id) ${where}`,
  listings_sector_waiting: `(sector_id, waiting_since, id) ${where}`,
  listings_sector_newest: `(sector_id, published_at desc, id desc) ${where}`,
  listings_words: `using gin (words) with (fastupdate = off) ${where}`,
  listings_letters: `using gin (letters gin_trgm_ops) with (fastupdate = off) ${where}`,
});

async function rebuild(runner: QueryRunner, where: string): Promise<void> {
  for (const [name, definition] of Object.entries(indexes(where))) {
    await runner.query(`drop index ${name}`);
    await runner.query(`create index ${name} on listings ${definition}`);
  }
}

/** A project that a minor leads is shown with a guardian's consent, and a project can grow out of an award. */
export class ListingWards1763900000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table listings add hidden_at timestamptz(3),
      add is_ward_led boolean not null default false, add photos_shown boolean not null default true, add award_id text`);
    await runner.query(`alter table listings alter is_ward_led drop default, alter photos_shown drop default`);
    await runner.query(`create unique index listings_award on listings (award_id) where award_id is not null`);
    await rebuild(runner, SHOWN);
    await runner.query(SETTLE);
    await runner.query(LEADS);
    await runner.query(`create trigger listings_ward
      before insert or update of status, team_id, published_at, hidden_at, is_ward_led, photos_shown, cover_id
      on listings for each row execute function settle_listing_ward()`);
    await runner.query(`create constraint trigger listings_lead after insert or update of role, person_id, team_id
      on team_members deferrable initially deferred for each row execute function team_members_check_lead()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger listings_lead on team_members`);
    await runner.query(`drop trigger listings_ward on listings`);
    await runner.query(`drop function team_members_check_lead()`);
    await runner.query(`drop function settle_listing_ward()`);
    await rebuild(runner, ALL);
    await runner.query(`alter table listings drop hidden_at, drop is_ward_led, drop photos_shown, drop award_id`);
  }
}
