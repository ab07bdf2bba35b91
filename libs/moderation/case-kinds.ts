// What comes first in the queue, as data: lower is sooner, the older of two equals wins. A child's safety stands above
// everything (safety.md, K-13), money that does not add up above what is merely waiting for an answer.
import type { CaseKind } from './moderation-case.entity.js';

const PRIORITIES: Readonly<Record<CaseKind, number>> = {
  PAYMENT_MISMATCH: 20,
  RISK_FLAG: 30,
  MILESTONE_DISPUTE: 40,
  REPORT: 50,
  AGREEMENT_REVIEW: 60,
  RIGHT_REFUSAL: 60,
  GUARDIAN_VERIFICATION: 70,
  LISTING_REVIEW: 80,
  MENTOR_VERIFICATION: 80,
};

const FLAG_PRIORITIES: Readonly<Record<string, number>> = {
  CHILD_SAFETY: 0,
  FRAUD: 10,
};

export function priorityOf(kind: CaseKind, flagCodes: readonly string[]): number {
  return Math.min(PRIORITIES[kind], ...flagCodes.map((code) => FLAG_PRIORITIES[code] ?? PRIORITIES[kind]));
}
