import type { Tables } from '#platform';
import { CaseReport } from './case-report.entity.js';
import { Moderation1763800000030 } from './migrations/1763800000030-moderation.js';
import { ModerationCase } from './moderation-case.entity.js';
import { ModerationReason } from './moderation-reason.entity.js';

export const moderationTables: Tables = {
  entities: [ModerationCase, CaseReport, ModerationReason],
  migrations: [Moderation1763800000030],
  // What was reported stays as it was said.
  guarded: { case_reports: 'select, insert', moderation_reasons: 'select' },
};
