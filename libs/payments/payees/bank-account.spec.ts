import { describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { decideSettings, Problem } from '#platform';
import fc from 'fast-check';
import { readIban, sealIban, unsealIban } from './bank-account.js';

const wrongIn = (text: string): unknown => {
  try {
    return readIban(text, 'iban');
  } catch (error) {
    return error instanceof Problem ? error.details.fields?.[0]?.wrong : error;
  }
};

describe('an account number', () => {
  it('is read with or without spaces, in either case', () => {
    expect(readIban('kz86 125k zt50 0410 0100', 'iban')).toBe('KZ86125KZT5004100100');
    expect(readIban('GB82WEST12345698765432', 'iban')).toBe('GB82WEST12345698765432');
  });

  it.each([
    '',
    'KZ',
    'KZ86125KZT500410010',
    'KZ86125KZT50041001000',
    'KZ87125KZT5004100100',
    '4242424242424242',
    'KZ86125KZT500410010О',
  ])('is refused when it is none: %s', (text) => expect(wrongIn(text)).toBe('IBAN'));

  it('is refused when any one of its signs is mistyped', () => {
    const iban = 'KZ86125KZT5004100100';
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 19 }), fc.constantFrom(...'0123456789'), (at, sign) => {
        fc.pre(/\d/.test(iban[at] ?? '') && iban[at] !== sign);
        expect(wrongIn(iban.slice(0, at) + sign + iban.slice(at + 1))).toBe('IBAN');
      }),
    );
  });

  it('is stored sealed, and opens only in the row it was sealed for', () => {
    decideSettings({ NODE_ENV: 'test' });
    const [mine, other] = [newId('payee'), newId('payee')];
    const sealed = sealIban('KZ86125KZT5004100100', mine);
    expect(sealed).not.toContain('125KZT');
    expect(unsealIban(sealed, mine)).toBe('KZ86125KZT5004100100');
    expect(() => unsealIban(sealed, other)).toThrow();
  });
});
