import { advance, CurrentViewer, Database, Input, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { Listing } from './listing.entity.js';
import { ListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';
import { requirePublicationConsent } from './wards/require-publication.js';

/** Shows a suspended listing to everybody again. */
@Resolver()
export class ReinstateListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'admin', rule: 'listing.reinstate' })
  reinstateListing(@Input() { listingId }: ListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, listingId);
      requireStep(listingProcess, listing, 'reinstate', viewer);
      await requirePublicationConsent(tx, listing);
      return advance(tx, listingProcess, listing, 'reinstate', viewer, {
        change: { reviewNote: null },
        data: { title: listing.title },
      });
    });
  }
}
