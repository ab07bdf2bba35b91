import { newId, clock } from '#kernel';
import { badInput, CurrentViewer, Database, Input, insert, problem, recordFact, Verb, type Viewer } from '#platform';
import { Team, teamsOf } from '#teams';
import { Resolver } from '@nestjs/graphql';
import type { ListingContent } from './content/listing-content.js';
import { freeSlug } from './content/slug.js';
import { requireAward } from './content/award-origin.js';
import { Listing } from './listing.entity.js';
import { CreateListingInput } from './content/listing.inputs.js';

const NOTHING_YET: Omit<ListingContent, 'title' | 'language' | 'city'> = {
  summary: '',
  problem: '',
  solution: '',
  sectorId: null,
  stage: 'IDEA',
  mentoringTopics: [],
  askMinor: null,
  askCurrency: null,
  useOfFunds: null,
  plannedMilestones: [],
  coverId: null,
  attachmentIds: [],
};

@Resolver()
export class CreateListing {
  constructor(private readonly database: Database) {}

  @Verb(() => Listing, {
    access: 'verified',
    rule: 'any member of the team starts a draft; from an award of theirs once',
  })
  createListing(@Input() input: CreateListingInput, @CurrentViewer() viewer: Viewer): Promise<Listing> {
    return this.database.transaction(viewer, async (tx) => {
      const team = await tx.findOneBy(Team, { id: input.teamId });
      if (!team || teamsOf(viewer)[team.id] === undefined) throw problem('NOT_FOUND');
      const award = input.awardId ? await requireAward(tx, team.id, input.awardId) : null;
      const title = input.title || award?.projectTitle;
      if (!title) throw badInput('title', 'REQUIRED');
      const id = newId('listing');
      const listing = await insert(tx, Listing, {
        id,
        teamId: team.id,
        slug: await freeSlug(tx, title, id),
        status: 'DRAFT',
        editStatus: null,
        version: 1,
        ...NOTHING_YET,
        title,
        language: input.language,
        city: '',
        reservedMinor: 0n,
        awardId: input.awardId ?? null,
        hiddenAt: null,
        publishedAt: null,
        waitingSince: null,
        reviewNote: null,
        createdAt: clock.now(),
      });
      await recordFact(tx, viewer, {
        action: 'listing.created',
        subject: listing.id,
        data: { teamId: team.id, awardId: listing.awardId },
      });
      return listing;
    });
  }
}
