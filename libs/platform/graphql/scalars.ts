import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const malformed = (what: string): GraphQLError =>
  new GraphQLError(`This is no ${what}.`, { extensions: { code: 'BAD_USER_INPUT' } });

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

const POSTGRES_UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+00:00$/;

function parseDateTime(value: unknown): Date {
  if (typeof value !== 'string' || !RFC3339.test(value)) throw malformed('DateTime');
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw malformed('DateTime');
  return new Date(ms);
}

/** RFC 3339 in, UTC out. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'RFC 3339, UTC',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    // Look-ahead reads bring moments as PostgreSQL's JSON spells them, most of them already as they are shown.
    const text = value as string;
    return POSTGRES_UTC.test(text) ? `${text.slice(0, 23)}Z` : new Date(text).toISOString();
  },
  parseValue: parseDateTime,
  parseLiteral: (node: ValueNode) => parseDateTime(node.kind === Kind.STRING ? node.value : null),
});

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw malformed('Date');
  const ms = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== value) throw malformed('Date');
  return value;
}

/** A calendar day: `2026-11-22`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '2026-11-22',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node: ValueNode) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

function parseDecimal(value: unknown): string {
  if (typeof value !== 'string' || value.length > 64) throw malformed('Decimal: write it as a string');
  return value;
}

/** A decimal string in major units: "150000.00". What it means is checked with the field, so that the error names its path. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: '"150000.00"',
  serialize: (value) => value as string,
  parseValue: parseDecimal,
  parseLiteral: (node: ValueNode) => parseDecimal(node.kind === Kind.STRING ? node.value : null),
});
