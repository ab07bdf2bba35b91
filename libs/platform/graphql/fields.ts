// How the fields of a type are resolved, as a table: plain functions of (row, args, context). Fields without a line are the
// row's own properties, so a finished object from a look-ahead read costs nothing here. Nest's @ResolveField wraps each
// call in guards and pipes (7 µs a call, measured), which a list of twenty cards cannot afford.
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.js';

export type FieldFunction<Row> = (row: Row, args: never, context: GraphContext, info: never) => unknown;
type AnyFieldFunction = (row: never, args: never, context: GraphContext, info: never) => unknown;

const tables = new Map<string, Map<string, AnyFieldFunction>>();

/**
 * `fields(Offer, { listing: (offer, _, { load }) => load(listingById, offer.listingId) })`. A property that is there
 * already (a look-ahead read brought it) wins over the function.
 */
export function fields<Row extends object>(
  type: (abstract new () => Row) | string,
  table: Partial<Record<keyof Row & string, FieldFunction<Row>>> & Record<string, FieldFunction<Row>>,
): void {
  const name = typeof type === 'string' ? type : type.name;
  const known = tables.get(name) ?? new Map<string, AnyFieldFunction>();
  for (const [field, resolve] of Object.entries(table)) {
    if (known.has(field)) throw new Error(`${name}.${field} has two functions`);
    known.set(field, resolve as AnyFieldFunction);
  }
  tables.set(name, known);
}

/** Puts the tables into the schema. A line for a field that the schema does not have is an error. */
export function withFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [typeName, table] of tables) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`fields(${typeName}): the schema has no such type`);
    const known = type.getFields();
    for (const [fieldName, resolve] of table) {
      const field = known[fieldName];
      if (!field) throw new Error(`fields(${typeName}): the schema has no field ${fieldName}`);
      field.resolve = (row: Record<string, unknown>, args, context: GraphContext, info) => {
        const finished = row[fieldName];
        return finished !== undefined ? finished : resolve(row as never, args as never, context, info as never);
      };
    }
  }
  return schema;
}

