// Listings: a team's project, its review and the public list. What other features use of them.
import './listing.invariants.js';
import './listing.texts.js';
import './wards/require-publication.js';
import './wards/settle-listings.js';
import './privacy/listings.privacy.js';
export { defineAwardFilter } from './browse/listing-filter.js';
export { listingModel, teamModel } from './browse/listing.read.js';
export { contentOf, type ListingContent, type ListingStage, type StoredMilestone } from './content/listing-content.js';
export { definePublicationRule, type PublicationRule } from './content/publication-problems.js';
export { freeSlug, slugOfTitle } from './content/slug.js';
export { Listing, PlannedMilestone } from './listing.entity.js';
export { ListingRevision } from './content/listing-revision.entity.js';
export {
  ListingActionEnum,
  ListingStageEnum,
  ListingStatusEnum,
  type ListingAction,
  type ListingStatus,
} from './listing.enums.js';
export { listingById, listingsOfTeam } from './listing.loaders.js';
export { type AwardOrigin, defineAwardOrigin } from './content/award-origin.js';
export {
  hasNeed,
  canReadListing,
  canSeeInside,
  listingRoles,
  mayOpenCover,
  mayOpenFiles,
  readableListings,
} from './listing.policies.js';
export { veilListing } from './wards/veil-listing.js';
export { listingProcess } from './listing.process.js';
export { listingsTables } from './listings.tables.js';
export { lockListing } from './lock-listing.js';
export { giveBackAsk, noteAnswer, reserveAsk } from './reserve-ask.js';
