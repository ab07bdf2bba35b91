import { clock, newId, type Money } from '#kernel';
import { insert, problem, recordFact, type Tx, type Viewer } from '#platform';
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

/**
 * Asks for the release of a milestone's tranche, in the transaction that approves it. Nothing moves yet: it falls due later.
 * TRANCHE_NOT_FUNDED when its money is not held; a second release of one tranche is refused by the database.
 */
export async function requestRelease(tx: Tx, viewer: Viewer, asked: ReleaseToRequest): Promise<Release> {
  const rows: { id: string; rail: Release['rail'] }[] = await tx.query(
    `select f.id, f.rail from funding_tranches t join fundings f on f.id = t.funding_id
     where t.milestone_id = $1 and t.is_live and f.status in ('HELD', 'PARTLY_REFUNDED', 'DISPUTED')
       and t.amount_minor = $2 and f.money_currency = $3 for no key update of f`,
    [asked.milestoneId, asked.money.minor.toString(), asked.money.currency],
  );
  const [funding] = rows;
  if (!funding) throw problem('TRANCHE_NOT_FUNDED');
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
