import { defineAgreementAction } from '#agreements';
import { sideOf } from '#offers';
import type { Milestone } from '../milestone.entity.js';

const UNDECIDED: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'SUBMITTED', 'DISPUTED'];

/** Whether money can be paid in for a milestone, as far as the milestone itself says. */
export const isFundable = ({ amountMinor, status }: Milestone): boolean =>
  amountMinor !== null && UNDECIDED.includes(status);

// The agreement's own FUND is a look at the agreement alone; which milestones are left, each of them says.
defineAgreementAction(
  'FUND',
  (agreement, viewer) =>
    agreement.status === 'ACTIVE' && agreement.seedMinor !== null && sideOf(agreement, viewer) === 'MENTOR',
);
