import { Resolver } from '@nestjs/graphql';
import { clock, newId } from '#kernel';
import {
  advance,
  claimFile,
  CurrentViewer,
  Database,
  Input,
  insert,
  requireStep,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import { factData, lockMilestone, requireInForce } from './lock-milestone.js';
import { maskEvidence } from './mask-evidence.js';
import { Milestone } from './milestone.entity.js';
import { SubmitMilestoneInput } from './milestone.inputs.js';
import { milestoneProcess } from './milestone.process.js';

@Resolver()
export class SubmitMilestone {
  constructor(private readonly database: Database) {}

  /** The team shows what it has done; every submission is kept. */
  @Verb(() => Milestone, { access: 'verified', rule: 'milestone.submit' })
  submitMilestone(@Input() input: SubmitMilestoneInput, @CurrentViewer() viewer: Viewer): Promise<Milestone> {
    return this.database.transaction(viewer, async (tx) => {
      const { agreement, milestone } = await lockMilestone(tx, viewer, input.milestoneId);
      requireStep(milestoneProcess, milestone, 'submit', viewer);
      requireInForce(agreement);
      const words = await maskEvidence(tx, viewer, { agreement, milestone }, input);
      const evidence = await keepEvidence(tx, viewer, { ...input, ...words });
      return advance(tx, milestoneProcess, milestone, 'submit', viewer, {
        change: { submittedAt: clock.now() },
        data: { ...factData(agreement.id, milestone), evidenceId: evidence.id },
      });
    });
  }
}

async function keepEvidence(tx: Tx, viewer: Viewer, input: SubmitMilestoneInput): Promise<Evidence> {
  const evidence = await insert(tx, Evidence, {
    id: newId('evidence'),
    milestoneId: input.milestoneId,
    note: input.note,
    links: input.links ?? [],
    submittedById: viewer.personId ?? '',
    submittedAt: clock.now(),
  });
  for (const [position, fileId] of (input.fileIds ?? []).entries()) {
    await claimFile(tx, viewer, fileId, { path: `fileIds.${position}`, purpose: 'EVIDENCE' });
    await tx.insert(EvidenceFile, { evidenceId: evidence.id, fileId, position });
  }
  return evidence;
}
