// How grave a case is and how soon somebody decides, as tables. A child's safety stands above everything (safety.md, K-13),
// then money, where every hour may cost somebody something; all else has two days.
import { registerEnumType } from '@nestjs/graphql';
import { after, days, hours } from '#kernel';
import type { CaseKind } from './moderation-case.entity.js';

/** The gravest first. */
export const SEVERITIES = ['SAFETY', 'MONEY', 'NORMAL'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const SeverityEnum = Object.fromEntries(SEVERITIES.map((each) => [each, each])) as { [S in Severity]: S };
registerEnumType(SeverityEnum, { name: 'CaseSeverity' });

export const DECIDED_WITHIN: Readonly<Record<Severity, number>> = {
  SAFETY: hours(24),
  MONEY: hours(24),
  NORMAL: days(2),
};

const OF_KINDS: Readonly<Record<CaseKind, Severity>> = {
  PAYMENT_MISMATCH: 'MONEY',
  MILESTONE_DISPUTE: 'MONEY',
  RISK_FLAG: 'NORMAL',
  REPORT: 'NORMAL',
  AGREEMENT_REVIEW: 'NORMAL',
  RIGHT_REFUSAL: 'NORMAL',
  GUARDIAN_VERIFICATION: 'NORMAL',
  LISTING_REVIEW: 'NORMAL',
  MENTOR_VERIFICATION: 'NORMAL',
};

/** A flag that is not here adds nothing to the gravity of its case. */
const OF_FLAGS: Readonly<Record<string, Severity>> = {
  CHILD_SAFETY: 'SAFETY',
  CRISIS: 'SAFETY',
  FRAUD: 'MONEY',
  PAYEE_STOPPED: 'MONEY',
};

export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);

export function severityOf(kind: CaseKind, flagCodes: readonly string[]): Severity {
  const found = [OF_KINDS[kind], ...flagCodes.map((code) => OF_FLAGS[code] ?? 'NORMAL')];
  return SEVERITIES.find((each) => found.includes(each)) ?? 'NORMAL';
}

/** When a case that is this grave since `since` has to be decided. */
export function dueAfter(severity: Severity, since: Date): Date {
  return after(DECIDED_WITHIN[severity], since);
}
