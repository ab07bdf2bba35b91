import { Resolver } from '@nestjs/graphql';
import { isTrancheFunded } from '#payments';
import { advance, CurrentViewer, Database, Input, problem, requireStep, Verb, Viewer } from '#platform';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { Milestone } from './milestone.entity.js';
import { MilestoneInput } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';

@Resolver()
export class StartMilestone {
  constructor(private readonly database: Database) {}

  /** Work on a milestone with a tranche begins only once its money is held. */
  @Verb(() => Milestone, { access: 'verified', rule: 'milestone.start' })
  startMilestone(@Input() { milestoneId }: MilestoneInput, @CurrentViewer() viewer: Viewer): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, milestoneId);
      requireStep(milestoneProcess, milestone, 'start', viewer);
      requireInForce(agreement);
      const isReady = milestone.amountMinor === null || (await isTrancheFunded(tx, milestone.id));
      if (!isReady) throw problem('TRANCHE_NOT_FUNDED');
      return advance(tx, milestoneProcess, milestone, 'start', viewer, { data: factData(agreement.id, milestone) });
    });
  }
}
