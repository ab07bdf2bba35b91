import { after, clock, defineProcess, seconds } from '#kernel';
import type { Viewer } from '#platform';
import { canReadCase } from './case.policies.js';
import type { CaseStatus, ModerationCase } from './moderation-case.entity.js';

export const UNDO_MS = seconds(10);

export type CaseRole = 'ADMIN' | 'DECIDER' | 'AUTHOR' | 'SYSTEM';

/**
 * Nobody decides about themselves, nor about what is theirs. A case that another admin has claimed is theirs to decide; any admin may free it.
 * AUTHOR is whoever made the decision.
 */
export function caseRoles(row: ModerationCase, viewer: Viewer): ReadonlySet<CaseRole> {
  const roles = new Set<CaseRole>();
  if (viewer.isSystem) roles.add('SYSTEM');
  if (!canReadCase(row, viewer) || !viewer.isAdmin) return roles;
  roles.add('ADMIN');
  if (row.assigneeId === null || row.assigneeId === viewer.personId) roles.add('DECIDER');
  if (row.decidedById === viewer.personId) roles.add('AUTHOR');
  return roles;
}

const isFresh = (row: ModerationCase): boolean =>
  row.decidedAt !== null && after(UNDO_MS, row.decidedAt) >= clock.now();

export const caseProcess = defineProcess<ModerationCase, CaseStatus, CaseRole, Viewer>()({
  noun: 'case',
  state: 'status',
  chain: (row) => row.id,
  roles: caseRoles,
  steps: {
    claim: { from: ['OPEN'], to: 'CLAIMED', by: ['ADMIN'], fact: 'case.claimed', action: 'CLAIM' },
    release: { from: ['CLAIMED'], to: 'OPEN', by: ['ADMIN'], fact: 'case.released', action: 'RELEASE' },
    resolve: { from: ['OPEN', 'CLAIMED'], to: 'RESOLVED', by: ['DECIDER'], fact: 'case.resolved', action: 'RESOLVE' },
    dismiss: { from: ['OPEN', 'CLAIMED'], to: 'DISMISSED', by: ['DECIDER'], fact: 'case.dismissed', action: 'DISMISS' },
    // The subject itself was decided on (a listing approved, an agreement ended): its cases have nothing left to ask.
    settle: { from: ['OPEN', 'CLAIMED'], to: 'RESOLVED', by: ['ADMIN', 'SYSTEM'], fact: 'case.settled' },
    undo: {
      from: ['RESOLVED', 'DISMISSED'],
      to: 'CLAIMED',
      by: ['AUTHOR'],
      fact: 'case.reopened',
      action: 'UNDO',
      when: isFresh,
    },
  },
});
