import { clock } from '#kernel';
import { closeCasesOf, ModerationCase, openCase } from '#moderation';
import { moveReleases } from '#payments';
import { change, recordFact, systemViewer, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import type { Agreement } from '../agreement.entity.js';
import { payeeTroubleIn } from './payee-standing.js';

const FLAGS = ['PAYEE_STOPPED', 'PAYEE_CHOSEN'] as const;

/**
 * Writes down that the payee may not receive, or may again: both sides and the guardians are told, and admins have a case until
 * it is settled. The money itself waits by what stands in the database, from the moment on. Wants the agreement locked.
 */
export async function settlePayee(tx: Tx, agreement: Agreement): Promise<void> {
  const standing = await payeeTroubleIn(tx, agreement.id);
  if (standing) {
    if (agreement.payeeStoppedAt === null) await tell(tx, agreement, 'agreement.payeeStopped', clock.now());
    const riskFlags = standing.nextId === null ? FLAGS.slice(0, 1) : FLAGS;
    await openCase(tx, { kind: 'RISK_FLAG', subjectId: agreement.id, riskFlags });
    return;
  }
  if (agreement.payeeStoppedAt !== null) {
    await tell(tx, agreement, 'agreement.payeeRestored', null);
    await closePayeeCase(tx, systemViewer, agreement.id, 'case.payeeRestored');
  }
  // What Stripe had been asked for, and turned out not to have done, follows the agreement's payee.
  if (agreement.payeeId !== null) await moveReleases(tx, agreement.id, agreement.payeeId);
}

async function tell(tx: Tx, agreement: Agreement, action: string, payeeStoppedAt: Date | null): Promise<void> {
  await change(tx, agreement, { payeeStoppedAt });
  await recordFact(tx, systemViewer, { action, subject: agreement.id, chain: agreement.offerId });
}

/** A case that holds other signs too stays: they are somebody's to look at. */
export async function closePayeeCase(tx: Tx, viewer: Viewer, agreementId: string, resolution: string): Promise<void> {
  const open = await tx.findBy(ModerationCase, {
    subjectId: agreementId,
    kind: 'RISK_FLAG',
    status: In(['OPEN', 'CLAIMED']),
  });
  const isOurs = open.every(({ flagCodes }) => flagCodes.every((code) => (FLAGS as readonly string[]).includes(code)));
  if (isOurs) await closeCasesOf(tx, viewer, agreementId, ['RISK_FLAG'], resolution);
}
