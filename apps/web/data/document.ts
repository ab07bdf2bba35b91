import type { TypedDocumentNode } from '@urql/core';
import type { TypedDocumentString } from '../graphql/generated/graphql.js';

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;
export type VariablesOf<D> = D extends Document<unknown, infer Variables> ? Variables : never;
export type DataOf<D> = D extends Document<infer Data, unknown> ? Data : never;

const nodes = new Map<string, TypedDocumentNode<unknown, never>>();

export function hashOf(document: { __meta__?: unknown }): string {
  return (document.__meta__ as { hash: string }).hash;
}

/** The bundle holds hashes instead of texts, so urql gets a node that is known by its id and never parsed. */
export function asNode<Data, Variables>(document: Document<Data, Variables>): TypedDocumentNode<Data, Variables & {}> {
  const hash = hashOf(document);
  let node = nodes.get(hash);
  if (!node) {
    node = {
      kind: 'Document',
      definitions: [],
      documentId: hash,
      loc: { start: 0, end: 0, source: { body: hash } },
    } as never;
    nodes.set(hash, node!);
  }
  return node as never;
}
