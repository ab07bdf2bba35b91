import type { EntityManager, ObjectLiteral } from 'typeorm';
import { problem } from '../problems/problem.js';
import type { Tx } from './tx.js';

type Class<T> = new () => T;

/** Reads one row by id without locking; null when there is none. */
export function find<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: Class<T>,
  id: string,
): Promise<T | null> {
  return manager.findOne(entity, { where: { id } as never });
}

/** Reads one row by id; NOT_FOUND when there is none. */
export async function load<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: Class<T>,
  id: string,
): Promise<T> {
  const row = await find(manager, entity, id);
  if (!row) throw problem('NOT_FOUND');
  return row;
}

/**
 * Reads one row by id and locks it until the commit; NOT_FOUND when there is none. Order of locks: guardianship, person,
 * mentor, team, listing, offer, agreement, milestone, ledger accounts by id, chain head.
 */
export async function lock<T extends ObjectLiteral & { id: string }>(tx: Tx, entity: Class<T>, id: string): Promise<T> {
  const row = await tx.findOne(entity, { where: { id } as never, lock: { mode: 'pessimistic_write' } });
  if (!row) throw problem('NOT_FOUND');
  return row;
}

/** Inserts a row and gives it back as an entity; what the database fills in by default is read back. */
export async function insert<T extends ObjectLiteral & { id: string }>(
  tx: Tx,
  entity: Class<T>,
  values: Partial<T>,
): Promise<T> {
  const row = tx.create(entity, values as never);
  await tx.insert(entity, row as never);
  return row;
}

/** Changes columns of one row (never its state: that is `advance`) and the entity in hand with it. */
export async function change<T extends ObjectLiteral & { id: string }>(tx: Tx, row: T, values: Partial<T>): Promise<T> {
  await tx.update(row.constructor as Class<T>, { id: row.id } as never, values as never);
  return Object.assign(row, values);
}
