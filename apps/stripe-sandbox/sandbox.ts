import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Api } from './api/serve.js';
import { API_VERSION } from './api/description.js';
import { isLoopbackUrl } from './resources/account-links.js';
import { isKnownCurrency } from './money/currencies.js';
import { type EndpointBody } from './state/bodies.js';
import { Engine, type Log } from './state/engine.js';
import { Journal } from './state/journal.js';
import { Store } from './state/store.js';
import { PLATFORM, World } from './state/world.js';
import { Deliveries } from './webhooks/deliver.js';
import { SETTINGS_ENDPOINT } from './webhooks/emit.js';
import { listener } from './http.js';

const LOOPBACK = '127.0.0.1';

export interface SandboxOptions {
  /** 0 takes a free port. */
  port?: number;
  /** The folder of the journal; one running sandbox per folder. */
  dataDir: string;
  /** Where every event goes; with its secret. Further endpoints are made through the API. */
  webhookUrl?: string;
  webhookSecret?: string;
  /** Countries beyond Stripe's, for demonstrations: `['KZ']`. */
  extraCountries?: string[];
  /** Currencies that reach the balance unconverted; the first takes all others. */
  settlementCurrencies?: string[];
  log?: Log;
}

export interface Sandbox {
  url: string;
  port: number;
  /** Resolves when no webhook is on its way; waiting retries do not count. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const toStderr: Log = (message) => void process.stderr.write(`${message}\n`);

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const settlementCurrencies = options.settlementCurrencies ?? ['usd', 'kzt'];
  requireSensible(options, settlementCurrencies);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, LOOPBACK, resolve);
  });
  try {
    return await serveOn(server, options, settlementCurrencies);
  } catch (error) {
    server.close();
    throw error;
  }
}

/** The port comes first: two sandboxes on one port must not both open the journal. */
async function serveOn(server: Server, options: SandboxOptions, settlementCurrencies: string[]): Promise<Sandbox> {
  const { port } = server.address() as AddressInfo;
  const url = `http://${LOOPBACK}:${port}`;
  const store = new Store();
  const journal = await Journal.open(join(options.dataDir, 'journal.jsonl'), store);
  const world = new World(store, { url, extraCountries: options.extraCountries ?? [], settlementCurrencies });
  const engine = new Engine(world, journal, options.log ?? toStderr);
  const api = new Api(engine);
  const deliveries = new Deliveries(engine);
  await engine.do(() => keepEndpoint(store, options));
  const reset = async (): Promise<void> => {
    deliveries.forgetAll();
    await engine.do(() => {
      for (const row of [...store.everything()]) store.remove(row.kind, row.body.id);
      keepEndpoint(store, options);
    });
  };
  deliveries.resume();
  server.on('request', listener({ engine, api, deliveries, reset }));
  return {
    url,
    port,
    idle: () => deliveries.idle(),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await deliveries.close();
      await engine.close();
    },
  };
}

function requireSensible(options: SandboxOptions, settlement: string[]): void {
  const unknown = settlement.find((currency) => !isKnownCurrency(currency));
  if (unknown !== undefined || settlement.length === 0)
    throw new Error(`SANDBOX_SETTLEMENT: unknown currency ${unknown ?? '(none given)'}.`);
  if (options.webhookUrl === undefined) return;
  if (!isLoopbackUrl(options.webhookUrl))
    throw new Error('STRIPE_SANDBOX_WEBHOOK_URL must be on localhost or 127.0.0.1.');
  if (!options.webhookSecret) throw new Error('STRIPE_WEBHOOK_SECRET is needed to sign webhooks.');
}

/** The endpoint of the settings is a row like those made through the API. */
function keepEndpoint(store: Store, { webhookUrl, webhookSecret }: SandboxOptions): void {
  const known = store.find('webhook_endpoint', SETTINGS_ENDPOINT);
  if (webhookUrl === undefined) {
    if (known) store.remove('webhook_endpoint', SETTINGS_ENDPOINT);
    return;
  }
  const endpoint: EndpointBody = {
    id: SETTINGS_ENDPOINT,
    object: 'webhook_endpoint',
    api_version: API_VERSION,
    application: null,
    created: known?.created ?? 0,
    description: 'From the settings',
    enabled_events: ['*'],
    livemode: false,
    metadata: {},
    status: 'enabled',
    url: webhookUrl,
  };
  store.put('webhook_endpoint', PLATFORM, endpoint, { secret: webhookSecret ?? '', hears: 'all' });
}
