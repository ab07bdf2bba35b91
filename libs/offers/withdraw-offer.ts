import { Resolver } from '@nestjs/graphql';
import { maskText } from '#moderation';
import { advance, CurrentViewer, Database, Input, lock, Verb, type Viewer } from '#platform';
import { DecideOfferInput } from './decline-offer.js';
import { requireReadableOffer } from './lock-negotiation.js';
import { Offer } from './offer.entity.js';
import { pageOfOffer } from './terms/mask-terms.js';
import { offerProcess, requireOfferStep } from './offer.process.js';

@Resolver()
export class WithdrawOffer {
  constructor(private readonly database: Database) {}

  @Verb(() => Offer, { access: 'verified', rule: 'offer.withdraw' })
  withdrawOffer(@Input() { offerId, reason }: DecideOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const offer = await lock(tx, Offer, offerId);
      requireReadableOffer(offer, viewer);
      requireOfferStep(offer, 'withdraw', viewer, { reason });
      const masked = await maskText(tx, viewer, pageOfOffer(offer.id), reason);
      return advance(tx, offerProcess, offer, 'withdraw', viewer, { reason: masked });
    });
  }
}
