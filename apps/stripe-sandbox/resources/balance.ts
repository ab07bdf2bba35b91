import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { nested, type Params } from '../api/parameters.js';
import { balancesOf } from '../money/ledger.js';
import { type SettingsBody } from '../state/bodies.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';

/** Currencies settled here are shown even when nothing moved yet. */
function balance(call: Call): Record<string, unknown> {
  const sums = balancesOf(call.world, call.account);
  for (const currency of call.world.options.settlementCurrencies) {
    if (!sums.has(currency)) sums.set(currency, { available: 0, pending: 0 });
  }
  const line = (part: 'available' | 'pending') =>
    [...sums].map(([currency, sum]) => ({ amount: sum[part], currency, source_types: { card: sum[part] } }));
  return { object: 'balance', available: line('available'), livemode: false, pending: line('pending') };
}

/**
 * The platform starts with manual payouts, because money held for others must not be swept to the bank; Stripe itself
 * starts with daily ones. Connected accounts start with daily ones, as at Stripe.
 */
export function settingsOf(world: World, account: string): SettingsBody {
  const kept = world.store.find('balance_settings', `settings_${account}`);
  if (kept) return kept;
  return {
    id: `settings_${account}`,
    object: 'balance_settings',
    payments: {
      debit_negative_balances: true,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: null,
        schedule: { interval: account === PLATFORM ? 'manual' : 'daily' },
        statement_descriptor: null,
        status: 'enabled',
      },
      settlement_timing: { delay_days: 2, start_of_day: null },
    },
  };
}

const withoutId = ({ object, payments }: SettingsBody): Record<string, unknown> => ({ object, payments });

function updateSettings(call: Call): Record<string, unknown> {
  const before = settingsOf(call.world, call.account);
  const given: Params = nested(call.params, 'payments') ?? {};
  const payouts = nested(given, 'payouts') ?? {};
  const timing = nested(given, 'settlement_timing') ?? {};
  const after: SettingsBody = {
    ...before,
    payments: {
      debit_negative_balances: (given['debit_negative_balances'] ?? before.payments.debit_negative_balances) as boolean,
      payouts: { ...before.payments.payouts, ...emptyAsNull(payouts) } as SettingsBody['payments']['payouts'],
      settlement_timing: {
        ...before.payments.settlement_timing,
        ...emptyAsNull(timing),
      } as SettingsBody['payments']['settlement_timing'],
    },
  };
  call.world.store.put('balance_settings', call.account, after);
  const object = { ...withoutId(after) } as SettingsBody;
  emit(call.world, {
    account: call.account,
    type: 'balance_settings.updated',
    object,
    previous: previousOf(before, after),
    cause: call,
  });
  return withoutId(after);
}

function emptyAsNull(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value === '' ? null : value]));
}

export const balanceHandlers: Record<string, Handler> = {
  GetBalance: handler([], balance),
  GetBalanceSettings: handler([], (call) => withoutId(settingsOf(call.world, call.account))),
  PostBalanceSettings: handler(['payments'], updateSettings),
  GetBalanceTransactions: handler([...LIST_PARAMETERS, 'currency', 'source', 'type'], (call) =>
    list(
      call,
      '/v1/balance_transactions',
      own(call, 'balance_transaction', matches(call.params, ['currency', 'source', 'type'])),
    ),
  ),
  GetBalanceTransactionsId: handler([], (call) => require(call, 'balance_transaction', pathId(call, 'id'))),
};
