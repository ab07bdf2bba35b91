import { clock, newId, type Money } from '#kernel';
import { insert, lock, problem, recordFact, type Tx, type Viewer } from '#platform';
import { Funding, FundingTranche, type FundingStatus } from '../fundings/funding.entity.js';
import { Release } from './release.entity.js';

export interface ReleaseToRequest {
  readonly agreementId: string;
  readonly dealId: string;
  readonly milestoneId: string;
  readonly payeeId: string;
  readonly money: Money;
  /** The end of the cooling-off time, or now. */
  readonly dueAt: Date;
}

/** A disputed funding's releases are asked for and wait. */
const RELEASABLE: readonly FundingStatus[] = ['HELD', 'PARTLY_REFUNDED', 'DISPUTED'];

/**
 * Asks for the release of a milestone's tranche, in the transaction that approves it. Nothing moves yet: it falls due later.
 * TRANCHE_NOT_FUNDED when its money is not held; a second release of one tranche is refused by the database.
 */
export async function requestRelease(tx: Tx, viewer: Viewer, asked: ReleaseToRequest): Promise<Release> {
  const funding = await lockFundingOf(tx, asked);
  const release = await insert(tx, Release, {
    id: newId('release'),
    agreementId: asked.agreementId,
    dealId: asked.dealId,
    milestoneId: asked.milestoneId,
    payeeId: asked.payeeId,
    fundingId: funding.id,
    rail: funding.rail,
    moneyMinor: asked.money.minor,
    moneyCurrency: asked.money.currency,
    status: 'REQUESTED',
    dueAt: asked.dueAt,
    requestedAt: clock.now(),
  });
  await recordFact(tx, viewer, {
    action: 'release.requested',
    subject: release.id,
    chain: asked.dealId,
    data: {
      agreementId: asked.agreementId,
      milestoneId: asked.milestoneId,
      minor: asked.money.minor.toString(),
      currency: asked.money.currency,
      dueAt: asked.dueAt.toISOString(),
    },
  });
  return release;
}

/**
 * The funding whose money the tranche is, locked. What was read before the lock is read again behind it: a refund that the
 * lock waited for has taken the tranche away.
 */
async function lockFundingOf(tx: Tx, { milestoneId, money }: ReleaseToRequest): Promise<Funding> {
  const known = await tx.findOneBy(FundingTranche, { milestoneId, isLive: true });
  if (!known) throw problem('TRANCHE_NOT_FUNDED');
  const funding = await lock(tx, Funding, known.fundingId);
  const tranche = await tx.findOneBy(FundingTranche, { fundingId: funding.id, milestoneId, isLive: true });
  const isItsMoney = tranche?.amountMinor === money.minor && funding.moneyCurrency === money.currency;
  if (!isItsMoney || !RELEASABLE.includes(funding.status)) throw problem('TRANCHE_NOT_FUNDED');
  return funding;
}
