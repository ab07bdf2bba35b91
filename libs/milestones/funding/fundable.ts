import { defineAgreementAction } from '#agreements';
import { sideOf } from '#offers';
import { isMilestoneTaken } from '#payments';
import type { Milestone } from '../milestone.entity.js';
import { milestonesOfAgreement } from '../milestone.loaders.js';

const UNDECIDED: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'SUBMITTED', 'DISPUTED'];

/** Whether money can be paid in for a milestone, as far as the milestone itself says. */
export const isFundable = ({ amountMinor, status }: Milestone): boolean =>
  amountMinor !== null && UNDECIDED.includes(status);

// An agreement in force can be funded by its mentor while one of its milestones is left to fund.
defineAgreementAction('FUND', async (agreement, { load, viewer }) => {
  if (agreement.status !== 'ACTIVE' || agreement.seedMinor === null || sideOf(agreement, viewer) !== 'MENTOR')
    return false;
  const milestones = (await load(milestonesOfAgreement, agreement.id)).filter(isFundable);
  const taken = await Promise.all(milestones.map(({ id }) => load(isMilestoneTaken, id)));
  return taken.some((isTaken) => !isTaken);
});
