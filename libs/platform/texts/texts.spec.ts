import { describe, expect, it } from '@jest/globals';
import { allTexts, defineTexts, problemsOfTexts, say } from './index.js';

const samples = defineTexts({
  'sample.plain': { kk: 'Сәлем!', ru: 'Привет!', en: 'Hello!' },
  'sample.offer': {
    kk: '{name}: {sum}, жауап күні {due, date}, {at, date, time}',
    ru: '{name}: {sum}, ответ {due, date}, {at, date, time}',
    en: '{name}: {sum}, answer by {due, date}, {at, date, time}',
  },
  'sample.hours': {
    kk: '{n, plural, =0 {сағат жоқ} one {# сағат} other {# сағат}}',
    ru: '{n, plural, =0 {нет часов} one {# час} few {# часа} many {# часов} other {# часа}}',
    en: '{n, plural, =0 {no hours} one {# hour} other {# hours}}',
  },
  'sample.side': {
    kk: '{side, select, TEAM {Команда} other {Тәлімгер}}',
    ru: '{side, select, TEAM {Команда} other {Наставник}}',
    en: '{side, select, TEAM {Team} other {Mentor}}',
  },
  'sample.count': { kk: 'Барлығы {n, number}', ru: 'Всего {n, number}', en: 'In all {n, number}' },
});

const money = { minor: 25_000_000n, currency: 'KZT' };
const due = new Date('2026-11-22T09:05:00Z');

describe('say', () => {
  it('speaks three languages with money, dates and times of the house', () => {
    const params = { name: 'Аружан', sum: money, due, at: due };
    expect(say('KK', 'sample.offer', params)).toBe('Аружан: 250\u00a0000\u00a0₸, жауап күні 2026 ж. 22 қараша, 14:05');
    expect(say('RU', 'sample.offer', params)).toBe('Аружан: 250\u00a0000\u00a0₸, ответ 22 ноября 2026 г., 14:05');
    expect(say('EN', 'sample.offer', params)).toBe('Аружан: ₸250,000, answer by 22 November 2026, 14:05');
  });

  it('counts', () => {
    expect(say('RU', 'sample.hours', { n: 21 })).toBe('21 час');
    expect(say('RU', 'sample.hours', { n: 3n })).toBe('3 часа');
    expect(say('RU', 'sample.hours', { n: 1_000 })).toBe('1\u00a0000 часов');
    expect(say('KK', 'sample.hours', { n: 1 })).toBe('1 сағат');
    expect(say('EN', 'sample.hours', { n: 0 })).toBe('no hours');
    expect(say('EN', 'sample.count', { n: 12_345_678_901_234_567_890n })).toBe('In all 12,345,678,901,234,567,890');
  });

  it('chooses', () => {
    expect(say('KK', 'sample.side', { side: 'TEAM' })).toBe('Команда');
    expect(say('KK', 'sample.side', { side: 'MENTOR' })).toBe('Тәлімгер');
    expect(say('KK', 'sample.plain')).toBe('Сәлем!');
  });

  it('throws in tests when a key or a value is missing', () => {
    expect(() => say('KK', 'sample.nothing')).toThrow('There is no text sample.nothing');
    expect(() => say('KK', 'sample.side')).toThrow('The text sample.side wants {side}');
  });

  it('refuses a key that is defined twice', () => {
    expect(() => defineTexts({ 'sample.plain': { kk: 'а', ru: 'а', en: 'a' } })).toThrow('defined twice');
  });

  it('knows what is registered', () => {
    expect(allTexts()).toEqual(samples);
  });
});

describe('the checker', () => {
  it('finds nothing in good texts', () => {
    expect(problemsOfTexts(samples)).toEqual([]);
  });

  it.each([
    [
      'a Kazakh ending',
      { kk: '{name}ге хат', ru: 'письмо {name}', en: 'mail {name}' },
      'kk has a placeholder with an ending: {name}ге хат',
    ],
    [
      'a Kazakh ending behind a hyphen',
      { kk: '{name}-ға', ru: '{name}', en: '{name}' },
      'kk has a placeholder with an ending: {name}-ға',
    ],
    [
      'an ending behind quotation marks',
      { kk: '«{name}»ға', ru: '{name}', en: '{name}' },
      'kk has a placeholder with an ending: {name}»ға',
    ],
    [
      'an ending behind a count',
      {
        kk: '{n, plural, one {#-ші} other {# күн}}',
        ru: '{n, plural, one {#} few {#} many {#} other {#}}',
        en: '{n, plural, one {#} other {#}}',
      },
      'kk has a placeholder with an ending: #-ші',
    ],
    ['another placeholder', { kk: '{name}', ru: '{title}', en: '{name}' }, 'kk lacks {title}'],
    ['an empty text', { kk: ' ', ru: 'a', en: 'a' }, 'kk is empty'],
    ['a space at the end', { kk: 'а', ru: 'а ', en: 'a' }, 'ru begins or ends with a space'],
    [
      'a broken message',
      { kk: '{name', ru: '{name}', en: '{name}' },
      'kk cannot be read: EXPECT_ARGUMENT_CLOSING_BRACE',
    ],
    [
      'missing Russian plurals',
      {
        kk: '{n, plural, one {#} other {#}}',
        ru: '{n, plural, one {#} other {#}}',
        en: '{n, plural, one {#} other {#}}',
      },
      'ru plural {n} lacks few',
    ],
    [
      'a Latin letter in a Cyrillic word',
      { kk: 'жiберу', ru: 'а', en: 'a' },
      'kk mixes Latin and Cyrillic in «жiберу»',
    ],
    ['an unknown style', { kk: '{d, date, full}', ru: '{d, date}', en: '{d, date}' }, 'kk {d} has an unknown style'],
    [
      'a time without a style',
      { kk: '{d, time}', ru: '{d, date}', en: '{d, date}' },
      'kk {d} is of a kind we do not write; use number, date, plural or select',
    ],
  ])('finds %s', (_, text, problem) => {
    expect(problemsOfTexts({ key: text })).toContain(`key: ${problem}`);
  });

  it('lets ranges, tags and signs stand', () => {
    const text = {
      kk: '{a}–{b} <link>осында</link> {n}% «{t}» жобасы',
      ru: '{a}–{b} <link>тут</link> {n}% {t}',
      en: '{a}–{b} <link>here</link> {n}% {t}',
    };
    expect(problemsOfTexts({ key: text })).toEqual([]);
  });
});
