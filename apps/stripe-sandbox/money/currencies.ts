// Currencies the sandbox knows, in minor units. Stripe publishes the minimum as "$0.50 or equivalent" and no figure for
// tenge; rates and fees here are invented round numbers, good for arithmetic, not for finance.
import { badRequest } from '../api/refusal.js';

interface Currency {
  /** Digits after the point; Stripe's zero-decimal list has none. */
  decimals: number;
  minimum: number;
  /** Minor units of this currency for one US dollar. */
  perDollar: number;
  /** Fixed part of Stripe's fee for a card charge; the other part is 2.9 %. */
  fixedFee: number;
  disputeFee: number;
}

const CURRENCIES: Record<string, Currency> = {
  usd: { decimals: 2, minimum: 50, perDollar: 100, fixedFee: 30, disputeFee: 1_500 },
  eur: { decimals: 2, minimum: 50, perDollar: 90, fixedFee: 25, disputeFee: 1_500 },
  gbp: { decimals: 2, minimum: 30, perDollar: 80, fixedFee: 20, disputeFee: 1_500 },
  chf: { decimals: 2, minimum: 50, perDollar: 90, fixedFee: 30, disputeFee: 1_500 },
  cad: { decimals: 2, minimum: 50, perDollar: 140, fixedFee: 30, disputeFee: 1_500 },
  kzt: { decimals: 2, minimum: 25_000, perDollar: 50_000, fixedFee: 15_000, disputeFee: 750_000 },
  jpy: { decimals: 0, minimum: 50, perDollar: 150, fixedFee: 45, disputeFee: 2_250 },
};

/** Eight digits: 999,999.99 of a currency with two decimals. */
const MAXIMUM = 99_999_999;

export function isKnownCurrency(code: string): boolean {
  return Object.hasOwn(CURRENCIES, code);
}

function currency(code: string): Currency {
  const found = isKnownCurrency(code) ? CURRENCIES[code] : undefined;
  if (!found) {
    const known = Object.keys(CURRENCIES).join(', ');
    throw badRequest(`Invalid currency: ${code}. The sandbox knows: ${known}`, undefined, 'currency');
  }
  return found;
}

export const knownCurrencies = (): string[] => Object.keys(CURRENCIES);
export const decimalsOf = (code: string): number => currency(code).decimals;
export const disputeFeeOf = (code: string): number => currency(code).disputeFee;

/** Stripe's code is lower case; callers may send either. */
export function readCurrency(code: string | null): string {
  const lower = (code ?? '').toLowerCase();
  currency(lower);
  return lower;
}

export function requireChargeable(amount: number, code: string): void {
  const { minimum } = currency(code);
  if (amount < minimum) {
    const shown = `${minimum} ${code}`;
    throw badRequest(`Amount must be at least ${shown} (in the smallest unit)`, 'amount_too_small', 'amount');
  }
  if (amount > MAXIMUM) {
    throw badRequest(`Amount must be no more than ${MAXIMUM} ${code}`, 'amount_too_large', 'amount');
  }
}

export function requirePositive(amount: number, param = 'amount'): void {
  if (amount < 1)
    throw badRequest('This value must be greater than or equal to 1.', 'parameter_invalid_integer', param);
}

/** 2.9 % and the fixed part, half up, in integers. */
export function cardFee(amount: number, code: string): number {
  return Math.floor((amount * 29 + 500) / 1_000) + currency(code).fixedFee;
}

/** `rate` is how many minor units of `to` one minor unit of `from` gives. */
export function exchange(amount: number, from: string, to: string): { amount: number; rate: number } {
  const rate = currency(to).perDollar / currency(from).perDollar;
  return { amount: Math.round(amount * rate), rate };
}
