import type { CaseKind, Locale, QueuedCaseFragment, ReasonLibraryQuery } from '../../graphql/generated/graphql.js';
import type { TextKey } from '../../i18n/texts.js';

export const kindTexts: Record<CaseKind, TextKey> = {
  LISTING_REVIEW: 'admin.kind.LISTING_REVIEW',
  MENTOR_VERIFICATION: 'admin.kind.MENTOR_VERIFICATION',
  GUARDIAN_VERIFICATION: 'admin.kind.GUARDIAN_VERIFICATION',
  AGREEMENT_REVIEW: 'admin.kind.AGREEMENT_REVIEW',
  REPORT: 'admin.kind.REPORT',
  MILESTONE_DISPUTE: 'admin.kind.MILESTONE_DISPUTE',
  PAYMENT_MISMATCH: 'admin.kind.PAYMENT_MISMATCH',
  RIGHT_REFUSAL: 'admin.kind.RIGHT_REFUSAL',
  RISK_FLAG: 'admin.kind.RISK_FLAG',
};

/** What the case is about, as people call it; null where only its id is known. */
export function subjectName({ subject }: Pick<QueuedCaseFragment, 'subject'>): string | null {
  if (subject.__typename === 'Listing' || subject.__typename === 'Milestone') return subject.title;
  if (subject.__typename === 'Agreement') return subject.listing.title;
  if (subject.__typename === 'Mentor') return subject.person.displayName;
  if (subject.__typename === 'Guardianship') return subject.guardianName;
  if (subject.__typename === 'Person') return subject.displayName;
  // Nobody's name and no page: the number that whoever reported was given.
  if (subject.__typename === 'Concern') return `№ ${subject.receipt}`;
  return subject.__typename === 'Team' ? subject.name : null;
}

export type Reason = ReasonLibraryQuery['moderationReasons'][number];

/** What is wrong and how to put it right, in the language of whoever will read it. */
export function wordsOfReason(reason: Reason, language: Locale): string {
  const words = { KK: [reason.kk, reason.fixKk], RU: [reason.ru, reason.fixRu], EN: [reason.en, reason.fixEn] };
  return words[language].join(' ');
}
