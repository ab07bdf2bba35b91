import { InputType, Resolver } from '@nestjs/graphql';
import { clock, newId } from '#kernel';
import { canReadListing, hasNeed, Listing, noteAnswer } from '#listings';
import { Mentor, mentorOf } from '#mentors';
import {
  CurrentViewer,
  Database,
  find,
  IdOf,
  Input,
  insert,
  lock,
  Moment,
  Nested,
  problem,
  recordFact,
  Text,
  Verb,
  type Viewer,
} from '#platform';
import { teamsOf } from '#teams';
import { requireOpenForOffers } from './care/blocked-sides.js';
import { hintAtOneDevice, requireNoConflict } from './conflicts/conflict-of-interest.js';
import { MentoringTermsInput, readTerms, SeedTermsInput } from './kinds/index.js';
import { Offer } from './offer.entity.js';
import { answerDue, factOfTerms, figureColumns, requireGoodTerms, writeTerms } from './terms/write-terms.js';

@InputType()
export class MakeOfferInput {
  @IdOf('listing')
  listingId: string;
  @Text({ max: 2_000, nullable: true })
  message?: string | null;
  @Nested(() => MentoringTermsInput, { nullable: true })
  mentoring?: MentoringTermsInput | null;
  @Nested(() => SeedTermsInput, { nullable: true })
  seed?: SeedTermsInput | null;
  @Moment({ nullable: true })
  expiresAt?: Date | null;
}

/** A mentor the product has vetted; MENTOR_NOT_VERIFIED for everybody else. */
export function requireVerifiedMentor(viewer: Viewer): string {
  const mentor = mentorOf(viewer);
  if (mentor?.verification !== 'VERIFIED') throw problem('MENTOR_NOT_VERIFIED');
  return mentor.id;
}

@Resolver()
export class MakeOffer {
  constructor(private readonly database: Database) {}

  @Verb(() => Offer, { access: 'verified', rule: 'offer.make' })
  makeOffer(@Input() input: MakeOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const shown = await find(tx, Listing, input.listingId);
      if (!shown || !canReadListing(shown, viewer)) throw problem('NOT_FOUND');
      if (teamsOf(viewer)[shown.teamId] !== undefined) throw problem('OWN_LISTING');
      const mentor = await lock(tx, Mentor, requireVerifiedMentor(viewer));
      await requireNoConflict(tx, mentor.personId, shown.teamId);
      const listing = await lock(tx, Listing, input.listingId);
      if (listing.status !== 'PUBLISHED' || listing.hiddenAt !== null || !hasNeed(listing))
        throw problem('INVALID_STATE', { about: 'listing' });
      await requireOpenForOffers(tx, { teamId: listing.teamId, mentorId: mentor.id });
      const terms = readTerms(input);
      const answerBy = answerDue(input.expiresAt);
      const isRepeated = await tx.existsBy(Offer, [
        { mentorId: mentor.id, listingId: listing.id, status: 'OPEN' },
        { mentorId: mentor.id, listingId: listing.id, status: 'HELD' },
      ]);
      if (isRepeated) throw problem('DUPLICATE_OFFER');
      await requireGoodTerms(tx, terms, { listing, mentor, offerId: null });

      const offer = await insert(tx, Offer, {
        id: newId('offer'),
        listingId: listing.id,
        teamId: listing.teamId,
        mentorId: mentor.id,
        status: 'OPEN',
        awaitingSide: 'TEAM',
        revision: 1,
        answerBy,
        secondsLeft: null,
        holdReason: null,
        ...figureColumns(terms),
        commitmentEndedAt: null,
        createdAt: clock.now(),
      });
      await noteAnswer(tx, listing, offer.createdAt);
      const message = input.message || null;
      await writeTerms(tx, viewer, { offerId: offer.id, revision: 1, madeBy: 'MENTOR', message, terms });
      await recordFact(tx, viewer, {
        action: 'offer.made',
        subject: offer.id,
        data: { listingId: listing.id, ...factOfTerms(terms, 1) },
      });
      await hintAtOneDevice(tx, mentor.personId, offer);
      return offer;
    });
  }
}
