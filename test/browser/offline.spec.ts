// Without a connection: what was open can be read again, by its own reader and nobody else; the site can be installed, updated as a
// whole, and rid of its worker.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContext, Page } from 'playwright-core';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const built = (file: string): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, '../../dist/web/client', file), 'utf8');
const say = wordsIn('kk');
const PATIENCE_MS = 10_000;

let site: Site;
/** What the server sends as its worker; the one it was built with when nothing stands here. */
let worker: string | null = null;

beforeAll(async () => {
  site = await startSite(replaceWorker);
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

function replaceWorker(api: NestFastifyApplication): void {
  const fastify = api.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request) => {
    if (request.url === '/worker.js') delete request.headers['accept-encoding'];
  });
  fastify.addHook('onSend', async (request, _reply, payload) =>
    request.url === '/worker.js' && worker !== null ? worker : payload,
  );
}

/** Somebody with the site's worker on their device, on this page. */
async function opens(page: Page, address: string): Promise<void> {
  await page.goto(site.address(address));
  await settled(page);
  await until(page, 'navigator.serviceWorker.ready.then(() => true)');
  // The worker writes down what was loaded before it.
  await until(page, `${KEPT_PAGES}.then((pages) => pages.some(({ url }) => url === location.href))`);
}

const KEPT_PAGES = `caches.keys().then(async (names) => (await Promise.all(names.filter((each) => /pages|private/.test(each))
  .map(async (each) => (await caches.open(each)).keys()))).flat())`;

/** Asked from outside: the site's policy lets no page evaluate texts. */
async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  const late = `new Promise((resolve) => setTimeout(() => resolve(false), 1000))`;
  while (!(await page.evaluate<boolean>(`Promise.race([${expression}, ${late}])`)))
    if (performance.now() > end) throw new Error(`It never came to pass that ${expression}`);
}

async function signsIn(page: Page, key: string): Promise<void> {
  const { email, password } = demoPerson(key);
  await page.goto(site.address('/sign-in'));
  await settled(page);
  await page.getByRole('main').locator('input[type=email]').fill(email);
  await page.getByRole('main').locator('input[type=password]').fill(password);
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.waitForURL(/\/my$/);
  await settled(page);
}

async function signsOut(page: Page): Promise<void> {
  await page.goto(site.address('/settings'));
  await settled(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: say('frame.signOut') })
    .click();
  await page.waitForURL(/\/kk$/);
  await settled(page);
}

const reads = (page: Page): Promise<string[]> =>
  page.evaluate<
    string[]
  >(`caches.keys().then(async (names) => (await Promise.all(names.filter((each) => each.startsWith('asar.reads.'))
    .map(async (each) => Promise.all((await (await caches.open(each)).matchAll()).map((answer) => answer.text()))))).flat())`);
const words = (page: Page): Promise<string> => page.locator('main').innerText();

/** Reads again what stands there. */
async function rereads(page: Page, address: string): Promise<string> {
  await page.goto(site.address(address));
  await page.locator('main h1').first().waitFor();
  await page.locator('main [aria-busy]').waitFor({ state: 'detached' });
  return words(page);
}

describe('a device without a connection', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await site.visitor();
    page = await context.newPage();
  });
  afterAll(() => context?.close());

  it('shows pages that were open, and says kindly which were not', async () => {
    await opens(page, '/projects');
    const list = await words(page);
    await context.setOffline(true);
    expect(await rereads(page, '/projects')).toBe(list);
    await page.getByText(say('frame.offline')).waitFor();
    // What is said of the line covers nothing that could not be scrolled into view.
    const line = await page.getByRole('status').getByText(say('frame.offline')).boundingBox();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading!.y).toBeGreaterThanOrEqual(line!.y + line!.height);
    await context.setOffline(false);
    await page.getByText(say('frame.offline')).waitFor({ state: 'detached' });
    await context.setOffline(true);
    expect(await rereads(page, '/how')).toContain(say('frame.offlinePage'));
    await page.goto(`${site.origin}/ru/mentors`);
    expect(await words(page)).toContain(wordsIn('ru')('frame.offlinePage'));
    await page.goto(`${site.origin}/`);
    expect(page.url()).toBe(site.address(''));
    await context.setOffline(false);
    expect(await rereads(page, '/how')).not.toContain(say('frame.offlinePage'));
  });

  it('goes on within the site with what was read', async () => {
    await opens(page, '/projects');
    const project = page.getByRole('main').locator('article a').first();
    const address = new URL((await project.getAttribute('href')) ?? '', site.origin).pathname.slice('/kk'.length);
    await project.click();
    await page.waitForURL(/\/p\//);
    await settled(page);
    await context.setOffline(true);
    await page.goBack();
    await page.locator('main article').first().waitFor();
    await project.click();
    await page.waitForURL(site.address(address));
    await page.locator('main h1').first().waitFor();
    expect(await words(page)).not.toContain(say('frame.offlinePage'));
    await context.setOffline(false);
  });
});

