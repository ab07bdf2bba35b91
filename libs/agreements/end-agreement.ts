// How an agreement ends: the one place that gives back what it took, whichever verb ended it. All of it is one transaction
// with the change of state.
import { clock, money } from '#kernel';
import { giveBackAsk } from '#listings';
import { closeCasesOf } from '#moderation';
import { endCommitment } from '#offers';
import { refundUnreleased, Release } from '#payments';
import { advance, type Tx, type Viewer } from '#platform';
import { Not } from 'typeorm';
import type { Agreement } from './agreement.entity.js';
import { agreementProcess, type AgreementVerb } from './agreement.process.js';
import { runEndings } from './draw-up/planners.js';

type VoidingVerb = Extract<AgreementVerb, 'block' | 'refuse' | 'lapse' | 'outgrow' | 'orphan' | 'withdraw'>;
type TerminatingVerb = Extract<AgreementVerb, 'terminate' | 'agreeToTerminate'>;

interface Ending {
  readonly viewer: Viewer;
  readonly reason?: string | null;
}

/** What has ended needs nobody's confirmation. */
const NOBODY_CONFIRMS = { confirmingIds: [], confirmingSince: null };

/** The agreement never was, or is undone: the whole seed is the listing's to ask for again. Wants the deal locked. */
export async function voidAgreement(
  tx: Tx,
  agreement: Agreement,
  verb: VoidingVerb,
  { viewer, reason }: Ending,
): Promise<Agreement> {
  const reserved = agreement.reservedMinor;
  await advance(tx, agreementProcess, agreement, verb, viewer, {
    reason,
    change: { endedAt: clock.now(), reservedMinor: 0n, holdReason: null, ...NOBODY_CONFIRMS },
  });
  await release(tx, agreement, { viewer, given: reserved, callsOffReleases: true });
  return agreement;
}

/** Ended early: what was released or is due stays with the team and in the ask, the rest goes back. Wants the deal locked. */
export async function terminateDeal(
  tx: Tx,
  agreement: Agreement,
  verb: TerminatingVerb,
  { viewer, reason }: Ending,
): Promise<Agreement> {
  const releases = await tx.findBy(Release, { agreementId: agreement.id, status: Not('REVERSED') });
  const earned = releases.reduce((total, { moneyMinor }) => total + moneyMinor, 0n);
  const reserved = agreement.reservedMinor;
  const kept = earned < reserved ? earned : reserved;
  await advance(tx, agreementProcess, agreement, verb, viewer, {
    reason,
    change: { endedAt: clock.now(), reservedMinor: kept, ...NOBODY_CONFIRMS },
  });
  await release(tx, agreement, { viewer, given: reserved - kept, callsOffReleases: false });
  return agreement;
}

interface Given {
  readonly viewer: Viewer;
  readonly given: bigint;
  readonly callsOffReleases: boolean;
}

async function release(tx: Tx, agreement: Agreement, { viewer, given, callsOffReleases }: Given): Promise<void> {
  const { id, offerId, listingId, seedCurrency } = agreement;
  if (given > 0n && seedCurrency !== null) await giveBackAsk(tx, listingId, money(given, seedCurrency));
  await endCommitment(tx, offerId);
  await runEndings(tx, viewer, agreement);
  await refundUnreleased(tx, { agreementId: id, cause: agreement.status, callsOffReleases });
  await closeCasesOf(tx, viewer, id, ['AGREEMENT_REVIEW'], 'case.resolution.ended');
}

/** Every milestone is decided and all hours are done. Called by those who know; wants the agreement locked. */
export async function completeAgreement(tx: Tx, viewer: Viewer, agreement: Agreement): Promise<Agreement> {
  await advance(tx, agreementProcess, agreement, 'complete', viewer, { change: { endedAt: clock.now() } });
  await endCommitment(tx, agreement.offerId);
  return agreement;
}
