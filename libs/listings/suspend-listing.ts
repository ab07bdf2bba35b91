import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { Listing } from './listing.entity.js';
import { DecideListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';

/** Hides a listing from everybody but its team and admins, and says why. */
@Resolver()
export class SuspendListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'admin', rule: 'listing.suspend' })
  suspendListing(@Input() input: DecideListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    const reason = input.reason ?? '';
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, input.listingId);
      return advance(tx, listingProcess, listing, 'suspend', viewer, {
        change: { reviewNote: reason },
        reason,
        data: { title: listing.title },
      });
    });
  }
}
