import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery, type OperationResult } from 'urql';
import { asNode, type Document } from './document.js';
import { problemOf, type Problem } from './problem.js';

export interface Read<Data> {
  data: Data | undefined;
  problem: Problem | undefined;
  /** True while nothing can be shown yet; a refresh in the background does not count. */
  loading: boolean;
  /** Asks the server again. */
  reload: () => void;
}

export interface ReadOptions {
  /** Do not ask yet. */
  pause?: boolean;
  /** Ask again at this distance while the page is in view, for screens on which something happens without the reader. */
  everyMs?: number;
  /** Show what is known and ask again, where another person may have acted meanwhile. */
  fresh?: boolean;
}

/** Reads one operation. Pages that are drawn on the server name the same document and variables in their `queries`. */
export function useRead<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { pause = false, everyMs, fresh = false }: ReadOptions = {},
): Read<Data> {
  const [state, execute] = useQuery({
    query: asNode(document),
    variables: variables as Variables & {},
    pause,
    requestPolicy: fresh ? 'cache-and-network' : 'cache-first',
  });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useEffect(() => {
    if (!everyMs) return undefined;
    const timer = setInterval(() => globalThis.document.visibilityState === 'visible' && reload(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, reload]);
  const problem = state.data ? undefined : problemOf(state.error);
  return { data: state.data as Data | undefined, problem, loading: !pause && !state.data && !problem, reload };
}

export interface Verb<Data, Variables> {
  /** Resolves with the data, or with null when the server refused: the reason then stands in `problem`. */
  run: (variables: Variables) => Promise<Data | null>;
  busy: boolean;
  problem: Problem | undefined;
  /** Forgets the problem, for example when a dialog is closed. */
  clear: () => void;
}

/**
 * Calls one mutation. Each wish has one idempotency key: it is kept while no answer came, so a second press after a lost
 * connection repeats the first instead of doing it twice; other input or a definite answer ends it.
 */
export function useVerb<Data, Variables>(document: Document<Data, Variables>): Verb<Data, Variables> {
  const client = useClient();
  const [state, setState] = useState<{ busy: boolean; problem?: Problem | undefined }>({ busy: false });
  const wish = useRef<{ key: string; input: string } | null>(null);
  const run = useCallback(
    async (variables: Variables) => {
      const input = JSON.stringify(variables);
      if (wish.current?.input !== input) wish.current = { key: crypto.randomUUID(), input };
      setState({ busy: true });
      const context = { idempotencyKey: wish.current.key };
      const result: OperationResult<Data> = await client
        .mutation(asNode(document) as never, variables as never, context as never)
        .toPromise();
      const problem = problemOf(result.error);
      if (problem?.code !== 'OFFLINE') wish.current = null;
      setState({ busy: false, problem });
      return problem ? null : (result.data ?? null);
    },
    [client, document],
  );
  const clear = useCallback(() => setState((now) => ({ ...now, problem: undefined })), []);
  return { run, busy: state.busy, problem: state.problem, clear };
}
