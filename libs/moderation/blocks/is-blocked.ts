import { sql, type Sql, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';

/** Who of both sides has blocked somebody of the other. */
export async function blockersBetween(
  manager: EntityManager,
  some: readonly string[],
  others: readonly string[],
): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct blocker_id as id from blocks where (blocker_id = any($1) and blocked_id = any($2))
      or (blocker_id = any($2) and blocked_id = any($1))`,
    [some, others],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** Whether anybody of one side has blocked anybody of the other. Never say so to the blocked side, not even by another code. */
export async function isBlockedBetween(
  manager: EntityManager,
  some: readonly string[],
  others: readonly string[],
): Promise<boolean> {
  return (await blockersBetween(manager, some, others)).length > 0;
}

/** A condition: the viewer has not blocked the person in this column. For lists of what is recommended to the viewer. */
export function notBlockedBy(viewer: Viewer, personColumn: Sql): Sql {
  return sql`not exists (select 1 from blocks b where b.blocker_id = ${viewer.personId} and b.blocked_id = ${personColumn})`;
}
