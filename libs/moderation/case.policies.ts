import { sql, type Sql, type Viewer } from '#platform';
import type { ModerationCase } from './moderation-case.entity.js';

/** The queue is the admins' alone; a reporter gets the answer to their own report and nothing later. */
export function canReadCase(_case: ModerationCase, viewer: Viewer): boolean {
  return viewer.isAdmin || viewer.isSystem;
}

/** The same as a condition on `moderation_cases c`. */
export function readableCases(viewer: Viewer): Sql {
  return viewer.isAdmin || viewer.isSystem ? sql`true` : sql`false`;
}
