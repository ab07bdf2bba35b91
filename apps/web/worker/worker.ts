// The service worker: what was open before can be read without a connection. It answers nothing but pages and built files, keeps
// nothing that the server marks as not to be kept, and knows no person: what people may read by themselves is kept by the page
// (data/kept-reads.ts). Built files carry the hash of their content in their name, so a page always finds its own version.
import { offlinePage, type OfflineTexts } from './offline-page.js';
import type { FetchEvent, WorkerScope } from './scope.js';

declare const self: WorkerScope;
declare const BUILD: string;
declare const SHELL: readonly string[];
declare const OFFLINE_TEXTS: OfflineTexts;

const files = `asar.${BUILD}.files`;
const pages = `asar.${BUILD}.pages`;
/** Pages for signed-in people. They are empty shells, yet their addresses tell who did what: signing out removes them. */
const privatePages = `asar.${BUILD}.private`;
const mostPages = 40;
const isPage = /^\/(kk|ru|en)(\/|$)/;
const isFile = /^\/assets\//;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(files).then((cache) => cache.addAll([...SHELL])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([dropOtherBuilds(), self.registration.navigationPreload?.enable(), self.clients.claim()]),
  );
});

/** Another build's files and pages go together: neither is of use without the other. */
async function dropOtherBuilds(): Promise<void> {
  const names = await caches.keys();
  const isOld = (name: string) => /^asar\.\w+\.(files|pages|private)$/.test(name) && !name.startsWith(`asar.${BUILD}.`);
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
}

/** What a page may ask of the worker. */
export interface FromPage {
  /** Addresses that were loaded before there was a worker: the page itself, its files, the first page of its language. */
  keep?: readonly string[];
  /** The reader has agreed to change to this version. */
  takeOver?: true;
}

self.addEventListener('message', (event) => {
  const { keep = [], takeOver } = event.data as FromPage;
  if (takeOver) void self.skipWaiting();
  event.waitUntil(keepAll(keep));
});

/** Files first: a page that is kept can be drawn. What is lost on the way is kept at the next visit. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const isOfFile = (address: string) => isFile.test(new URL(address, location.origin).pathname);
  await Promise.allSettled(addresses.filter(isOfFile).map(fetchAndKeep));
  await Promise.allSettled(addresses.filter((address) => !isOfFile(address)).map(fetchAndKeep));
}

async function fetchAndKeep(address: string): Promise<void> {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) return;
  if (isFile.test(url.pathname)) await file(new Request(url));
  else if (isPage.test(url.pathname)) await keepPage(url, await fetch(url, { headers: { accept: 'text/html' } }));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && (url.pathname === '/' || isPage.test(url.pathname)))
    event.respondWith(page(event, url));
  else if (isFile.test(url.pathname)) event.respondWith(file(request));
});

/** From the network whenever there is one; what was kept, only when nothing came or the product is at rest. */
async function page(event: FetchEvent, url: URL): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (response.status < 502 || response.status > 504) {
      event.waitUntil(keepPage(url, response.clone()));
      return response;
    }
    return (await keptPage(url)) ?? response;
  } catch {
    return (await keptPage(url)) ?? offlinePage(url, OFFLINE_TEXTS, SHELL);
  }
}

async function keepPage(url: URL, response: Response): Promise<void> {
  const cacheControl = response.headers.get('cache-control') ?? 'no-store';
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (response.status !== 200 || response.redirected || !isHtml || cacheControl.includes('no-store')) return;
  const cache = await caches.open(cacheControl.includes('private') ? privatePages : pages);
  await cache.put(url, response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - mostPages)).map((oldest) => cache.delete(oldest)));
}

async function keptPage(url: URL): Promise<Response | undefined> {
  // The address without a language leads to the one that was read last.
  if (url.pathname === '/') {
    const fronts = (await (await caches.open(pages)).keys()).filter(({ url: each }) =>
      /^\/\w\w$/.test(new URL(each).pathname),
    );
    const last = fronts.at(-1);
    return last && Response.redirect(last.url);
  }
  // The server tells by cookies and encodings what it sends; here there is one of each.
  const options = { ignoreVary: true };
  const kept =
    (await (await caches.open(pages)).match(url, options)) ??
    (await (await caches.open(privatePages)).match(url, options));
  return kept && asKept(kept);
}

/** The page sees in its own timing that it came from the device: a phone may well believe that it is connected. */
function asKept({ body, status, headers }: Response): Response {
  const marked = new Headers(headers);
  marked.set('server-timing', 'kept');
  return new Response(body, { status, headers: marked });
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(files);
  const kept = await cache.match(request.url, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request.url, response.clone());
  return response;
}
