import type { Tables } from '#platform';
import { ListingRevision } from './content/listing-revision.entity.js';
import { Listing } from './listing.entity.js';
import { Listings1763800000080 } from './migrations/1763800000080-listings.js';
import { ListingWards1763900000080 } from './migrations/1763900000080-wards.js';
import { FullyFunded1763950000080 } from './migrations/1763950000080-fully-funded.js';

export const listingsTables: Tables = {
  entities: [Listing, ListingRevision],
  migrations: [Listings1763800000080, ListingWards1763900000080, FullyFunded1763950000080],
};
