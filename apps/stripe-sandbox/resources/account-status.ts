// When a connected account may receive money, and how that is told.
import { type AccountBody, type Body, type Requirements } from '../state/bodies.js';
import { previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { newBankAccount, TEST_BANKS } from './external-accounts.js';

const DUE = [
  'business_type',
  'external_account',
  'individual.dob.day',
  'individual.first_name',
  'individual.last_name',
  'tos_acceptance.date',
  'tos_acceptance.ip',
];

export const NO_REQUIREMENTS: Requirements = {
  alternatives: [],
  current_deadline: null,
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
};

export function requirementsOf(stage: 'missing' | 'checking' | 'met'): Requirements {
  if (stage === 'met') return NO_REQUIREMENTS;
  if (stage === 'checking') {
    const pending_verification = ['individual.dob.day'];
    return { ...NO_REQUIREMENTS, pending_verification, disabled_reason: 'requirements.pending_verification' };
  }
  return {
    ...NO_REQUIREMENTS,
    currently_due: DUE,
    eventually_due: DUE,
    past_due: DUE,
    disabled_reason: 'requirements.past_due',
  };
}

export interface Details {
  bankNumber: string;
  /** 1901-01-01 is Stripe's test date for a check that takes a while; any other passes at once. */
  birthDate: string;
}

const SLOW_BIRTH_DATE = '1901-01-01';
const CHECK_SECONDS = 3_600;

/** What submitting the onboarding form does. Repeating it changes nothing. */
export function completeAccount(world: World, id: string, details: Details, cause: Cause = null): AccountBody {
  const account = world.store.get('account', id);
  if (account.details_submitted) return account;
  const hasBank = world.store.where('bank_account', (bank) => bank.account === id).length > 0;
  if (!hasBank) newBankAccount(world, id, { account_number: details.bankNumber }, cause);
  const before = world.store.get('account', id);
  const isSlow = details.birthDate === SLOW_BIRTH_DATE;
  const state = isSlow ? 'pending' : 'active';
  const after = world.store.change('account', id, {
    ...(isSlow ? {} : enabled(before)),
    business_type: before['business_type'] ?? 'individual',
    capabilities: withState(before, state),
    details_submitted: true,
    requirements: requirementsOf(isSlow ? 'checking' : 'met'),
    tos_acceptance: { date: world.now(), ip: '127.0.0.1', user_agent: null },
  });
  if (isSlow) world.schedule('account.verify', id, world.now() + CHECK_SECONDS);
  announceAccount(world, before, after, cause);
  return after;
}

export const EVERYTHING_FINE: Details = { bankNumber: TEST_BANKS[0], birthDate: '1902-01-01' };

/** The check is over: what was pending becomes active. */
export function verifyAccount(world: World, id: string): void {
  const before = world.store.find('account', id);
  if (!before?.details_submitted || before.payouts_enabled) return;
  const after = world.store.change('account', id, {
    ...enabled(before),
    capabilities: withState(before, 'active'),
    requirements: requirementsOf('met'),
  });
  announceAccount(world, before, after, null);
}

function enabled(account: AccountBody): { charges_enabled: boolean; payouts_enabled: boolean } {
  return { charges_enabled: 'card_payments' in account.capabilities, payouts_enabled: true };
}

function withState(account: AccountBody, state: string): Record<string, string> {
  return Object.fromEntries(Object.keys(account.capabilities).map((name) => [name, state]));
}

export function announceAccount(world: World, before: AccountBody, after: AccountBody, cause: Cause): void {
  const previous = previousOf(before, after);
  if (Object.keys(previous).length === 0) return;
  for (const name of Object.keys(after.capabilities)) {
    if (before.capabilities[name] === after.capabilities[name]) continue;
    emit(world, { account: after.id, type: 'capability.updated', object: capabilityOf(after, name), cause });
  }
  emit(world, { account: after.id, type: 'account.updated', object: after, previous, cause });
}

export function capabilityOf(account: AccountBody, name: string): Body {
  const status = account.capabilities[name] ?? 'unrequested';
  const due = status === 'inactive' ? account.requirements.currently_due : [];
  const disabled_reason = status === 'inactive' ? 'requirements.fields_needed' : null;
  return {
    id: name,
    object: 'capability',
    account: account.id,
    future_requirements: NO_REQUIREMENTS,
    requested: name in account.capabilities,
    requested_at: name in account.capabilities ? account.created : null,
    requirements: { ...NO_REQUIREMENTS, currently_due: due, eventually_due: due, past_due: due, disabled_reason },
    status,
  };
}
