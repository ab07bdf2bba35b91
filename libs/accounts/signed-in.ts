// What a person gets for signing in: a short access token, and a refresh token in an HttpOnly cookie (browsers) or in the
// answer (programs).

import { type GraphContext, type Viewer } from '#platform';
import { signAccessToken } from './access-token.js';
import { REFRESH_TOKEN_MS, type NewSignIn } from './refresh-token.js';
import type { SignedIn, ViewerType } from './viewer.type.js';

export const REFRESH_COOKIE = 'asar_refresh';

export function viewerTypeOf(personId: string): ViewerType {
  return { personId } as ViewerType;
}

export function signedIn(personId: string, tokens: NewSignIn, viewer: Viewer, { cookies }: GraphContext): SignedIn {
  const access = signAccessToken(personId, tokens.signInId);
  if (viewer.request.isBrowser) cookies.set(REFRESH_COOKIE, tokens.refreshToken, REFRESH_TOKEN_MS);
  return {
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: viewer.request.isBrowser ? null : tokens.refreshToken,
    viewer: viewerTypeOf(personId),
  };
}
