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
