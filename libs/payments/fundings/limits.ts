import type { Currency, Money } from '#kernel';
import { badInput } from '#platform';

// Stripe takes eight digits per payment. Its published minimum is 0.50 US dollars "or equivalent", and no figure for tenge;
// the product's own minimums are 1,000 KZT and 2 USD (payments.md, "Kazakhstan").
const MAX_MINOR = 99_999_999n;
const MIN_MINOR: Readonly<Record<Currency, bigint>> = { KZT: 100_000n, USD: 200n, EUR: 200n };

/** Refuses, in words, a sum that one card payment cannot carry. */
export function requirePayable({ minor, currency }: Money): void {
  if (minor > MAX_MINOR) throw badInput('milestoneIds', 'PAYMENT_TOO_LARGE', { max: { minor: MAX_MINOR, currency } });
  const min = MIN_MINOR[currency];
  if (minor < min) throw badInput('milestoneIds', 'PAYMENT_TOO_SMALL', { min: { minor: min, currency } });
}
