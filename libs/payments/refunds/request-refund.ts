import { clock, money, newId } from '#kernel';
import { advance, change, enqueue, insert, lock, recordFact, systemViewer, type Tx } from '#platform';
import { Not } from 'typeorm';
import { Funding, FundingTranche } from '../fundings/funding.entity.js';
import { movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import { Release } from '../releases/release.entity.js';
import { releaseProcess } from '../releases/release.process.js';
import { Refund } from './refund.entity.js';

interface RefundCause {
  /** The fact that ended it: `agreement.terminated`. */
  readonly cause: string;
}

/**
 * Promises back what a held funding has left: its sum without what was or will be released and what was promised back
 * before. Its unreleased tranches can be funded again. The funding must be locked. Returns null when nothing is left.
 */
export async function requestRefundOf(tx: Tx, funding: Funding, { cause }: RefundCause): Promise<Refund | null> {
  const rest = await restOf(tx, funding);
  if (rest <= 0n) return null;
  const refund = await promise(tx, funding, rest, cause);
  await tx.query(
    `update funding_tranches t set is_live = false where funding_id = $1 and is_live and not exists
       (select 1 from releases r where r.funding_id = $1 and r.milestone_id = t.milestone_id and r.status <> 'REVERSED')`,
    [funding.id],
  );
  return refund;
}

/**
 * Promises back the tranche of one milestone that will not be released: it was cancelled, or nobody decided in time. The
 * milestone can be funded again. Returns null when its money is not held, or is released already.
 */
export async function refundTranche(tx: Tx, milestoneId: string, cause: string): Promise<Refund | null> {
  const known = await tx.findOneBy(FundingTranche, { milestoneId, isLive: true });
  if (!known) return null;
  const funding = await lock(tx, Funding, known.fundingId);
  const tranche = await tx.findOneBy(FundingTranche, { milestoneId, isLive: true });
  const isHeld = funding.status === 'HELD' || funding.status === 'PARTLY_REFUNDED';
  const isReleased = await tx.existsBy(Release, { milestoneId, status: Not('REVERSED') });
  if (!tranche || !isHeld || isReleased) return null;
  await tx.update(FundingTranche, { fundingId: funding.id, milestoneId }, { isLive: false });
  return promise(tx, funding, tranche.amountMinor, cause);
}

async function restOf(tx: Tx, funding: Funding): Promise<bigint> {
  const rows: { spent: string }[] = await tx.query(
    `select (select coalesce(sum(money_minor), 0) from releases where funding_id = $1 and status <> 'REVERSED')
       + (select coalesce(sum(money_minor), 0) from refunds where funding_id = $1) as spent`,
    [funding.id],
  );
  return funding.moneyMinor - BigInt(rows[0]?.spent ?? 0);
}

async function promise(tx: Tx, funding: Funding, rest: bigint, cause: string): Promise<Refund> {
  const { agreementId, dealId, id: fundingId } = funding;
  const id = newId('refund');
  const sum = money(rest, funding.moneyCurrency);
  const ledgerEntryId = await post(tx, movements.requestRefund({ agreementId, money: sum, refundId: id }));
  const refund = await insert(tx, Refund, {
    id,
    agreementId,
    dealId,
    fundingId,
    moneyMinor: rest,
    moneyCurrency: sum.currency,
    status: 'REQUESTED',
    cause,
    ledgerEntryId: ledgerEntryId ?? '',
    requestedAt: clock.now(),
  });
  await recordFact(tx, systemViewer, {
    action: 'refund.requested',
    subject: id,
    chain: dealId,
    data: { agreementId, fundingId, minor: rest.toString(), currency: sum.currency, cause },
  });
  await enqueue(tx, 'send-refund', { refundId: id }, { key: `refund:${id}` });
  return refund;
}

export interface Ending extends RefundCause {
  readonly agreementId: string;
  /**
   * A withdrawal during the cooling-off time undoes approved milestones too: what was requested and did not fall due is
   * called off. Otherwise approved milestones are paid, and only the rest goes back.
   */
  readonly callsOffReleases?: boolean;
}

/**
 * Gives back everything of an agreement that is not released, and calls off payments under way; one that succeeds all the
 * same is refunded when it arrives. Safe to repeat. It locks fundings, releases and ledger accounts: call it before
 * facts are recorded in the same transaction. Returns the refunds that it began.
 */
export async function refundUnreleased(
  tx: Tx,
  { agreementId, cause, callsOffReleases = false }: Ending,
): Promise<Refund[]> {
  const fundings = await tx.find(Funding, {
    where: { agreementId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (callsOffReleases) await callOffReleases(tx, agreementId);
  const refunds: Refund[] = [];
  for (const funding of fundings) {
    if (funding.status === 'HELD' || funding.status === 'PARTLY_REFUNDED') {
      const refund = await requestRefundOf(tx, funding, { cause });
      if (refund) refunds.push(refund);
    } else if (['PENDING', 'PROCESSING', 'FAILED'].includes(funding.status) && !funding.isRefundedWhenHeld) {
      await change(tx, funding, { isRefundedWhenHeld: true });
      await enqueue(tx, 'cancel-funding', { fundingId: funding.id }, { key: `cancel:${funding.id}` });
    }
  }
  return refunds;
}

async function callOffReleases(tx: Tx, agreementId: string): Promise<void> {
  const releases = await tx.find(Release, {
    where: { agreementId, status: 'REQUESTED' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const release of releases) {
    if (release.ledgerEntryId === null) await advance(tx, releaseProcess, release, 'callOff', systemViewer);
  }
}
