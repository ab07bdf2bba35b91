// What stands above agreements and has to happen in their own transactions: the rows of milestones are there together
// with the agreement, and are cancelled together with it. Features say so here when they are loaded.
import type { Tx, Viewer } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import type { PlannedMilestone } from './document-model.js';

type Planner = (tx: Tx, agreement: Agreement, plan: readonly PlannedMilestone[]) => Promise<void>;
type Ending = (tx: Tx, viewer: Viewer, agreement: Agreement) => Promise<void>;

const planners: Planner[] = [];
const endings: Ending[] = [];

/** Called in the transaction that draws an agreement up, with what its terms plan. */
export function whenAgreementDrawnUp(plan: Planner): void {
  planners.push(plan);
}

/** Called in the transaction that makes an agreement VOID or TERMINATED, before its money is refunded. */
export function whenAgreementEnded(end: Ending): void {
  endings.push(end);
}

export async function planMilestones(tx: Tx, agreement: Agreement, plan: readonly PlannedMilestone[]): Promise<void> {
  for (const each of planners) await each(tx, agreement, plan);
}

export async function runEndings(tx: Tx, viewer: Viewer, agreement: Agreement): Promise<void> {
  for (const each of endings) await each(tx, viewer, agreement);
}
