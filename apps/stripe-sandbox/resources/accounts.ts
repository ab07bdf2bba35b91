import { handler, isPlatform, own, pathId, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS } from '../api/list.js';
import { mergeMetadata, nested, text, type Params } from '../api/parameters.js';
import { badRequest, missing, notSimulated } from '../api/refusal.js';
import { sumsOf } from '../money/ledger.js';
import { type AccountBody, type Body } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';
import { announceAccount, capabilityOf, NO_REQUIREMENTS, requirementsOf } from './account-status.js';
import { requireCountry } from './countries.js';

const USES = ['business_profile', 'business_type', 'capabilities', 'default_currency', 'email', 'metadata'];
const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
const NO_PROFILE = {
  annual_revenue: null,
  estimated_worker_count: null,
  mcc: null,
  minority_owned_business_designation: null,
  name: null,
  product_description: null,
  specified_commercial_transactions_act_url: null,
  support_address: NO_ADDRESS,
  support_email: null,
  support_phone: null,
  support_url: null,
  url: null,
};

function settings(interval: string): Record<string, unknown> {
  const none = {
    statement_descriptor_prefix: null,
    statement_descriptor_prefix_kana: null,
    statement_descriptor_prefix_kanji: null,
  };
  const descriptors = { statement_descriptor: null, statement_descriptor_kana: null, statement_descriptor_kanji: null };
  const { statement_descriptor_prefix_kana, statement_descriptor_prefix_kanji } = none;
  return {
    branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
    card_payments: { decline_on: { avs_failure: false, cvc_failure: false }, ...none },
    dashboard: { display_name: null, timezone: 'Etc/UTC' },
    payments: { ...descriptors, statement_descriptor_prefix_kana, statement_descriptor_prefix_kanji },
    payouts: { debit_negative_balances: true, schedule: { delay_days: 2, interval }, statement_descriptor: null },
  };
}

/** Who pays fees and losses; `type` is the deprecated short form of the same. */
function controllerOf(params: Params): { controller: Record<string, unknown>; type: string } {
  const given = nested(params, 'controller') ?? {};
  const wanted = text(params, 'type');
  if (wanted !== null && nested(params, 'controller'))
    throw badRequest('You may only specify one of: type, controller.', 'parameters_exclusive', 'type');
  const dashboard = (nested(given, 'stripe_dashboard')?.['type'] ??
    { express: 'express', custom: 'none' }[wanted ?? ''] ??
    'full') as string;
  const byPlatform = wanted === 'express' || wanted === 'custom';
  const controller = {
    fees: { payer: nested(given, 'fees')?.['payer'] ?? (byPlatform ? 'application' : 'account') },
    is_controller: true,
    losses: { payments: nested(given, 'losses')?.['payments'] ?? (byPlatform ? 'application' : 'stripe') },
    requirement_collection: given['requirement_collection'] ?? (wanted === 'custom' ? 'application' : 'stripe'),
    stripe_dashboard: { type: dashboard },
    type: 'application',
  };
  const type = wanted ?? { express: 'express', full: 'standard' }[dashboard] ?? 'custom';
  return { controller, type };
}

function requested(params: Params): Record<string, boolean> {
  const asked: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(nested(params, 'capabilities') ?? {})) {
    if (name !== 'transfers' && name !== 'card_payments')
      throw notSimulated(`the capability ${name}`, `capabilities[${name}]`);
    asked[name] = (value as Params)['requested'] === true;
  }
  return asked;
}

function create(call: Call): AccountBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw badRequest('Only a platform can create accounts.', 'platform_account_required');
  const country = (text(params, 'country') ?? 'US').toUpperCase();
  const currency = requireCountry(world, country);
  const asked = requested(params);
  const id = newStripeId('acct');
  const names = Object.keys(asked).filter((name) => asked[name]);
  const account = world.store.put('account', PLATFORM, {
    id,
    object: 'account',
    business_profile: { ...NO_PROFILE, ...(nested(params, 'business_profile') ?? {}) },
    business_type: text(params, 'business_type'),
    capabilities: Object.fromEntries(names.map((name) => [name, 'inactive'])),
    charges_enabled: false,
    ...controllerOf(params),
    country,
    created: world.now(),
    default_currency: text(params, 'default_currency')?.toLowerCase() ?? currency,
    details_submitted: false,
    email: text(params, 'email'),
    external_accounts: { object: 'list', data: [], has_more: false, url: `/v1/accounts/${id}/external_accounts` },
    future_requirements: NO_REQUIREMENTS,
    metadata: mergeMetadata({}, params),
    payouts_enabled: false,
    requirements: requirementsOf('missing'),
    settings: settings('daily'),
    tos_acceptance: { date: null, ip: null, user_agent: null },
  });
  emit(world, { account: id, type: 'account.updated', object: account, cause: call });
  return account;
}

