import type { LocalePath } from '#kernel';
import { RefreshSessionDocument } from '../graphql/generated/graphql.js';
import type { RefreshSessionMutation } from '../graphql/generated/graphql.js';
import { hashOf } from './document.js';
import { readerOf, setReader } from './kept-reads.js';
import { send } from './transport.js';

// The access token lives in memory only; the refresh token is an HttpOnly cookie that no script can read. The mark in
// localStorage says "there may be a sign-in", which spares visitors a needless request.

export interface AccessToken {
  accessToken: string;
  accessTokenExpiresAt: string;
}
type Listener = () => void;

const mark = 'asar.signed-in';
/** Set for a minute by the stage of a development server, which signs people in outside these pages. */
const stageCookie = 'asar_stage=1';
/** A token is renewed before it runs out, so that no request has to fail first. */
const marginMs = 20_000;

let token: AccessToken | null = null;
let renewal: Promise<AccessToken | null> | null = null;
const listeners = new Set<Listener>();
// The server draws pages too: a channel there would have nobody to talk to, and keep its process alive.
const isBrowser = typeof document !== 'undefined' && typeof BroadcastChannel !== 'undefined';
const channel = isBrowser ? new BroadcastChannel('asar.session') : null;

function accept(next: AccessToken | null): void {
  token = next;
  if (next) localStorage.setItem(mark, '1');
  else localStorage.removeItem(mark);
  setReader(readerOf(next?.accessToken ?? null));
  for (const listener of listeners) listener();
}

channel?.addEventListener('message', (event: MessageEvent<AccessToken | null>) => accept(event.data));

/** Called with the answer of signUp, signIn or refreshSession, and with null after signOut; other tabs follow. */
export function setSession(next: AccessToken | null): void {
  accept(next);
  channel?.postMessage(next);
}

export function maySession(): boolean {
  return token !== null || localStorage.getItem(mark) !== null || document.cookie.includes(stageCookie);
}

export function hasToken(): boolean {
  return token !== null;
}

export function onSessionChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isFresh = (held: AccessToken | null): held is AccessToken =>
  held !== null && Date.parse(held.accessTokenExpiresAt) - performance.timeOrigin - performance.now() > marginMs;

/** A usable token, or null for a visitor. One renewal at a time, in this tab and across tabs: each refresh token works once. */
export async function accessToken(locale: LocalePath, renew = false): Promise<string | null> {
  if (!renew && isFresh(token)) return token.accessToken;
  if (!renew && !maySession()) return null;
  const before = token;
  renewal ??= alone(() => (token !== before && isFresh(token) ? Promise.resolve(token) : refresh(locale))).finally(
    () => {
      renewal = null;
    },
  );
  return (await renewal)?.accessToken ?? null;
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request('asar.refresh', work) : work();
}

async function refresh(locale: LocalePath): Promise<AccessToken | null> {
  const answer = await send({ hash: hashOf(RefreshSessionDocument), variables: {}, locale });
  const next = (answer.data as RefreshSessionMutation | null | undefined)?.refreshSession ?? null;
  setSession(next);
  return next;
}
