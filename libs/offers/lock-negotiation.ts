import { Listing } from '#listings';
import { lock, problem, type Tx, type Viewer } from '#platform';
import { Offer } from './offer.entity.js';
import { canReadOffer } from './offer.policies.js';

export interface Negotiation {
  readonly listing: Listing;
  readonly offer: Offer;
}

/** What one may not read is not there. */
export function requireReadableOffer(offer: Offer, viewer: Viewer): void {
  if (!canReadOffer(offer, viewer)) throw problem('NOT_FOUND');
}

/**
 * Locks the listing, then the offer (the product's order of locks). A suspended listing stands still with everything that
 * is being agreed on it; a paused one takes no new offers but finishes those it has.
 */
export async function lockNegotiation(tx: Tx, known: Offer): Promise<Negotiation> {
  const listing = await lock(tx, Listing, known.listingId);
  const offer = await lock(tx, Offer, known.id);
  if (offer.status === 'OPEN' && listing.status === 'SUSPENDED') {
    throw problem('ON_HOLD', { params: { reason: listing.moderationNote ?? '' } });
  }
  return { listing, offer };
}
