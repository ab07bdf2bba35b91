import { type Kind, type Bodies, type Body } from '../state/bodies.js';
import { PLATFORM, type World } from '../state/world.js';
import { missing } from './refusal.js';
import { type Params } from './parameters.js';

/** One request, read and checked. */
export interface Call {
  world: World;
  /** The platform, or the connected account named by `Stripe-Account`. */
  account: string;
  path: Record<string, string>;
  params: Params;
  requestId: string;
  idempotencyKey: string | null;
}

/** `uses` names every parameter that has an effect here; any other that Stripe knows is refused aloud. */
export interface Handler {
  uses: string[];
  run(call: Call): unknown;
}

export const handler = (uses: string[], run: (call: Call) => unknown): Handler => ({ uses: ['expand', ...uses], run });

const WORDS: Partial<Record<Kind, string>> = { 'checkout.session': 'checkout.session', event: 'event' };

/** The object of this account, or 404 `resource_missing`. */
export function require<K extends Kind>(call: Call, kind: K, id: string, param = 'id'): Bodies[K] {
  const row = call.world.store.row(kind, id);
  if (!row || row.account !== call.account) throw missing(WORDS[kind] ?? kind, id, param);
  return row.body;
}

export function pathId(call: Call, name: string): string {
  return call.path[name] ?? '';
}

/** Objects of the calling account that a list may show. */
export function own<K extends Kind>(call: Call, kind: K, wanted: (body: Bodies[K]) => boolean = () => true): Body[] {
  return call.world.store.where(kind, (body, row) => row.account === call.account && wanted(body));
}

export const isPlatform = (call: Call): boolean => call.account === PLATFORM;
