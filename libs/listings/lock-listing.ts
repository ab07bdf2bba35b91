import { lock, problem, type Tx, type Viewer } from '#platform';
import { Listing } from './listing.entity.js';
import { canReadListing } from './listing.policies.js';

/** Locks a listing until the commit; NOT_FOUND also for one that the viewer may not read. */
export async function lockListing(tx: Tx, viewer: Viewer, listingId: string): Promise<Listing> {
  const listing = await lock(tx, Listing, listingId);
  if (!canReadListing(listing, viewer)) throw problem('NOT_FOUND');
  return listing;
}
