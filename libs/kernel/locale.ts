// The three languages of the product. Kazakh is the first one: it is the default, and it wins where a browser asks for
// several languages with equal weight.

export const LOCALES = ['KK', 'RU', 'EN'] as const;
export type Locale = (typeof LOCALES)[number];

/** The form in addresses (`/kk/…`), in `lang` attributes and in text tables. */
export type LocalePath = Lowercase<Locale>;
export const LOCALE_PATHS: readonly LocalePath[] = ['kk', 'ru', 'en'];

export const DEFAULT_LOCALE: Locale = 'KK';

export function localePath(locale: Locale): LocalePath {
  return locale.toLowerCase() as LocalePath;
}

/** The locale of an address segment or a language tag ("kk", "ru-KZ"); null when it is none of ours. */
export function localeFromTag(tag: string): Locale | null {
  const primary = tag.trim().slice(0, 2).toUpperCase() as Locale;
  return LOCALES.includes(primary) && /^[a-z]{2}(?:[-_]|$)/i.test(tag.trim()) ? primary : null;
}

// Browsers send a dozen ranges at most; a longer header is not read to its end.
const MAX_HEADER_LENGTH = 500;

/**
 * The language to speak to a browser, from its Accept-Language header (RFC 9110, 12.5.4). Kazakh wins ties; between the
 * other two the earlier one does. A header that names none of ours, or none at all, gets the default.
 */
export function localeFromAcceptLanguage(header: string | null | undefined): Locale {
  const weights = new Map<Locale, number>();
  let others = 0;
  for (const range of (header ?? '').slice(0, MAX_HEADER_LENGTH).split(',')) {
    const [tag = '', ...parameters] = range.split(';');
    const weight = weightOf(parameters);
    if (tag.trim() === '*') others = Math.max(others, weight);
    const locale = localeFromTag(tag);
    if (locale) weights.set(locale, Math.max(weights.get(locale) ?? 0, weight));
  }
  if (!weights.has(DEFAULT_LOCALE)) weights.set(DEFAULT_LOCALE, others);
  let best: Locale = DEFAULT_LOCALE;
  for (const [locale, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = locale;
  return best;
}

function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const value = /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(parameter)?.[1];
    if (value !== undefined) return Math.min(Number(value), 1);
  }
  return 1;
}
