import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, text } from '../api/parameters.js';
import { chargeMovement, move } from '../money/ledger.js';
import { type ChargeBody, type IntentBody, type PaymentMethodBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { NO_BILLING } from './payment-methods.js';
import { type Decline, type TestCard } from './test-cards.js';

/** Card money is on its way for two days. */
const DAYS_TO_AVAILABLE = 2;
const DAY = 86_400;

interface CardFacts {
  brand: string;
  country: string;
  exp_month: number;
  exp_year: number;
  fingerprint: string;
  funding: string;
  last4: string;
}

function cardDetails(method: PaymentMethodBody, amount: number, authenticated: boolean): Record<string, unknown> {
  const { brand, country, exp_month, exp_year, fingerprint, funding, last4 } = method['card'] as CardFacts;
  return {
    card: {
      amount_authorized: amount,
      authorization_code: null,
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country,
      electronic_commerce_indicator: null,
      exp_month,
      exp_year,
      extended_authorization: { status: 'disabled' },
      fingerprint,
      funding,
      incremental_authorization: { status: 'unavailable' },
      installments: null,
      last4,
      mandate: null,
      multicapture: { status: 'unavailable' },
      network: brand,
      network_token: { used: false },
      network_transaction_id: null,
      overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
      regulated_status: 'unregulated',
      three_d_secure: authenticated ? THREE_D_SECURE : null,
      transaction_link_id: null,
      wallet: null,
    },
    type: 'card',
  };
}

const THREE_D_SECURE = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
};

function outcomeOf(card: TestCard, decline: Decline | null): Record<string, unknown> {
  const none = { advice_code: null, network_advice_code: null };
  const risk_level = card.risk ?? 'normal';
  if (card.risk === 'highest') {
    const seller_message = 'Stripe blocked this payment as too risky.';
    return {
      ...none,
      network_decline_code: null,
      network_status: 'not_sent_to_network',
      reason: 'highest_risk_level',
      risk_level,
      seller_message,
      type: 'blocked',
    };
  }
  if (decline) {
    const seller_message = 'The bank did not return any further details with this decline.';
    return {
      ...none,
      network_decline_code: '01',
      network_status: 'declined_by_network',
      reason: decline.declineCode,
      risk_level,
      seller_message,
      type: 'issuer_declined',
    };
  }
  const type = card.risk === 'elevated' ? 'manual_review' : 'authorized';
  return {
    ...none,
    network_decline_code: null,
    network_status: 'approved_by_network',
    reason: null,
    risk_level,
    seller_message: 'Payment complete.',
    type,
  };
}

export interface Attempt {
  intent: IntentBody;
  method: PaymentMethodBody;
  card: TestCard;
  decline: Decline | null;
  authenticated: boolean;
  captures: boolean;
}

export function newCharge(world: World, attempt: Attempt): ChargeBody {
  const { intent, method, card, decline, captures } = attempt;
  const paid = decline === null;
  return world.store.put('charge', PLATFORM, {
    id: newStripeId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method['billing_details'] ?? NO_BILLING,
    calculated_statement_descriptor: 'ASAR SANDBOX',
    captured: false,
    created: world.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent['description'] ?? null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(card, decline),
    paid,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: cardDetails(method, intent.amount, attempt.authenticated),
    receipt_email: intent['receipt_email'] ?? null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: card.risk === 'elevated' ? newStripeId('prv') : null,
    shipping: intent['shipping'] ?? null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent['statement_descriptor'] ?? null,
    statement_descriptor_suffix: intent['statement_descriptor_suffix'] ?? null,
    status: paid ? 'succeeded' : 'failed',
    transfer_data: null,
    transfer_group: intent.transfer_group ?? (captures ? `group_${intent.id}` : null),
  });
}

/** Takes the money: from here on the charge is on the balance. */
export function capture(world: World, charge: ChargeBody, amount: number, card: TestCard): ChargeBody {
  const availableOn = card.availableAtOnce ? world.now() : world.now() + DAYS_TO_AVAILABLE * DAY;
  const movement = chargeMovement(world, charge.id, amount, charge.currency, availableOn);
  const entry = move(world, { ...movement, description: charge['description'] as string | null });
  return world.store.change('charge', charge.id, {
    captured: true,
    amount_captured: amount,
    balance_transaction: entry.id,
  });
}

export function announceCharge(
  world: World,
  type: string,
  charge: ChargeBody,
  cause: Cause,
  before?: ChargeBody,
): void {
  const previous = before ? previousOf(before, charge) : {};
  emit(world, { account: PLATFORM, type, object: charge, previous, cause });
}

function update(call: Call): ChargeBody {
  const before = require(call, 'charge', pathId(call, 'charge'), 'charge');
  const patch: Record<string, unknown> = {
    metadata: mergeMetadata(before['metadata'] as Record<string, string>, call.params),
  };
  for (const name of ['description', 'receipt_email', 'transfer_group']) {
    if (name in call.params) patch[name] = text(call.params, name);
  }
  const after = call.world.store.change('charge', before.id, patch);
  announceCharge(call.world, 'charge.updated', after, call, before);
  return after;
}

export const chargeHandlers: Record<string, Handler> = {
  GetCharges: handler([...LIST_PARAMETERS, 'customer', 'payment_intent', 'transfer_group'], (call) => {
    const wanted = matches(call.params, ['customer', 'payment_intent', 'transfer_group']);
    return list(call, '/v1/charges', own(call, 'charge', wanted));
  }),
  GetChargesCharge: handler([], (call) => require(call, 'charge', pathId(call, 'charge'), 'charge')),
  PostChargesCharge: handler(['metadata', 'description', 'receipt_email', 'transfer_group'], update),
};
