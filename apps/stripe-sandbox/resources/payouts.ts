import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, text, whole } from '../api/parameters.js';
import { badRequest, notSimulated } from '../api/refusal.js';
import { readCurrency, requirePositive } from '../money/currencies.js';
import { balancesOf, move, sumsOf } from '../money/ledger.js';
import { type BankAccountBody, type PayoutBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { PLATFORM_BANK } from './external-accounts.js';
import { settingsOf } from './balance.js';

const DAY = 86_400;

/** Test bank accounts that refuse, by the last four digits of their number. */
const FAILURES: Record<string, { code: string; message: string }> = {
  '1116': {
    code: 'no_account',
    message:
      'The bank account details on file are probably incorrect. No bank account could be located with those details.',
  },
  '1113': { code: 'account_closed', message: 'The bank account has been closed.' },
  '2227': { code: 'insufficient_funds', message: 'Your Stripe account has insufficient funds to cover the payout.' },
};

interface NewPayout {
  account: string;
  amount: number;
  currency: string;
  bank: BankAccountBody;
  automatic: boolean;
  more?: Record<string, unknown>;
}

function newPayout(
  world: World,
  { account, amount, currency, bank, automatic, more }: NewPayout,
  cause: Cause,
): PayoutBody {
  const id = newStripeId('po');
  const entry = move(world, {
    account,
    amount: -amount,
    currency,
    type: 'payout',
    category: 'payout',
    source: id,
    description: 'STRIPE PAYOUT',
  });
  const arrival = world.now() + DAY;
  const payout = world.store.put('payout', account, {
    id,
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: arrival,
    automatic,
    balance_transaction: entry.id,
    created: world.now(),
    currency,
    description: automatic ? 'STRIPE PAYOUT' : null,
    destination: bank.id,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: automatic ? 'in_progress' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: 'pending',
    trace_id: null,
    type: 'bank_account',
    ...more,
  });
  world.schedule('payout.arrive', id, arrival);
  emit(world, { account, type: 'payout.created', object: payout, cause });
  return payout;
}

/** A bank account of the currency; what settles here unconverted may leave by any of them (see README). */
function bankFor(world: World, account: string, currency: string): BankAccountBody | undefined {
  if (account === PLATFORM) return PLATFORM_BANK;
  const banks = world.store.where('bank_account', (bank) => bank.account === account);
  const fitting = banks.filter((bank) => bank.currency === currency);
  const settles = world.options.settlementCurrencies.includes(currency);
  return fitting.find((bank) => bank.default_for_currency) ?? fitting[0] ?? (settles ? banks[0] : undefined);
}

function create(call: Call): PayoutBody {
  const { world, account, params } = call;
  if (params['method'] === 'instant') throw notSimulated('instant payouts', 'method');
  const currency = readCurrency(text(params, 'currency'));
  const amount = whole(params, 'amount') ?? 0;
  requirePositive(amount);
  const connected = world.store.find('account', account);
  if (connected && !connected.payouts_enabled)
    throw badRequest('Payouts are not enabled for this account.', 'payouts_not_allowed');
  const wanted = text(params, 'destination');
  const bank =
    wanted === null ? bankFor(world, account, currency) : require(call, 'bank_account', wanted, 'destination');
  if (!bank)
    throw badRequest(
      `Sorry, you don't have any external accounts in that currency (${currency}).`,
      undefined,
      'currency',
    );
  if (sumsOf(world, account, currency).available < amount) {
    throw badRequest(
      'You have insufficient funds in your Stripe account for this payout.',
      'balance_insufficient',
      'amount',
    );
  }
  const more = {
    metadata: mergeMetadata({}, params),
    description: text(params, 'description'),
    statement_descriptor: text(params, 'statement_descriptor'),
  };
  return newPayout(world, { account, amount, currency, bank, automatic: false, more }, call);
}

/** The bank answers a day later: paid, or refused and the money is back. */
export function arrivePayout(world: World, id: string): void {
  const before = world.store.get('payout', id);
  if (before.status !== 'pending' && before.status !== 'in_transit') return;
  const bank = world.store.find('bank_account', before.destination ?? '');
  const failure = bank ? FAILURES[bank.last4] : undefined;
  if (failure) {
    failPayout(world, id, failure, null);
    return;
  }
  const after = world.store.change('payout', id, {
    status: 'paid',
    reconciliation_status: before['automatic'] === true ? 'completed' : 'not_applicable',
  });
  announce(world, 'payout.paid', before, after, null);
}

export function failPayout(
  world: World,
  id: string,
  failure: { code: string; message: string },
  cause: Cause,
): PayoutBody {
  const before = world.store.get('payout', id);
  if (before.status === 'failed' || before.status === 'canceled')
    throw badRequest(`This payout is already ${before.status}.`);
  const failure_balance_transaction = giveBack(world, before, 'payout_failure');
  const after = world.store.change('payout', id, {
    status: 'failed',
    failure_code: failure.code,
    failure_message: failure.message,
    failure_balance_transaction,
  });
  announce(world, 'payout.failed', before, after, cause);
  return after;
}

function giveBack(world: World, payout: PayoutBody, type: 'payout_failure' | 'payout_cancel'): string {
  const account = world.accountOf('payout', payout.id);
  const category = type === 'payout_cancel' ? 'payout_reversal' : 'payout_failure';
  return move(world, { account, amount: payout.amount, currency: payout.currency, type, category, source: payout.id })
    .id;
}

function announce(world: World, type: string, before: PayoutBody, after: PayoutBody, cause: Cause): void {
  const account = world.accountOf('payout', after.id);
  emit(world, { account, type, object: after, previous: previousOf(before, after), cause });
}

/** Accounts with a daily schedule send all that is available; the platform's own schedule is manual from the start. */
export function payOutDaily(world: World): void {
  for (const account of world.store.where('account', (body) => body.payouts_enabled)) {
    if (settingsOf(world, account.id).payments.payouts.schedule.interval !== 'daily') continue;
    for (const [currency, sums] of balancesOf(world, account.id)) {
      const amount = Math.min(sums.available, sums.available + sums.pending);
      const bank = bankFor(world, account.id, currency);
      if (amount > 0 && bank) newPayout(world, { account: account.id, amount, currency, bank, automatic: true }, null);
    }
  }
}

export const payoutHandlers: Record<string, Handler> = {
  PostPayouts: handler(
    ['amount', 'currency', 'description', 'destination', 'metadata', 'method', 'source_type', 'statement_descriptor'],
    create,
  ),
  GetPayouts: handler([...LIST_PARAMETERS, 'destination', 'status'], (call) =>
    list(call, '/v1/payouts', own(call, 'payout', matches(call.params, ['destination', 'status']))),
  ),
  GetPayoutsPayout: handler([], (call) => require(call, 'payout', pathId(call, 'payout'), 'payout')),
  PostPayoutsPayout: handler(['metadata'], (call) => {
    const before = require(call, 'payout', pathId(call, 'payout'), 'payout');
    const metadata = mergeMetadata((before['metadata'] ?? {}) as Record<string, string>, call.params);
    const after = call.world.store.change('payout', before.id, { metadata });
    announce(call.world, 'payout.updated', before, after, call);
    return after;
  }),
  PostPayoutsPayoutCancel: handler([], (call) => {
    const before = require(call, 'payout', pathId(call, 'payout'), 'payout');
    if (before.status !== 'pending') throw badRequest(`Payouts that are ${before.status} cannot be canceled.`);
    const failure_balance_transaction = giveBack(call.world, before, 'payout_cancel');
    const after = call.world.store.change('payout', before.id, { status: 'canceled', failure_balance_transaction });
    announce(call.world, 'payout.canceled', before, after, call);
    return after;
  }),
};
