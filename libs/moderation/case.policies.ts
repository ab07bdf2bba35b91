import { sql, type Sql, type Viewer } from '#platform';
import { ownPeople } from './blocks/acting-for.js';
import type { ModerationCase } from './moderation-case.entity.js';

/**
 * The queue is the admins' alone, and not even theirs where a case is about themselves or their ward; a reporter gets the answer to their
 * own report and nothing later.
 */
export function canReadCase({ aboutIds }: Pick<ModerationCase, 'aboutIds'>, viewer: Viewer): boolean {
  if (viewer.isSystem) return true;
  return viewer.isAdmin && !ownPeople(viewer).some((id) => aboutIds.includes(id));
}

/** The same as a condition on `moderation_cases c`. */
export function readableCases(viewer: Viewer): Sql {
  if (viewer.isSystem) return sql`true`;
  return viewer.isAdmin ? sql`not (c.about_ids && ${ownPeople(viewer)}::text[])` : sql`false`;
}

/**
 * A condition on `facts`: it did not happen while a case of safety about the viewer was looked into. A guardian whom a ward
 * has reported would learn it from the looks of the admins (safety.md, K-23).
 */
export function notDuringOwnCase(viewer: Viewer): Sql {
  return sql`not exists (select 1 from moderation_cases c where c.about_ids @> array[${viewer.personId}]
    and c.severity = 'SAFETY' and facts.at between c.opened_at and coalesce(c.decided_at, 'infinity'))`;
}
