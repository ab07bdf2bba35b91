// Answers that were read before, to be read again without a connection. Everyone has a store of their own; whoever signs in or out
// removes those of all others, so nobody finds on a shared computer what the person before them read. What the server marks `no-store`
// (everything an admin reads, every change) never gets here.
import type { GraphQLAnswer } from './transport.js';

const prefix = 'asar.reads.';
const visitor = 'visitor';
const readerMark = 'asar.reader';
const mostAnswers = 80;

/** Whose sign-in this device remembers; also without a connection, when nobody can be asked. */
export const reader = (): string => localStorage.getItem(readerMark) ?? visitor;

/** The person that a token was made out to. */
export function readerOf(token: string | null): string {
  if (!token) return visitor;
  const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
  return (JSON.parse(atob(payload)) as { sub: string }).sub;
}

/** Called with every token and at every end of a session. */
export function setReader(next: string): void {
  const before = reader();
  if (next === visitor) localStorage.removeItem(readerMark);
  else localStorage.setItem(readerMark, next);
  if (next !== before) void forgetOthers();
}

/** Answers of everybody else, and the addresses of private pages that were open. */
async function forgetOthers(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const isOthers = (name: string) =>
    (name.startsWith(prefix) && name !== prefix + reader()) || /^asar\.\w+\.private$/.test(name);
  await Promise.all((await caches.keys()).filter(isOthers).map((name) => caches.delete(name)));
}

export interface Asked {
  hash: string;
  variables: unknown;
  locale: string;
}

const addressOf = ({ hash, variables, locale }: Asked) =>
  `/kept/${locale}/${hash}?${encodeURIComponent(JSON.stringify(variables ?? {}))}`;

export async function keepAnswer(whose: string, asked: Asked, { data }: GraphQLAnswer): Promise<void> {
  if (!('caches' in globalThis) || whose !== reader()) return;
  const text = JSON.stringify({ data });
  // A guardian may take such a page back at any time: then it is nowhere.
  if (text.includes('"showsMinor":true')) return;
  const store = await caches.open(prefix + whose);
  await store.put(addressOf(asked), new Response(text));
  const answers = await store.keys();
  await Promise.all(answers.slice(0, Math.max(0, answers.length - mostAnswers)).map((oldest) => store.delete(oldest)));
  // Somebody may have signed out meanwhile.
  if (whose !== reader()) await caches.delete(prefix + whose);
}

export async function keptAnswer(asked: Asked): Promise<GraphQLAnswer | undefined> {
  if (!('caches' in globalThis)) return undefined;
  const name = prefix + reader();
  if (!(await caches.has(name))) return undefined;
  const kept = await (await caches.open(name)).match(addressOf(asked));
  return kept && ((await kept.json()) as GraphQLAnswer);
}
