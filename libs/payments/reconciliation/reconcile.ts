// Compares the ledger with Stripe's own list of what moved its balance, one balance transaction at a time, and reports every
// difference. It changes nothing: what to do about a difference is a person's decision.
import { formatAmount, type Currency } from '#kernel';
import type { Database } from '#platform';
import { sql } from '#platform';
import type Stripe from 'stripe';
import { ask } from '../rails/stripe/answers.js';
import { StripeClient } from '../rails/stripe/client.js';

export interface Difference {
  readonly class: 'MISSING_IN_LEDGER' | 'MISSING_AT_STRIPE' | 'AMOUNT_DIFFERS' | 'CURRENCY_DIFFERS';
  readonly balanceTransactionId: string;
  readonly details: string;
}
export interface ReconciliationReport {
  readonly ok: boolean;
  readonly matched: number;
  readonly differences: readonly Difference[];
  /** Per currency, in major units: the ledger's balance at Stripe, and Stripe's own. */
  readonly balances: readonly { currency: string; ledger: string; stripe: string }[];
}

interface Posted {
  readonly id: string;
  readonly currency: Currency;
  /** What it moved at `psp:stripe`. */
  readonly net: bigint;
}

/** Money that moves on the platform's balance and is none of a deal's: looked at by people, not posted by the product. */
const NOT_POSTED = new Set([
  'payout',
  'payout_failure',
  'topup',
  'topup_reversal',
  'stripe_fee',
  'stripe_fx_fee',
  'tax_fee',
]);

export async function reconcile(database: Database): Promise<ReconciliationReport> {
  const { sdk } = new StripeClient();
  const posted = await postedAtStripe(database);
  const differences: Difference[] = [];
  let matched = 0;
  for (const entry of await ask(allEntries(sdk))) {
    const ours = posted.get(entry.id);
    posted.delete(entry.id);
    const difference = compare(entry, ours);
    if (difference) differences.push(difference);
    else if (ours) matched += 1;
  }
  for (const { id, currency, net } of posted.values()) {
    differences.push({
      class: 'MISSING_AT_STRIPE',
      balanceTransactionId: id,
      details: `${formatAmount(net)} ${currency}`,
    });
  }
  const balances = await compareBalances(database, sdk);
  return { ok: differences.length === 0, matched, differences, balances };
}

async function postedAtStripe(database: Database): Promise<Map<string, Posted>> {
  const rows = await database.rows<{ id: string; currency: Currency; net: string }>(sql`
    select p.balance_transaction_id as id, p.currency, sum(p.amount_minor)::text as net
    from postings p join ledger_accounts a on a.id = p.account_id
    where a.code = 'psp:stripe' and p.balance_transaction_id is not null group by 1, 2`);
  return new Map(rows.map(({ id, currency, net }) => [id, { id, currency, net: BigInt(net) }]));
}

async function allEntries(sdk: Stripe): Promise<Stripe.BalanceTransaction[]> {
  const entries: Stripe.BalanceTransaction[] = [];
  for await (const entry of sdk.balanceTransactions.list({ limit: 100 })) entries.push(entry);
  return entries;
}

function compare(entry: Stripe.BalanceTransaction, ours: Posted | undefined): Difference | null {
  const theirs = `${formatAmount(BigInt(entry.net))} ${entry.currency.toUpperCase()} (${entry.reporting_category})`;
  if (!ours) {
    if (NOT_POSTED.has(entry.reporting_category)) return null;
    return { class: 'MISSING_IN_LEDGER', balanceTransactionId: entry.id, details: theirs };
  }
  const details = `${theirs} at Stripe, ${formatAmount(ours.net)} ${ours.currency} in the ledger`;
  if (ours.currency.toLowerCase() !== entry.currency) {
    return { class: 'CURRENCY_DIFFERS', balanceTransactionId: entry.id, details };
  }
  return ours.net === BigInt(entry.net) ? null : { class: 'AMOUNT_DIFFERS', balanceTransactionId: entry.id, details };
}

async function compareBalances(database: Database, sdk: Stripe): Promise<ReconciliationReport['balances']> {
  const balance = await ask(sdk.balance.retrieve());
  const stripe = new Map<string, bigint>();
  for (const { amount, currency } of [...balance.available, ...balance.pending]) {
    stripe.set(currency.toUpperCase(), (stripe.get(currency.toUpperCase()) ?? 0n) + BigInt(amount));
  }
  const rows = await database.rows<{ currency: string; minor: string }>(sql`
    select currency, balance_minor::text as minor from ledger_accounts where code = 'psp:stripe'`);
  const ledger = new Map(rows.map(({ currency, minor }) => [currency, BigInt(minor)]));
  return [...new Set([...stripe.keys(), ...ledger.keys()])].sort().map((currency) => ({
    currency,
    ledger: formatAmount(ledger.get(currency) ?? 0n),
    stripe: formatAmount(stripe.get(currency) ?? 0n),
  }));
}
