import { describe, expect, it } from '@jest/globals';
import { slugOf } from './slug.js';

describe('an address made of a name', () => {
  it.each([
    ['Айгүл Нұрланқызы', 'aigul-nurlanqyzy'],
    ['Қызғалдақ және Өмір', 'qyzgaldaq-zhane-omir'],
    ['Шетелден оқулық — 2026', 'shetelden-oqulyq-2026'],
    ['  Щёлково, объём!  ', 'shchelkovo-obem'],
    ['Ünal Çelik', 'unal-celik'],
    ['漢字', ''],
    ['б'.repeat(80), 'b'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('"%s" is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
