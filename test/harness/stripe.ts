// The product together with its Stripe sandbox: the sandbox in this process, the API on a port so that webhooks reach it over
// the network, and the acts of stories that are about money.
import { createServer } from 'node:net';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import { type Sandbox, startSandbox } from '../../apps/stripe-sandbox/sandbox.js';
import { clock, newId, type Currency } from '#kernel';
import { CollectFunding, type Funding, openFunding } from '#payments';
import { anonymous, Viewer } from '#platform';
import type { Actor } from './cast.js';
import { startApp, type TestApp, type TestAppOptions } from './app.js';

export interface PaidApp extends TestApp {
  readonly sandbox: Sandbox;
  /** The real SDK, as an onlooker: it never asks for anything that the product should ask for. */
  readonly stripe: Stripe;
  readonly webhookUrl: string;
  readonly webhookSecret: string;
  control<T = Record<string, unknown>>(method: string, path: string, body?: object): Promise<T>;
  /** What the payer does on the payment page. */
  pay(intentId: string | null, card?: string): Promise<void>;
  /** Everything that is on its way arrives and is worked off. */
  settle(): Promise<void>;
  /** Moves both clocks. */
  wait(duration: string): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startPaidApp(
  environment: Record<string, string> = {},
  { port: given, ...options }: TestAppOptions & { port?: number } = {},
): Promise<PaidApp> {
  const webhookSecret = `whsec_${randomBytes(24).toString('hex')}`;
  const port = given ?? (await freePort());
  const webhookUrl = `http://127.0.0.1:${port}/webhooks/stripe`;
  const dataDir = path.join(tmpdir(), `asar-sandbox-${process.pid}-${port}`);
  const sandbox = await startSandbox({ dataDir, webhookUrl, webhookSecret, log: () => undefined });
  const app = await startApp(
    { STRIPE_API_BASE: sandbox.url, STRIPE_WEBHOOK_SECRET: webhookSecret, ...environment },
    options,
  );
  await app.api.listen(port, '127.0.0.1');
  const stripe = new Stripe('sk_test_sandbox', {
    host: '127.0.0.1',
    port: sandbox.port,
    protocol: 'http',
    telemetry: false,
  });
  const stop = app.stop;
  const acts = actsOf(app, sandbox, stripe);
  return Object.assign(app, acts, {
    sandbox,
    stripe,
    webhookUrl,
    webhookSecret,
    stop: async () => {
      await stop();
      await sandbox.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  });
}

function actsOf(app: TestApp, sandbox: Sandbox, stripe: Stripe): Pick<PaidApp, 'control' | 'pay' | 'settle' | 'wait'> {
  const control: PaidApp['control'] = async <T>(method: string, controlPath: string, body?: object) => {
    const answer = await fetch(`${sandbox.url}/_sandbox/${controlPath}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${controlPath}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 2; round += 1) {
      await sandbox.idle();
      await app.drain();
    }
  };
  return {
    control,
    settle,
    pay: async (intentId, card = 'pm_card_visa') => {
      await stripe.paymentIntents.confirm(intentId ?? '', { payment_method: card }).catch((error: unknown) => {
        if (!(error instanceof Stripe.errors.StripeCardError)) throw error;
      });
      await settle();
    },
    wait: async (duration) => {
      await control('POST', 'clock', { advance: duration });
      const { clockOffsetMs } = await control<{ clockOffsetMs: number }>('GET', 'state');
      await app.advance(clockOffsetMs - clock.offsetMs());
      await settle();
    },
  };
}

/** A viewer as a request of this person would have one. */
export async function viewerOf(app: TestApp, actor: Actor): Promise<Viewer> {
  const state = await app.database.viewerState(actor.personId ?? '');
  return new Viewer(actor.personId, 'EN', anonymous('EN').request, state ?? undefined);
}

export interface Deal {
  readonly agreementId: string;
  readonly dealId: string;
  readonly milestoneIds: readonly string[];
}

/** A deal as payments sees one: ids. */
export const newDeal = (milestones = 1): Deal => ({
  agreementId: newId('agreement'),
  dealId: newId('offer'),
  milestoneIds: Array.from({ length: milestones }, () => newId('milestone')),
});

/** Opens a funding of all milestones of a deal and asks for its payment. */
export async function fund(
  app: TestApp,
  payer: Actor,
  { agreementId, dealId, milestoneIds }: Deal,
  { minor = 5_000_000n, currency = 'KZT' }: { minor?: bigint; currency?: Currency } = {},
): Promise<Funding> {
  const viewer = await viewerOf(app, payer);
  const opened = await app.database.transaction(viewer, (tx) =>
    openFunding(tx, viewer, {
      agreementId,
      dealId,
      rail: 'STRIPE',
      currency,
      tranches: milestoneIds.map((milestoneId) => ({ milestoneId, minor })),
    }),
  );
  return app.api.get(CollectFunding).now(opened.id);
}
