// The address of a file is the right to read it: GraphQL hands it to those who may see the row it belongs to. A private
// file's address runs out within five minutes; a public one's is plain and stays, so that browsers keep the picture.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { clock } from '#kernel';
import { settings } from '../config/current-settings.js';
import type { StoredFile } from './stored-file.entity.js';

export const MOST_SECONDS = 300;
const STEP_SECONDS = 60;

/** Signed by the machine's clock, not the product's. The same within a minute, so that a page drawn twice loads once. */
export function signFileUrl({ id, visibility }: Pick<StoredFile, 'id' | 'visibility'>): string {
  const plain = `${settings().publicUrl}/files/${id}`;
  if (visibility === 'PUBLIC') return plain;
  const begun = Math.floor(clock.wallNow().getTime() / 1000 / STEP_SECONDS) * STEP_SECONDS;
  const expires = String(begun + MOST_SECONDS);
  return `${plain}?expires=${expires}&signature=${signatureOf(id, expires)}`;
}

/** Seconds that an address is still good for; null when it is forged or has run out. */
export function secondsLeft(id: string, expires: string, signature: string): number | null {
  const expected = Buffer.from(signatureOf(id, expires));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const left = Number(expires) - Math.floor(clock.wallNow().getTime() / 1000);
  return left > 0 && left <= MOST_SECONDS ? left : null;
}

function signatureOf(id: string, expires: string): string {
  return createHmac('sha256', settings().fileUrlSecret).update(`file ${id} ${expires}`).digest('base64url');
}
