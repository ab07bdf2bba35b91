// Bytes in and out: the API under /v1, controls under /_sandbox, pages for the browser, and the faults of a network.
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { minutes } from '#kernel';
import { Refusal } from './api/refusal.js';
import { findFault, spendFault } from './controls/faults.js';
import { serveControl, type Controls } from './controls/controls.js';
import { servePage } from './pages/serve.js';
import { isLoopbackUrl } from './resources/account-links.js';
import { type FaultBody } from './state/own-bodies.js';

const MAX_BODY = 1_000_000;
/** Longer than any client waits; the socket of a timeout is closed then at the latest. */
const SILENCE_MS = minutes(3);
const BEFORE = ['timeout_before', 'reset_before', 'rate_limit', 'html_502', 'slow'];
const AFTER = ['timeout_after', 'reset_after', 'truncated', 'wrong_amount'];

// Chromium applies form-action to redirects too, so the product's own addresses stand beside 'self'.
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://localhost:* http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export function listener(controls: Controls): RequestListener {
  return (request, response) => {
    void serve(controls, request, response).catch((error: unknown) => {
      controls.engine.log(
        `stripe-sandbox: ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (response.headersSent) response.destroy();
      else send(response, 500, { 'content-type': 'text/plain; charset=utf-8' }, 'The sandbox stumbled. See its log.');
    });
  };
}

async function serve(controls: Controls, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page on the internet may point its own name at this machine: only loopback names are answered.
  if (!isLoopbackUrl(`http://${request.headers.host ?? ''}`)) return send(response, 421, {}, 'Loopback only.');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await readBody(request);
  if (body === null) return send(response, 413, {}, 'Too large.');
  if (url.pathname.startsWith('/v1/')) return serveApi(controls, request, response, url, body);
  const { origin } = request.headers;
  if (origin !== undefined && origin !== 'null' && !isLoopbackUrl(origin))
    return send(response, 403, {}, 'Foreign origin.');
  if (url.pathname.startsWith('/_sandbox/')) return control(controls, request, response, url.pathname, body);
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const visit = {
    engine: controls.engine,
    method,
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    languages: request.headers['accept-language'] ?? '',
  } as const;
  const answer = await servePage(visit);
  if ('location' in answer) send(response, 303, { ...PAGE_HEADERS, location: answer.location }, '');
  else send(response, answer.status, PAGE_HEADERS, answer.html);
}

async function control(
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: string,
): Promise<void> {
  const json = { 'content-type': 'application/json' };
  try {
    const input: unknown = body === '' ? undefined : JSON.parse(body);
    const answer = await serveControl(controls, request.method ?? 'GET', path, input);
    send(response, 200, json, JSON.stringify(answer, null, 2));
  } catch (error) {
    if (error instanceof Refusal) return send(response, error.status, json, JSON.stringify(error));
    if (!(error instanceof SyntaxError)) throw error;
    send(
      response,
      400,
      json,
      JSON.stringify({ error: { type: 'invalid_request_error', message: 'The body is not JSON.' } }),
    );
  }
}

async function serveApi(
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const where = `${request.method} ${url.pathname}`;
  const before = await takeFault(controls, BEFORE, where);
  if (before && (await failBefore(before, response))) return;
  const answer = await controls.api.serve({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.search.slice(1),
    body,
    headers: request.headers,
  });
  const after = await takeFault(controls, AFTER, where);
  try {
    if (after?.kind === 'timeout_after') return await silence(response);
    if (after?.kind === 'reset_after') return void response.destroy();
    if (after?.kind === 'truncated') return truncate(response, answer.status, answer.headers, answer.text);
    const text = after?.kind === 'wrong_amount' ? withWrongAmount(answer.text) : answer.text;
    send(response, answer.status, answer.headers, text);
  } finally {
    answer.sent();
  }
}

async function takeFault({ engine }: Controls, kinds: string[], where: string): Promise<FaultBody | null> {
  const fault = findFault(engine.store, kinds, where);
  if (fault) await engine.do(() => spendFault(engine.store, fault));
  return fault;
}

/** True when nothing is left to do. */
async function failBefore(fault: FaultBody, response: ServerResponse): Promise<boolean> {
  if (fault.kind === 'slow') {
    await pause(fault.delayMs);
    return false;
  }
  if (fault.kind === 'timeout_before') await silence(response);
  if (fault.kind === 'reset_before') response.destroy();
  if (fault.kind === 'html_502')
    send(response, 502, { 'content-type': 'text/html' }, '<html><h1>502 Bad Gateway</h1></html>');
  if (fault.kind === 'rate_limit') {
    const refusal = new Refusal(429, 'Too many requests hit the API too quickly.', { code: 'rate_limit' });
    send(response, 429, { 'content-type': 'application/json' }, JSON.stringify(refusal));
  }
  return true;
}

/** Says nothing until the caller hangs up. */
async function silence(response: ServerResponse): Promise<void> {
  const waiting = new AbortController();
  response.once('close', () => waiting.abort());
  await pause(SILENCE_MS, undefined, { signal: waiting.signal, ref: false }).catch((error: unknown) => {
    if (!waiting.signal.aborted) throw error;
  });
  response.destroy();
}

function truncate(response: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
}

function withWrongAmount(text: string): string {
  const answer = JSON.parse(text) as Record<string, unknown>;
  return typeof answer['amount'] === 'number' ? JSON.stringify({ ...answer, amount: answer['amount'] + 1 }) : text;
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, text: string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
