import { after, clock, minutes, money, newId, sum, type Currency } from '#kernel';
import { badInput, enqueue, insert, problem, recordFact, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import { PaymentRail } from '../rails/rail.js';
import { Funding, FundingTranche } from './funding.entity.js';
import { requirePayable } from './limits.js';

export interface FundingToOpen {
  readonly agreementId: string;
  /** The offer: the deal's chain of facts. */
  readonly dealId: string;
  readonly rail: PaymentRail;
  readonly currency: Currency;
  readonly tranches: readonly { readonly milestoneId: string; readonly minor: bigint }[];
}

/** Payments that can still be made. */
const OPEN: readonly string[] = ['PENDING', 'PROCESSING', 'FAILED'];

/**
 * Writes the intent to pay for some milestones; the payer is the viewer. Lock the milestones first. Asked again for the same
 * milestones while the payment is open, it gives the same funding back; overlapping otherwise is INVALID_STATE. Nobody
 * is asked for money yet: `CollectFunding` does that after the commit, and a job does it should the process die between.
 */
export async function openFunding(tx: Tx, viewer: Viewer, { tranches, ...deal }: FundingToOpen): Promise<Funding> {
  if (viewer.personId === null) throw problem('UNAUTHENTICATED');
  if (deal.rail !== PaymentRail.STRIPE) throw badInput('rail', 'RAIL_CLOSED');
  const total = money(sum(tranches.map(({ minor }) => minor)), deal.currency);
  requirePayable(total);
  const open = await openFundingOf(
    tx,
    tranches.map(({ milestoneId }) => milestoneId),
  );
  if (open) {
    if (open.payerPersonId !== viewer.personId) throw problem('INVALID_STATE', { about: 'beingPaid' });
    return open;
  }
  const funding = await insert(tx, Funding, {
    id: newId('funding'),
    agreementId: deal.agreementId,
    dealId: deal.dealId,
    payerPersonId: viewer.personId,
    rail: deal.rail,
    moneyMinor: total.minor,
    moneyCurrency: total.currency,
    status: 'PENDING',
    openedAt: clock.now(),
  });
  for (const { milestoneId, minor } of tranches) {
    await tx.insert(FundingTranche, { fundingId: funding.id, milestoneId, amountMinor: minor, isLive: true });
  }
  await recordFact(tx, viewer, {
    action: 'funding.opened',
    subject: funding.id,
    chain: deal.dealId,
    data: {
      agreementId: deal.agreementId,
      minor: total.minor.toString(),
      currency: total.currency,
      milestones: tranches.map(({ milestoneId }) => milestoneId),
    },
  });
  await enqueue(
    tx,
    'collect-funding',
    { fundingId: funding.id },
    {
      key: `collect:${funding.id}`,
      runAt: after(minutes(1), clock.wallNow()),
    },
  );
  return funding;
}

/** The open funding of exactly these milestones, null when none of them is live anywhere, else INVALID_STATE. */
async function openFundingOf(tx: Tx, milestoneIds: readonly string[]): Promise<Funding | null> {
  const live = await tx.find(FundingTranche, { where: { milestoneId: In([...milestoneIds]), isLive: true } });
  const [first] = live;
  if (!first) return null;
  const all = await tx.find(FundingTranche, { where: { fundingId: first.fundingId } });
  const isSame =
    all.length === milestoneIds.length && all.every(({ milestoneId }) => milestoneIds.includes(milestoneId));
  const funding = await tx.findOneByOrFail(Funding, { id: first.fundingId });
  if (isSame && OPEN.includes(funding.status)) return funding;
  throw problem('INVALID_STATE', { about: OPEN.includes(funding.status) ? 'beingPaid' : 'alreadyFunded' });
}
