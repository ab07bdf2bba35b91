import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Milestone, MilestoneStatus } from './milestone.entity.js';
import { milestoneRoles, type MilestoneRole } from './milestone.policies.js';

export const milestoneProcess = defineProcess<Milestone, MilestoneStatus, MilestoneRole, Viewer>()({
  noun: 'milestone',
  state: 'status',
  chain: (milestone) => milestone.dealId,
  roles: milestoneRoles,
  steps: {
    start: { from: ['PLANNED'], to: 'IN_PROGRESS', by: ['TEAM'], fact: 'milestone.started', action: 'START' },
    submit: { from: ['IN_PROGRESS'], to: 'SUBMITTED', by: ['TEAM'], fact: 'milestone.submitted', action: 'SUBMIT' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED', by: ['MENTOR'], fact: 'milestone.approved', action: 'APPROVE' },
    requestChanges: {
      from: ['SUBMITTED'],
      to: 'IN_PROGRESS',
      by: ['MENTOR'],
      fact: 'milestone.changesRequested',
      action: 'REQUEST_CHANGES',
      reason: 'required',
    },
    escalate: {
      from: ['SUBMITTED'],
      to: 'DISPUTED',
      by: ['TEAM', 'MENTOR'],
      fact: 'milestone.escalated',
      action: 'ESCALATE',
      reason: 'required',
    },
    settleApproved: {
      from: ['DISPUTED'],
      to: 'APPROVED',
      by: ['ADMIN'],
      fact: 'milestone.settled',
      action: 'SETTLE',
      reason: 'required',
    },
    settleReturned: {
      from: ['DISPUTED'],
      to: 'IN_PROGRESS',
      by: ['ADMIN'],
      fact: 'milestone.settled',
      action: 'SETTLE',
      reason: 'required',
    },
    settleCancelled: {
      from: ['DISPUTED'],
      to: 'CANCELLED',
      by: ['ADMIN'],
      fact: 'milestone.settled',
      action: 'SETTLE',
      reason: 'required',
    },
    cancel: { from: ['PLANNED', 'IN_PROGRESS'], to: 'CANCELLED', by: ['SYSTEM'], fact: 'milestone.cancelled' },
    // The agreement ended while nobody had decided: its money goes back, so there is nothing left to decide on.
    drop: { from: ['SUBMITTED', 'DISPUTED'], to: 'CANCELLED', by: ['SYSTEM'], fact: 'milestone.cancelled' },
  },
});