function update(call: Call): AccountBody {
  const { world, params } = call;
  const before = theAccount(call);
  const capabilities = { ...before.capabilities };
  for (const [name, isRequested] of Object.entries(requested(params))) {
    if (isRequested) capabilities[name] ??= before.details_submitted ? 'active' : 'inactive';
    else delete capabilities[name];
  }
  const after = world.store.change('account', before.id, {
    business_profile: { ...(before['business_profile'] as Params), ...(nested(params, 'business_profile') ?? {}) },
    business_type: 'business_type' in params ? text(params, 'business_type') : before['business_type'],
    capabilities,
    default_currency: text(params, 'default_currency')?.toLowerCase() ?? before.default_currency,
    email: 'email' in params ? text(params, 'email') : before.email,
    metadata: mergeMetadata(before.metadata, params),
  });
  announceAccount(world, before, after, call);
  return after;
}

/** A platform reads its accounts by path; an account may read itself. */
function theAccount(call: Call): AccountBody {
  const id = pathId(call, 'account');
  const account = call.world.store.find('account', id);
  if (!account || (!isPlatform(call) && call.account !== id)) throw missing('account', id, 'account');
  return account;
}

function remove(call: Call): Record<string, unknown> {
  const account = theAccount(call);
  const { available, pending } = sumsOf(call.world, account.id, account.default_currency);
  if (available !== 0 || pending !== 0)
    throw badRequest('An account with a balance cannot be deleted.', undefined, 'account');
  emit(call.world, { account: account.id, type: 'account.application.deauthorized', object: account, cause: call });
  call.world.store.remove('account', account.id);
  return { id: account.id, object: 'account', deleted: true };
}

/** The platform as `GET /v1/account` shows it. */
function platformAccount(world: World): Body {
  return {
    id: PLATFORM,
    object: 'account',
    business_profile: { ...NO_PROFILE, name: 'Asar' },
    business_type: 'company',
    capabilities: { card_payments: 'active', transfers: 'active' },
    charges_enabled: true,
    controller: { type: 'account' },
    country: 'US',
    created: 1_700_000_000,
    default_currency: world.options.settlementCurrencies[0] ?? 'usd',
    details_submitted: true,
    email: null,
    metadata: {},
    payouts_enabled: true,
    requirements: NO_REQUIREMENTS,
    settings: settings('manual'),
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type: 'standard',
  };
}

const capabilityIn = (call: Call, name: string): Body => capabilityOf(theAccount(call), name);

export const accountHandlers: Record<string, Handler> = {
  GetAccount: handler([], (call) =>
    isPlatform(call) ? platformAccount(call.world) : call.world.store.get('account', call.account),
  ),
  PostAccounts: handler([...USES, 'country', 'controller', 'type'], create),
  GetAccounts: handler(LIST_PARAMETERS, (call) => list(call, '/v1/accounts', own(call, 'account'))),
  GetAccountsAccount: handler([], (call) =>
    pathId(call, 'account') === PLATFORM ? platformAccount(call.world) : theAccount(call),
  ),
  PostAccountsAccount: handler(USES, update),
  DeleteAccountsAccount: handler([], remove),
  GetAccountsAccountCapabilities: handler([], (call) => {
    const names = Object.keys(theAccount(call).capabilities);
    const data = names.map((name) => capabilityIn(call, name));
    return { object: 'list', data, has_more: false, url: `/v1/accounts/${pathId(call, 'account')}/capabilities` };
  }),
  PostAccountsAccountCapabilitiesCapability: handler(['requested'], (call) => {
    const name = pathId(call, 'capability');
    update({ ...call, params: { capabilities: { [name]: { requested: call.params['requested'] === true } } } });
    return capabilityIn(call, name);
  }),
  GetAccountsAccountPersons: handler(LIST_PARAMETERS, (call) =>
    list(call, `/v1/accounts/${theAccount(call).id}/persons`, []),
  ),
  GetAccountsAccountPersonsPerson: handler([], (call) => {
    throw missing('person', pathId(call, 'person'), 'person');
  }),
};
