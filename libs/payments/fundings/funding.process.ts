import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Funding, FundingStatus } from './funding.entity.js';

export type FundingRole = 'PAYER' | 'ADMIN' | 'SYSTEM';

export function fundingRoles(row: Funding, viewer: Viewer): ReadonlySet<FundingRole> {
  const roles = new Set<FundingRole>();
  if (viewer.isSystem) roles.add('SYSTEM');
  if (viewer.isAdmin) roles.add('ADMIN');
  if (viewer.personId !== null && viewer.personId === row.payerPersonId) roles.add('PAYER');
  return roles;
}

/**
 * What Stripe shows is what happened, so only the system moves a funding. A decline is no end: another card may be tried.
 * A payment that was called off and succeeded all the same is held, and goes back at once.
 */
export const fundingProcess = defineProcess<Funding, FundingStatus, FundingRole, Viewer>()({
  noun: 'funding',
  state: 'status',
  chain: (row) => row.dealId,
  roles: fundingRoles,
  steps: {
    process: { from: ['PENDING', 'FAILED'], to: 'PROCESSING', by: ['SYSTEM'], fact: 'funding.processing' },
    hold: { from: ['PENDING', 'PROCESSING', 'FAILED', 'CANCELED'], to: 'HELD', by: ['SYSTEM'], fact: 'funding.held' },
    fail: { from: ['PENDING', 'PROCESSING'], to: 'FAILED', by: ['SYSTEM'], fact: 'funding.failed' },
    cancel: { from: ['PENDING', 'PROCESSING', 'FAILED'], to: 'CANCELED', by: ['SYSTEM'], fact: 'funding.canceled' },
    refundPart: {
      from: ['HELD', 'PARTLY_REFUNDED'],
      to: 'PARTLY_REFUNDED',
      by: ['SYSTEM'],
      fact: 'funding.partlyRefunded',
    },
    refund: { from: ['HELD', 'PARTLY_REFUNDED'], to: 'REFUNDED', by: ['SYSTEM'], fact: 'funding.refunded' },
    dispute: {
      from: ['HELD', 'PARTLY_REFUNDED', 'REFUNDED'],
      to: 'DISPUTED',
      by: ['SYSTEM'],
      fact: 'funding.disputed',
    },
    clearDispute: { from: ['DISPUTED'], to: 'HELD', by: ['SYSTEM'], fact: 'funding.disputeCleared' },
  },
});
