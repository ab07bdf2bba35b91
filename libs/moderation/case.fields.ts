import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum, personById } from '#accounts';
import { defineNode, fields, hasText, readNode, restrictedFields, say, type GraphContext } from '#platform';
import { clock, localePath, type Locale } from '#kernel';
import { caseById, ownReportOf } from './case.loaders.js';
import { canReadCase } from './case.policies.js';
import { caseProcess } from './case.process.js';
import { ModerationCaseConnection } from './case.resolver.js';
import { ModerationCase } from './moderation-case.entity.js';
import { ModerationReason } from './moderation-reason.entity.js';

defineNode('case', 'ModerationCase', async (id, { load, viewer }) => {
  const found = await load(caseById, id);
  return found && canReadCase(found, viewer) ? found : null;
});

/** People's words as they are; what the product says, in the reader's language. */
function spoken(locale: Locale, words: string): string {
  return words.startsWith('case.') && hasText(words) ? say(locale, words) : words;
}

/** Somebody who reported sees their own words, never the other reporters' or the admins'. */
async function reasonFor(row: ModerationCase, { viewer, load }: GraphContext): Promise<string> {
  if (canReadCase(row, viewer)) return spoken(viewer.locale, row.openedBecause);
  return (await load(ownReportOf, row.id)) || say(viewer.locale, 'case.reason.REPORT');
}

const isUndecided = ({ status }: ModerationCase): boolean => status === 'OPEN' || status === 'CLAIMED';

fields(ModerationCase, {
  viewerCan: (row, _, { viewer }) => caseProcess.actionsFor(row, viewer),
  // A subject that is gone for its reader (a draft withdrawn since the report) still has its id.
  subject: async (row, _, context) => (await readNode(row.subjectId, context)) ?? { id: row.subjectId },
  reason: (row, _, context) => reasonFor(row, context),
  riskFlags: (row, _, { viewer }) =>
    canReadCase(row, viewer) ? row.flagCodes.map((code) => ({ code, text: say(viewer.locale, `risk.${code}`) })) : [],
  assignee: (row, _, { viewer, load }) =>
    row.assigneeId !== null && canReadCase(row, viewer) ? load(personById, row.assigneeId) : null,
  resolution: (row, _, { viewer }) =>
    row.decidedBecause !== null && canReadCase(row, viewer) ? spoken(viewer.locale, row.decidedBecause) : null,
});

// A reporter would learn from these what others have reported.
restrictedFields(ModerationCase, {
  severity: (row, _, { viewer }) => (canReadCase(row, viewer) ? row.severity : null),
  dueAt: (row, _, { viewer }) => (canReadCase(row, viewer) ? row.dueAt : null),
  isOverdue: (row, _, { viewer }) => canReadCase(row, viewer) && isUndecided(row) && row.dueAt <= clock.now(),
});

fields(ModerationCaseConnection, { totalCount: ({ count }) => count?.() ?? 0 });

interface InLanguage {
  locale?: Locale | null;
}

/** Declares the reasons' texts with a language of choice: an admin writes in the language of whoever reads the decision. */
@Resolver(() => ModerationReason)
export class ReasonTextFields {
  @ResolveField(() => String)
  text(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale: Locale | null): string {
    return '';
  }

  @ResolveField(() => String)
  howToFix(@Args('locale', { type: () => LocaleEnum, nullable: true }) _locale: Locale | null): string {
    return '';
  }
}

fields(ModerationReason, {
  text: (row, { locale }: InLanguage, { viewer }) => row.texts[localePath(locale ?? viewer.locale)],
  howToFix: (row, { locale }: InLanguage, { viewer }) => row.fixes[localePath(locale ?? viewer.locale)],
});
