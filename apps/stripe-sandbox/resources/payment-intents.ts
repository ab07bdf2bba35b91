import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, nested, text, whole, type Params } from '../api/parameters.js';
import { badRequest, notSimulated } from '../api/refusal.js';
import { readCurrency, requireChargeable } from '../money/currencies.js';
import { type IntentBody, type Metadata, type PaymentMethodBody } from '../state/bodies.js';
import { newStripeId, randomText } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { announceIntent, captureIntent, confirmIntent, requireStatus } from './confirm.js';
import { paymentMethodFrom, paymentMethodNamed } from './payment-methods.js';

const TEXTS = ['description', 'receipt_email', 'statement_descriptor', 'statement_descriptor_suffix', 'transfer_group'];
const CONFIRMING = [
  'payment_method',
  'payment_method_data',
  'return_url',
  'off_session',
  'error_on_requires_action',
  'use_stripe_sdk',
];
const CREATING = [
  'amount',
  'currency',
  'customer',
  'metadata',
  'automatic_payment_methods',
  'capture_method',
  'confirm',
  'shipping',
  'confirmation_method',
];
const EDITABLE = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);
const CANCELABLE = new Set([...EDITABLE, 'requires_capture']);

const CARD_OPTIONS = {
  card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
};

export interface NewIntent {
  amount: number;
  currency: string;
  customer: string | null;
  metadata: Metadata;
  more: Record<string, unknown>;
}

export function newIntent(world: World, { amount, currency, customer, metadata, more }: NewIntent): IntentBody {
  const id = newStripeId('pi');
  return world.store.put('payment_intent', PLATFORM, {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: world.now(),
    currency,
    customer,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: CARD_OPTIONS,
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    ...more,
  });
}

function editsOf(params: Params): Record<string, unknown> {
  const edits: Record<string, unknown> = {};
  for (const name of TEXTS) if (name in params) edits[name] = text(params, name);
  if ('shipping' in params) edits['shipping'] = params['shipping'] === '' ? null : params['shipping'];
  if ('capture_method' in params) edits['capture_method'] = params['capture_method'];
  if ('automatic_payment_methods' in params) {
    const methods = nested(params, 'automatic_payment_methods') ?? {};
    edits['automatic_payment_methods'] = { allow_redirects: 'always', ...methods };
  }
  return edits;
}

function methodOf(call: Call): PaymentMethodBody | null {
  const data = nested(call.params, 'payment_method_data');
  if (data) return paymentMethodFrom(call.world, data);
  const id = text(call.params, 'payment_method');
  return id === null ? null : paymentMethodNamed(call.world, id);
}

function create(call: Call): IntentBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw notSimulated('payments on connected accounts');
  if (params['confirmation_method'] === 'manual') throw notSimulated('manual confirmation', 'confirmation_method');
  const currency = readCurrency(text(params, 'currency'));
  const amount = whole(params, 'amount') ?? 0;
  requireChargeable(amount, currency);
  const customer = text(params, 'customer');
  if (customer !== null) require(call, 'customer', customer, 'customer');
  const made = newIntent(world, {
    amount,
    currency,
    customer,
    metadata: mergeMetadata({}, params),
    more: editsOf(params),
  });
  const method = methodOf(call);
  if (params['confirm'] !== true && method) {
    world.store.change('payment_intent', made.id, { payment_method: method.id, status: 'requires_confirmation' });
  }
  announceIntent(world, 'payment_intent.created', world.store.get('payment_intent', made.id), call);
  if (params['confirm'] !== true) return world.store.get('payment_intent', made.id);
  if (!method) throw badRequest('You must provide a payment method to confirm.', 'parameter_missing', 'payment_method');
  return confirm(call, made.id, method);
}

function confirm(call: Call, id: string, method: PaymentMethodBody): IntentBody {
  const { params } = call;
  const nobodyThere = params['error_on_requires_action'] === true || (params['off_session'] ?? false) !== false;
  return confirmIntent(call.world, id, { method, returnUrl: text(params, 'return_url'), nobodyThere, cause: call });
}

