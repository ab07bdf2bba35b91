import { type Agreement, agreementProcess, completeAgreement } from '#agreements';
import { clock } from '#kernel';
import { OfferTerms } from '#offers';
import { systemViewer, type Tx } from '#platform';
import { Milestone } from '../milestone.entity.js';

const DECIDED: readonly string[] = ['APPROVED', 'CANCELLED'];

/**
 * An agreement is complete when every milestone is approved or cancelled and nobody may step back any more: until then a
 * withdrawal undoes it and a guardian's pause holds it, however quick the work was. One with mentoring also waits for its
 * hours, which are logged with its sessions. Wants the agreement locked.
 */
export async function completeIfDone(tx: Tx, agreement: Agreement): Promise<boolean> {
  const { id, termsId, coolingOffEndsAt } = agreement;
  if (!agreementProcess.can(agreement, 'complete', systemViewer)) return false;
  if (coolingOffEndsAt !== null && coolingOffEndsAt > clock.now()) return false;
  const terms = await tx.findOneByOrFail(OfferTerms, { id: termsId });
  if (terms.mentoring !== null) return false;
  const milestones = await tx.findBy(Milestone, { agreementId: id });
  if (milestones.length === 0 || !milestones.every(({ status }) => DECIDED.includes(status))) return false;
  await completeAgreement(tx, systemViewer, agreement);
  return true;
}
