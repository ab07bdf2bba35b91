import { describe, expect, it } from '@jest/globals';
import { localeFromAcceptLanguage, localeFromTag, localePath } from './locale.js';

describe('the language to speak', () => {
  it.each([
    [undefined, 'KK'],
    ['', 'KK'],
    ['*', 'KK'],
    ['de, fr;q=0.8', 'KK'],
    ['ru', 'RU'],
    ['en-US,en;q=0.9', 'EN'],
    ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'RU'],
    ['ru,kk', 'KK'],
    ['en;q=0.9,kk;q=0.9', 'KK'],
    ['en;q=0.9, ru;q=0.9', 'EN'],
    ['ru;q=0.5, *;q=0.1', 'RU'],
    ['*, ru;q=0.5', 'KK'],
    ['kk;q=0, en;q=0.1', 'EN'],
    ['kk-KZ;q=0.3, ru;q=0.2', 'KK'],
    ['RU', 'RU'],
    ['kkk, enough', 'KK'],
    ['ru;q=2', 'RU'],
    [`${'a,'.repeat(400)}ru`, 'KK'],
  ])('of "%s" is %s', (header, locale) => {
    expect(localeFromAcceptLanguage(header)).toBe(locale);
  });

  it('reads language tags and writes addresses', () => {
    expect([localeFromTag('ru-KZ'), localeFromTag('kk_KZ'), localeFromTag('kz'), localeFromTag('rus')]).toEqual([
      'RU',
      'KK',
      null,
      null,
    ]);
    expect(localePath('KK')).toBe('kk');
  });
});
