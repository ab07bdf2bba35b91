// Encryption at rest of single values (birth dates, bank details): AES-256-GCM, a fresh nonce for each, bound to what it is
// and whose, so that a sealed value copied to another row does not open there.
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { settings } from '../config/current-settings.js';

const VERSION = 'v1';

/** Seals a text; `about` names the column and the row (`persons.birth_date:person_…`) and is needed to open it. */
export function seal(text: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', settings().dataEncryptionKey, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [VERSION, nonce, sealed, cipher.getAuthTag()]
    .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.');
}

/** @throws when the value was changed, or sealed for something else. */
export function unseal(sealed: string, about: string): string {
  const [version, nonce = '', text = '', tag = ''] = sealed.split('.');
  if (version !== VERSION) throw new Error('This value was sealed by an unknown version');
  const part = (value: string): Buffer => Buffer.from(value, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', settings().dataEncryptionKey, part(nonce));
  decipher.setAAD(Buffer.from(about)).setAuthTag(part(tag));
  return Buffer.concat([decipher.update(part(text)), decipher.final()]).toString('utf8');
}

/** A random token of 256 bits for links; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A keyed digest under a purpose, from the access token's secret. */
export function keyedDigest(purpose: string, text: string): string {
  return createHmac('sha256', settings().accessTokenSecret).update(`${purpose}\n${text}`).digest('base64url');
}

/**
 * A keyed digest of something that has to be recognised for years (a card, an account, a telephone), from the key that also
 * encrypts: it outlives every change of the token's secret.
 */
export function lastingDigest(purpose: string, text: string): string {
  return createHmac('sha256', settings().dataEncryptionKey).update(`${purpose}\n${text}`).digest('base64url');
}

export function isEqualSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(hashToken(a)), Buffer.from(hashToken(b))];
  return timingSafeEqual(left, right);
}
