import { sql, type Sql, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';

/** Whether anybody of one side has blocked anybody of the other. Never say so to the blocked side, not even by another code. */
export async function isBlockedBetween(
  manager: EntityManager,
  some: readonly string[],
  others: readonly string[],
): Promise<boolean> {
  const rows = (await manager.query(
    `select exists (select 1 from blocks where (blocker_id = any($1) and blocked_id = any($2))
      or (blocker_id = any($2) and blocked_id = any($1))) as "isBlocked"`,
    [some, others],
  )) as { isBlocked: boolean }[];
  return rows[0]?.isBlocked ?? false;
}

/** A condition: the viewer has not blocked the person in this column (`sql` with a column's name). */
export function notBlockedBy(viewer: Viewer, personColumn: Sql): Sql {
  return sql`not exists (select 1 from blocks b where b.blocker_id = ${viewer.personId} and b.blocked_id = ${personColumn})`;
}
