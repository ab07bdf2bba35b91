// Numbers and money without Intl: Chromium says it speaks Kazakh and then prints English (1,234.5). The same tables serve
// the server and the browser, so that a page looks the same before and after it wakes up. Groups are joined by no-break
// spaces in Kazakh and Russian: a sum never breaks over two lines.
import type { Locale } from '../locale.js';

const NO_BREAK_SPACE = '\u00a0';
const SIGNS: Record<string, string> = { KZT: '₸', USD: '$', EUR: '€' };

/** A number with at most `maxDecimals` decimals, rounded half away from zero: «1 234,5», "1,234.5". */
export function formatNumber(value: number | bigint, locale: Locale, maxDecimals = 3): string {
  if (typeof value === 'bigint') return formatDecimal(`${value}`, locale);
  const fixed = value.toFixed(maxDecimals);
  const text = maxDecimals > 0 ? fixed.replace(/\.?0+$/, '') : fixed;
  return formatDecimal(text === '-0' ? '0' : text, locale);
}

/** A decimal string ("-1234567.50", the API's Decimal) with all its digits: exact where a number would round. */
export function formatDecimal(decimal: string, locale: Locale): string {
  const [whole = '', fraction] = decimal.split('.');
  const [group, mark] = locale === 'EN' ? [',', '.'] : [NO_BREAK_SPACE, ','];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction ? grouped + mark + fraction : grouped;
}

/** Minor units as the domain holds them, or the API's decimal string of major units. */
export type Sum = { minor: bigint; currency: string } | { amount: string; currency: string };

/** «250 000 ₸», "₸250,000"; tiyn and cents are shown only when there are any. */
export function formatMoney(sum: Sum, locale: Locale): string {
  const major = 'minor' in sum ? majorOf(sum.minor) : sum.amount;
  const text = formatDecimal(major.replace('-', '').replace(/\.0+$/, ''), locale);
  const minus = major.startsWith('-') ? '-' : '';
  const sign = SIGNS[sum.currency] ?? sum.currency;
  return locale === 'EN' ? minus + sign + text : minus + text + NO_BREAK_SPACE + sign;
}

function majorOf(minor: bigint): string {
  const digits = `${minor}`.replace('-', '').padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
