import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random text of letters and digits; 24 of them carry more than 140 bits. */
export function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) if (byte < 248 && text.length < length) text += LETTERS[byte % 62];
  }
  return text;
}

/** An id in Stripe's shape: `pi_3…`, `ch_3…`, `acct_1…`. */
export function newStripeId(prefix: string): string {
  return `${prefix}_${prefix === 'req' ? '' : '1'}${randomText(prefix === 'acct' ? 15 : 23)}`;
}
