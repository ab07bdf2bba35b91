// `/_sandbox/…`: what no real Stripe offers. The clock, the faults, the payer's and the bank's answers.
import { after, clock, parseDuration } from '#kernel';
import { z } from 'zod';
import { type Api } from '../api/serve.js';
import { badRequest, missing } from '../api/refusal.js';
import { render } from '../api/render.js';
import { completeAccount, EVERYTHING_FINE } from '../resources/account-status.js';
import { authenticate } from '../resources/confirm.js';
import { settleDispute } from '../resources/disputes.js';
import { failPayout } from '../resources/payouts.js';
import { type Kind } from '../state/bodies.js';
import { type Engine } from '../state/engine.js';
import { type Deliveries } from '../webhooks/deliver.js';
import { addFault, API_FAULTS, WEBHOOK_FAULTS } from './faults.js';

const DEFAULT_DELAY_MS = 5_000;

const clockInput = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
]);
const faultInput = z.strictObject({
  kind: z.enum([...API_FAULTS, ...WEBHOOK_FAULTS]),
  times: z.int().min(1).max(1_000).default(1),
  path: z.string().max(200).nullable().default(null),
  delayMs: z.int().min(0).max(600_000).default(DEFAULT_DELAY_MS),
});
const accountInput = z.strictObject({ bankNumber: z.string(), birthDate: z.string() }).partial();
const authenticateInput = z.strictObject({ outcome: z.enum(['confirmed', 'refused']).default('confirmed') });
const settleInput = z.strictObject({ outcome: z.enum(['won', 'lost']) });
const payoutInput = z.strictObject({ code: z.string().default('could_not_process') });

export interface Controls {
  engine: Engine;
  api: Api;
  deliveries: Deliveries;
  reset(): Promise<void>;
}

type Control = (controls: Controls, id: string, input: unknown) => Promise<unknown>;

function read<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input ?? {});
  if (!result.success) throw badRequest(z.prettifyError(result.error));
  return result.data;
}

function requireRow(controls: Controls, kind: Kind, id: string): void {
  if (!controls.engine.store.find(kind, id)) throw missing(kind, id);
}

const moveClock: Control = async (controls, _id, input) => {
  const { engine, deliveries } = controls;
  const wanted = read(clockInput, input);
  const advance = 'advance' in wanted ? parseDuration(wanted.advance) : null;
  if ('advance' in wanted && advance === null)
    throw badRequest('Not a duration: write PT72H or P3D.', undefined, 'advance');
  const offsetMs =
    'now' in wanted ? Date.parse(wanted.now) - clock.wallNow().getTime() : engine.world.offsetMs() + (advance ?? 0);
  await engine.do(() => engine.world.setOffsetMs(offsetMs));
  await engine.sweep();
  await engine.do(() => controls.api.idempotency.forgetOld());
  deliveries.retryNow();
  return state(controls);
};

function state({ engine, api }: Controls): unknown {
  const { world, store } = engine;
  const counts = Object.fromEntries(store.kinds().map((kind) => [kind, store.count(kind)]));
  return {
    now: after(world.offsetMs(), clock.wallNow()).toISOString(),
    clockOffsetMs: world.offsetMs(),
    faults: store
      .where('fault', () => true)
      .map(({ id, kind, times, path, delayMs }) => ({ id, kind, times, path, delayMs })),
    counts,
    undelivered: store
      .where('delivery', () => true)
      .map(({ event, endpoint, attempts, state, lastAnswer }) => ({
        event,
        type: store.find('event', event)?.type,
        endpoint,
        attempts,
        state,
        lastAnswer,
      })),
    violations: api.violations,
    extraCountries: world.options.extraCountries,
    settlementCurrencies: world.options.settlementCurrencies,
  };
}

const controls: { method: string; pattern: RegExp; run: Control }[] = [
  { method: 'GET', pattern: /^\/_sandbox\/state$/, run: async (all) => state(all) },
  { method: 'POST', pattern: /^\/_sandbox\/clock$/, run: moveClock },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/faults$/,
    run: ({ engine }, _id, input) => engine.do(() => addFault(engine.store, read(faultInput, input))),
  },
  {
    method: 'DELETE',
    pattern: /^\/_sandbox\/faults$/,
    run: async (all) => {
      const { engine } = all;
      await engine.do(() =>
        engine.store.where('fault', () => true).forEach((fault) => engine.store.remove('fault', fault.id)),
      );
      return state(all);
    },
  },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/accounts\/([^/]+)\/complete$/,
    run: (all, id, input) => {
      requireRow(all, 'account', id);
      const details = { ...EVERYTHING_FINE, ...read(accountInput, input) };
      return all.engine.do(() => render(all.engine.world, completeAccount(all.engine.world, id, details)));
    },
  },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/payment_intents\/([^/]+)\/authenticate$/,
    run: (all, id, input) => {
      requireRow(all, 'payment_intent', id);
      const { outcome } = read(authenticateInput, input);
      return all.engine.do(() => authenticate(all.engine.world, id, outcome === 'confirmed', null));
    },
  },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/disputes\/([^/]+)\/settle$/,
    run: (all, id, input) => {
      requireRow(all, 'dispute', id);
      const { outcome } = read(settleInput, input);
      return all.engine.do(() => render(all.engine.world, settleDispute(all.engine.world, id, outcome, null)));
    },
  },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/payouts\/([^/]+)\/fail$/,
    run: (all, id, input) => {
      requireRow(all, 'payout', id);
      const { code } = read(payoutInput, input);
      return all.engine.do(() =>
        failPayout(all.engine.world, id, { code, message: 'The bank could not process this payout.' }, null),
      );
    },
  },
  {
    method: 'POST',
    pattern: /^\/_sandbox\/reset$/,
    run: async (all) => {
      await all.reset();
      return state(all);
    },
  },
];

export async function serveControl(all: Controls, method: string, path: string, input: unknown): Promise<unknown> {
  for (const control of controls) {
    const match = control.method === method ? control.pattern.exec(path) : null;
    if (match) return control.run(all, match[1] ?? '', input);
  }
  throw missing('control', `${method} ${path}`);
}
