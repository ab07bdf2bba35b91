import type { Locale } from '#kernel';
import { createHash } from 'node:crypto';

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The hash that people sign: of the frozen set of documents, all languages together. One line `LOCALE:sha256\n` for each
 * document, sorted by locale, hashed again; anyone can repeat it with the files, sha256sum and sort.
 */
export function hashSet(documents: Readonly<Partial<Record<Locale, Uint8Array>>>): string {
  const lines = Object.entries(documents).map(([locale, bytes]) => `${locale}:${sha256Hex(bytes)}\n`);
  if (lines.length === 0) throw new RangeError('A set of documents has at least one');
  return sha256Hex(lines.sort().join(''));
}
