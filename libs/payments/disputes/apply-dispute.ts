import { money, type Currency } from '#kernel';
import { advance, type Tx, systemViewer } from '#platform';
import type Stripe from 'stripe';
import type { Applied } from '../fundings/apply-payment.js';
import { Funding } from '../fundings/funding.entity.js';
import { fundingProcess } from '../fundings/funding.process.js';
import { accounts, movements, type Settled } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import { idOf } from '../rails/stripe/answers.js';
import { askForReview } from '../reviews/ask-for-review.js';

const WON = new Set<string>(['won', 'warning_closed', 'prevented']);

/**
 * The card's holder disputes a charge: releases of its funding wait, an admin gets a case, and what the bank takes from or
 * gives back to the platform is posted, once per balance transaction. An inquiry moves no money.
 */
export async function applyDispute(tx: Tx, dispute: Stripe.Dispute): Promise<Applied> {
  const funding = await tx.findOne(Funding, {
    where: { chargeId: idOf(dispute.charge) ?? '' },
    lock: { mode: 'pessimistic_write' },
  });
  if (!funding) return { done: 'NEEDS_REVIEW', why: 'no funding of ours has this charge' };
  await postMoves(tx, funding, dispute);
  const { status } = dispute;
  if (WON.has(status)) {
    if (fundingProcess.can(funding, 'clearDispute', systemViewer))
      await advance(tx, fundingProcess, funding, 'clearDispute', systemViewer);
    return { done: 'APPLIED' };
  }
  if (fundingProcess.can(funding, 'dispute', systemViewer)) {
    await advance(tx, fundingProcess, funding, 'dispute', systemViewer, { data: { reason: dispute.reason } });
    await askForReview(tx, funding.id, 'DISPUTE_OPENED');
  }
  if (status === 'lost') await allocateLoss(tx, funding, dispute);
  return { done: 'APPLIED' };
}

async function postMoves(tx: Tx, funding: Funding, dispute: Stripe.Dispute): Promise<void> {
  const { agreementId } = funding;
  for (const entry of dispute.balance_transactions) {
    const amount = BigInt(entry.amount);
    const settled: Settled = {
      money: money(amount < 0n ? -amount : amount, entry.currency.toUpperCase() as Currency),
      feeMinor: BigInt(entry.fee),
      balanceTransactionId: entry.id,
    };
    const move = { agreementId, disputeId: dispute.id, settled };
    await post(tx, amount < 0n ? movements.disputeOut(move) : movements.disputeBack(move));
  }
}

/** What is still held of the agreement pays first; the rest was released, and the platform carries it until an admin decides. */
async function allocateLoss(tx: Tx, funding: Funding, dispute: Stripe.Dispute): Promise<void> {
  const { agreementId, moneyCurrency: currency } = funding;
  if (dispute.currency.toUpperCase() !== currency) return;
  const rows: { left: string }[] = await tx.query(
    `select balance_minor as left from ledger_accounts where code = $1 and currency = $2`,
    [accounts.held(agreementId), currency],
  );
  const left = BigInt(rows[0]?.left ?? 0);
  const lost = BigInt(dispute.amount);
  const held = left < lost ? left : lost;
  await post(
    tx,
    movements.disputeLost({
      agreementId,
      disputeId: dispute.id,
      payeeId: null,
      held: money(held, currency),
      rest: money(lost - held, currency),
    }),
  );
}
