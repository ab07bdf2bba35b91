import { useState } from 'react';
import { useClient } from 'urql';
import { asNode, type Document } from './document.js';
import { useRead } from './hooks.js';

interface ConnectionOf<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * A list that goes on. The first page is an ordinary read (and drawn on the server); further pages are fetched on demand
 * and kept until the list is asked differently.
 */
export function useConnection<Data, Variables extends { after?: string | null }, Node>(
  document: Document<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => ConnectionOf<Node>,
) {
  const client = useClient();
  const first = useRead(document, variables);
  const key = JSON.stringify(variables);
  const [further, setFurther] = useState<{
    key: string;
    pages: ConnectionOf<Node>[];
    busy: boolean;
    failed: boolean;
  }>();
  const current = further?.key === key ? further : { key, pages: [], busy: false, failed: false };
  const pages = first.data ? [connectionOf(first.data), ...current.pages] : [];
  const last = pages.at(-1);
  const more = async () => {
    setFurther({ ...current, busy: true, failed: false });
    const next = { ...variables, after: last?.pageInfo.endCursor ?? null };
    const { data } = await client.query(asNode(document), next as Variables & {}).toPromise();
    setFurther({
      key,
      pages: data ? [...current.pages, connectionOf(data)] : current.pages,
      busy: false,
      failed: !data,
    });
  };
  return {
    ...first,
    nodes: pages.flatMap((page) => [...page.nodes]),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    more,
    busy: current.busy,
    /** The next page did not come; what was shown stays, and `more` can be called again. */
    failed: current.failed,
  };
}
