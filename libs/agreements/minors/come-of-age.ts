import { clock } from '#kernel';
import { change, recordFact, systemViewer, type Tx } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import { agreementProcess } from '../agreement.process.js';
import { voidAgreement } from '../end-agreement.js';
import { dropGuardians, lockToPart } from './part-with-guardian.js';

/**
 * A minor whom this agreement binds is 18 today. Not signed by all: it is void and can be made anew between adults. In force: it
 * is theirs to confirm, and until then no money moves. Either way, and where it is over, the guardian has no more part in it.
 */
export async function comeOfAge(tx: Tx, agreementId: string, personId: string): Promise<void> {
  const agreement = await lockToPart(tx, agreementId);
  await dropGuardians(tx, agreement, personId, () => true);
  if (agreementProcess.can(agreement, 'outgrow', systemViewer)) {
    await voidAgreement(tx, agreement, 'outgrow', { viewer: systemViewer });
  } else if (agreement.status === 'ACTIVE' || agreement.status === 'ON_HOLD') {
    await askToConfirm(tx, agreement, personId);
  }
}

/**
 * The person of a held profile is here. What a guardian alone was to sign for them and has not yet is void: it is made anew, and
 * they sign. Where the profile was held on the birthday, nobody heard the question: it is asked again, with its reminders.
 */
export async function comeInPerson(tx: Tx, agreementId: string, personId: string): Promise<void> {
  const agreement = await lockToPart(tx, agreementId);
  if (agreementProcess.can(agreement, 'outgrow', systemViewer)) {
    await voidAgreement(tx, agreement, 'outgrow', { viewer: systemViewer });
    return;
  }
  if (!agreement.confirmingIds.includes(personId)) return;
  const confirmingIds = agreement.confirmingIds.filter((id) => id !== personId);
  await askToConfirm(tx, Object.assign(agreement, { confirmingIds }), personId);
}

async function askToConfirm(tx: Tx, agreement: Agreement, personId: string): Promise<void> {
  if (agreement.confirmingIds.includes(personId)) return;
  await change(tx, agreement, {
    confirmingIds: [...agreement.confirmingIds, personId],
    confirmingSince: clock.now(),
    remindersSent: 0,
  });
  await recordFact(tx, systemViewer, {
    action: 'agreement.confirmationAsked',
    subject: agreement.id,
    chain: agreement.offerId,
    data: { personId },
  });
}
