import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.js';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ text, kind }) => ({ same: text, added: `+${text.trim()}+ `, removed: `-${text.trim()}- ` })[kind])
    .join('')
    .trim();

describe('the difference of two texts', () => {
  it('names only the words that changed', () => {
    expect(shown('Біз кітап сатамыз', 'Біз арзан кітап сатамыз')).toBe('Біз +арзан+ кітап сатамыз');
    expect(shown('one two three', 'one three')).toBe('one -two- three');
    expect(shown('Мы продаём книги', 'Мы продаём учебники')).toBe('Мы продаём -книги- +учебники+');
  });

  it('says nothing of white space', () => {
    expect(wordDiff('one\ntwo', 'one two').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('keeps every word of both texts, also of very long ones', () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `word${index % 7}`).join(' ');
    const parts = wordDiff(long, `${long} more`);
    const now = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
    expect(now.join('').trim()).toBe(`${long} more`);
  });

  it('knows an empty text', () => {
    expect(shown('', 'new')).toBe('+new+');
    expect(wordDiff('', '')).toEqual([]);
  });
});
