import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';
import type { Refund, RefundStatus } from './refund.entity.js';

/** FAILED is asked again; a refund that the card's bank sent back after it succeeded waits for an admin. */
export const refundProcess = defineProcess<Refund, RefundStatus, 'SYSTEM', Viewer>()({
  noun: 'refund',
  state: 'status',
  chain: (row) => row.dealId,
  roles: (_row, viewer) => new Set<'SYSTEM'>(viewer.isSystem ? ['SYSTEM'] : []),
  steps: {
    send: { from: ['REQUESTED', 'FAILED'], to: 'SENT', by: ['SYSTEM'], fact: 'refund.sent' },
    succeed: { from: ['REQUESTED', 'FAILED', 'SENT'], to: 'SUCCEEDED', by: ['SYSTEM'], fact: 'refund.succeeded' },
    fail: { from: ['REQUESTED', 'FAILED', 'SENT', 'SUCCEEDED'], to: 'FAILED', by: ['SYSTEM'], fact: 'refund.failed' },
  },
});
