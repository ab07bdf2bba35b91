import { describe, expect, it } from '@jest/globals';
import { LOCALE_PATHS } from '#kernel';
import { cities } from './cities.js';
import { cityIn, namesOfCity } from './city-names.js';

describe('a city', () => {
  it('has its own name in each language, however it was written', () => {
    for (const written of ['Қарағанды', ' караганда', 'KARAGANDA'])
      expect(LOCALE_PATHS.map((path) => cityIn(path, written))).toEqual(['Қарағанды', 'Караганда', 'Karaganda']);
    expect(cityIn('kk', 'Усть-Каменогорск')).toBe('Өскемен');
  });

  it('that the table does not know stays as it was written', () => {
    expect(LOCALE_PATHS.map((path) => cityIn(path, 'Шиелі ауылы'))).toEqual(Array(3).fill('Шиелі ауылы'));
    expect(namesOfCity('Шиелі ауылы')).toEqual(['Шиелі ауылы']);
  });

  it('is found under every name', () => {
    expect(namesOfCity('Astana')).toEqual(['Astana', 'Астана']);
  });

  it('has three names, in the right letters, and stands in the table once', () => {
    for (const [kk, ru, en] of cities) {
      expect(kk).toMatch(/^[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]+$/);
      expect(ru).toMatch(/^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?$/);
      expect(en).toMatch(/^[A-Z][a-z]+$/);
    }
    expect(new Set(cities.map(([kk]) => kk)).size).toBe(cities.length);
  });
});
