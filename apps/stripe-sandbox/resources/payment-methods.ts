import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { nested, text, whole, type Params } from '../api/parameters.js';
import { badRequest, missing, notSimulated, Refusal } from '../api/refusal.js';
import { type PaymentMethodBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';
import { cardByName, cardByNumber, type TestCard } from './test-cards.js';

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
export const NO_BILLING = { address: NO_ADDRESS, email: null, name: null, phone: null, tax_id: null };
const EXPIRY = { month: 12, year: 2034 };

export interface Expiry {
  month: number;
  year: number;
}

export function newPaymentMethod(world: World, card: TestCard, expiry: Expiry = EXPIRY): PaymentMethodBody {
  const brand = card.brand;
  return world.store.put(
    'payment_method',
    PLATFORM,
    {
      id: newStripeId('pm'),
      object: 'payment_method',
      allow_redisplay: 'unspecified',
      billing_details: NO_BILLING,
      card: {
        brand,
        checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
        country: card.country,
        display_brand: brand === 'amex' ? 'american_express' : brand,
        exp_month: expiry.month,
        exp_year: expiry.year,
        fingerprint: `test${card.number.slice(-8)}`,
        funding: card.name.endsWith('debit') ? 'debit' : 'credit',
        generated_from: null,
        last4: card.number.slice(-4),
        networks: { available: [brand], preferred: null },
        regulated_status: 'unregulated',
        three_d_secure_usage: { supported: true },
        wallet: null,
      },
      created: world.now(),
      customer: null,
      customer_account: null,
      livemode: false,
      metadata: {},
      type: 'card',
    },
    { number: card.number },
  );
}

export function cardOf(world: World, id: string): TestCard {
  const number = world.store.row('payment_method', id)?.hidden['number'];
  const card = number === undefined ? undefined : cardByNumber(number);
  if (!card) throw new Error(`${id} is no payment method of a test card`);
  return card;
}

/** An existing payment method, or a new one of a test card's name (`pm_card_visa`). */
export function paymentMethodNamed(world: World, id: string): PaymentMethodBody {
  const card = cardByName(id);
  if (card) return newPaymentMethod(world, card);
  const found = world.store.find('payment_method', id);
  if (!found) throw missing('PaymentMethod', id, 'payment_method');
  return found;
}

/** `payment_method_data` and the body of PostPaymentMethods: `type: card` and a test number or token. */
export function paymentMethodFrom(world: World, params: Params): PaymentMethodBody {
  if (text(params, 'type') !== 'card') throw notSimulated('payment methods other than cards', 'type');
  const card = nested(params, 'card');
  const token = card && text(card, 'token');
  if (token) {
    const named = cardByName(token);
    if (!named) throw missing('token', token, 'card[token]');
    return newPaymentMethod(world, named);
  }
  const found = cardByNumber((card && text(card, 'number')) ?? '');
  if (!card || !found) {
    throw new Refusal(402, 'Your card number is incorrect. Only test numbers work here.', {
      type: 'card_error',
      code: 'incorrect_number',
      param: 'number',
    });
  }
  return newPaymentMethod(world, found, readExpiry(world, card));
}

function readExpiry(world: World, card: Params): Expiry {
  const month = whole(card, 'exp_month') ?? 0;
  const year = whole(card, 'exp_year') ?? 0;
  if (month < 1 || month > 12)
    throw cardProblem("Your card's expiration month is invalid.", 'invalid_expiry_month', 'exp_month');
  if (isPast(world, { month, year }))
    throw cardProblem("Your card's expiration year is invalid.", 'invalid_expiry_year', 'exp_year');
  return { month, year };
}

export function isPast(world: World, { month, year }: Expiry): boolean {
  return Date.UTC(year, month, 1) <= world.nowMs() || year > 2100;
}

const cardProblem = (message: string, code: string, param: string): Refusal =>
  new Refusal(402, message, { type: 'card_error', code, param });

/** Stripe tries the card when it is attached: those that decline are refused, except the one made for it. */
export function attach(call: Call, method: PaymentMethodBody, customer: string): PaymentMethodBody {
  require(call, 'customer', customer, 'customer');
  if (method.customer !== null && method.customer !== customer) {
    throw badRequest(
      'The payment method you provided has already been attached to a customer.',
      undefined,
      'payment_method',
    );
  }
  const { decline, attaches } = cardOf(call.world, method.id);
  if (decline && !attaches) {
    throw new Refusal(402, decline.message, {
      type: 'card_error',
      code: decline.code,
      decline_code: decline.declineCode,
    });
  }
  const attached = call.world.store.change('payment_method', method.id, { customer });
  emit(call.world, { account: PLATFORM, type: 'payment_method.attached', object: attached, cause: call });
  return attached;
}

function detach(call: Call): PaymentMethodBody {
  const before = require(call, 'payment_method', pathId(call, 'payment_method'), 'payment_method');
  if (before.customer === null) {
    throw badRequest('The payment method you provided is not attached to a customer so detachment is impossible.');
  }
  const detached = call.world.store.change('payment_method', before.id, { customer: null });
  const previous = previousOf(before, detached);
  emit(call.world, { account: PLATFORM, type: 'payment_method.detached', object: detached, previous, cause: call });
  return detached;
}

export const paymentMethodHandlers: Record<string, Handler> = {
  PostPaymentMethods: handler(['type', 'card', 'billing_details', 'metadata', 'allow_redisplay'], (call) => {
    if (!isPlatform(call)) throw notSimulated('payments on connected accounts');
    const made = paymentMethodFrom(call.world, call.params);
    const billing = { ...NO_BILLING, ...(nested(call.params, 'billing_details') ?? {}) };
    return call.world.store.change('payment_method', made.id, {
      billing_details: { ...billing, address: { ...NO_ADDRESS, ...(billing.address ?? {}) } },
      metadata: nested(call.params, 'metadata') ?? {},
      allow_redisplay: text(call.params, 'allow_redisplay') ?? 'unspecified',
    });
  }),
  GetPaymentMethods: handler([...LIST_PARAMETERS, 'customer', 'type'], (call) =>
    list(call, '/v1/payment_methods', own(call, 'payment_method', matches(call.params, ['customer', 'type']))),
  ),
  GetPaymentMethodsPaymentMethod: handler([], (call) => {
    const id = pathId(call, 'payment_method');
    return cardByName(id)
      ? newPaymentMethod(call.world, cardByName(id)!)
      : require(call, 'payment_method', id, 'payment_method');
  }),
  PostPaymentMethodsPaymentMethodAttach: handler(['customer'], (call) => {
    const customer = text(call.params, 'customer');
    if (customer === null) throw badRequest('Missing required param: customer.', 'parameter_missing', 'customer');
    return attach(call, paymentMethodNamed(call.world, pathId(call, 'payment_method')), customer);
  }),
  PostPaymentMethodsPaymentMethodDetach: handler([], detach),
  GetCustomersCustomerPaymentMethods: handler([...LIST_PARAMETERS, 'type'], (call) => {
    const customer = require(call, 'customer', pathId(call, 'customer'), 'customer').id;
    const rows = own(
      call,
      'payment_method',
      (method) => method.customer === customer && matches(call.params, ['type'])(method),
    );
    return list(call, `/v1/customers/${customer}/payment_methods`, rows);
  }),
};