function update(call: Call): IntentBody {
  const { world, params } = call;
  const before = require(call, 'payment_intent', pathId(call, 'intent'), 'intent');
  const metadata = mergeMetadata(before.metadata, params);
  const isMoreThanMetadata = Object.keys(params).some(
    (name) => !['metadata', 'expand', 'description', 'transfer_group'].includes(name),
  );
  if (isMoreThanMetadata) requireStatus(before, EDITABLE, 'update');
  const currency = 'currency' in params ? readCurrency(text(params, 'currency')) : before.currency;
  const amount = whole(params, 'amount') ?? before.amount;
  requireChargeable(amount, currency);
  const customer = 'customer' in params ? text(params, 'customer') : before.customer;
  if (customer !== null) require(call, 'customer', customer, 'customer');
  const method = methodOf(call);
  const chosen = method ? { payment_method: method.id, status: 'requires_confirmation' as const } : {};
  const after = world.store.change('payment_intent', before.id, {
    ...editsOf(params),
    ...chosen,
    amount,
    currency,
    customer,
    metadata,
  });
  announceIntent(world, 'payment_intent.updated', after, call, before);
  return after;
}

export function cancelIntent(world: World, id: string, reason: string | null, cause: Call | null): IntentBody {
  const before = world.store.get('payment_intent', id);
  requireStatus(before, CANCELABLE, 'cancel');
  const canceled = world.store.change('payment_intent', id, {
    status: 'canceled',
    canceled_at: world.now(),
    cancellation_reason: reason,
    amount_capturable: 0,
    next_action: null,
  });
  announceIntent(world, 'payment_intent.canceled', canceled, cause, before);
  return canceled;
}

function capture(call: Call): IntentBody {
  const intent = require(call, 'payment_intent', pathId(call, 'intent'), 'intent');
  const amount = whole(call.params, 'amount_to_capture') ?? intent.amount;
  if (amount < 1 || amount > intent.amount) {
    throw badRequest(
      'The amount to capture is more than the amount capturable.',
      'amount_too_large',
      'amount_to_capture',
    );
  }
  return captureIntent(call.world, intent.id, amount, call);
}

export const paymentIntentHandlers: Record<string, Handler> = {
  PostPaymentIntents: handler([...CREATING, ...TEXTS, ...CONFIRMING], create),
  GetPaymentIntents: handler([...LIST_PARAMETERS, 'customer'], (call) =>
    list(call, '/v1/payment_intents', own(call, 'payment_intent', matches(call.params, ['customer']))),
  ),
  GetPaymentIntentsIntent: handler(['client_secret'], (call) => {
    const intent = require(call, 'payment_intent', pathId(call, 'intent'), 'intent');
    const secret = text(call.params, 'client_secret');
    if (secret !== null && secret !== intent.client_secret) {
      throw badRequest('The client_secret provided does not match this PaymentIntent.', undefined, 'client_secret');
    }
    return intent;
  }),
  PostPaymentIntentsIntent: handler(
    [
      'amount',
      'currency',
      'customer',
      'metadata',
      'shipping',
      'capture_method',
      'payment_method',
      'payment_method_data',
      ...TEXTS,
    ],
    update,
  ),
  PostPaymentIntentsIntentConfirm: handler([...CONFIRMING, 'receipt_email', 'shipping'], (call) => {
    const intent = require(call, 'payment_intent', pathId(call, 'intent'), 'intent');
    const method = methodOf(call) ?? call.world.store.find('payment_method', intent.payment_method ?? '') ?? null;
    if (!method) {
      const message = "You cannot confirm this PaymentIntent because it's missing a payment method.";
      throw badRequest(message, 'payment_intent_unexpected_state', 'payment_method');
    }
    call.world.store.change('payment_intent', intent.id, editsOf(call.params));
    return confirm(call, intent.id, method);
  }),
  PostPaymentIntentsIntentCancel: handler(['cancellation_reason'], (call) => {
    const intent = require(call, 'payment_intent', pathId(call, 'intent'), 'intent');
    return cancelIntent(call.world, intent.id, text(call.params, 'cancellation_reason'), call);
  }),
  PostPaymentIntentsIntentCapture: handler(['amount_to_capture'], capture),
};
