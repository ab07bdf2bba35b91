import { advance, CurrentViewer, Database, Input, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { Listing } from './listing.entity.js';
import { ListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';
import { requirePublicationConsent } from './wards/require-publication.js';

/** Puts a paused listing back on the list, where it waits as long as it did. */
@Resolver()
export class ResumeListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'verified', rule: 'listing.resume' })
  resumeListing(@Input() { listingId }: ListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, listingId);
      requireStep(listingProcess, listing, 'resume', viewer);
      await requirePublicationConsent(tx, listing);
      return advance(tx, listingProcess, listing, 'resume', viewer, { data: { title: listing.title } });
    });
  }
}
