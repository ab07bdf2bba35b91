import { advance, type Database, lock, systemViewer } from '#platform';
import { Offer } from './offer.entity.js';
import { offerProcess } from './offer.process.js';

/** Ends offers that have nothing left to be about. Safe to repeat: those that ended otherwise are left as they are. */
export async function supersedeOffers(database: Database, offerIds: readonly string[], because: string): Promise<void> {
  for (const id of offerIds) {
    await database.systemTransaction(async (tx) => {
      const offer = await lock(tx, Offer, id);
      if (!offerProcess.can(offer, 'supersede', systemViewer)) return;
      await advance(tx, offerProcess, offer, 'supersede', systemViewer, {
        change: { secondsLeft: null, holdReason: null },
        data: { because },
      });
    });
  }
}
