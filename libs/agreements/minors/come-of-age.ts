import { clock } from '#kernel';
import { change, load, recordFact, systemViewer, type Tx } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess } from '../agreement.process.js';
import { voidAgreement } from '../end-agreement.js';
import { lockAgreement, lockDeal } from '../lock-deal.js';
import { Signatory } from '../signing/signatory.entity.js';

/**
 * A minor whom this agreement binds is 18 today. Not signed by all: it is void and can be made anew between adults. In force: it
 * is theirs to confirm, and until then no money moves. Either way, and where it is over, the guardian has no more part in it.
 */
export async function comeOfAge(tx: Tx, agreementId: string, personId: string): Promise<void> {
  const known = await load(tx, Agreement, agreementId);
  const isUnsigned = known.status === 'IN_REVIEW' || known.status === 'SIGNING';
  const agreement = isUnsigned
    ? await lockDeal(tx, systemViewer, agreementId)
    : await lockAgreement(tx, systemViewer, agreementId);
  const partyIds = await partiesWithoutGuardian(tx, agreement, personId);
  const awaitedIds = agreement.awaitedIds.filter((id) => partyIds.includes(id));
  await change(tx, agreement, { partyIds, awaitedIds });
  if (agreementProcess.can(agreement, 'outgrow', systemViewer)) {
    await voidAgreement(tx, agreement, 'outgrow', { viewer: systemViewer });
  } else if (agreement.status === 'ACTIVE' || agreement.status === 'ON_HOLD') {
    await askToConfirm(tx, agreement, personId);
  }
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

/** The grown-up instead of whoever signed for them, unless the guardian is a party for another reason too. */
async function partiesWithoutGuardian(tx: Tx, agreement: Agreement, personId: string): Promise<string[]> {
  const { id: agreementId, version, partyIds, confirmingIds } = agreement;
  const signatories = await tx.findBy(Signatory, { agreementId, version });
  const grown = [...confirmingIds, personId];
  const stays = (id: string): boolean => {
    const roles = signatories.filter((each) => each.personId === id);
    return (
      roles.length === 0 || roles.some(({ onBehalfOfId }) => onBehalfOfId === null || !grown.includes(onBehalfOfId))
    );
  };
  return [...new Set([...partyIds.filter(stays), personId])];
}
