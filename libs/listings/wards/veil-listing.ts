// A mentor who has made an offer keeps seeing it when the project is hidden: whom they asked, and for what. The title stays,
// they wrote to it; the project's texts, pictures and files do not.
import type { Viewer } from '#platform';
import { Listing } from '../listing.entity.js';
import { canReadListing } from '../listing.policies.js';

const VEILED: Partial<Listing> = {
  summary: '',
  problem: '',
  solution: '',
  city: '',
  useOfFunds: null,
  plannedMilestones: [],
  coverId: null,
  attachmentIds: [],
};

/** The listing as this viewer may read it behind an offer or an agreement of theirs. */
export function veilListing(listing: Listing | null, viewer: Viewer): Listing | null {
  if (listing === null || canReadListing(listing, viewer)) return listing;
  return Object.assign(new Listing(), listing, VEILED);
}
