import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Release, ReleaseStatus } from './release.entity.js';

export type ReleaseRole = 'SYSTEM';

export function releaseRoles(_row: Release, viewer: Viewer): ReadonlySet<ReleaseRole> {
  return new Set<ReleaseRole>(viewer.isSystem ? ['SYSTEM'] : []);
}

/**
 * A person approves a milestone; everything after that is the product's work. PAID_OUT: Stripe lets the payee have the money.
 * REVERSED also stands for one that was called off before it fell due (a withdrawal during the cooling-off time).
 */
export const releaseProcess = defineProcess<Release, ReleaseStatus, ReleaseRole, Viewer>()({
  noun: 'release',
  state: 'status',
  chain: (row) => row.dealId,
  roles: releaseRoles,
  steps: {
    fallDue: {
      from: ['REQUESTED'],
      to: 'same',
      by: ['SYSTEM'],
      fact: 'release.due',
      when: (row: Release) => row.ledgerEntryId === null,
    },
    send: { from: ['REQUESTED', 'FAILED'], to: 'SENT', by: ['SYSTEM'], fact: 'release.sent' },
    fail: { from: ['REQUESTED', 'FAILED'], to: 'FAILED', by: ['SYSTEM'], fact: 'release.failed' },
    payOut: { from: ['SENT'], to: 'PAID_OUT', by: ['SYSTEM'], fact: 'release.paidOut' },
    // Stripe was asked and has not done it, and may not be asked again now: it waits as before it was asked.
    letGo: { from: ['REQUESTED', 'FAILED'], to: 'same', by: ['SYSTEM'], fact: 'release.letGo' },
    // Its agreement has another payee now.
    movePayee: { from: ['REQUESTED', 'FAILED'], to: 'same', by: ['SYSTEM'], fact: 'release.payeeMoved' },
    callOff: {
      from: ['REQUESTED'],
      to: 'REVERSED',
      by: ['SYSTEM'],
      fact: 'release.calledOff',
      when: (row: Release) => row.ledgerEntryId === null,
    },
    reverse: { from: ['SENT', 'PAID_OUT'], to: 'REVERSED', by: ['SYSTEM'], fact: 'release.reversed' },
  },
});
