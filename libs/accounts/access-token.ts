// Access tokens: JWT, HS256, 15 minutes, bound to one sign-in. The secret is a KeyObject: as a string it cost 451 µs a
// check, so it costs 14 (performance.md).
import { clock, minutes } from '#kernel';
import { settings } from '#platform';
import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

export const ACCESS_TOKEN_MS = minutes(15);
export const AUDIENCE = 'asar';
export const ISSUER = 'asar-accounts';

let key: KeyObject | undefined;

export function accessTokenKey(): KeyObject {
  key ??= createSecretKey(Buffer.from(settings().accessTokenSecret, 'utf8'));
  return key;
}

export interface AccessTokenClaims {
  readonly sub: string;
  readonly sid: string;
  readonly use: 'access';
}

export function signAccessToken(personId: string, signInId: string): { token: string; expiresAt: Date } {
  const issued = Math.floor(clock.wallNow().getTime() / 1000);
  const expires = issued + ACCESS_TOKEN_MS / 1000;
  const token = jwt.sign({ sub: personId, sid: signInId, use: 'access', iat: issued, exp: expires }, accessTokenKey(), {
    algorithm: 'HS256',
    audience: AUDIENCE,
    issuer: ISSUER,
  });
  return { token, expiresAt: new Date(expires * 1000) };
}
