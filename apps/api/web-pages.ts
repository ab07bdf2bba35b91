// Serves the built web: files from memory, precompressed and cached for ever; public pages drawn per request; everything
// else a person can open in a browser as a shell or a kind error page.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clock, type Locale, type LocalePath, localeFromAcceptLanguage, LOCALE_PATHS, localePath } from '#kernel';
import { acceptedEncoding, compressPage, loadWebFiles, type WebFiles } from './web-files.js';
import { crashPage } from './web-crash-page.js';

/** Runs one operation as a visitor, in this process: no request to ourselves. */
export type ExecutePageQuery = (
  document: string,
  variables: Record<string, unknown>,
  context: { locale: Locale },
) => Promise<{ data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] }>;

export interface WebPagesOptions {
  /** `dist/web`, with `client` and `server` in it. */
  directory: string;
  execute: ExecutePageQuery;
  /** The address people use, for canonical links; else that of the request. */
  origin?: string;
  /** Other hosts that files come from (S3) and that payment forms are loaded from (Stripe). */
  fileHosts?: readonly string[];
  paymentHosts?: readonly string[];
  /** For Stripe's own card form. */
  stripePublishableKey?: string;
  /** Whether browsers keep pages for reading without a connection; those that do already are rid of it when it is off. */
  offlineReading?: boolean;
}

interface Renderer {
  render(input: {
    url: string;
    locale: LocalePath;
    theme: 'light' | 'dark' | undefined;
    /** The reader counts every kilobyte: words only, in the letters that the device has. */
    saver: boolean;
    execute: ExecutePageQuery;
    manifest: unknown;
    nonce: string;
    origin: string;
    now: string;
    stripePublishableKey: string | undefined;
  }): Promise<{ status: number; html: string; headers: Record<string, string> }>;
}

const TEN_YEARS_CACHED = 'public, max-age=31536000, immutable';
const A_DAY_CACHED = 'public, max-age=86400';
/** A worker that cannot be replaced at once could not be switched off at once. */
const WORKER = '/worker.js';
const WORKER_SWITCHED_OFF = '/no-worker.js';
/** A worker obeys the policy of its own file: it asks this site for pages and files, and nobody else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

export async function registerWebPages(fastify: FastifyInstance, options: WebPagesOptions): Promise<void> {
  const files = loadWebFiles(join(options.directory, 'client'));
  const renderer = (await import(pathToFileURL(join(options.directory, 'server/entry-server.js')).href)) as Renderer;
  for (const [path] of files.served) {
    const sent = path === WORKER && options.offlineReading === false ? WORKER_SWITCHED_OFF : path;
    fastify.get(path, (request, reply) => sendFile(files, sent, request, reply));
  }
  fastify.get('/', (request, reply) => reply.redirect(`/${languageOf(request)}`, 302));
  for (const locale of LOCALE_PATHS) {
    const page = (request: FastifyRequest, reply: FastifyReply) =>
      sendPage(renderer, files, options, locale, request, reply);
    fastify.get(`/${locale}`, page);
    fastify.get(`/${locale}/*`, page);
  }
  // An address without a language gets the reader's; what no page has becomes a 404 page there.
  fastify.get('/*', (request, reply) => {
    if (!`${request.headers.accept}`.includes('text/html')) return reply.callNotFound();
    return reply.redirect(`/${languageOf(request)}${request.url}`, 302);
  });
}

function sendFile(files: WebFiles, path: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const file = files.served.get(path)!;
  const encoding = acceptedEncoding(request.headers['accept-encoding'], file);
  void reply.header('cache-control', keepingOf(path));
  if (path === WORKER) void reply.header('content-security-policy', WORKER_POLICY);
  void reply.header('vary', 'accept-encoding').header('x-content-type-options', 'nosniff').type(file.contentType);
  if (encoding === 'identity') return reply.send(file.plain);
  return reply.header('content-encoding', encoding).send(file[encoding]);
}

function keepingOf(path: string): string {
  if (path === WORKER || path === WORKER_SWITCHED_OFF) return 'no-cache';
  return path.startsWith('/assets/') ? TEN_YEARS_CACHED : A_DAY_CACHED;
}

async function sendPage(
  renderer: Renderer,
  files: WebFiles,
  options: WebPagesOptions,
  locale: LocalePath,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  const origin = options.origin ?? `${request.protocol}://${request.host}`;
  const theme = (['light', 'dark'] as const).find((each) => each === cookieOf(request, 'theme'));
  void reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'cookie, accept-encoding, save-data, ect')
    // From the next request on, browsers that can say how slow their line is.
    .header('accept-ch', 'ECT')
    .header('content-security-policy', contentSecurityPolicy(nonce, options));
  try {
    const { url } = request;
    const now = clock.now().toISOString();
    const { execute, stripePublishableKey } = options;
    const asked = { url, locale, theme, saver: savesData(request), origin, now };
    const input = { ...asked, execute, manifest: files.manifest, nonce, stripePublishableKey };
    const { status, html, headers } = await renderer.render(input);
    const { encoding, body } = await compressPage(html, request.headers['accept-encoding']);
    if (encoding) void reply.header('content-encoding', encoding);
    if (hasSecret(request)) headers['cache-control'] = 'no-store';
    return reply.code(status).headers(headers).send(body);
  } catch (failure) {
    request.log.error(failure);
    return reply.code(500).header('x-robots-tag', 'noindex').send(crashPage(locale, request.id));
  }
}

/** Asked for by the reader, or by a line on which a font takes longer than the words. */
const savesData = ({ headers }: FastifyRequest): boolean =>
  headers['save-data'] === 'on' || /^(slow-)?2g$/.test(`${headers['ect']}`);

/** Mailed links open something by their very address: it stays nowhere. */
const hasSecret = ({ url }: FastifyRequest): boolean => /[?&](token|code)=/.test(url);

function contentSecurityPolicy(nonce: string, { fileHosts = [], paymentHosts = [] }: WebPagesOptions): string {
  const payment = paymentHosts.map((host) => ` ${host}`).join('');
  const fromFiles = fileHosts.map((host) => ` ${host}`).join('');
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${payment}`,
    // Bars and pictures have computed widths: attributes only, no style elements.
    "style-src 'self'; style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob:${fromFiles}`,
    `connect-src 'self'${payment}${fromFiles}`,
    `frame-src 'self'${payment}`,
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ].join('; ');
}

/** What was chosen with the switch, else what the browser asks for; Kazakh wins ties. */
function languageOf(request: FastifyRequest): LocalePath {
  const chosen = LOCALE_PATHS.find((each) => each === cookieOf(request, 'lang'));
  return chosen ?? localePath(localeFromAcceptLanguage(request.headers['accept-language']));
}

function cookieOf(request: FastifyRequest, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([each]) => each === name)?.[1];
}
