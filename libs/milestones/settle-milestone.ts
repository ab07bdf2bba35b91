import { Resolver } from '@nestjs/graphql';
import type { Agreement } from '#agreements';
import { clock } from '#kernel';
import { closeCasesOf, defineWaiting } from '#moderation';
import { refundTranche } from '#payments';
import { advance, CurrentViewer, Database, find, Input, requireStep, type Tx, Verb, Viewer } from '#platform';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { Milestone } from './milestone.entity.js';
import { SettleMilestoneInput, type Settlement } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';
import { releaseTranche } from './release-tranche.js';

// The case of a dispute cannot be closed past its milestone.
defineWaiting(
  'MILESTONE_DISPUTE',
  async (tx, milestoneId) => (await find(tx, Milestone, milestoneId))?.status === 'DISPUTED',
);

type SettlingVerb = 'settleApproved' | 'settleReturned' | 'settleCancelled';
const STEPS: Readonly<Record<Settlement, SettlingVerb>> = {
  APPROVE: 'settleApproved',
  RETURN: 'settleReturned',
  CANCEL: 'settleCancelled',
};

@Resolver()
export class SettleMilestone {
  constructor(private readonly database: Database) {}

  /** An admin decides a dispute: approved and paid, back to work, or cancelled with its money given back. */
  @Verb(() => Milestone, { access: 'admin', rule: 'milestone.settle' })
  settleMilestone(@Input() input: SettleMilestoneInput, @CurrentViewer() viewer: Viewer): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, input.milestoneId);
      requireStep(milestoneProcess, milestone, STEPS[input.settlement], viewer, input.reason);
      requireInForce(agreement);
      return settle(tx, viewer, agreement, milestone, input);
    });
  }
}

async function settle(
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  milestone: Milestone,
  { settlement, reason }: SettleMilestoneInput,
): Promise<Milestone> {
  if (settlement === 'APPROVE') await releaseTranche(tx, viewer, agreement, milestone);
  if (settlement === 'CANCEL') await refundTranche(tx, milestone.id, 'milestone.cancelled');
  await advance(tx, milestoneProcess, milestone, STEPS[settlement], viewer, {
    reason,
    change: { decidedAt: settlement === 'RETURN' ? null : clock.now() },
    data: factData(agreement.id, milestone),
  });
  await closeCasesOf(tx, viewer, milestone.id, ['MILESTONE_DISPUTE'], reason);
  return milestone;
}
