// One API request from its text to its answer: key, version, route, parameters, idempotency, the work, the check of
// the answer against the API description, the journal.
import { type IncomingHttpHeaders } from 'node:http';
import { findFault, spendFault } from '../controls/faults.js';
import { handlers } from '../resources/index.js';
import { type Engine } from '../state/engine.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM } from '../state/world.js';
import { type Call } from './call.js';
import { API_VERSION, type Operation } from './description.js';
import { expandAll } from './expand.js';
import { decodeForm, type FormTree } from './form.js';
import { fingerprint, Idempotency } from './idempotency.js';
import { readParams } from './parameters.js';
import { badRequest, notSimulated, Refusal } from './refusal.js';
import { render } from './render.js';
import { matchRoute } from './routes.js';

export const SECRET_KEY = 'sk_test_sandbox';
export const PUBLISHABLE_KEY = 'pk_test_sandbox';

export interface ApiRequest {
  method: string;
  path: string;
  query: string;
  body: string;
  headers: IncomingHttpHeaders;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** To be called when the answer has left: until then its idempotency key is in use. */
  sent(): void;
}

interface Prepared {
  operation: Operation;
  call: Call;
  print: string;
}

const one = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? (value[0] ?? null) : (value ?? null);

export class Api {
  readonly idempotency: Idempotency;
  /** Answers that did not satisfy the API description; tests demand zero. */
  violations = 0;

  constructor(private readonly engine: Engine) {
    this.idempotency = new Idempotency(engine.world);
  }

  async serve(request: ApiRequest): Promise<Answer> {
    const requestId = newStripeId('req');
    const key = request.method === 'POST' ? one(request.headers['idempotency-key']) : null;
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'request-id': requestId,
      'stripe-version': API_VERSION,
      ...(key === null ? {} : { 'idempotency-key': key }),
    };
    try {
      await this.engine.sweep();
      const prepared = this.prepare(request, requestId, key);
      const { account } = prepared.call;
      const stored = key === null ? null : this.idempotency.look(account, key, prepared.print);
      if (stored) {
        const replayed = { ...headers, 'idempotent-replayed': 'true', 'original-request': stored.requestId };
        return { status: stored.status, headers: replayed, text: stored.answer, sent: () => undefined };
      }
      if (key !== null) this.idempotency.begin(account, key);
      const done = await this.execute(prepared, key).catch((error: unknown) => {
        if (key !== null) this.idempotency.end(account, key);
        throw error;
      });
      return { ...done, headers, sent: () => key !== null && this.idempotency.end(account, key) };
    } catch (error) {
      const { status, text } = this.problem(error, request);
      const retry: Record<string, string> =
        status === 409 ? { 'stripe-should-retry': 'true' } : status < 500 ? { 'stripe-should-retry': 'false' } : {};
      return { status, headers: { ...headers, ...retry }, text, sent: () => undefined };
    }
  }

  /** Everything that is refused before execution begins, and so is never stored. */
  private prepare(request: ApiRequest, requestId: string, idempotencyKey: string | null): Prepared {
    const found = matchRoute(request.method, request.path);
    this.requireKey(request, found?.operation.id ?? '');
    if (!found) throw new Refusal(404, `Unrecognized request URL (${request.method}: ${request.path}).`);
    const version = one(request.headers['stripe-version']);
    if (version !== null && version !== API_VERSION)
      throw badRequest(`This sandbox speaks only API version ${API_VERSION}, not ${version}.`);
    const account = one(request.headers['stripe-account']) ?? PLATFORM;
    if (account !== PLATFORM && !this.engine.store.find('account', account)) {
      throw new Refusal(403, `The provided key does not have access to account '${account}'.`, {
        code: 'account_invalid',
      });
    }
    const { operation, path } = found;
    const tree: FormTree = decodeForm(request.method === 'POST' ? request.body : request.query);
    const params = readParams(operation, tree);
    const handler = handlers[operation.id];
    if (!handler) throw notSimulated(`${operation.method} ${operation.path}`);
    const unused = Object.keys(params).find((name) => !handler.uses.includes(name));
    if (unused) throw notSimulated(`the parameter ${unused} here`, unused);
    const call = { world: this.engine.world, account, path, params, requestId, idempotencyKey };
    return { operation, call, print: fingerprint(request.method, request.path, tree) };
  }

  private requireKey(request: ApiRequest, operationId: string): void {
    const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(' ');
    const given =
      scheme.toLowerCase() === 'basic' ? (Buffer.from(value, 'base64').toString().split(':')[0] ?? '') : value;
    if (given === SECRET_KEY) return;
    if (given !== PUBLISHABLE_KEY) {
      throw new Refusal(401, `Invalid API Key provided. The sandbox accepts only ${SECRET_KEY}.`);
    }
    const hasSecret = decodeForm(request.query)['client_secret'] !== undefined;
    if (operationId === 'GetPaymentIntentsIntent' && hasSecret) return;
    throw new Refusal(403, 'This API call cannot be made with a publishable API key.', { code: 'secret_key_required' });
  }

  private async execute(prepared: Prepared, key: string | null): Promise<{ status: number; text: string }> {
    const { operation, call, print } = prepared;
    const where = `${operation.method} ${operation.path}`;
    const empty = findFault(this.engine.store, ['server_error', 'server_error_after'], where);
    let done = { status: 500, text: '{}' };
    const work = (): unknown => (empty?.kind === 'server_error' ? null : this.answer(prepared));
    await this.engine.run(work, (outcome) => {
      if (empty) spendFault(this.engine.store, empty);
      else if (outcome.ok) done = { status: 200, text: JSON.stringify(outcome.result, null, 2) };
      else done = this.problem(outcome.error, { method: operation.method, path: operation.path });
      if (key !== null) this.idempotency.keep(call.account, key, { print, ...done, requestId: call.requestId });
    });
    return done;
  }

  private answer({ operation, call }: Prepared): unknown {
    const result = render(call.world, handlers[operation.id]!.run(call));
    const expanded = expandAll(call.world, result, operation.answer, call.params['expand']);
    const wrong = operation.problems(expanded);
    if (!wrong) return expanded;
    this.violations += 1;
    throw new Error(`The answer to ${operation.id} does not satisfy Stripe's API description: ${wrong}`);
  }

  private problem(error: unknown, request: { method: string; path: string }): { status: number; text: string } {
    if (error instanceof Refusal) return { status: error.status, text: JSON.stringify(error, null, 2) };
    const message = error instanceof Error ? error.message : String(error);
    this.engine.log(
      `stripe-sandbox: ${request.method} ${request.path}: ${error instanceof Error ? error.stack : message}`,
    );
    return { status: 500, text: JSON.stringify({ error: { type: 'api_error', message } }, null, 2) };
  }
}
