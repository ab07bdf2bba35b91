import { type Agreement, lockAgreement } from '#agreements';
import { onHold } from '#offers';
import { load, lock, problem, type Tx, type Viewer } from '#platform';
import { Milestone } from './milestone.entity.js';

export interface Locked {
  readonly agreement: Agreement;
  readonly milestone: Milestone;
}

/** Locks a milestone behind its agreement; NOT_FOUND also for one that the viewer may not read. */
export async function lockMilestone(tx: Tx, viewer: Viewer, milestoneId: string): Promise<Locked> {
  const known = await load(tx, Milestone, milestoneId);
  const agreement = await lockAgreement(tx, viewer, known.agreementId);
  return { agreement, milestone: await lock(tx, Milestone, milestoneId) };
}

/** Work goes on only while the agreement is in force; a held one says why it stands still. */
export function requireInForce({ status, holdReason }: Agreement): void {
  if (status === 'ON_HOLD') throw onHold(holdReason);
  if (status !== 'ACTIVE') throw problem('INVALID_STATE');
}

/** What every fact about a milestone says: which one it is, for the deal's timeline and for notifications. */
export const factData = (agreementId: string, { title, position }: Milestone) => ({ agreementId, title, position });