describe('two people on one device', () => {
  it('read their own pages again without a connection, and never each other’s', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await signsIn(page, 'kamila');
    await opens(page, '/offers');
    const hers = await words(page);
    await opens(page, '/my');
    const herName = await page.getByRole('banner').getByRole('link').last().getAttribute('title');
    await context.setOffline(true);
    expect(await rereads(page, '/offers')).toBe(hers);
    expect(page.url()).toBe(site.address('/offers'));
    await context.setOffline(false);
    await page.reload();
    await settled(page);
    expect((await reads(page)).join()).toContain(herName);

    await signsOut(page);
    expect((await reads(page)).join()).not.toContain(herName);
    await context.setOffline(true);
    await page.goto(site.address('/offers'));
    await page.locator('main h1').first().waitFor();
    expect(await words(page)).not.toContain(hers);
    await context.setOffline(false);

    await signsIn(page, 'marat');
    await opens(page, '/my');
    await context.setOffline(true);
    const his = await rereads(page, '/my');
    expect(his).not.toContain(herName);
    expect((await reads(page)).join()).not.toContain(herName);
    await rereads(page, '/offers');
    expect(await words(page)).not.toContain(hers);
    await context.close();
  });

  it('are told apart when one takes the other’s place without signing out', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await signsIn(page, 'kamila');
    const herName = await page.getByRole('banner').getByRole('link').last().getAttribute('title');
    await signsIn(page, 'marat');
    expect((await reads(page)).join()).not.toContain(herName);
    await context.close();
  });
});

describe('what is not to be kept', () => {
  it('is nowhere on the device: what admins read, and pages behind a secret address', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await signsIn(page, 'admin');
    await opens(page, '/admin/queue');
    expect(await reads(page)).toEqual([]);
    await page.goto(site.address('/reset-password?token=0123456789'));
    await settled(page);
    await context.setOffline(true);
    expect(await rereads(page, '/reset-password?token=0123456789')).toContain(say('frame.offlinePage'));
    await context.close();
  });
});

describe('the installed site', () => {
  it('is one that Chromium installs, under a name in the reader’s language', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await opens(page, '');
    const devtools = await context.newCDPSession(page);
    const { errors, data, url } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(`${site.origin}/manifest-kk.webmanifest`);
    const manifest = JSON.parse(data ?? '') as {
      lang: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest.lang).toBe('kk');
    for (const { src } of manifest.icons) expect((await context.request.get(site.origin + src)).ok()).toBe(true);
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)).toEqual([
      '512x512',
    ]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    await context.close();
  });

  it('changes to a new version when its reader says so, as a whole', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await opens(page, '');
    const [, build = ''] = /asar\.(\w+)\.files/.exec(built('worker.js')) ?? [];
    expect(build).not.toBe('');
    worker = built('worker.js').replaceAll(build, 'newer');
    await page.evaluate(
      'navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined)',
    );
    const caches = () => page.evaluate<string[]>('caches.keys()');
    await page.getByText(say('frame.update')).waitFor();
    expect(await caches()).toContain(`asar.${build}.pages`);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: say('frame.updateNow') }).click()]);
    await settled(page);
    expect((await caches()).filter((name) => name.startsWith(`asar.${build}.`))).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await page.locator('main h1').first().waitFor();
    worker = null;
    await context.close();
  });

  it('can be rid of its worker and of all that was kept', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    await opens(page, '/projects');
    worker = built('no-worker.js');
    await page.evaluate(
      'navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => undefined)',
    );
    await until(
      page,
      'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.flat().length === 0)',
    );
    worker = null;
    await context.close();
  });
});
