// What the tests of the sandbox share: a running sandbox, Stripe's own SDK talking to it, and a receiver of webhooks.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.js';

export const WEBHOOK_SECRET = 'whsec_test_of_the_sandbox';

export interface Received {
  event: Stripe.Event | null;
  /** What constructEvent said against it. */
  problem: string | null;
}

export interface Bench {
  sandbox: Sandbox;
  stripe: Stripe;
  received: Received[];
  logged: string[];
  /** The status the receiver answers with. */
  answer: { status: number };
  control: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  types: () => string[];
  until: (isTrue: () => boolean) => Promise<void>;
  /** Stops the sandbox and starts it again on the same data. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

export function sdk(sandbox: Sandbox, more: Stripe.StripeConfig = {}, key = 'sk_test_sandbox'): Stripe {
  return new Stripe(key, {
    host: '127.0.0.1',
    port: sandbox.port,
    protocol: 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    ...more,
  });
}

interface Receiver {
  url: string;
  received: Received[];
  answer: { status: number };
  close: () => Promise<void>;
}

async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answer = { status: 200 };
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    received.push(verified(Buffer.concat(chunks), String(request.headers['stripe-signature'])));
    response.writeHead(answer.status).end();
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/stripe`, received, answer, close };
}

export async function startBench(options: Partial<SandboxOptions> = {}): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'stripe-sandbox-'));
  const { url: webhookUrl, received, answer, close } = await startReceiver();
  const logged: string[] = [];
  const log = (line: string): void => void logged.push(line);
  const all = { dataDir, webhookUrl, webhookSecret: WEBHOOK_SECRET, log, ...options };
  const sandbox = await startSandbox(all);
  const bench: Bench = {
    sandbox,
    stripe: sdk(sandbox),
    received,
    logged,
    answer,
    control: async (method, path, body) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const reply = await fetch(`${bench.sandbox.url}/_sandbox/${path}`, { method, ...sent });
      return (await reply.json()) as Record<string, unknown>;
    },
    types: () => received.flatMap((one) => one.event?.type ?? []),
    until: async (isTrue) => {
      for (let tries = 0; tries < 500 && !isTrue(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
      if (!isTrue()) throw new Error(`Received only: ${bench.types().join(', ')}. Logged: ${logged.join(' ')}`);
    },
    restart: async () => {
      await bench.sandbox.close();
      bench.sandbox = await startSandbox(all);
      bench.stripe = sdk(bench.sandbox);
    },
    close: async () => {
      await bench.sandbox.close();
      await close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return bench;
}

function verified(raw: Buffer, header: string): Received {
  try {
    return { event: Stripe.webhooks.constructEvent(raw, header, WEBHOOK_SECRET), problem: null };
  } catch (error) {
    return { event: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

export async function payee(bench: Bench, params: Stripe.AccountCreateParams = {}): Promise<Stripe.Account> {
  const account = await bench.stripe.accounts.create({
    country: 'US',
    controller: {
      stripe_dashboard: { type: 'express' },
      losses: { payments: 'application' },
      fees: { payer: 'application' },
      requirement_collection: 'stripe',
    },
    capabilities: { transfers: { requested: true } },
    ...params,
  });
  await bench.control('POST', `accounts/${account.id}/complete`);
  return bench.stripe.accounts.retrieve(account.id);
}

export interface Paid {
  intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
}

export async function paid(bench: Bench, method = 'pm_card_visa', amount = 10_000, currency = 'usd'): Promise<Paid> {
  const intent = await bench.stripe.paymentIntents.create({
    amount,
    currency,
    payment_method: method,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    expand: ['latest_charge.balance_transaction'],
  });
  return { intent, charge: intent.latest_charge as Stripe.Charge };
}

/** The error of a call that must be refused. */
export async function refused(promise: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('The call was accepted.');
}
