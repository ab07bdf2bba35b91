import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, text, whole } from '../api/parameters.js';
import { badRequest, notSimulated, Refusal } from '../api/refusal.js';
import { requirePositive } from '../money/currencies.js';
import { move, settle } from '../money/ledger.js';
import { type ChargeBody, type RefundBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { announceCharge } from './charges.js';
import { cardOf } from './payment-methods.js';

const HOUR = 3_600;

/** What transfers bound to the charge hold of it, in the currency they settled in. */
export function transferredOf(world: World, charge: string): number {
  const bound = world.store.where('transfer', (transfer) => transfer.source_transaction === charge);
  return bound.reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
}

function chargeToRefund(call: Call): ChargeBody {
  const { params } = call;
  const charge = text(params, 'charge');
  const intent = text(params, 'payment_intent');
  if (charge !== null && intent !== null)
    throw badRequest('You may only specify one of: charge, payment_intent.', 'parameters_exclusive');
  if (charge !== null) return require(call, 'charge', charge, 'charge');
  if (intent === null)
    throw badRequest(
      'One of the following params should be provided: charge, payment_intent.',
      'parameter_missing',
      'charge',
    );
  const latest = require(call, 'payment_intent', intent, 'payment_intent').latest_charge;
  if (latest === null) {
    throw badRequest(
      `This PaymentIntent (${intent}) does not have a successful charge to refund.`,
      'payment_intent_unexpected_state',
      'payment_intent',
    );
  }
  return call.world.store.get('charge', latest);
}

/** Refuses what Stripe refuses, and one thing more: money that a transfer still holds (see README). */
function refundable(world: World, charge: ChargeBody, asked: number | null): number {
  if (charge.status !== 'succeeded' || !charge.captured) {
    throw badRequest(
      `Charge ${charge.id} cannot be refunded: it has not been paid.`,
      'charge_not_refundable',
      'charge',
    );
  }
  if (charge.disputed && isChargedBack(world, charge.id)) {
    throw new Refusal(400, `Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
      param: 'charge',
    });
  }
  const rest = charge.amount_captured - charge.amount_refunded;
  if (rest === 0)
    throw badRequest(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded', 'charge');
  const amount = asked ?? rest;
  requirePositive(amount);
  if (amount > rest) {
    const message = `Refund amount (${amount} ${charge.currency}) is greater than unrefunded amount on charge (${rest} ${charge.currency})`;
    throw badRequest(message, 'amount_too_large', 'amount');
  }
  const settled = settle(world, charge.amount_captured, charge.currency).amount;
  const refunding = settle(world, charge.amount_refunded + amount, charge.currency).amount;
  if (refunding + transferredOf(world, charge.id) > settled) {
    throw badRequest(
      'Part of this charge was transferred. Reverse the transfers first, then refund.',
      'balance_insufficient',
      'amount',
    );
  }
  return amount;
}

function isChargedBack(world: World, charge: string): boolean {
  const open = new Set(['needs_response', 'under_review', 'lost']);
  return world.store.where('dispute', (dispute) => dispute.charge === charge && open.has(dispute.status)).length > 0;
}

function create(call: Call): RefundBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw notSimulated('refunds on connected accounts');
  if (params['reverse_transfer'] === true || params['refund_application_fee'] === true) {
    throw badRequest('This charge has no transfer_data and no application fee.', undefined, 'reverse_transfer');
  }
  const charge = chargeToRefund(call);
  const amount = refundable(world, charge, whole(params, 'amount'));
  const behaviour = cardOf(world, charge.payment_method ?? '').refund;
  const id = newStripeId('re');
  const entry = moveRefund(world, charge, id, amount);
  const refund = world.store.put('refund', PLATFORM, {
    id,
    object: 'refund',
    amount,
    balance_transaction: entry,
    charge: charge.id,
    created: world.now(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: mergeMetadata({}, params),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: text(params, 'reason'),
    receipt_number: null,
    source_transfer_reversal: null,
    status: behaviour === 'pending' ? 'pending' : 'succeeded',
    transfer_reversal: null,
    ...(behaviour === 'pending' ? { pending_reason: 'processing' } : {}),
  });
  if (behaviour) world.schedule(behaviour === 'pending' ? 'refund.succeed' : 'refund.fail', id, world.now() + HOUR);
  const refunded = addRefunded(world, charge, amount);
  emit(world, { account: PLATFORM, type: 'refund.created', object: refund, cause: call });
  announceCharge(world, 'charge.refunded', refunded, call, charge);
  return refund;
}

/** Money of a charge that is still on its way comes out of what is pending. */
function moveRefund(world: World, charge: ChargeBody, id: string, amount: number): string {
  const entry = world.store.get('balance_transaction', charge.balance_transaction ?? '');
  const settled = settle(world, amount, charge.currency);
  return move(world, {
    account: PLATFORM,
    amount: -settled.amount,
    currency: settled.currency,
    exchangeRate: settled.rate,
    type: 'refund',
    category: 'refund',
    source: id,
    availableOn: Math.max(world.now(), entry.available_on),
    description: 'REFUND FOR CHARGE',
  }).id;
}

function addRefunded(world: World, charge: ChargeBody, amount: number): ChargeBody {
  const amount_refunded = charge.amount_refunded + amount;
  return world.store.change('charge', charge.id, {
    amount_refunded,
    refunded: amount_refunded === charge.amount_captured,
  });
}

function announce(world: World, type: string, before: RefundBody, after: RefundBody, cause: Cause): void {
  emit(world, { account: PLATFORM, type, object: after, previous: previousOf(before, after), cause });
}

/** A pending refund reaches the card. */
export function succeedRefund(world: World, id: string): void {
  const before = world.store.get('refund', id);
  if (before.status !== 'pending') return;
  const after = world.store.change('refund', id, { status: 'succeeded', pending_reason: undefined });
  announce(world, 'refund.updated', before, after, null);
  announce(world, 'charge.refund.updated', before, after, null);
}

/** A refund comes back: the money is on the platform's balance again and must be returned another way. */
export function undoRefund(world: World, id: string, status: 'failed' | 'canceled', cause: Cause): RefundBody {
  const before = world.store.get('refund', id);
  const original = world.store.get('balance_transaction', before.balance_transaction ?? '');
  const entry = move(world, {
    account: PLATFORM,
    amount: -original.amount,
    currency: original.currency,
    type: 'refund_failure',
    category: 'refund_failure',
    source: id,
    availableOn: Math.max(world.now(), original.available_on),
    description: 'REFUND FAILURE',
  });
  const reason = status === 'failed' ? { failure_reason: 'expired_or_canceled_card' } : {};
  const after = world.store.change('refund', id, {
    status,
    failure_balance_transaction: entry.id,
    pending_reason: undefined,
    ...reason,
  });
  addRefunded(world, world.store.get('charge', before.charge), -before.amount);
  announce(world, status === 'failed' ? 'refund.failed' : 'refund.updated', before, after, cause);
  announce(world, 'charge.refund.updated', before, after, cause);
  return after;
}

export const refundHandlers: Record<string, Handler> = {
  PostRefunds: handler(
    ['charge', 'payment_intent', 'amount', 'reason', 'metadata', 'reverse_transfer', 'refund_application_fee'],
    create,
  ),
  GetRefunds: handler([...LIST_PARAMETERS, 'charge', 'payment_intent'], (call) =>
    list(call, '/v1/refunds', own(call, 'refund', matches(call.params, ['charge', 'payment_intent']))),
  ),
  GetRefundsRefund: handler([], (call) => require(call, 'refund', pathId(call, 'refund'), 'refund')),
  PostRefundsRefund: handler(['metadata'], (call) => {
    const before = require(call, 'refund', pathId(call, 'refund'), 'refund');
    const metadata = mergeMetadata((before['metadata'] ?? {}) as Record<string, string>, call.params);
    const after = call.world.store.change('refund', before.id, { metadata });
    announce(call.world, 'refund.updated', before, after, call);
    return after;
  }),
  PostRefundsRefundCancel: handler([], (call) => {
    const refund = require(call, 'refund', pathId(call, 'refund'), 'refund');
    if (refund.status !== 'pending')
      throw badRequest(`Refund ${refund.id} cannot be canceled: it is ${refund.status}.`);
    return undoRefund(call.world, refund.id, 'canceled', call);
  }),
};
