import { InputType, Resolver } from '@nestjs/graphql';
import { Mentor } from '#mentors';
import {
  advance,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  load,
  lock,
  Nested,
  Text,
  Verb,
  Whole,
  type Viewer,
} from '#platform';
import { requireUnblocked } from './care/blocked-sides.js';
import { requireMayMakeTerms } from './consents/may-make-terms.js';
import { MentoringTermsInput, readTerms, SeedTermsInput } from './kinds/index.js';
import { lockNegotiation, requireReadableOffer } from './lock-negotiation.js';
import { Offer } from './offer.entity.js';
import { offerProcess, requireOfferStep } from './offer.process.js';
import { otherSide } from './side.js';
import { requireVerifiedMentor } from './make-offer.js';
import { answerDue, factOfTerms, figureColumns, requireGoodTerms, writeTerms } from './terms/write-terms.js';

@InputType()
export class CounterOfferInput {
  @IdOf('offer')
  offerId: string;
  @Whole({ min: 1, max: 1_000 })
  revision: number;
  @Text({ max: 2_000, nullable: true })
  message?: string | null;
  @Nested(() => MentoringTermsInput, { nullable: true })
  mentoring?: MentoringTermsInput | null;
  @Nested(() => SeedTermsInput, { nullable: true })
  seed?: SeedTermsInput | null;
}

@Resolver()
export class CounterOffer {
  constructor(private readonly database: Database) {}

  @Verb(() => Offer, { access: 'verified', rule: 'offer.counter' })
  counterOffer(@Input() input: CounterOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const known = await load(tx, Offer, input.offerId);
      requireReadableOffer(known, viewer);
      requireOfferStep(known, 'counter', viewer, { revision: input.revision });
      const terms = readTerms(input);
      await requireMayMakeTerms(tx, viewer, known, terms);
      const mentor = await lock(tx, Mentor, known.mentorId);
      const { listing, offer } = await lockNegotiation(tx, known);
      requireOfferStep(offer, 'counter', viewer, { revision: input.revision });
      await requireUnblocked(tx, offer, viewer);
      const madeBy = offer.awaitingSide;
      if (madeBy === 'MENTOR') requireVerifiedMentor(viewer);
      await requireGoodTerms(tx, terms, { listing, mentor, offerId: offer.id });

      const revision = offer.revision + 1;
      await writeTerms(tx, viewer, { offerId: offer.id, revision, madeBy, message: input.message || null, terms });
      return advance(tx, offerProcess, offer, 'counter', viewer, {
        change: { revision, awaitingSide: otherSide(madeBy), answerBy: answerDue(), ...figureColumns(terms) },
        data: { by: madeBy, ...factOfTerms(terms, revision) },
      });
    });
  }
}
