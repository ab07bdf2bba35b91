import { clock } from '#kernel';
import { noteCrisis, openCase } from '#moderation';
import { advance, change, CurrentViewer, Database, Input, problem, requireStep, Verb, type Viewer } from '#platform';
import { Resolver } from '@nestjs/graphql';
import { problemsOfContent } from './content/listing-content.js';
import { publicationProblem } from './content/publication-problems.js';
import { contentUnderEdit, isReviewed, openRevision } from './content/revise.js';
import { Listing } from './listing.entity.js';
import { ListingInput } from './content/listing.inputs.js';
import { listingProcess } from './listing.process.js';
import { lockListing } from './lock-listing.js';
import { contactFlags, wordsOf } from './content/mask-listing.js';

@Resolver()
export class SubmitListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, { access: 'verified', rule: 'listing.submit' })
  submitListing(@Input() { listingId }: ListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const listing = await lockListing(tx, viewer, listingId);
      const isEdit = isReviewed(listing);
      requireStep(listingProcess, listing, isEdit ? 'submitEdit' : 'submit', viewer);
      const content = await contentUnderEdit(tx, listing);
      const fields = problemsOfContent(content);
      if (fields.length > 0) throw problem('BAD_USER_INPUT', { fields });
      const hindrance = await publicationProblem(tx, listing);
      if (hindrance) throw hindrance;
      await noteCrisis(tx, viewer, listing.id, wordsOf(content));
      const reason = isEdit ? 'case.listing.editSubmitted' : 'case.listing.submitted';
      const riskFlags = contactFlags(content);
      await openCase(tx, { kind: 'LISTING_REVIEW', subjectId: listing.id, reason, riskFlags, openedBy: viewer });
      if (!isEdit) return advance(tx, listingProcess, listing, 'submit', viewer, { change: { reviewNote: null } });
      const revision = await openRevision(tx, listing);
      if (revision) await change(tx, revision, { submittedAt: clock.now() });
      return advance(tx, listingProcess, listing, 'submitEdit', viewer, {
        change: { editStatus: 'IN_REVIEW', reviewNote: null },
        data: { revision: revision?.number ?? null, fields: revision?.changedFields ?? [] },
      });
    });
  }
}
