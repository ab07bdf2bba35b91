import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { Listing } from './listing.entity.js';
import { ListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';

/** Takes a public listing off the list; its page stays, and no new offers come. */
@Resolver()
export class PauseListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'verified', rule: 'listing.pause' })
  pauseListing(@Input() { listingId }: ListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, listingId);
      return advance(tx, listingProcess, listing, 'pause', viewer, { data: { title: listing.title } });
    });
  }
}
