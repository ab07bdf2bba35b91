import type { Tables } from '#platform';
import { Block } from './blocks/block.entity.js';
import { HelpLine } from './crisis/help-line.entity.js';
import { MaskedText } from './contacts/masked-text.entity.js';
import { Moderation1763800000030 } from './migrations/1763800000030-moderation.js';
import { Care1763900000030 } from './migrations/1763900000030-care.js';
import { MaskedTexts1763900000031 } from './migrations/1763900000031-masked-texts.js';
import { EmergencyLine1763960000030 } from './migrations/1763960000030-emergency-line.js';
import { ModerationCase } from './moderation-case.entity.js';
import { ModerationReason } from './moderation-reason.entity.js';
import { CaseReport } from './reports/case-report.entity.js';
import { Concern } from './reports/concern.entity.js';

export const moderationTables: Tables = {
  entities: [ModerationCase, CaseReport, Concern, ModerationReason, Block, HelpLine, MaskedText],
  migrations: [Moderation1763800000030, Care1763900000030, MaskedTexts1763900000031, EmergencyLine1763960000030],
  // What was reported stays as it was said, whatever becomes of the accounts.
  guarded: {
    moderation_cases: 'select, insert, update',
    case_reports: 'select, insert',
    concerns: 'select, insert',
    masked_texts: 'select, insert',
    moderation_reasons: 'select',
    help_lines: 'select',
  },
};
