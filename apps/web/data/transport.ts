import type { LocalePath } from '#kernel';
import { isOffline, setLost } from './line.js';

export interface GraphQLRequest {
  hash: string;
  variables: unknown;
  locale: LocalePath;
  accessToken?: string | undefined;
  /** Mutations carry one: a repeated request has its effect once. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Whether the device has an older answer to show instead of waiting. */
  isKnown?: (() => Promise<boolean>) | undefined;
}
export interface GraphQLErrorAnswer {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}
export interface GraphQLAnswer {
  data?: unknown;
  errors?: GraphQLErrorAnswer[];
  /** Whether the server lets this device keep it for reading without a connection. */
  mayKeep?: boolean;
}

const waitsMs = [400, 1500, 4000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends one persisted operation by its hash. A lost answer is asked for again with the same key, so nothing happens twice.
 * A server that does not know the hash yet (a newer page, an older server) is sent the text once.
 */
export async function send(request: GraphQLRequest): Promise<GraphQLAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await post(request);
      if (answer.errors?.[0]?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND') return answer;
      const texts = (await import('../graphql/generated/persisted-documents.json')).default as Record<string, string>;
      return await post(request, texts[request.hash]);
    } catch (failure) {
      const wait = waitsMs[attempt];
      if (request.signal?.aborted) throw failure;
      // Without a connection there is nothing to wait for: what is asked for again is asked for by its reader.
      const isEnough = wait === undefined || isOffline() || (await request.isKnown?.());
      if (isEnough) {
        setLost(true);
        throw failure;
      }
      await pause(wait);
    }
  }
}

async function post({ hash, variables, locale, accessToken, idempotencyKey, signal }: GraphQLRequest, query?: string) {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'X-Client': 'web',
    'Accept-Language': locale,
  };
  if (accessToken) headers['Authorization'] = `Bearer ${accessToken}`;
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const body = JSON.stringify({ ...(query ? { query } : {}), variables, extensions });
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
  setLost(false);
  const answer = (await response.json()) as GraphQLAnswer;
  if (answer.data === undefined && !answer.errors) throw new Error(`The server answered ${response.status}.`);
  const cacheControl = response.headers.get('cache-control') ?? 'no-store';
  const mayKeep =
    !cacheControl.includes('no-store') && answer.data !== undefined && answer.data !== null && !answer.errors;
  return { ...answer, mayKeep };
}
