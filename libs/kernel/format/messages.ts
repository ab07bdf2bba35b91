// How icu-minify writes the figures and dates inside a message, on the server and in the browser: the second argument of
// its `format` is one of our locales, the fourth is `messageOptions`. Messages know `{n, number}`, `{n, number, integer}`,
// `{at, date}` (long) and `{at, date, short}` with any of our date styles; `#` and plurals follow by themselves.
import type { Locale } from '../locale.js';
import { type DateStyle, formatDate } from './dates.js';
import { formatNumber } from './numbers.js';
import { pluralCategory } from './plurals.js';

interface Options {
  style?: DateStyle;
  maximumFractionDigits?: number;
}

const dateStyles: DateStyle[] = ['short', 'long', 'withTime', 'day', 'time'];

export const messageOptions = {
  formats: {
    dateTime: Object.fromEntries(dateStyles.map((style) => [style, { style }])),
    number: { integer: { maximumFractionDigits: 0 } },
  },
  formatters: {
    getDateTimeFormat: (locale: Locale, options?: Options) => ({
      format: (date: Date | string) => formatDate(date, locale, options?.style),
    }),
    getNumberFormat: (locale: Locale, options?: Options) => ({
      format: (value: number | bigint) => formatNumber(value, locale, options?.maximumFractionDigits),
    }),
    getPluralRules: (locale: Locale) => ({ select: (n: number) => pluralCategory(locale, n) }),
  },
};
