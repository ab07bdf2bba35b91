import { handler, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS } from '../api/list.js';
import { nested, text, type Params } from '../api/parameters.js';
import { badRequest, missing, notSimulated } from '../api/refusal.js';
import { type BankAccountBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';

/** Stripe's test bank accounts: paid, no account, account closed, insufficient funds. */
export const TEST_BANKS = ['000123456789', '000111111116', '000111111113', '000222222227'] as const;

/** Where the platform's own payouts go. */
export const PLATFORM_BANK: BankAccountBody = {
  id: 'ba_1SandboxPlatformBank',
  object: 'bank_account',
  account: PLATFORM,
  currency: 'usd',
  default_for_currency: true,
  last4: '6789',
};

export function newBankAccount(world: World, account: string, params: Params, cause: Cause): BankAccountBody {
  const number = text(params, 'account_number') ?? '';
  if (!(TEST_BANKS as readonly string[]).includes(number)) {
    throw badRequest(
      `You must use a test bank account number: ${TEST_BANKS.join(', ')}.`,
      'account_number_invalid',
      'external_account',
    );
  }
  const owner = world.store.get('account', account);
  const currency = (text(params, 'currency') ?? owner.default_currency).toLowerCase();
  const others = world.store.where('bank_account', (bank) => bank.account === account && bank.currency === currency);
  const bank = world.store.put('bank_account', account, {
    id: newStripeId('ba'),
    object: 'bank_account',
    account,
    account_holder_name: text(params, 'account_holder_name'),
    account_holder_type: text(params, 'account_holder_type'),
    account_type: null,
    available_payout_methods: ['standard'],
    bank_name: 'STRIPE TEST BANK',
    country: text(params, 'country') ?? owner.country,
    currency,
    default_for_currency: others.length === 0,
    fingerprint: `bank${number.slice(-8)}`,
    last4: number.slice(-4),
    metadata: {},
    routing_number: text(params, 'routing_number') ?? '110000000',
    status: 'new',
  });
  emit(world, { account, type: 'account.external_account.created', object: bank, cause });
  return bank;
}

function create(call: Call): BankAccountBody {
  const account = require(call, 'account', pathId(call, 'account'), 'account');
  const given = nested(call.params, 'external_account');
  if (given && given['object'] !== 'bank_account') throw notSimulated('payouts to cards', 'external_account');
  // `btok_us_verified` is Stripe's token for the first test bank account.
  const params = given ?? {
    account_number: text(call.params, 'external_account') === 'btok_us_verified' ? TEST_BANKS[0] : '',
  };
  const bank = newBankAccount(call.world, account.id, params, call);
  if (call.params['default_for_currency'] !== true) return bank;
  for (const other of call.world.store.where(
    'bank_account',
    (one) => one.account === account.id && one.currency === bank.currency,
  )) {
    call.world.store.change('bank_account', other.id, { default_for_currency: other.id === bank.id });
  }
  return call.world.store.get('bank_account', bank.id);
}

export const externalAccountHandlers: Record<string, Handler> = {
  PostAccountsAccountExternalAccounts: handler(['external_account', 'default_for_currency'], create),
  GetAccountsAccountExternalAccounts: handler([...LIST_PARAMETERS, 'object'], (call) => {
    const { id } = require(call, 'account', pathId(call, 'account'), 'account');
    const banks = call.world.store.where('bank_account', (bank) => bank.account === id);
    return list(call, `/v1/accounts/${id}/external_accounts`, banks);
  }),
  GetAccountsAccountExternalAccountsId: handler([], (call) => {
    const bank = call.world.store.find('bank_account', pathId(call, 'id'));
    if (bank?.account !== pathId(call, 'account')) throw missing('external account', pathId(call, 'id'));
    return bank;
  }),
};
