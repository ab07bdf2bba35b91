import { Injectable } from '@nestjs/common';
import { localeFromAcceptLanguage, type Locale } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { Database } from '../database/database.js';
import { canonicalJson } from '../facts/record-fact.js';
import { problem } from '../problems/problem.js';
import { Viewer, type RequestInfo, type ViewerState } from '../viewer/viewer.js';
import { Authenticator } from './authenticator.js';
import type { GraphContext } from './context.js';
import { loadIn } from './loaders.js';
import type { CookieSerializeOptions } from '@fastify/cookie';

/** A person's standing is at most this old outside transactions; inside them it is always fresh. */
const STATE_TTL_MS = 500;
const MAX_STATES = 5_000;
const KEY_SHAPE = /^[\x21-\x7e]{8,200}$/;
/** A request's number in the log: unique to this process, and costs nothing. */
const PROCESS = randomBytes(5).toString('hex');
let requests = 0;

@Injectable()
export class RequestContexts {
  private readonly states = new Map<string, { state: ViewerState; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly authenticator: Authenticator,
  ) {}

  /** The context of one request; throws UNAUTHENTICATED for credentials that are wrong or have run out. */
  async of(request: FastifyRequest, reply?: FastifyReply): Promise<GraphContext> {
    const viewer = await this.viewer(request);
    const context: GraphContext = {
      viewer,
      database: this.database,
      load: loadIn(() => context),
      cookies: {
        get: (name) => request.cookies?.[name],
        set: (name, value, maxAgeMs) => void reply?.setCookie(name, value, this.cookieOptions(request, maxAgeMs)),
      },
    };
    return context;
  }

  async viewer(request: FastifyRequest): Promise<Viewer> {
    const header = request.headers['accept-language'];
    const asked =
      header === undefined || header.trim() === '*' || header.trim() === '' ? null : localeFromAcceptLanguage(header);
    const who = await this.authenticator.authenticate(request);
    if (!who) return new Viewer(null, asked ?? 'KK', requestInfo(request));
    const state = await this.state(who.personId);
    const locale: Locale = asked ?? state.locale;
    const viewer = new Viewer(who.personId, locale, requestInfo(request), state, who.signInId);
    return viewer.whenKnown((known) => this.remember(who.personId, known));
  }

  private async state(personId: string): Promise<ViewerState> {
    const known = this.states.get(personId);
    if (known && known.until > performance.now()) return known.state;
    const state = await this.database.viewerState(personId);
    if (!state) throw problem('UNAUTHENTICATED');
    this.remember(personId, state);
    return state;
  }

  private remember(personId: string, state: ViewerState): void {
    if (this.states.size >= MAX_STATES) this.states.clear();
    this.states.set(personId, { state, until: performance.now() + STATE_TTL_MS });
  }

  private cookieOptions(request: FastifyRequest, maxAgeMs: number): CookieSerializeOptions {
    return {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: request.protocol === 'https',
      maxAge: Math.floor(maxAgeMs / 1000),
    };
  }
}

function requestInfo(request: FastifyRequest): RequestInfo {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !KEY_SHAPE.test(key))) {
    throw problem('BAD_USER_INPUT', { fields: [{ path: 'Idempotency-Key', wrong: 'TYPE' }] });
  }
  requests += 1;
  return {
    id: `${PROCESS}-${requests}`,
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
    isBrowser: request.headers['x-client'] === 'web',
    operation: operationOf(request.body),
    ...(key !== undefined && { idempotency: { key, fingerprint: fingerprint(request.body) } }),
  };
}

function operationOf(body: unknown): string {
  const { operationName } = (body ?? {}) as { operationName?: unknown };
  return typeof operationName === 'string' ? operationName.replaceAll(/\W/g, '').slice(0, 80) : '';
}

/** What was asked: the operation and its variables, however they are spelled. */
function fingerprint(body: unknown): string {
  const { query, operationName, variables, extensions } = (body ?? {}) as Record<string, unknown>;
  const hash = (extensions as { persistedQuery?: { sha256Hash?: string } } | undefined)?.persistedQuery?.sha256Hash;
  const document = hash ?? createHash('sha256').update(String(query)).digest('hex');
  return createHash('sha256')
    .update(canonicalJson([document, operationName ?? null, variables ?? null]))
    .digest('hex');
}
