import { Injectable } from '@nestjs/common';
import { clock, isIdOf } from '#kernel';
import { advance, Database, lock, Reaction, systemViewer, type ReactionHandler, type ReadFact } from '#platform';
import { secondsLeftOf } from '../hold-offer.js';
import { Offer } from '../offer.entity.js';
import { offerProcess, SAFETY_HOLD } from '../offer.process.js';

/** Whoever fears for a child is heard before anything goes on: the offer stands still until an admin has looked. */
@Injectable()
@Reaction({ when: ['case.reported'] })
export class HoldOfferWhenChildSafetyReported implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    const offerId = data['subjectId'];
    if (data['topic'] !== 'CHILD_SAFETY' || !isIdOf('offer', offerId)) return;
    await this.database.systemTransaction(async (tx) => {
      const offer = await lock(tx, Offer, offerId);
      if (!offerProcess.can(offer, 'guard', systemViewer)) return;
      const secondsLeft = secondsLeftOf(offer, clock.now());
      const change = { secondsLeft, holdReason: SAFETY_HOLD };
      await advance(tx, offerProcess, offer, 'guard', systemViewer, { change, data: { secondsLeft } });
    });
  }
}
