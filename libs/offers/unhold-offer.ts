import { Resolver } from '@nestjs/graphql';
import { after, seconds } from '#kernel';
import { advance, CurrentViewer, Database, Input, lock, requireStep, Verb, type Viewer } from '#platform';
import { DecideOfferInput } from './decline-offer.js';
import { requireReadableOffer } from './lock-negotiation.js';
import { Offer } from './offer.entity.js';
import { offerProcess } from './offer.process.js';

@Resolver()
export class UnholdOffer {
  constructor(private readonly database: Database) {}

  /** The clock goes on from where it was stopped. */
  @Verb(() => Offer, { access: 'signedIn', rule: 'offer.unhold' })
  unholdOffer(@Input() { offerId, reason }: DecideOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const offer = await lock(tx, Offer, offerId);
      requireReadableOffer(offer, viewer);
      requireStep(offerProcess, offer, 'unhold', viewer, reason);
      const answerBy = after(seconds(offer.secondsLeft ?? 0));
      return advance(tx, offerProcess, offer, 'unhold', viewer, {
        reason,
        change: { answerBy, secondsLeft: null, holdReason: null },
      });
    });
  }
}
