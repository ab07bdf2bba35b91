import { LOCALES, type Locale } from '#kernel';
import type { OfferTerms } from '#offers';
import type { Parties } from './parties.js';

/** Everything that an agreement's documents are made from. */
export interface Inputs {
  readonly agreementId: string;
  readonly version: number;
  /** The calendar day in Almaty, as `2026-11-22`. */
  readonly day: string;
  readonly parties: Parties;
  readonly terms: Pick<OfferTerms, 'id' | 'mentoring' | 'seed'>;
}

/**
 * The languages of the parties; that of the team's lead prevails, to whom the other side's offer was made, or of the guardian
 * who signs for a child.
 */
export function languagesOf({ signatories, lead }: Parties): { languages: Locale[]; prevailing: Locale } {
  const spoken = new Set(signatories.map(({ locale }) => locale));
  const guardian = signatories.find(({ role }) => role === 'GUARDIAN');
  const prevailing = lead.ageClass === 'CHILD' && guardian ? guardian.locale : lead.locale;
  return { languages: LOCALES.filter((locale) => spoken.has(locale)), prevailing };
}
