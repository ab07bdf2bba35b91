import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { decideRevision } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { DecideListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';

/** Ends a listing for good; open offers to it are superseded by whoever hears of it. */
@Resolver()
export class CloseListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'verified', rule: 'listing.close' })
  closeListing(@Input() input: DecideListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    const reason = input.reason ?? '';
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, input.listingId);
      requireStep(listingProcess, listing, 'close', viewer, reason);
      const edit = listing.editStatus === null ? {} : await decideRevision(tx, listing, false);
      await advance(tx, listingProcess, listing, 'close', viewer, {
        change: edit,
        reason,
        data: { title: listing.title },
      });
      await closeCasesOf(tx, viewer, listing.id, ['LISTING_REVIEW'], 'case.listing.closed');
      return listing;
    });
  }
}
