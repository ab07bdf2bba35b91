import { clock, isIdOf, money } from '#kernel';
import { advance, change, type Tx, systemViewer } from '#platform';
import { accounts, movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import { keepPaymentMark } from '../marks/payment-marks.js';
import type { SeenPayment } from '../rails/stripe/collect.js';
import { requestRefundOf } from '../refunds/request-refund.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { Funding, FundingTranche } from './funding.entity.js';
import { fundingProcess } from './funding.process.js';

/** What was done with what Stripe shows. */
export type Applied =
  | { readonly done: 'APPLIED' | 'IGNORED' }
  /** `hasCase`: our own row has its case already, so the event needs none. */
  | { readonly done: 'NEEDS_REVIEW'; readonly why: string; readonly hasCase?: boolean };
const APPLIED: Applied = { done: 'APPLIED' };

/**
 * Brings a funding to what Stripe shows of its payment, never backwards, in one transaction with the ledger. Any number of
 * events in any order lead to the same row and one posting. What does not fit our record changes nothing.
 */
export async function applyPayment(tx: Tx, seen: SeenPayment): Promise<Applied> {
  const funding = isIdOf('funding', seen.fundingId)
    ? await tx.findOne(Funding, { where: { id: seen.fundingId }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!funding) return { done: 'NEEDS_REVIEW', why: 'no funding of ours has this payment' };
  const wrong = difference(funding, seen);
  if (wrong) {
    await change(tx, funding, { reviewReason: wrong });
    await askForReview(tx, funding.id, 'PAYMENT_DIFFERS');
    return { done: 'NEEDS_REVIEW', why: wrong, hasCase: true };
  }
  if (funding.paymentIntentId === null) {
    await change(tx, funding, { paymentIntentId: seen.intentId, secret: seen.clientSecret });
  }
  if (seen.charge) return hold(tx, funding, seen.charge);
  const can = (verb: 'process' | 'fail' | 'cancel'): boolean => fundingProcess.can(funding, verb, systemViewer);
  if (seen.status === 'processing' && can('process')) {
    await advance(tx, fundingProcess, funding, 'process', systemViewer);
  } else if (seen.status === 'canceled' && can('cancel')) {
    await advance(tx, fundingProcess, funding, 'cancel', systemViewer, { change: { secret: null } });
    await tx.update(FundingTranche, { fundingId: funding.id }, { isLive: false });
  } else if (seen.status === 'requires_payment_method' && seen.failureCode !== null) {
    if (can('fail')) {
      const { failureCode } = seen;
      await advance(tx, fundingProcess, funding, 'fail', systemViewer, {
        change: { failureCode },
        data: { agreementId: funding.agreementId, code: failureCode },
      });
    } else if (funding.status === 'FAILED') await change(tx, funding, { failureCode: seen.failureCode });
  }
  return APPLIED;
}

function difference(funding: Funding, seen: SeenPayment): string | null {
  if (funding.paymentIntentId !== null && funding.paymentIntentId !== seen.intentId)
    return 'the funding has another payment';
  if (seen.agreementId !== funding.agreementId) return 'the payment names another agreement';
  if (seen.money.currency !== funding.moneyCurrency) return `the payment is in ${seen.money.currency}`;
  return seen.money.minor === funding.moneyMinor ? null : `the payment is of ${seen.money.minor} minor units`;
}

async function hold(tx: Tx, funding: Funding, charge: NonNullable<SeenPayment['charge']>): Promise<Applied> {
  if (!fundingProcess.can(funding, 'hold', systemViewer)) return APPLIED;
  const wasCanceled = funding.status === 'CANCELED';
  const total = money(funding.moneyMinor, funding.moneyCurrency);
  const { agreementId } = funding;
  await post(tx, movements.fund({ agreementId, money: total, chargeId: charge.id, settled: charge.settled }));
  await advance(tx, fundingProcess, funding, 'hold', systemViewer, {
    change: {
      chargeId: charge.id,
      settledMinor: charge.settled.money.minor,
      settledCurrency: charge.settled.money.currency,
      heldAt: clock.now(),
      failureCode: null,
      secret: null,
    },
    data: { agreementId, account: accounts.held(agreementId), minor: total.minor.toString(), currency: total.currency },
  });
  if (charge.card !== null) await keepPaymentMark(tx, funding.payerPersonId, 'CARD', charge.card);
  if (wasCanceled || funding.isRefundedWhenHeld) {
    await requestRefundOf(tx, funding, { cause: wasCanceled ? 'funding.canceled' : 'agreement.ended' });
  }
  return APPLIED;
}
