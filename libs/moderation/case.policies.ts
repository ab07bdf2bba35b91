import { sql, type Sql, type Viewer } from '#platform';
import type { ModerationCase } from './moderation-case.entity.js';

/**
 * The queue is the admins' alone, and not even theirs where a case is about themselves; a reporter gets the answer to their
 * own report and nothing later.
 */
export function canReadCase({ aboutIds }: Pick<ModerationCase, 'aboutIds'>, viewer: Viewer): boolean {
  if (viewer.isSystem) return true;
  return viewer.isAdmin && !aboutIds.includes(viewer.personId ?? '');
}

/** The same as a condition on `moderation_cases c`. */
export function readableCases(viewer: Viewer): Sql {
  if (viewer.isSystem) return sql`true`;
  return viewer.isAdmin ? sql`not (c.about_ids @> array[${viewer.personId}])` : sql`false`;
}
