import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { advance, CurrentViewer, Database, Input, requireStep, Verb, Viewer } from '#platform';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { Milestone } from './milestone.entity.js';
import { MilestoneInput } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';
import { releaseTranche } from './release-tranche.js';

@Resolver()
export class ApproveMilestone {
  constructor(private readonly database: Database) {}

  /** The mentor accepts the result; its money is asked for with the approval, or neither happens. */
  @Verb(() => Milestone, { access: 'verified', rule: 'milestone.approve' })
  approveMilestone(@Input() { milestoneId }: MilestoneInput, @CurrentViewer() viewer: Viewer): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, milestoneId);
      requireStep(milestoneProcess, milestone, 'approve', viewer);
      requireInForce(agreement);
      await releaseTranche(tx, viewer, agreement, milestone);
      return advance(tx, milestoneProcess, milestone, 'approve', viewer, {
        change: { decidedAt: clock.now() },
        data: factData(agreement.id, milestone),
      });
    });
  }
}
