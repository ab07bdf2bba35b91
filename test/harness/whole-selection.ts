// Everything that can be asked of a type, in queries small enough to be answered: for crawlers who look for what must not
// be there.
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

/** A field with all that hangs on it to a depth; null for objects deeper than that. */
function selected(field: GraphQLField<unknown, unknown>, depth: number): string | null {
  const named = getNamedType(field.type);
  const name = field.args.some((arg) => arg.name === 'first') ? `${field.name}(first: 3)` : field.name;
  if (isLeafType(named)) return name;
  if (depth <= 0) return null;
  if (!isObjectType(named)) return `${name} { __typename }`;
  // A connection is no step of its own.
  const inside = fieldsOf(named).flatMap(
    (inner) => selected(inner, named.name.endsWith('Connection') ? depth : depth - 1) ?? [],
  );
  return inside.length === 0 ? null : `${name} { ${inside.join(' ')} }`;
}

/** Selections of one type: its own values, and one for each thing that hangs on it. */
export function wholeSelections(schema: GraphQLSchema, typeName: string, depth: number): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName}`);
  const values = fieldsOf(type).filter(({ type: of }) => isLeafType(getNamedType(of)));
  const things = fieldsOf(type).filter(({ type: of }) => !isLeafType(getNamedType(of)));
  return [values.map(({ name }) => name).join(' '), ...things.flatMap((thing) => selected(thing, depth) ?? [])].filter(
    (each) => each !== '',
  );
}
