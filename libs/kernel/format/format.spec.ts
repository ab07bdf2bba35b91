// Node's ICU is right in all three languages, so it is the measure here. Where we differ we chose to:
//  - English follows en-GB in dates ("22 November 2026"), and a time follows a comma: no "at", no "в", no a.m. or p.m.;
//  - short dates have a full year («22.11.2026», not «22.11.26»), September is "Sep";
//  - relative time counts ("2 days ago", «2 күн бұрын») where CLDR has «позавчера», «алдыңгүні» (misprinted), "last month",
//    and says "just now" for the minute that has passed;
//  - a number that rounds to zero has no minus; a number is rounded by its binary value, not by its shortest decimal form
//    (9999.9995 is a little less than that); curly quotation marks and № sort by their code points.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import type { Locale } from '../locale.js';
import { formatDate } from './dates.js';
import { compareKazakh } from './kazakh-order.js';
import { formatDecimal, formatMoney, formatNumber } from './numbers.js';
import { pluralCategory } from './plurals.js';
import { formatRelative, formatRelativeDay } from './relative-time.js';

const LOCALES: [Locale, string][] = [
  ['KK', 'kk'],
  ['RU', 'ru'],
  ['EN', 'en-GB'],
];
const DAY = 86_400_000;

/** Deterministic figures: a linear congruential generator. */
function* figures(count: number): Generator<number> {
  let state = 20_261_122;
  for (let i = 0; i < count; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe.each(LOCALES)('%s beside ICU', (locale, tag) => {
  it('writes the same numbers', () => {
    const icu = new Intl.NumberFormat(tag);
    const wanted = [0, 1, -1, 999, 1000, -1000, 9999.9996, 1234.5, 0.001, 123456789.125, -0.5, 1e15];
    for (const figure of figures(4_000)) wanted.push((figure - 0.5) * 10 ** Math.floor(figure * 9));
    for (const value of wanted) {
      const expected = icu.format(value);
      expect(formatNumber(value, locale)).toBe(expected === '-0' ? '0' : expected);
    }
    expect(formatNumber(12_345_678_901_234_567_890n, locale)).toBe(icu.format(12_345_678_901_234_567_890n));
    expect(formatNumber(2.5, locale, 0)).toBe('3');
    expect(formatDecimal('1234567.50', locale)).toBe(
      new Intl.NumberFormat(tag, { minimumFractionDigits: 2 }).format(1_234_567.5),
    );
  });

  it('writes the same sums of money', () => {
    for (const currency of ['KZT', 'USD', 'EUR'] as const) {
      const icu = new Intl.NumberFormat(tag === 'en-GB' ? 'en' : tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      });
      const wanted = [0, 5, -5, 100, -100, 123_456, 25_000_000, 100_000_000_000_000];
      for (const figure of figures(1_000)) wanted.push(Math.floor((figure - 0.5) * 10 ** Math.floor(figure * 13)));
      for (const minor of wanted) {
        const expected = icu.format(minor / 100).replace(/^-(?=\D?0(\D|$)(?!\d))/, '');
        expect(formatMoney({ minor: BigInt(minor), currency }, locale)).toBe(expected);
        expect(formatMoney({ amount: (minor / 100).toFixed(2), currency }, locale)).toBe(expected);
      }
    }
  });

  it('writes the same dates and times', () => {
    const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'Asia/Almaty' });
    const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Almaty' });
    const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'Asia/Almaty' });
    const short = new Intl.DateTimeFormat(tag, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'Asia/Almaty',
    });
    const medium = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'Asia/Almaty' });
    const from = Date.UTC(2004, 10, 1);
    for (const figure of figures(3_000)) {
      const date = new Date(from + Math.floor(figure * 13_000) * DAY + (Math.floor(figure * 1e9) % DAY));
      expect(formatDate(date, locale)).toBe(long.format(date));
      expect(formatDate(date, locale, 'time')).toBe(time.format(date));
      expect(formatDate(date, locale, 'day')).toBe(day.format(date));
      expect(formatDate(date, locale, 'withTime')).toBe(`${long.format(date)}, ${time.format(date)}`);
      const figuresOnly = short.format(date).replaceAll('/', '.');
      expect(formatDate(date, locale, 'short')).toBe(
        locale === 'EN' ? medium.format(date).replace('Sept', 'Sep') : figuresOnly,
      );
    }
  });

  it('counts relative time in the same words', () => {
    const icu = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
    const named = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const now = new Date('2026-11-22T07:00:00Z');
    const at = (ms: number): string => formatRelative(new Date(now.getTime() + ms), now, locale);
    for (let n = 1; n < 60; n += 1) {
      expect(at(n * 60_000)).toBe(icu.format(n, 'minute'));
      expect(at(-n * 60_000)).toBe(icu.format(-n, 'minute'));
    }
    for (let n = 1; n < 12; n += 1) {
      expect(at(n * 3_600_000)).toBe(icu.format(n, 'hour'));
      expect(at(-n * 3_600_000)).toBe(icu.format(-n, 'hour'));
    }
    for (let n = 2; n < 31; n += 1) {
      expect(at(n * DAY)).toBe(icu.format(n, 'day'));
      expect(at(-n * DAY)).toBe(icu.format(-n, 'day'));
    }
    for (let n = 1; n < 12; n += 1) expect(at(-Math.ceil(n * 30.44) * DAY)).toBe(icu.format(-n, 'month'));
    for (let n = 1; n < 120; n += 1) expect(at(Math.ceil(n * 365.28) * DAY)).toBe(icu.format(n, 'year'));
    for (const n of [-1, 0, 1]) {
      const day = new Date(now.getTime() + n * DAY).toISOString().slice(0, 10);
      expect(formatRelativeDay(day, now, locale)).toBe(named.format(n, 'day'));
    }
    expect(at(10)).toBe(named.format(0, 'second'));
  });

  it('chooses the same plural forms', () => {
    const icu = new Intl.PluralRules(tag);
    for (let n = -250; n < 2_500; n += 1) expect(pluralCategory(locale, n)).toBe(icu.select(n));
    for (const n of [0.5, 1.5, 2.25, 21.1]) expect(pluralCategory(locale, n)).toBe(icu.select(n));
  });
});

