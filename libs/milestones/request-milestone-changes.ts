import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, requireStep, Verb, Viewer } from '#platform';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { maskMilestoneReason } from './mask-evidence.js';
import { Milestone } from './milestone.entity.js';
import { DecideMilestoneInput } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';

@Resolver()
export class RequestMilestoneChanges {
  constructor(private readonly database: Database) {}

  /** The mentor says what is missing; the team goes on working. */
  @Verb(() => Milestone, { access: 'verified', rule: 'milestone.requestChanges' })
  requestMilestoneChanges(
    @Input() { milestoneId, reason }: DecideMilestoneInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, milestoneId);
      requireStep(milestoneProcess, milestone, 'requestChanges', viewer, reason);
      requireInForce(agreement);
      const data = factData(agreement.id, milestone);
      const masked = await maskMilestoneReason(tx, viewer, { agreement, milestone }, reason);
      return advance(tx, milestoneProcess, milestone, 'requestChanges', viewer, { reason: masked, data });
    });
  }
}
