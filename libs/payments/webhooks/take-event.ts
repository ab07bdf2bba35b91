import { clock, newId } from '#kernel';
import { enqueue, type Tx } from '#platform';
import type Stripe from 'stripe';

/** What the worker looks at when it hears of an object; a charge speaks of its payment. */
const LOOKED_AT = new Set(['payment_intent', 'refund', 'account', 'transfer', 'dispute']);

interface Pointer {
  readonly type: string;
  readonly id: string;
}

function pointerOf(event: Stripe.Event): Pointer {
  const object = event.data.object as { object?: string; id?: string; payment_intent?: unknown; account?: unknown };
  const type = object.object ?? '';
  if (type === 'charge' && typeof object.payment_intent === 'string')
    return { type: 'payment_intent', id: object.payment_intent };
  if (type === 'capability' && typeof object.account === 'string') return { type: 'account', id: object.account };
  return { type, id: object.id ?? '' };
}

/**
 * Puts an event into the inbox, once, and wakes the worker. Returns whether it was new. Events that never move anything of
 * ours are kept as IGNORED, so that an admin can see that they came.
 */
export async function takeEvent(tx: Tx, event: Stripe.Event, source: 'WEBHOOK' | 'POLLER'): Promise<boolean> {
  const { type, id } = pointerOf(event);
  const isLookedAt = LOOKED_AT.has(type) && id !== '';
  const taken: unknown[] = await tx.query(
    `insert into webhooks (event_id, id, type, account_id, object_type, object_id, source, status, created_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9), $10)
     on conflict (event_id) do nothing returning event_id`,
    [
      event.id,
      newId('webhook'),
      event.type,
      event.account ?? null,
      type,
      id,
      source,
      isLookedAt ? 'RECEIVED' : 'IGNORED',
      event.created,
      clock.now(),
    ],
  );
  if (taken.length === 0) return false;
  if (isLookedAt) await enqueue(tx, 'apply-webhook', { eventId: event.id }, { key: `webhook:${event.id}` });
  return true;
}
