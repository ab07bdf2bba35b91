// Look-ahead reads: the fields that a query asks for become ONE statement that returns finished objects as JSON, run by
// name on the pool. What was not asked for is not read. (Loaders with raw rows took three times the processor time of
// this on the browse page, performance.md.)
//
// A read model is a table for one GraphQL type: field → trusted SQL over the row's alias, or another model behind a join.
// A field that is missing there is resolved by the `fields` table, from the columns that are always read; so are fields
// that depend on who asks (viewerCan, offersCount): one text serves everybody.
import type { GraphQLResolveInfo } from 'graphql';
import type { Database } from '../database/database.js';
import { planOf } from './look-ahead-plan.js';
import { raw, sql, type Sql } from './sql.js';

/** Trusted SQL that reads a value from the row called `row`. */
export type Expression = (row: string) => string;

/** Another model's row, or rows, found from this one. */
export interface NestedRead {
  readonly kind: 'one' | 'many';
  readonly model: () => ReadModel;
  /** The table that is read: `teams`. */
  readonly table: string;
  /** How a row of it (`inner`) belongs to this one (`outer`); may end in `order by`. */
  readonly on: (inner: string, outer: string) => string;
}

/** Columns that the field's function needs (a field with arguments, such as `name(locale)`). */
export interface Needs {
  readonly kind: 'needs';
  readonly columns: Readonly<Record<string, Expression>>;
}

export type FieldRead = Expression | NestedRead | Needs;

export interface ReadModel {
  /** The GraphQL type. */
  readonly type: string;
  /** What the `fields` functions and cursors look at: read as soon as one of them is asked for. */
  readonly always: Readonly<Record<string, Expression>>;
  readonly fields: Map<string, FieldRead>;
}

export function defineReadModel(model: {
  readonly type: string;
  readonly always: Readonly<Record<string, Expression>>;
  readonly fields: Readonly<Record<string, FieldRead>>;
}): ReadModel {
  return { ...model, fields: new Map(Object.entries(model.fields)) };
}

/** A library further up adds how its own fields of the type are read (`Listing.awards` by events). */
export function extendReadModel(model: ReadModel, fields: Readonly<Record<string, FieldRead>>): void {
  for (const [name, read] of Object.entries(fields)) {
    if (model.fields.has(name)) throw new Error(`${model.type}.${name} is read in two ways`);
    model.fields.set(name, read);
  }
}

export const column =
  (name: string): Expression =>
  (row) =>
    `${row}.${name}`;

/** Minor units and a currency become Money; null where there is no sum. Both halves of a pair are null together. */
export const moneyColumns =
  (minor: string, currency: string): Expression =>
  (row) =>
    `case when ${row}.${currency} is null then null else json_build_object('amount', ` +
    `(${row}.${minor} / 100)::text || '.' || lpad((${row}.${minor} % 100)::text, 2, '0'), 'currency', ${row}.${currency}) end`;

export const one = (table: string, model: () => ReadModel, on: NestedRead['on']): NestedRead => ({
  kind: 'one',
  model,
  table,
  on,
});
export const many = (table: string, model: () => ReadModel, on: NestedRead['on']): NestedRead => ({
  kind: 'many',
  model,
  table,
  on,
});
export const needs = (columns: Readonly<Record<string, Expression>>): Needs => ({ kind: 'needs', columns });

/**
 * Reads the rows of a page in the order in which `rows` gives them, finished as far as the query asks for them. `rows` is a
 * select of the model's whole rows; columns it adds are read when `always` names them.
 */
export async function lookAheadPage<Row>(
  database: Database,
  model: ReadModel,
  info: GraphQLResolveInfo,
  rows: Sql,
): Promise<Row[]> {
  const found = await database.row<{ rows: Row[] }>(statement(planOf(model, info, 'page'), rows));
  return found?.rows ?? [];
}

/** The same for a field that gives one object: the first of `rows`, or null. */
export async function lookAheadOne<Row>(
  database: Database,
  model: ReadModel,
  info: GraphQLResolveInfo,
  rows: Sql,
): Promise<Row | null> {
  const found = await database.row<{ rows: Row[] }>(statement(planOf(model, info, 'row'), rows));
  return found?.rows[0] ?? null;
}

function statement(plan: string, rows: Sql): Sql {
  return sql`select coalesce(json_agg(${raw(plan)}), '[]') as rows from (${rows}) r0`;
}
