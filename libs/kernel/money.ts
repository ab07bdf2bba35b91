// Money is an integer of minor units (tiyn, cents) and a currency. All three currencies have two decimals at Stripe and
// in ISO 4217; nothing here ever becomes a floating point number.

export const CURRENCIES = ['KZT', 'USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** The largest sum accepted anywhere: ten billion in major units, far inside PostgreSQL's bigint. */
export const MAX_MINOR = 1_000_000_000_000n;

export type AmountProblem = 'MALFORMED' | 'TOO_MANY_DECIMALS' | 'NEGATIVE' | 'TOO_LARGE';
const AMOUNT = /^(-?)(\d{1,40})(?:\.(\d+))?$/;

/** Minor units of a decimal string in major units ("150000.00"), or what is wrong with it. */
export function parseAmount(text: string): bigint | AmountProblem {
  const parts = AMOUNT.exec(text);
  if (!parts) return 'MALFORMED';
  const [, sign, whole = '0', fraction = ''] = parts;
  if (fraction.length > 2) return 'TOO_MANY_DECIMALS';
  if (sign) return 'NEGATIVE';
  const minor = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return minor > MAX_MINOR ? 'TOO_LARGE' : minor;
}

/** A decimal string in major units with two decimals. */
export function formatAmount(minor: bigint): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function money(minor: bigint | string | number, currency: Currency | string): Money {
  return { minor: BigInt(minor), currency: currency as Currency };
}

export function sum(parts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const part of parts) total += part;
  return total;
}

/**
 * Splits minor units in proportion to weights by the largest remainder method; the parts always sum to the total, and
 * where remainders are equal the earlier part gets the unit.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = sum(weights);
  if (total < 0n || whole <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('allocate wants a total of at least 0 and weights that sum to more than 0');
  }
  const parts = weights.map((weight) => (total * weight) / whole);
  const remainders = weights.map((weight, index) => ({ index, rest: (total * weight) % whole }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = total - sum(parts);
  for (const { index } of remainders) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts;
}
