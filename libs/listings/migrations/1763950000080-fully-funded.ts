import type { MigrationInterface, QueryRunner } from 'typeorm';

// A project whose whole ask is reserved has been answered: it stands behind those that still wait, in an order of its own number
// so that one index walks the list.
const FILL = `
create function listings_fill_funded_order() returns trigger language plpgsql as $$
begin
  new.funded_order := case when new.reserved_minor >= new.ask_minor then 1 else 0 end;
  return new;
end $$`;

const SHOWN = `where status = 'PUBLISHED' and hidden_at is null`;
const indexes = (first: string): Record<string, string> => ({
  listings_waiting: `(${first}waiting_since, id) ${SHOWN}`,
  listings_sector_waiting: `(sector_id, ${first}waiting_since, id) ${SHOWN}`,
});

async function rebuild(runner: QueryRunner, first: string): Promise<void> {
  for (const [name, definition] of Object.entries(indexes(first))) {
    await runner.query(`drop index ${name}`);
    await runner.query(`create index ${name} on listings ${definition}`);
  }
}

export class FullyFunded1763950000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table listings add funded_order integer not null default 0`);
    await runner.query(FILL);
    await runner.query(`create trigger listings_funded before insert or update of ask_minor, reserved_minor on listings
      for each row execute function listings_fill_funded_order()`);
    await runner.query(`update listings set funded_order = 1 where reserved_minor >= ask_minor`);
    await rebuild(runner, 'funded_order, ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger listings_funded on listings`);
    await runner.query(`drop function listings_fill_funded_order()`);
    await rebuild(runner, '');
    await runner.query(`alter table listings drop column funded_order`);
  }
}
