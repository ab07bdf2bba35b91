// How the fields of a type are resolved, as a table: plain functions of (row, args, context). Fields without a line are the
// row's own properties, so a finished object from a look-ahead read costs nothing here. Nest's @ResolveField wraps each
// call in guards and pipes (7 µs a call, measured), which a list of twenty cards cannot afford.
import { TypeMetadataStorage } from '@nestjs/graphql';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.js';

export type FieldFunction<Row> = (row: Row, args: never, context: GraphContext, info: never) => unknown;
type AnyFieldFunction = (row: never, args: never, context: GraphContext, info: never) => unknown;

type Named = (abstract new () => object) | string;
interface Table {
  readonly type: Named;
  readonly table: Record<string, AnyFieldFunction>;
  readonly isRestricted: boolean;
}
const tables: Table[] = [];

/** A class's name in the schema; known once Nest has built it. */
function schemaName(type: Named): string {
  if (typeof type === 'string') return type;
  return TypeMetadataStorage.getObjectTypesMetadata().find(({ target }) => target === type)?.name ?? type.name;
}

/**
 * `fields(Offer, { listing: (offer, _, { load }) => load(listingById, offer.listingId) })`. A property that is there
 * already (a look-ahead read brought it) wins over the function.
 */
export function fields<Row extends object>(
  type: (abstract new () => Row) | string,
  table: Partial<Record<keyof Row & string, FieldFunction<Row>>> & Record<string, FieldFunction<Row>>,
): void {
  tables.push({ type, table, isRestricted: false });
}

/** As `fields`, for what only some may read: the function decides even where the row has a property of the field's name. */
export function restrictedFields<Row extends object>(
  type: (abstract new () => Row) | string,
  table: Partial<Record<keyof Row & string, FieldFunction<Row>>>,
): void {
  tables.push({ type, table: table as Record<string, AnyFieldFunction>, isRestricted: true });
}

/** Puts the tables into the schema. A line for a field that the schema does not have is an error. */
export function withFields(schema: GraphQLSchema): GraphQLSchema {
  const set = new Set<string>();
  for (const { type: named, table, isRestricted } of tables) {
    const typeName = schemaName(named);
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`fields(${typeName}): the schema has no such type`);
    const known = type.getFields();
    for (const [fieldName, resolve] of Object.entries(table)) {
      const field = known[fieldName];
      if (!field) throw new Error(`fields(${typeName}): the schema has no field ${fieldName}`);
      if (set.has(`${typeName}.${fieldName}`)) throw new Error(`${typeName}.${fieldName} has two functions`);
      set.add(`${typeName}.${fieldName}`);
      field.resolve = (row: Record<string, unknown>, args, context: GraphContext, info) => {
        const finished = isRestricted ? undefined : row[fieldName];
        return finished !== undefined ? finished : resolve(row as never, args as never, context, info as never);
      };
    }
  }
  return schema;
}
