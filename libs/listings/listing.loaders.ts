import { loader, loaderById, loaderOfMany } from '#platform';
import { In, IsNull } from 'typeorm';
import { ListingRevision } from './content/listing-revision.entity.js';
import { Listing } from './listing.entity.js';

/** Whatever its state: who may see it is asked where it is shown. */
export const listingById = loaderById(Listing);

export const listingsOfTeam = loaderOfMany('listingsOfTeam', Listing, 'teamId', { createdAt: 'DESC' });

/** The edit that is written or waits in review. */
export const openRevisionOfListing = loader<string, ListingRevision | null>(
  'openRevisionOfListing',
  async (listingIds, { database }) => {
    const found = await database.dataSource.manager.findBy(ListingRevision, {
      listingId: In([...listingIds]),
      decidedAt: IsNull(),
    });
    return new Map(found.map((revision) => [revision.listingId, revision]));
  },
  () => null,
);
