import { clock, isIdOf, money } from '#kernel';
import { advance, change, load, type Tx, systemViewer } from '#platform';
import type { Applied } from '../fundings/apply-payment.js';
import { movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import type { SeenTransfer } from '../rails/stripe/disburse.js';
import { Payee } from '../payees/payee.entity.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';

/**
 * Brings a release to what Stripe shows of its transfer. A transfer that is none of ours, or a second one for a release, means
 * that somebody acted in Stripe's dashboard; one to another payee, that Stripe did late what had been let go. An admin looks.
 */
export async function applyTransfer(tx: Tx, seen: SeenTransfer): Promise<Applied> {
  const release = isIdOf('release', seen.releaseId)
    ? await tx.findOne(Release, { where: { id: seen.releaseId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!release) return { done: 'NEEDS_REVIEW', why: 'no release of ours has this transfer' };
  if (release.transferId !== null && release.transferId !== seen.id) {
    await askForReview(tx, release.id, 'PAYMENT_DIFFERS');
    return { done: 'NEEDS_REVIEW', why: 'the release has another transfer', hasCase: true };
  }
  if (seen.isReversed) {
    await change(tx, release, { reviewReason: 'the transfer was reversed at Stripe' });
    await askForReview(tx, release.id, 'TRANSFER_REVERSED');
    return { done: 'NEEDS_REVIEW', why: 'the transfer was reversed', hasCase: true };
  }
  if (!releaseProcess.can(release, 'send', systemViewer)) return { done: 'APPLIED' };
  const { agreementId, payeeId, moneyMinor, moneyCurrency } = release;
  const why = await strangenessOf(tx, release, seen);
  if (why !== null) {
    await change(tx, release, { reviewReason: why });
    await askForReview(tx, release.id, 'PAYMENT_DIFFERS');
    return { done: 'NEEDS_REVIEW', why, hasCase: true };
  }
  await post(
    tx,
    movements.transfer({
      agreementId,
      payeeId,
      transferId: seen.id,
      money: money(moneyMinor, moneyCurrency),
      settled: seen.settled,
    }),
  );
  await advance(tx, releaseProcess, release, 'send', systemViewer, {
    change: {
      transferId: seen.id,
      sentAt: clock.now(),
      availableAt: seen.availableAt,
      failureCode: null,
      nextTryAt: null,
    },
    data: { agreementId, minor: moneyMinor.toString(), currency: moneyCurrency },
  });
  return { done: 'APPLIED' };
}

/** Why a transfer is not the one that the release waits for; null when it is. */
async function strangenessOf(
  tx: Tx,
  { askedAt, payeeId }: Release,
  { accountId }: SeenTransfer,
): Promise<string | null> {
  if (askedAt === null) return 'a transfer was made that is not asked for now';
  const { stripeAccountId } = await load(tx, Payee, payeeId);
  return stripeAccountId === accountId ? null : 'the transfer went to another payee';
}
