import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { advance, CurrentViewer, Database, Input, lock, requireStep, Verb, type Viewer } from '#platform';
import { DecideOfferInput } from './decline-offer.js';
import { requireReadableOffer } from './lock-negotiation.js';
import { Offer } from './offer.entity.js';
import { offerProcess } from './offer.process.js';

/** What is left of the time for an answer, which stands still while an offer is held. */
export const secondsLeftOf = ({ answerBy }: Offer, now: Date): number =>
  Math.max(0, Math.ceil((answerBy.getTime() - now.getTime()) / 1_000));

@Resolver()
export class HoldOffer {
  constructor(private readonly database: Database) {}

  /** Both sides learn the reason; the time for an answer stands still. */
  @Verb(() => Offer, { access: 'signedIn', rule: 'offer.hold' })
  holdOffer(@Input() { offerId, reason }: DecideOfferInput, @CurrentViewer() viewer: Viewer): Promise<Offer> {
    return this.database.transaction(viewer, async (tx) => {
      const offer = await lock(tx, Offer, offerId);
      requireReadableOffer(offer, viewer);
      requireStep(offerProcess, offer, 'hold', viewer, reason);
      const secondsLeft = secondsLeftOf(offer, clock.now());
      const change = { secondsLeft, holdReason: reason ?? '' };
      return advance(tx, offerProcess, offer, 'hold', viewer, { reason, change, data: { secondsLeft } });
    });
  }
}
