import { maskContent, type MaskedSubject } from '#moderation';
import type { Tx, Viewer } from '#platform';
import type { Terms } from '../kinds/index.js';

/** Everything in an offer that is written in free words. */
const WORDS = [
  'message',
  'mentoring.topics.*',
  'seed.instrumentTerms',
  'seed.tranches.*.title',
  'seed.tranches.*.criteria',
];

export const pageOfOffer = (offerId: string): MaskedSubject => ({ id: offerId, page: `/offers/${offerId}` });

type Written = Pick<Terms, 'mentoring' | 'seed'> & { readonly message: string | null };

/** Before an agreement nobody gives the other side a way around the product. */
export const maskTerms = (tx: Tx, viewer: Viewer, offerId: string, written: Written): Promise<Written> =>
  maskContent(tx, viewer, pageOfOffer(offerId), written, WORDS);
