import { InputType, Resolver } from '@nestjs/graphql';
import { maskText } from '#moderation';
import { advance, CurrentViewer, Database, IdOf, Input, lock, Text, Verb, type Viewer } from '#platform';
import { requireReadableOffer } from './lock-negotiation.js';
import { Offer } from './offer.entity.js';
import { pageOfOffer } from './terms/mask-terms.js';
import { offerProcess, requireOfferStep } from './offer.process.js';

@InputType()
export class DecideOfferInput {
  @IdOf('offer')
  offerId: string;
  @Text({ max: 1_000, nullable: true })
  reason?: string | null;
}

@Resolver()
export class DeclineOffer {
  constructor(private readonly database: Database) {}

  @Verb(() => Offer, { access: 'verified', rule: 'offer.decline' })
  declineOffer(@Input() { offerId, reason }: DecideOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const offer = await lock(tx, Offer, offerId);
      requireReadableOffer(offer, viewer);
      requireOfferStep(offer, 'decline', viewer, { reason });
      const masked = await maskText(tx, viewer, pageOfOffer(offer.id), reason);
      return advance(tx, offerProcess, offer, 'decline', viewer, { reason: masked });
    });
  }
}
