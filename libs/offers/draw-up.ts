// Accepting an offer and drawing up its agreement are one transaction, but agreements lie above offers in the stack, so
// offers cannot call them. They leave one place free: agreements put their drafter here when they are loaded, and an API
// that runs without one does not start. A reaction would be too late: an accepted offer without an agreement must never
// be seen, not even for a moment.
import type { Listing } from '#listings';
import type { Database, Tx, Viewer } from '#platform';
import type { Offer } from './offer.entity.js';

/** One agreement in the making. */
export interface Drafting {
  /**
   * Demands what the guardians of a minor have to allow, and locks guardianships, persons, mentor and team against change
   * until the commit, for the terms that the offer has now; called before the listing and the offer are locked.
   */
  lockParties(tx: Tx, viewer: Viewer, offer: Offer): Promise<void>;
  /** Writes the agreement of the accepted offer with everything that belongs to it. */
  write(tx: Tx, viewer: Viewer, deal: { readonly offer: Offer; readonly listing: Listing }): Promise<void>;
}

/**
 * Begins an agreement before any lock is taken. With `isLikely` the documents are rendered at once, so that the transaction
 * finds them ready; otherwise, or when something changes in between, they are rendered inside it.
 */
export type Drafter = (database: Database, offer: Offer, isLikely: boolean) => Promise<Drafting>;

let drafter: Drafter | undefined;

export function registerDrafter(drafts: Drafter): void {
  if (drafter && drafter !== drafts) throw new Error('Agreements are drafted in one place');
  drafter = drafts;
}

/** The registered drafter; throws when none is loaded. */
export function requireDrafter(): Drafter {
  if (!drafter) throw new Error('Nothing drafts agreements: load #agreements beside #offers');
  return drafter;
}
