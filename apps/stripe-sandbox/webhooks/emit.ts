// An event is written in the same transaction as the change it tells of, with one delivery row per endpoint that
// listens; sending happens afterwards.
import { API_VERSION, problemsOfObject } from '../api/description.js';
import { type Call } from '../api/call.js';
import { render } from '../api/render.js';
import { type Body } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';

export type Cause = Pick<Call, 'requestId' | 'idempotencyKey'> | null;

export interface Happening {
  account: string;
  type: string;
  object: Body;
  previous?: Record<string, unknown>;
  cause?: Cause;
}

/** The endpoint that comes from the settings; it hears of the platform and of connected accounts. */
export const SETTINGS_ENDPOINT = 'we_1FromTheSettings';

export function emit(world: World, happening: Happening): void {
  const { account, type, previous, cause } = happening;
  const object = JSON.parse(JSON.stringify(render(world, happening.object))) as Body;
  const wrong = problemsOfObject(object.object, object);
  if (wrong) throw new Error(`Event ${type} would carry an object against the API description: ${wrong}`);
  const id = newStripeId('evt');
  world.store.put('event', account, {
    id,
    object: 'event',
    ...(account === PLATFORM ? {} : { account }),
    api_version: API_VERSION,
    created: world.now(),
    data: previous && Object.keys(previous).length > 0 ? { object, previous_attributes: previous } : { object },
    livemode: false,
    request: { id: cause?.requestId ?? null, idempotency_key: cause?.idempotencyKey ?? null },
    type,
  });
  for (const row of world.store.rows('webhook_endpoint')) {
    if (!listens(row.body.enabled_events, type) || row.body.status !== 'enabled') continue;
    const hears = row.hidden['hears'];
    if (hears !== 'all' && (hears === 'connect') !== (account !== PLATFORM)) continue;
    world.store.put('delivery', PLATFORM, {
      id: newStripeId('whd'),
      object: 'delivery',
      event: id,
      endpoint: row.body.id,
      about: object.id ?? object.object,
      attempts: 0,
      nextAtMs: 0,
      state: 'waiting',
      lastAnswer: null,
    });
  }
}

function listens(enabled: string[], type: string): boolean {
  return enabled.includes('*') || enabled.includes(type);
}
