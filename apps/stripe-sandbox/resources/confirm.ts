// Confirming a payment: the same steps for the API, the payment page and the hosted checkout.
import { badRequest, Refusal } from '../api/refusal.js';
import { render } from '../api/render.js';
import { type ChargeBody, type IntentBody, type PaymentMethodBody } from '../state/bodies.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { announceCharge, capture, newCharge } from './charges.js';
import { openDisputes } from './disputes.js';
import { cardOf } from './payment-methods.js';
import { type Decline, type TestCard } from './test-cards.js';

export interface Confirmation {
  method: PaymentMethodBody;
  returnUrl: string | null;
  /** `error_on_requires_action` or `off_session`: nobody is there to authenticate. */
  nobodyThere: boolean;
  cause: Cause;
}

const AUTHENTICATION_FAILED =
  'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.';
const CONFIRMABLE = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

export function requireStatus(intent: IntentBody, allowed: Set<string>, verb: string): void {
  if (allowed.has(intent.status)) return;
  const message = `This PaymentIntent's status is ${intent.status}. You cannot ${verb} it.`;
  throw new Refusal(400, message, { code: 'payment_intent_unexpected_state', payment_intent: intent });
}

/** Returns the intent as it stands; a decline is thrown as 402 with its effects kept. */
export function confirmIntent(world: World, id: string, confirmation: Confirmation): IntentBody {
  const before = world.store.get('payment_intent', id);
  requireStatus(before, CONFIRMABLE, 'confirm');
  const { method, returnUrl, nobodyThere, cause } = confirmation;
  const methods = before.automatic_payment_methods;
  if (methods?.enabled && methods.allow_redirects !== 'never' && returnUrl === null) {
    throw badRequest(
      'This PaymentIntent accepts redirect payment methods, so you must provide a `return_url`; or create it with `automatic_payment_methods[allow_redirects]=never`.',
      undefined,
      'return_url',
    );
  }
  if (before.customer !== null && method.customer !== null && method.customer !== before.customer) {
    throw badRequest('The payment method belongs to another customer.', undefined, 'payment_method');
  }
  world.store.change('payment_intent', id, { payment_method: method.id, last_payment_error: null, next_action: null });
  const card = cardOf(world, method.id);
  if (!card.authenticates) return pay(world, id, { card, method, authenticated: false, cause });
  if (nobodyThere) {
    const message = 'Your card was declined. This transaction requires authentication.';
    throw fail(
      world,
      id,
      { code: 'authentication_required', declineCode: 'authentication_required', message },
      method,
      cause,
    );
  }
  return askForAuthentication(world, before, returnUrl, cause);
}

function askForAuthentication(world: World, before: IntentBody, returnUrl: string | null, cause: Cause): IntentBody {
  const url = `${world.options.url}/pay/${before.id}/authenticate?client_secret=${before.client_secret}`;
  const redirect = { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } };
  const waiting = world.store.change('payment_intent', before.id, {
    status: 'requires_action',
    next_action: returnUrl === null ? { type: 'use_stripe_sdk', use_stripe_sdk: {} } : redirect,
  });
  announceIntent(world, 'payment_intent.requires_action', waiting, cause, before);
  return waiting;
}

/** The payer's answer to 3D Secure. */
export function authenticate(world: World, id: string, isConfirmed: boolean, cause: Cause): IntentBody {
  const intent = world.store.get('payment_intent', id);
  requireStatus(intent, new Set(['requires_action']), 'authenticate');
  const method = world.store.get('payment_method', intent.payment_method ?? '');
  world.store.change('payment_intent', id, { next_action: null });
  if (isConfirmed) return pay(world, id, { card: cardOf(world, method.id), method, authenticated: true, cause });
  const error = {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    message: AUTHENTICATION_FAILED,
    payment_method: render(world, method),
  };
  return markFailed(world, id, error, null, cause);
}

interface Paying {
  card: TestCard;
  method: PaymentMethodBody;
  authenticated: boolean;
  cause: Cause;
}

function pay(world: World, id: string, paying: Paying): IntentBody {
  const { card, method, cause } = paying;
  const intent = world.store.get('payment_intent', id);
  if (card.decline) throw fail(world, id, card.decline, method, cause);
  const captures = intent.capture_method !== 'manual';
  const made = newCharge(world, { ...paying, intent, decline: null, captures });
  const group = { transfer_group: made.transfer_group };
  if (!captures) {
    const held = { status: 'requires_capture' as const, latest_charge: made.id, amount_capturable: made.amount };
    const waiting = world.store.change('payment_intent', id, held);
    announceCharge(world, 'charge.succeeded', made, cause);
    announceIntent(world, 'payment_intent.amount_capturable_updated', waiting, cause, intent);
    return waiting;
  }
  const charge = capture(world, made, made.amount, card);
  const paid = { status: 'succeeded' as const, latest_charge: charge.id, amount_received: charge.amount, ...group };
  const succeeded = world.store.change('payment_intent', id, paid);
  announceCharge(world, 'charge.succeeded', charge, cause);
  announceIntent(world, 'payment_intent.succeeded', succeeded, cause, intent);
  openDisputes(world, charge, card, cause);
  return succeeded;
}

/** Captures what was only authorised. */
export function captureIntent(world: World, id: string, amount: number, cause: Cause): IntentBody {
  const intent = world.store.get('payment_intent', id);
  requireStatus(intent, new Set(['requires_capture']), 'capture');
  const charge = world.store.get('charge', intent.latest_charge ?? '');
  const card = cardOf(world, charge.payment_method ?? '');
  const captured = capture(world, charge, amount, card);
  const paid = { status: 'succeeded' as const, amount_received: amount, amount_capturable: 0 };
  const succeeded = world.store.change('payment_intent', id, paid);
  announceCharge(world, 'charge.captured', captured, cause, charge);
  announceIntent(world, 'payment_intent.succeeded', succeeded, cause, intent);
  openDisputes(world, captured, card, cause);
  return succeeded;
}

function fail(world: World, id: string, decline: Decline, method: PaymentMethodBody, cause: Cause): Refusal {
  const intent = world.store.get('payment_intent', id);
  const card = cardOf(world, method.id);
  const charge = newCharge(world, { intent, method, card, decline, authenticated: false, captures: false });
  const details = {
    type: 'card_error' as const,
    code: decline.code,
    decline_code: decline.declineCode,
    ...(decline.param ? { param: decline.param } : {}),
    charge: charge.id,
    payment_method: render(world, method),
  };
  const failed = markFailed(world, id, { ...details, message: decline.message }, charge, cause);
  return new Refusal(402, decline.message, { ...details, payment_intent: failed }, true);
}

function markFailed(
  world: World,
  id: string,
  error: Record<string, unknown>,
  charge: ChargeBody | null,
  cause: Cause,
): IntentBody {
  const before = world.store.get('payment_intent', id);
  const failed = world.store.change('payment_intent', id, {
    status: 'requires_payment_method',
    payment_method: null,
    last_payment_error: error,
    next_action: null,
    ...(charge ? { latest_charge: charge.id } : {}),
  });
  if (charge) announceCharge(world, 'charge.failed', charge, cause);
  announceIntent(world, 'payment_intent.payment_failed', failed, cause, before);
  return failed;
}

export function announceIntent(
  world: World,
  type: string,
  intent: IntentBody,
  cause: Cause,
  before?: IntentBody,
): void {
  const previous = before && type === 'payment_intent.updated' ? previousOf(before, intent) : {};
  emit(world, { account: PLATFORM, type, object: intent, previous, cause });
}
