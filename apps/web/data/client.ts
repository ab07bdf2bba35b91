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
import { keepAnswer, keptAnswer, readerOf, type Asked } from './kept-reads.js';
import { isOffline, onLineChange } from './line.js';
import { accessToken, hasToken } from './session.js';
import { send, type GraphQLAnswer } from './transport.js';

const hashOfNode = (operation: Operation) => (operation.query as { documentId: string }).documentId;

type Run = (operation: Operation, signal: AbortSignal) => Promise<GraphQLAnswer>;

/** The only place where the browser talks to /graphql. What was read before can be read again when nothing is heard from there. */
function overNetwork(locale: () => LocalePath, onKept: (operation: Operation) => void): Run {
  return async (operation, signal) => {
    const asked: Asked = { hash: hashOfNode(operation), variables: operation.variables, locale: locale() };
    if (operation.kind !== 'query') return overLine(operation, asked);
    try {
      return await overLine(operation, asked, signal);
    } catch (failure) {
      const kept = signal.aborted ? undefined : await keptAnswer(asked);
      if (!kept) throw failure;
      onKept(operation);
      return kept;
    }
  };
}

/** A mutation has no signal: leaving the page does not unsay it. */
async function overLine(operation: Operation, asked: Asked, signal?: AbortSignal): Promise<GraphQLAnswer> {
  const idempotencyKey = operation.context['idempotencyKey'] as string | undefined;
  const isKnown = operation.kind === 'query' ? () => keptAnswer(asked).then(Boolean) : undefined;
  const attempt = async (renew: boolean) => {
    const locale = asked.locale as LocalePath;
    const token = await accessToken(locale, renew);
    const answer = await send({ ...asked, locale, idempotencyKey, accessToken: token ?? undefined, signal, isKnown });
    if (answer.mayKeep && operation.kind === 'query') void keepAnswer(readerOf(token), asked, answer);
    return answer;
  };
  const answer = await attempt(false);
  const expired = answer.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED');
  return expired && hasToken() ? attempt(true) : answer;
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
  const old = new Set<Operation>();
  const client = clientOf([cacheExchange, ssr, exchangeOf(overNetwork(locale, (operation) => old.add(operation)))]);
  // When the connection is back, everything that was answered from the device is asked for anew.
  onLineChange(() => {
    if (isOffline()) return;
    const again = [...old];
    old.clear();
    for (const { query, variables } of again)
      void client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
  });
  return { ssr, client };
}

/** On the server the operations of a page run before it is drawn, in process, and drawing finds every answer at hand. */
export function serverData(run: (hash: string, variables: unknown) => Promise<GraphQLAnswer>): Data {
  const ssr = ssrExchange({ isClient: false });
  const inProcess = exchangeOf((operation) => run(hashOfNode(operation), operation.variables));
  return { ssr, client: clientOf([cacheExchange, ssr, inProcess]) };
}

const clientOf = (exchanges: Exchange[]) =>
  new Client({ url: '/graphql', exchanges, preferGetMethod: false, requestPolicy: 'cache-first' });
