// What a three-year-old phone on a weak line sees of a page, observed and not computed: when its largest piece stands there, how far
// things jump, and what came over the line.
import type { Browser, CDPSession } from 'playwright-core';
import { PHONE } from './site.js';

const LINE = { latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, offline: false };
const CPU_SLOWDOWN = 4;
/** After the last answer: what still paints or jumps has done so. */
const REST_MS = 1_000;

export interface SlowVisit {
  readonly lcpMs: number;
  readonly cls: number;
  readonly bytes: number;
  readonly requests: readonly string[];
}

const OBSERVE = `
  window.seen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.seen.lcp = each.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const each of list.getEntries()) if (!each.hadRecentInput) window.seen.cls += each.value; })
    .observe({ type: 'layout-shift', buffered: true });`;

export async function visitSlowly(
  browser: Browser,
  url: string,
  headers: Record<string, string> = {},
): Promise<SlowVisit> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
    extraHTTPHeaders: headers,
  });
  await context.addInitScript({ content: OBSERVE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const traffic = await listen(devtools);
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.waitForTimeout(REST_MS);
  const { lcp, cls } = await page.evaluate<{ lcp: number; cls: number }>('window.seen');
  await context.close();
  return { lcpMs: Math.round(lcp), cls, ...traffic };
}

async function listen(devtools: CDPSession): Promise<{ bytes: number; requests: string[] }> {
  const traffic = { bytes: 0, requests: [] as string[] };
  devtools.on('Network.requestWillBeSent', ({ request }) => traffic.requests.push(request.url));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  await devtools.send('Network.enable');
  return traffic;
}
