import { Listing } from '#listings';
import { Offer } from '#offers';
import { load, lock, problem, type Tx, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { canReadAgreement } from './agreement.policies.js';

/** Locks an agreement until the commit; NOT_FOUND also for one that the viewer may not read. */
export async function lockAgreement(tx: Tx, viewer: Viewer, agreementId: string): Promise<Agreement> {
  const agreement = await lock(tx, Agreement, agreementId);
  if (!canReadAgreement(agreement, viewer)) throw problem('NOT_FOUND');
  return agreement;
}

/** The same with the listing and the offer locked before it: whatever ends an agreement changes them too. */
export async function lockDeal(tx: Tx, viewer: Viewer, agreementId: string): Promise<Agreement> {
  const known = await load(tx, Agreement, agreementId);
  if (!canReadAgreement(known, viewer)) throw problem('NOT_FOUND');
  await lock(tx, Listing, known.listingId);
  await lock(tx, Offer, known.offerId);
  return lock(tx, Agreement, agreementId);
}
