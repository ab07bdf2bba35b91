// One visit to the stage: the language, whether a program or a browser asks, and what a refusal looks like to each.
import { type Locale, localeFromAcceptLanguage, localeFromTag } from '#kernel';
import { explain, type GraphContext, problem, Problem, RequestContexts, settings } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { messagePage } from './frame.js';

const STATUSES: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, INTERNAL: 502 };

export interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: GraphContext;
  readonly locale: Locale;
  readonly theme: string | undefined;
  readonly wantsJson: boolean;
}

/** The page may load only what the stage itself serves. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'",
  "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
].join('; ');
/** The editor sets styles by script, as editors do. */
export const EDITOR_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "font-src 'self'",
  "font-src 'self' data:",
);

function wantsJson({ headers }: FastifyRequest): boolean {
  const { accept = '', 'content-type': sent = '' } = headers;
  if (accept.includes('text/html')) return false;
  return accept.includes('application/json') || sent.includes('application/json');
}

function languageOf(request: FastifyRequest): Locale {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  const tags = [lang, request.cookies?.['lang']];
  const chosen = tags.flatMap((tag) => (typeof tag === 'string' ? (localeFromTag(tag) ?? []) : []))[0];
  return chosen ?? localeFromAcceptLanguage(request.headers['accept-language']);
}

/** Forms on other sites must not play with the stage of somebody who happens to have it open. */
function requireOwnSite(request: FastifyRequest): void {
  const { origin, host, 'sec-fetch-site': from } = request.headers;
  const isForeign = origin !== undefined && (origin === 'null' || new URL(origin).host !== host);
  if (isForeign || from === 'cross-site') throw problem('FORBIDDEN');
}

/** Runs one act of the stage and turns its refusals into a page or `{ code, message }`. In production there is nothing here. */
export async function visit(
  contexts: RequestContexts,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  act: (visit: Visit) => Promise<unknown>,
): Promise<void> {
  if (settings().isProduction) return void reply.callNotFound();
  const locale = languageOf(request);
  const theme = request.cookies?.['theme'];
  const json = wantsJson(request);
  void reply.status(200).headers({ 'content-security-policy': POLICY, 'cache-control': 'no-store' });
  try {
    if (request.method !== 'GET') requireOwnSite(request);
    const context = await contexts.of(request, reply);
    await act({ request, reply, context, locale, theme, wantsJson: json });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, message, fields } = explain(error, locale);
    void reply.status(STATUSES[code] ?? 400);
    if (json) return void reply.send({ code, message, ...(fields && { fields }) });
    const page = messagePage({ locale, theme, path: '/dev', title: message, text: '' });
    void reply.type('text/html; charset=utf-8').send(page);
  }
}

export function sendPage({ reply }: Visit, page: string): void {
  void reply.type('text/html; charset=utf-8').send(page);
}

/** After a form: the page again, with a word about what was done. */
export function leadBack({ reply }: Visit, to: string): void {
  void reply.redirect(to, 303);
}

/** One field of a form or of a JSON body. */
export function sent({ request }: Visit, name: string): unknown {
  const body = request.body;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
