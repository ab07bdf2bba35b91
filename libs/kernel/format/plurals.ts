// Plural categories of the three languages (CLDR), small enough to ship.
import type { Locale } from '../locale.js';

export type PluralCategory = 'one' | 'few' | 'many' | 'other';

export function pluralCategory(locale: Locale, n: number): PluralCategory {
  const count = Math.abs(n);
  if (locale !== 'RU') return count === 1 ? 'one' : 'other';
  if (count % 1 !== 0) return 'other';
  const unit = count % 10;
  if (count % 100 > 10 && count % 100 < 15) return 'many';
  return unit === 1 ? 'one' : unit > 1 && unit < 5 ? 'few' : 'many';
}
