import { clock } from '#kernel';
import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, problem, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { contentOf } from './content/listing-content.js';
import { decideRevision, isReviewed } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { ListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';
import { maskListing } from './content/mask-listing.js';
import { requirePublicationConsent } from './wards/require-publication.js';

/** Publishes a listing; of one that is public already, the edit that waits in review. */
@Resolver()
export class ApproveListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'admin', rule: 'listing.approve' })
  approveListing(
    @Input() { listingId, keepsContacts, version }: ListingInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, listingId);
      const verb = isReviewed(listing) ? 'approveEdit' : 'approve';
      requireStep(listingProcess, listing, verb, viewer);
      // Handed in again since it was opened: nobody has read what would be published.
      if ((version ?? listing.version) !== listing.version) throw problem('CONFLICT', { about: 'reviewedListing' });
      await requirePublicationConsent(tx, listing);
      const now = clock.now();
      const changes =
        verb === 'approve' ? { publishedAt: now, waitingSince: now } : await decideRevision(tx, listing, true);
      const content = contentOf({ ...listing, ...changes });
      const shown = keepsContacts ? content : await maskListing(tx, viewer, listing, content);
      await advance(tx, listingProcess, listing, verb, viewer, {
        change: { ...changes, ...(shown !== content && shown), reviewNote: null },
        data: { title: shown.title },
      });
      await closeCasesOf(tx, viewer, listing.id, ['LISTING_REVIEW'], 'case.listing.approved');
      return listing;
    });
  }
}
