// What the connected account sees of a transfer: a payment (`py_…`) with its own balance transaction, and a refund of
// that payment (`pyr_…`) when the transfer is reversed.
import { move } from '../money/ledger.js';
import { type ChargeBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { type World } from '../state/world.js';
import { NO_BILLING } from './payment-methods.js';

/** What a payment from a platform does not have: no card, no customer, no intent of its own. */
const NO_CARD = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  billing_details: NO_BILLING,
  calculated_statement_descriptor: null,
  customer: null,
  description: null,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  fraud_details: {},
  on_behalf_of: null,
  outcome: null,
  payment_intent: null,
  payment_method: null,
  payment_method_details: { type: 'stripe_account' },
  receipt_email: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};

interface Received {
  account: string;
  transfer: string;
  amount: number;
  currency: string;
  availableOn: number;
  source: ChargeBody | null;
}

export function destinationPayment(world: World, received: Received): ChargeBody {
  const { account, transfer, amount, currency, availableOn } = received;
  const id = newStripeId('py');
  const entry = move(world, {
    account,
    amount,
    currency,
    type: 'payment',
    category: 'charge',
    source: id,
    availableOn,
  });
  return world.store.put('charge', account, {
    ...NO_CARD,
    id,
    object: 'charge',
    amount,
    amount_captured: amount,
    amount_refunded: 0,
    balance_transaction: entry.id,
    captured: true,
    created: world.now(),
    currency,
    disputed: false,
    livemode: false,
    metadata: {},
    paid: true,
    refunded: false,
    source_transfer: transfer,
    status: 'succeeded',
  });
}

interface Returned {
  payment: string;
  account: string;
  amount: number;
  availableOn: number;
}

/** The id of the refund. */
export function paymentRefund(world: World, { payment, account, amount, availableOn }: Returned): string {
  const charge = world.store.get('charge', payment);
  const { currency } = charge;
  const id = newStripeId('pyr');
  const entry = move(world, {
    account,
    amount: -amount,
    currency,
    type: 'payment_refund',
    category: 'refund',
    source: id,
    availableOn,
  });
  world.store.put('refund', account, {
    id,
    object: 'refund',
    amount,
    balance_transaction: entry.id,
    charge: payment,
    created: world.now(),
    currency,
    customer: null,
    customer_account: null,
    metadata: {},
    payment_intent: null,
    payment_method: null,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  });
  const amount_refunded = charge.amount_refunded + amount;
  world.store.change('charge', payment, { amount_refunded, refunded: amount_refunded === charge.amount });
  return id;
}
