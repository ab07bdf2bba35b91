import type { ConsentKind } from '../consents/consent.entity.js';

/** Whoever changes a word of a consent adds one to its version; a spec holds the words of each version fast. */
export const CONSENT_VERSIONS: Readonly<Record<ConsentKind, number>> = {
  DATA: 1,
  PARTICIPATION: 1,
  PUBLICATION: 1,
  PHOTO: 1,
  MENTORING: 1,
  SEED: 1,
};

/** The points of the list that the law asks for, in the order they are read. */
export const CONSENT_POINTS = [
  'operator',
  'subject',
  'purpose',
  'data',
  'actions',
  'term',
  'thirdParties',
  'crossBorder',
  'publication',
  'withdrawal',
] as const;
export type ConsentPoint = (typeof CONSENT_POINTS)[number];
export const CONSENT_PARTS = ['title', 'summary', ...CONSENT_POINTS] as const;
export type ConsentPart = (typeof CONSENT_PARTS)[number];
