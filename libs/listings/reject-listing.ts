import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { decideRevision, isReviewed } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { DecideListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';

/** Ends a listing that cannot be published; of a public one, only the edit is refused. */
@Resolver()
export class RejectListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'admin', rule: 'listing.reject' })
  rejectListing(@Input() input: DecideListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    const reason = input.reason ?? '';
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, input.listingId);
      const verb = isReviewed(listing) ? 'rejectEdit' : 'reject';
      requireStep(listingProcess, listing, verb, viewer, reason);
      const changes = verb === 'rejectEdit' ? await decideRevision(tx, listing, false) : {};
      await advance(tx, listingProcess, listing, verb, viewer, {
        change: { ...changes, reviewNote: reason },
        reason,
        data: { title: listing.title },
      });
      await closeCasesOf(tx, viewer, listing.id, ['LISTING_REVIEW'], reason);
      return listing;
    });
  }
}
