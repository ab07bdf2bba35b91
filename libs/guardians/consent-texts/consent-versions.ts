import type { ConsentKind } from '../consents/consent.entity.js';

/**
 * Whoever changes a word of a consent adds one to its version; a spec holds the words of each version fast. A consent stands over
 * the version it was given under, whose words are kept beside it: only a changed meaning is asked about again. Version 2 says the
 * same in other words: who looks is called a moderator as everywhere, and a child without an account has a profile. Version 3 says
 * Asar where it said «the club», which readers did not know.
 */
export const CONSENT_VERSIONS: Readonly<Record<ConsentKind, number>> = {
  DATA: 3,
  PARTICIPATION: 3,
  PUBLICATION: 3,
  PHOTO: 3,
  MENTORING: 3,
  SEED: 3,
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
