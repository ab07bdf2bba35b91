import {
  cacheExchange,
  Client,
  CombinedError,
  makeResult,
  ssrExchange,
  type Exchange,
  type Operation,
  type OperationResult,
} from '@urql/core';
import { filter, fromPromise, mergeMap, pipe, takeUntil } from 'wonka';
import type { LocalePath } from '#kernel';
import { accessToken, hasToken } from './session.js';
import { send, type GraphQLAnswer } from './transport.js';

const hashOfNode = (operation: Operation) => (operation.query as { documentId: string }).documentId;

type Run = (operation: Operation, signal: AbortSignal) => Promise<GraphQLAnswer>;

/** The only place where the browser talks to /graphql. */
function overNetwork(locale: () => LocalePath): Run {
  return async (operation, signal) => {
    const idempotencyKey = operation.context['idempotencyKey'] as string | undefined;
    const hash = hashOfNode(operation);
    const attempt = async (renew: boolean) =>
      send({
        hash,
        variables: operation.variables,
        locale: locale(),
        idempotencyKey,
        accessToken: (await accessToken(locale(), renew)) ?? undefined,
        // A mutation under way is never cut off: leaving the page does not unsay it.
        signal: operation.kind === 'query' ? signal : undefined,
      });
    const answer = await attempt(false);
    const expired = answer.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED');
    return expired && hasToken() ? attempt(true) : answer;
  };
}

function exchangeOf(run: Run): Exchange {
  return () => (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind === 'query' || operation.kind === 'mutation'),
      mergeMap((operation) => {
        const abort = new AbortController();
        const ended = pipe(
          operations,
          filter((other) => other.kind === 'teardown' && other.key === operation.key),
        );
        return pipe(fromPromise(resultOf(run, operation, abort.signal)), takeUntil(ended));
      }),
    );
}

async function resultOf(run: Run, operation: Operation, signal: AbortSignal): Promise<OperationResult> {
  try {
    return makeResult(operation, { hasNext: false, ...(await run(operation, signal)) } as never);
  } catch (failure) {
    const error = new CombinedError({ networkError: failure as Error });
    return { operation, data: undefined, error, stale: false, hasNext: false };
  }
}

export interface Data {
  client: Client;
  ssr: ReturnType<typeof ssrExchange>;
}

export function browserData(locale: () => LocalePath, restored: Parameters<typeof ssrExchange>[0]): Data {
  const ssr = ssrExchange({ ...restored, isClient: true });
  return { ssr, client: clientOf([cacheExchange, ssr, exchangeOf(overNetwork(locale))]) };
}

/** On the server the operations of a page run before it is drawn, in process, and drawing finds every answer at hand. */
export function serverData(run: (hash: string, variables: unknown) => Promise<GraphQLAnswer>): Data {
  const ssr = ssrExchange({ isClient: false });
  const inProcess = exchangeOf((operation) => run(hashOfNode(operation), operation.variables));
  return { ssr, client: clientOf([cacheExchange, ssr, inProcess]) };
}

const clientOf = (exchanges: Exchange[]) =>
  new Client({ url: '/graphql', exchanges, preferGetMethod: false, requestPolicy: 'cache-first' });
