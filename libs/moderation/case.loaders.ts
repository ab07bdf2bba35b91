import { loader, loaderById, sql } from '#platform';
import { ModerationCase } from './moderation-case.entity.js';

export const caseById = loaderById(ModerationCase);

/** What the viewer themself wrote about a case's subject; null when they did not report it. */
export const ownReportOf = loader<string, string | null>(
  'ownReportOf',
  async (caseIds, { database, viewer }) => {
    const rows = await database.rows<{ case_id: string; words: string }>(sql`
      select case_id, words from case_reports where person_id = ${viewer.personId} and case_id = any(${[...caseIds]})`);
    return new Map(rows.map(({ case_id: caseId, words }) => [caseId, words]));
  },
  () => null,
);

/** Since when a subject has waited for its review; null when it does not. */
export const reviewSince = loader<string, Date | null>(
  'reviewSince',
  async (subjectIds, { database }) => {
    const rows = await database.rows<{ subject_id: string; opened_at: Date }>(sql`
      select subject_id, min(opened_at) as opened_at from moderation_cases
      where subject_id = any(${[...subjectIds]}) and status in ('OPEN', 'CLAIMED') and kind like '%_REVIEW' group by subject_id`);
    return new Map(rows.map((row) => [row.subject_id, new Date(row.opened_at)]));
  },
  () => null,
);
