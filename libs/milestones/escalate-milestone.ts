import { Resolver } from '@nestjs/graphql';
import { openCase } from '#moderation';
import { advance, CurrentViewer, Database, Input, requireStep, Verb, Viewer } from '#platform';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { maskMilestoneReason } from './mask-evidence.js';
import { Milestone } from './milestone.entity.js';
import { DecideMilestoneInput } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';

@Resolver()
export class EscalateMilestone {
  constructor(private readonly database: Database) {}

  /** Either side asks an admin to decide: they disagree, or nobody answers. */
  @Verb(() => Milestone, { access: 'verified', rule: 'milestone.escalate' })
  escalateMilestone(
    @Input() { milestoneId, reason }: DecideMilestoneInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, milestoneId);
      requireStep(milestoneProcess, milestone, 'escalate', viewer, reason);
      requireInForce(agreement);
      const data = factData(agreement.id, milestone);
      const masked = await maskMilestoneReason(tx, viewer, { agreement, milestone }, reason);
      await advance(tx, milestoneProcess, milestone, 'escalate', viewer, { reason: masked, data });
      await openCase(tx, { kind: 'MILESTONE_DISPUTE', subjectId: milestone.id, reason, openedBy: viewer });
      return milestone;
    });
  }
}
