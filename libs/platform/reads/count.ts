import type { Database } from '../database/database.js';
import { sql, type Sql } from './sql.js';

/** `totalCount` is exact up to here and stops: nobody reads on, and counting a long list costs more than a page of it. */
export const MOST_COUNTED = 10_000;

/** How many rows there are of what a list shows: `found` is its `from … where …`, without cursor and order. */
export async function countFound(database: Database, found: Sql): Promise<number> {
  const row = await database.row<{ n: number }>(sql`
    select count(*)::int as n from (select 1 ${found} limit ${MOST_COUNTED}) counted`);
  return row?.n ?? 0;
}
