// Money moves only here: each act writes one balance transaction per account it touches, and a balance is nothing but
// the sum of them. What is pending becomes available when the sandbox's clock passes `available_on`.
import { type BalanceTransactionBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { cardFee, exchange } from './currencies.js';

export interface Movement {
  account: string;
  /** Positive when the account receives. */
  amount: number;
  currency: string;
  type: string;
  category: string;
  source: string;
  fee?: number;
  feeDescription?: string;
  availableOn?: number;
  description?: string | null;
  exchangeRate?: number | null;
}

export function move(world: World, movement: Movement): BalanceTransactionBody {
  const { account, amount, currency, fee = 0 } = movement;
  const now = world.now();
  return world.store.put('balance_transaction', account, {
    id: newStripeId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: movement.availableOn ?? now,
    balance_type: 'payments',
    created: now,
    currency,
    description: movement.description ?? null,
    exchange_rate: movement.exchangeRate ?? null,
    fee,
    fee_details: fee === 0 ? [] : [feeDetail(fee, currency, movement.feeDescription ?? 'Stripe processing fees')],
    net: amount - fee,
    reporting_category: movement.category,
    source: movement.source,
    type: movement.type,
  });
}

function feeDetail(amount: number, currency: string, description: string): Record<string, unknown> {
  return { amount, application: null, currency, description, type: 'stripe_fee' };
}

/** The currency in which a charge reaches the balance: its own where that settles, else the first that does. */
export function settle(
  world: World,
  amount: number,
  currency: string,
): { amount: number; currency: string; rate: number | null } {
  const settlement = world.options.settlementCurrencies;
  const first = settlement[0] ?? 'usd';
  if (settlement.includes(currency)) return { amount, currency, rate: null };
  const converted = exchange(amount, currency, first);
  return { amount: converted.amount, currency: first, rate: converted.rate };
}

export function chargeMovement(
  world: World,
  id: string,
  amount: number,
  currency: string,
  availableOn: number,
): Movement {
  const settled = settle(world, amount, currency);
  return {
    account: PLATFORM,
    amount: settled.amount,
    currency: settled.currency,
    exchangeRate: settled.rate,
    fee: cardFee(settled.amount, settled.currency),
    type: 'charge',
    category: 'charge',
    source: id,
    availableOn,
  };
}

export interface Sums {
  available: number;
  pending: number;
}

/** Sums of `net` per currency; currencies in which the account never moved anything are absent. */
export function balancesOf(world: World, account: string): Map<string, Sums> {
  const now = world.now();
  const sums = new Map<string, Sums>();
  for (const { account: owner, body } of world.store.rows('balance_transaction')) {
    if (owner !== account) continue;
    const sum = sums.get(body.currency) ?? { available: 0, pending: 0 };
    if (body.available_on <= now) sum.available += body.net;
    else sum.pending += body.net;
    sums.set(body.currency, sum);
  }
  return sums;
}

export function sumsOf(world: World, account: string, currency: string): Sums {
  return balancesOf(world, account).get(currency) ?? { available: 0, pending: 0 };
}
