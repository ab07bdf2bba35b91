import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { idPrefix, type IdPrefix } from '#kernel';
import type { GraphContext } from './context.js';

const typeNames = new Map<IdPrefix, string>();
type NodeReader = (id: string, context: GraphContext) => Promise<object | null>;
const readers = new Map<IdPrefix, NodeReader>();

@InterfaceType({
  resolveType: (value: { id: string }) => {
    const prefix = idPrefix(value.id);
    return prefix === null ? undefined : typeNames.get(prefix);
  },
})
export abstract class Node {
  @Field(() => ID)
  id: string;
}

/** Registers a type for `node(id)`; the reader gives null for what the viewer may not read. */
export function defineNode(prefix: IdPrefix, typeName: string, read: NodeReader): void {
  typeNames.set(prefix, typeName);
  readers.set(prefix, read);
}

/** What `node(id)` answers: null for the unknown, the foreign and the hidden alike. */
export async function readNode(id: string, context: GraphContext): Promise<object | null> {
  const prefix = idPrefix(id);
  const read = prefix === null ? undefined : readers.get(prefix);
  return read ? read(id, context) : null;
}
