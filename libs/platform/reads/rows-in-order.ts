import { In, type ObjectLiteral } from 'typeorm';
import type { Database } from '../database/database.js';

/** Entities in the order in which a keyset statement gave their ids; one that has gone since is left out. */
export async function rowsInOrder<T extends ObjectLiteral & { id: string }>(
  database: Database,
  entity: new () => T,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const rows = await database.dataSource.manager.find(entity, { where: { id: In([...ids]) } as never });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
