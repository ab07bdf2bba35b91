import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { isReviewed } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { DecideListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';

/** Gives a listing, or the edit of a public one, back to its team with what is wanted. */
@Resolver()
export class RequestListingChanges {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'admin', rule: 'listing.requestChanges' })
  requestListingChanges(@Input() input: DecideListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    const reason = input.reason ?? '';
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, input.listingId);
      const isEdit = isReviewed(listing);
      await advance(tx, listingProcess, listing, isEdit ? 'requestEditChanges' : 'requestChanges', viewer, {
        change: { reviewNote: reason, ...(isEdit && { editStatus: 'DRAFT' }) },
        reason,
        data: { title: listing.title },
      });
      await closeCasesOf(tx, viewer, listing.id, ['LISTING_REVIEW'], reason);
      return listing;
    });
  }
}
