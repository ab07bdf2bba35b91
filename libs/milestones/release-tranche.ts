import type { Agreement } from '#agreements';
import { clock, money } from '#kernel';
import { requestRelease } from '#payments';
import { problem, type Tx, type Viewer } from '#platform';
import type { Milestone } from './milestone.entity.js';

/** Asks for the release of an approved milestone's tranche, in the same transaction. It falls due after the cooling-off time. */
export async function releaseTranche(
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  milestone: Milestone,
): Promise<void> {
  const { amountMinor, amountCurrency } = milestone;
  if (amountMinor === null || amountCurrency === null) return;
  if (agreement.payeeId === null) throw problem('PAYEE_REQUIRED');
  const now = clock.now();
  const { coolingOffEndsAt } = agreement;
  await requestRelease(tx, viewer, {
    agreementId: agreement.id,
    dealId: agreement.offerId,
    milestoneId: milestone.id,
    payeeId: agreement.payeeId,
    money: money(amountMinor, amountCurrency),
    dueAt: coolingOffEndsAt !== null && coolingOffEndsAt > now ? coolingOffEndsAt : now,
  });
}
