import { Payee } from '#payments';
import { change, load, systemViewer, type Tx } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess } from '../agreement.process.js';
import { voidAgreement } from '../end-agreement.js';
import { lockAgreement, lockDeal } from '../lock-deal.js';
import { Signatory } from '../signing/signatory.entity.js';

/** Locks what is needed to end an agreement that is not signed yet, and the agreement alone otherwise. */
export async function lockToPart(tx: Tx, agreementId: string): Promise<Agreement> {
  const { status } = await load(tx, Agreement, agreementId);
  const isUnsigned = status === 'IN_REVIEW' || status === 'SIGNING';
  return isUnsigned ? lockDeal(tx, systemViewer, agreementId) : lockAgreement(tx, systemViewer, agreementId);
}

/**
 * Takes out of the parties whoever signed, or was to sign, for this person only; the person stands there instead. Somebody
 * who is a party for another reason too (as a payee who may receive, or for another child) stays one.
 */
export async function dropGuardians(
  tx: Tx,
  agreement: Agreement,
  personId: string,
  isGone: (guardianId: string) => boolean,
): Promise<boolean> {
  const { id: agreementId, version } = agreement;
  const signatories = await tx.findBy(Signatory, { agreementId, version });
  const gone = signatories.filter(({ onBehalfOfId, personId: id }) => onBehalfOfId === personId && isGone(id));
  if (gone.length === 0) return false;
  const payeePersonId = await receivingPerson(tx, agreement);
  const stays = (id: string): boolean =>
    payeePersonId === id || signatories.some((each) => each.personId === id && !gone.includes(each));
  const isNobodys = (id: string): boolean => !gone.some((each) => each.personId === id);
  const partyIds = [...new Set([...agreement.partyIds.filter((id) => isNobodys(id) || stays(id)), personId])];
  const awaitedIds = agreement.awaitedIds.filter((id) => partyIds.includes(id));
  await change(tx, agreement, { partyIds, awaitedIds });
  return true;
}

/** Who reads along because the money goes to them; not who may receive it no longer. */
async function receivingPerson(tx: Tx, { id, payeeId }: Agreement): Promise<string | null> {
  if (payeeId === null) return null;
  const [row]: { may: boolean }[] = await tx.query(`select payee_may_receive($1, $2) as may`, [id, payeeId]);
  return row?.may ? (await load(tx, Payee, payeeId)).personId : null;
}

const STANDING = `
  select guardian_id as id from guardianships
  where ward_id = $1 and guardian_id is not null and status in ('ACCEPTED', 'VERIFIED')`;

/**
 * A guardianship has ended. The guardian has no part any more in what they signed for the minor; what they had yet to sign is
 * void, because nobody else can sign it for them, and is made anew with another guardian.
 */
export async function partWithGuardian(tx: Tx, agreementId: string, wardId: string): Promise<void> {
  const agreement = await lockToPart(tx, agreementId);
  const standing: { id: string }[] = await tx.query(STANDING, [wardId]);
  const isGone = (guardianId: string): boolean => !standing.some(({ id }) => id === guardianId);
  const hasLeft = await dropGuardians(tx, agreement, wardId, isGone);
  if (hasLeft && agreementProcess.can(agreement, 'orphan', systemViewer)) {
    await voidAgreement(tx, agreement, 'orphan', { viewer: systemViewer });
  }
}
