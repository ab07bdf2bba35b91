import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, formatAmount, MAX_MINOR, parseAmount, sum } from './money.js';

const minor = fc.bigInt({ min: 0n, max: MAX_MINOR });

describe('amounts', () => {
  it('come back as they were written', () => {
    fc.assert(fc.property(minor, (value) => expect(parseAmount(formatAmount(value))).toBe(value)));
  });

  it.each([
    ['1500', 150_000n],
    ['0.05', 5n],
    ['12.3', 1_230n],
    ['1.005', 'TOO_MANY_DECIMALS'],
    ['-1', 'NEGATIVE'],
    ['-0', 'NEGATIVE'],
    ['10000000000.01', 'TOO_LARGE'],
    ['9'.repeat(41), 'MALFORMED'],
    ...['', ' 1', '1e3', '0x10', '1,5', '.5', '5.', '+1', 'NaN', '١٢'].map((text) => [text, 'MALFORMED'] as const),
  ])('%j is %s', (text, expected) => expect(parseAmount(text)).toBe(expected));
});

describe('a split', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 12 });

  it('loses nothing, and gives no part more than a unit beyond its share', () => {
    fc.assert(
      fc.property(minor, weights, (total, parts) => {
        fc.pre(sum(parts) > 0n);
        const split = allocate(total, parts);
        expect(sum(split)).toBe(total);
        split.forEach((part, index) => {
          const share = (total * (parts[index] ?? 0n)) / sum(parts);
          expect(part - share === 0n || part - share === 1n).toBe(true);
        });
      }),
    );
  });

  it('refuses what cannot be split', () => {
    expect(() => allocate(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => allocate(-1n, [1n])).toThrow(RangeError);
    expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError);
  });
});