it('reads like the house style', () => {
  const date = new Date('2026-11-22T09:05:00Z');
  expect(formatMoney({ minor: 25_000_000n, currency: 'KZT' }, 'KK')).toBe('250\u00a0000\u00a0₸');
  expect(formatMoney({ minor: 25_000_050n, currency: 'KZT' }, 'EN')).toBe('₸250,000.50');
  expect(formatDate(date, 'KK')).toBe('2026 ж. 22 қараша');
  expect(formatDate(date, 'EN', 'withTime')).toBe('22 November 2026, 14:05');
  expect(formatDate('2026-09-01', 'EN', 'short')).toBe('1 Sep 2026');
  expect(formatRelative('2026-11-19T09:05:00Z', date, 'KK')).toBe('3 күн бұрын');
  expect(formatRelative('2026-11-22T11:05:00Z', date, 'KK')).toBe('2 сағаттан кейін');
  expect(formatRelative('2026-11-21T16:00:00Z', date, 'KK')).toBe('кеше');
  expect(formatRelative('2026-11-22T09:04:50Z', date, 'KK')).toBe('жаңа ғана');
  expect(formatRelative(date, date, 'KK')).toBe('жаңа ғана');
  expect(formatRelativeDay('2026-11-23', date, 'RU')).toBe('завтра');
});

it('refuses what is no date', () => {
  expect(() => formatDate('soon', 'KK')).toThrow(RangeError);
});

it('knows when Kazakhstan got one time zone', () => {
  expect(formatDate(new Date('2024-02-29T17:59:00Z'), 'KK', 'withTime')).toBe('2024 ж. 29 ақпан, 23:59');
  expect(formatDate(new Date('2024-02-29T18:00:00Z'), 'KK', 'withTime')).toBe('2024 ж. 29 ақпан, 23:00');
});

describe('Kazakh order', () => {
  const icu = new Intl.Collator('kk');

  it('is the order of ICU for words of Kazakh, Russian and Latin letters, figures and signs', () => {
    const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘҒҚҢӨҰҮҺІЁЙabcxyzABZ0123456789 -,.()'];
    const words: string[] = [];
    const random = figures(40_000);
    for (let i = 0; i < 4_000; i += 1) {
      const length = 1 + Math.floor((random.next().value ?? 0) * 5);
      words.push(
        Array.from({ length }, () => letters[Math.floor((random.next().value ?? 0) * letters.length)]).join(''),
      );
    }
    for (let i = 1; i < words.length; i += 1) {
      const [a = '', b = ''] = [words[i - 1], words[i]];
      expect([a, b, Math.sign(compareKazakh(a, b))]).toEqual([a, b, icu.compare(a, b)]);
    }
  });

  it('sorts the alphabet and puts capitals behind their small letters', () => {
    expect([...'яіьыңгғаәАӘ'].sort(compareKazakh).join('')).toBe('аАәӘгғңыіья');
    expect(['Қазан', 'қазан', 'Казан', 'Қазақ'].sort(compareKazakh)).toEqual(['Казан', 'Қазақ', 'қазан', 'Қазан']);
  });
});

it('weighs at most 2.5 kB when shipped', () => {
  const names = ['numbers', 'dates', 'plurals', 'relative-time', 'kazakh-order', 'messages'];
  const sources = names.map((name) => readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8'));
  const options = {
    jsc: {
      parser: { syntax: 'typescript' as const },
      target: 'es2022' as const,
      minify: { compress: true, mangle: true },
    },
  };
  const code = sources.map(
    (source) => transformSync(source, { ...options, minify: true, swcrc: false, module: { type: 'es6' } }).code,
  );
  expect(gzipSync(code.join('\n'), { level: 9 }).length).toBeLessThanOrEqual(2_500);
});
