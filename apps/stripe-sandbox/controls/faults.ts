// Failures on demand. A fault waits for the next requests (or webhooks) that match its path and wears off.
import { type FaultBody } from '../state/own-bodies.js';
import { newStripeId } from '../state/new-id.js';
import { type Store } from '../state/store.js';
import { PLATFORM } from '../state/world.js';

export const API_FAULTS = [
  'timeout_before',
  'timeout_after',
  'reset_before',
  'reset_after',
  'truncated',
  'rate_limit',
  'server_error',
  'server_error_after',
  'html_502',
  'wrong_amount',
  'slow',
] as const;

export const WEBHOOK_FAULTS = [
  'webhook_duplicate',
  'webhook_reorder',
  'webhook_delay',
  'webhook_drop',
  'webhook_wrong_signature',
  'webhook_stale_timestamp',
] as const;

export type ApiFault = (typeof API_FAULTS)[number];
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number];

export interface NewFault {
  kind: ApiFault | WebhookFault;
  times: number;
  path: string | null;
  delayMs: number;
}

export function addFault(store: Store, fault: NewFault): FaultBody {
  return store.put('fault', PLATFORM, { id: newStripeId('fault'), object: 'fault', ...fault });
}

/** The first waiting fault of these kinds whose path is part of `where` (`POST /v1/transfers`, `transfer.created`). */
export function findFault(store: Store, kinds: readonly string[], where: string): FaultBody | null {
  for (const { body } of store.rows('fault')) {
    if (kinds.includes(body.kind) && (body.path === null || where.includes(body.path))) return body;
  }
  return null;
}

export function spendFault(store: Store, fault: FaultBody): void {
  const kept = store.find('fault', fault.id);
  if (!kept) return;
  if (kept.times <= 1) store.remove('fault', kept.id);
  else store.change('fault', kept.id, { times: kept.times - 1 });
}
