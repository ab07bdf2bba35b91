import { personById } from '#accounts';
import { Agreement, agreementById, canReadAgreement } from '#agreements';
import { almatyDay, clock } from '#kernel';
import { isMilestoneFunded, isMilestoneTaken, releaseOfMilestone } from '#payments';
import { defineNode, fields, type GraphContext, showMoney } from '#platform';
import { noteLookAtTeam } from '#teams';
import { Evidence } from './evidence.entity.js';
import { isFundable } from './funding/fundable.js';
import { Milestone, type MilestoneAction } from './milestone.entity.js';
import { evidenceOfMilestone, filesOfEvidence, milestoneById, milestonesOfAgreement } from './milestone.loaders.js';
import { milestoneRoles } from './milestone.policies.js';
import { milestoneProcess } from './milestone.process.js';

defineNode('milestone', 'Milestone', async (id, { load, viewer }) => {
  const milestone = await load(milestoneById, id);
  const agreement = milestone && (await load(agreementById, milestone.agreementId));
  return agreement && canReadAgreement(agreement, viewer) ? milestone : null;
});

/** What the process allows, while the agreement is in force and the money is where it has to be. */
async function actionsFor(milestone: Milestone, { load, viewer }: GraphContext): Promise<MilestoneAction[]> {
  const agreement = await load(agreementById, milestone.agreementId);
  if (agreement?.status !== 'ACTIVE') return [];
  const actions = milestoneProcess.actionsFor(milestone, viewer) as MilestoneAction[];
  if (milestone.amountMinor === null) return actions;
  const [isFunded, isTaken] = await Promise.all([
    load(isMilestoneFunded, milestone.id),
    load(isMilestoneTaken, milestone.id),
  ]);
  const canFund = !isTaken && isFundable(milestone) && milestoneRoles(milestone, viewer).has('MENTOR');
  return [...(canFund ? (['FUND'] as const) : []), ...actions.filter((action) => action !== 'START' || isFunded)];
}

fields(Milestone, {
  agreement: (milestone, _, { load }) => load(agreementById, milestone.agreementId),
  overdue: ({ dueOn, status }) => dueOn < almatyDay(clock.now()) && (status === 'PLANNED' || status === 'IN_PROGRESS'),
  amount: (milestone) => showMoney(milestone.amountMinor, milestone.amountCurrency),
  funded: (milestone, _, { load }) => load(isMilestoneFunded, milestone.id),
  viewerCan: (milestone, _, context) => actionsFor(milestone, context),
  evidence: async (milestone, _, context) => {
    await noteLookAtTeam(context, milestone.teamId, 'EVIDENCE');
    return context.load(evidenceOfMilestone, milestone.id);
  },
  release: (milestone, _, { load }) => load(releaseOfMilestone, milestone.id),
});

fields(Evidence, {
  files: (evidence, _, { load }) => load(filesOfEvidence, evidence.id),
  submittedBy: (evidence, _, { load }) => load(personById, evidence.submittedById),
});

fields(Agreement, { milestones: (agreement, _, { load }) => load(milestonesOfAgreement, agreement.id) });
