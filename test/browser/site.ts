// The whole product for a browser: API and web on a port, the worker at work, the payment sandbox; and people in the browser.
import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveWeb } from '../../apps/api/serve-web.js';
import type { LocalePath } from '#kernel';
import { sql } from '#platform';
import { PASSWORD } from '../harness/cast.js';
import { startPaidApp, type PaidApp } from '../harness/stripe.js';
import { openBrowser } from './browser.js';
import { watch, type Watched } from './watch.js';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 800 };

/** Whom to sign in; actors of stories all have the same password. */
export interface SignedIn {
  readonly email: string;
  readonly password?: string;
}

export interface Site extends PaidApp {
  readonly browser: Browser;
  readonly origin: string;
  /** What went wrong in any page so far. */
  readonly watched: Watched;
  /** Somebody with a browser of their own; signed in when an actor is given. */
  visitor(options?: BrowserContextOptions & { as?: SignedIn }): Promise<BrowserContext>;
  address(path: string, locale?: LocalePath): string;
}

/** `before` is called with the API before it has any of its routes. */
export async function startSite(before?: (api: NestFastifyApplication) => void): Promise<Site> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const prepare = async (api: NestFastifyApplication) => {
    before?.(api);
    await serveWeb(api);
  };
  const [app, browser] = await Promise.all([
    startPaidApp({ PUBLIC_URL: origin }, { port, prepare, worker: { sweepEveryMs: 500 } }),
    openBrowser(),
  ]);
  const watched: Watched = { errors: [] };
  const stop = app.stop;
  return Object.assign(app, {
    browser,
    origin,
    watched,
    address: (path: string, locale: LocalePath = 'kk') => `${origin}/${locale}${path}`,
    // The worker works by itself here: what a story waits for is that nothing is due any more.
    drain: () => untilIdle(app),
    visitor: async ({ as, ...options }: BrowserContextOptions & { as?: SignedIn } = {}) => {
      const context = await browser.newContext({ viewport: PHONE, ...options });
      context.setDefaultTimeout(20_000);
      watch(context, watched);
      if (as) await signIn(context, origin, as);
      return context;
    },
    stop: async () => {
      await browser.close();
      await stop();
    },
  });
}

/** Below the range from which the system hands out ports for outgoing connections, so that nobody gets it meanwhile. */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1) {
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (isFree) return port;
  }
}

async function untilIdle(app: PaidApp): Promise<void> {
  for (let round = 0; round < 600; round += 1) {
    const row = await app.database.row<{ due: string; error: string | null }>(sql`
      select count(*) filter (where run_at <= now() and task_identifier <> 'sweep') as due, max(last_error) as error
      from graphile_worker.jobs`);
    if (row?.error) throw new Error(`A job failed: ${row.error}`);
    if (Number(row?.due) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Jobs are still due after half a minute');
}

/** As the form does it: the refresh token is a cookie, and a mark says that there is one. */
async function signIn(context: BrowserContext, origin: string, { email, password }: SignedIn): Promise<void> {
  const answer = await context.request.post(`${origin}/graphql`, {
    headers: { 'x-client': 'web', 'content-type': 'application/json' },
    data: {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      variables: { input: { email, password: password ?? PASSWORD } },
    },
  });
  const { errors } = (await answer.json()) as { errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`${email} could not sign in: ${errors[0].message}`);
  const mark = `if (location.origin === '${origin}') localStorage.setItem('asar.signed-in', '1')`;
  await context.addInitScript({ content: mark });
}

/** The page as it stands for its reader: drawn, awake, and with everything read that it shows. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
