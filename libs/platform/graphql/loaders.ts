// Batched reads, one set per request, against N+1.
import DataLoader from 'dataloader';
import { In, type ObjectLiteral } from 'typeorm';
import type { GraphContext } from './context.js';

export interface LoaderOf<Key, Value> {
  readonly name: string;
  readonly batch: (keys: readonly Key[], context: GraphContext) => Promise<Map<Key, Value>>;
  readonly whenNone: (key: Key) => Value;
}

export type Load = <Key, Value>(loader: LoaderOf<Key, Value>, key: Key) => Promise<Value>;

/** A batched read: `keys` in, a map from key to value out; keys that are missing there become `whenNone`. */
export function loader<Key, Value>(
  name: string,
  batch: (keys: readonly Key[], context: GraphContext) => Promise<Map<Key, Value>>,
  whenNone: (key: Key) => Value,
): LoaderOf<Key, Value> {
  return { name, batch, whenNone };
}

/** A batched read of rows by id; null for what is not there. */
export function loaderById<T extends ObjectLiteral & { id: string }>(entity: new () => T): LoaderOf<string, T | null> {
  return loader<string, T | null>(
    `${entity.name}ById`,
    async (ids, { database }) => {
      const rows = await database.dataSource.manager.find(entity, { where: { id: In([...ids]) } as never });
      return new Map(rows.map((row) => [row.id, row]));
    },
    () => null,
  );
}

/** A batched read of lists: rows grouped by a property that holds the key, in the order given. */
export function loaderOfMany<T extends ObjectLiteral>(
  name: string,
  entity: new () => T,
  property: keyof T & string,
  order: Partial<Record<keyof T & string, 'ASC' | 'DESC'>>,
): LoaderOf<string, T[]> {
  return loader<string, T[]>(
    name,
    async (keys, { database }) => {
      const rows = await database.dataSource.manager.find(entity, {
        where: { [property]: In([...keys]) } as never,
        order: order as never,
      });
      const groups = new Map<string, T[]>();
      for (const row of rows) {
        const key = row[property] as string;
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
      return groups;
    },
    () => [],
  );
}

export function loadIn(context: () => GraphContext): Load {
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  return <Key, Value>(of: LoaderOf<Key, Value>, key: Key): Promise<Value> => {
    let found = loaders.get(of);
    if (!found) {
      found = new DataLoader<unknown, unknown>(
        async (keys) => {
          const values = await of.batch(keys as readonly Key[], context());
          return keys.map((each) => values.get(each as Key) ?? of.whenNone(each as Key));
        },
        { name: of.name, maxBatchSize: 200 },
      );
      loaders.set(of, found);
    }
    return found.load(key) as Promise<Value>;
  };
}
