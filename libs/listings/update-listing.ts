import { CurrentViewer, Database, Input, problem, Verb, type Viewer } from '#platform';
import { teamsOf } from '#teams';
import { Resolver } from '@nestjs/graphql';
import { applyInput } from './content/apply-input.js';
import { claimFiles } from './content/listing-files.js';
import { contentUnderEdit, saveContent } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { UpdateListingInput } from './content/listing.inputs.js';
import { isEditable } from './listing.policies.js';
import { lockListing } from './lock-listing.js';

/** Saving a draft is no change of state and records no fact: an editor saves every few seconds. */
@Resolver()
export class UpdateListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'verified', rule: 'canEditListing' })
  updateListing(@Input() input: UpdateListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, input.listingId);
      if (teamsOf(viewer)[listing.teamId] === undefined) throw problem('FORBIDDEN');
      if (!isEditable(listing)) throw problem('INVALID_STATE');
      if ((input.version ?? listing.version) !== listing.version) throw newerVersion(listing);
      const before = await contentUnderEdit(tx, listing);
      const content = await applyInput(tx, before, listing, input);
      await claimFiles(tx, viewer, { before, after: content, isWardLed: listing.isWardLed });
      await saveContent(tx, listing, content);
      return listing;
    });
  }
}

const newerVersion = ({ version }: Listing) => problem('CONFLICT', { about: 'listing', extensions: { version } });
