import { clock, isIdOf, money } from '#kernel';
import { advance, change, lock, type Tx, systemViewer } from '#platform';
import type { Applied } from '../fundings/apply-payment.js';
import { Funding } from '../fundings/funding.entity.js';
import { fundingProcess } from '../fundings/funding.process.js';
import { movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import type { SeenRefund } from '../rails/stripe/disburse.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { Refund } from './refund.entity.js';
import { refundProcess } from './refund.process.js';

const APPLIED: Applied = { done: 'APPLIED' };

/** Brings a refund to what Stripe shows: pending money has left the balance, a failed refund has come back to it. */
export async function applyRefund(tx: Tx, seen: SeenRefund): Promise<Applied> {
  const known = isIdOf('refund', seen.refundId) ? await tx.findOneBy(Refund, { id: seen.refundId }) : null;
  if (!known) return { done: 'NEEDS_REVIEW', why: 'no refund of ours is this one' };
  const funding = await lock(tx, Funding, known.fundingId);
  const refund = await tx.findOneOrFail(Refund, { where: { id: known.id }, lock: { mode: 'pessimistic_write' } });
  const isOther = refund.stripeRefundId !== null && refund.stripeRefundId !== seen.id;
  const differs = seen.money.minor !== refund.moneyMinor || seen.money.currency !== refund.moneyCurrency;
  if (isOther || differs) {
    await change(tx, refund, { reviewReason: isOther ? 'there is a second refund' : 'the refund is of another sum' });
    await askForReview(tx, funding.id, 'PAYMENT_DIFFERS');
    return { done: 'NEEDS_REVIEW', why: 'the refund differs from ours', hasCase: true };
  }
  if (refund.stripeRefundId === null) await change(tx, refund, { stripeRefundId: seen.id });
  await postRefund(tx, refund, seen);
  await move(tx, refund, seen);
  if (refund.status === 'SUCCEEDED') await moveFunding(tx, funding);
  return APPLIED;
}

async function postRefund(tx: Tx, refund: Refund, seen: SeenRefund): Promise<void> {
  const { agreementId } = refund;
  const sum = money(refund.moneyMinor, refund.moneyCurrency);
  if (seen.settled) {
    await post(tx, movements.refund({ agreementId, money: sum, stripeRefundId: seen.id, settled: seen.settled }));
  }
  if (seen.failure) {
    await post(tx, movements.refundFailed({ agreementId, money: sum, stripeRefundId: seen.id, settled: seen.failure }));
  }
}

async function move(tx: Tx, refund: Refund, seen: SeenRefund): Promise<void> {
  const can = (verb: 'send' | 'succeed' | 'fail'): boolean => refundProcess.can(refund, verb, systemViewer);
  if (seen.status === 'failed' || seen.status === 'canceled') {
    if (refund.reviewReason !== null || !can('fail')) return;
    const failureCode = seen.failureCode ?? seen.status;
    await advance(tx, refundProcess, refund, 'fail', systemViewer, {
      change: { failureCode, nextTryAt: null, reviewReason: 'the card’s bank sent the refund back' },
      data: { code: failureCode },
    });
    await askForReview(tx, refund.fundingId, 'REFUND_RETURNED');
  } else if (seen.status === 'succeeded' && can('succeed')) {
    const data = {
      agreementId: refund.agreementId,
      minor: refund.moneyMinor.toString(),
      currency: refund.moneyCurrency,
    };
    await advance(tx, refundProcess, refund, 'succeed', systemViewer, {
      change: { settledAt: clock.now(), failureCode: null },
      data,
    });
  } else if (seen.status !== 'succeeded' && can('send')) {
    await advance(tx, refundProcess, refund, 'send', systemViewer, { change: { failureCode: null, nextTryAt: null } });
  }
}

async function moveFunding(tx: Tx, funding: Funding): Promise<void> {
  const rows: { refunded: string }[] = await tx.query(
    `select coalesce(sum(money_minor), 0) as refunded from refunds where funding_id = $1 and status = 'SUCCEEDED'`,
    [funding.id],
  );
  const isWhole = BigInt(rows[0]?.refunded ?? 0) === funding.moneyMinor;
  const verb = isWhole ? 'refund' : 'refundPart';
  const isThere = funding.status === (isWhole ? 'REFUNDED' : 'PARTLY_REFUNDED');
  if (!isThere && fundingProcess.can(funding, verb, systemViewer))
    await advance(tx, fundingProcess, funding, verb, systemViewer);
}
