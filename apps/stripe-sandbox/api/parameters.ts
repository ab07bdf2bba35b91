// Texts of a form become the types the API description asks for; what it does not know is refused by name, nested
// parameters too, as Stripe does.
import { type FormTree } from './form.js';
import { problemsBy, resolve, type Operation, type Schema } from './description.js';
import { badRequest, Refusal } from './refusal.js';

export type Params = Record<string, unknown>;

export function readParams(operation: Operation, tree: FormTree): Params {
  const params = readObject(operation.parameters, tree, '');
  checkerOf(operation)(params);
  return params;
}

const checkers = new Map<string, (params: Params) => void>();

/** The second look: what was read must satisfy the description as it stands (required, enums, lengths). */
function checkerOf(operation: Operation): (params: Params) => void {
  const known = checkers.get(operation.id);
  if (known) return known;
  const problems = problemsBy(operation.parameters);
  const check = (params: Params): void => {
    const found = problems(params);
    if (found) throw badRequest(`Invalid request: ${found}`);
  };
  checkers.set(operation.id, check);
  return check;
}

function readObject(schema: Schema, tree: FormTree, at: string): Params {
  const params: Params = {};
  for (const [name, value] of Object.entries(tree)) {
    const path = at === '' ? name : `${at}[${name}]`;
    const inner = schema.properties?.[name] ?? openProperty(schema);
    if (!inner) throw badRequest(`Received unknown parameter: ${path}`, 'parameter_unknown', path);
    params[name] = read(inner, value, path);
  }
  for (const name of schema.required ?? []) {
    if (name in params) continue;
    const path = at === '' ? name : `${at}[${name}]`;
    throw badRequest(`Missing required param: ${path}.`, 'parameter_missing', path);
  }
  return params;
}

function openProperty(schema: Schema): Schema | null {
  if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  return schema.properties ? null : {};
}

function read(raw: Schema, value: FormTree | string, path: string): unknown {
  const schema = resolve(raw);
  if (schema.anyOf) return readAny(schema.anyOf, value, path);
  if (schema.type === 'array') return readArray(schema, value, path);
  if (schema.type === 'object' || schema.properties) {
    if (typeof value === 'string') throw badRequest(`Invalid object: ${path}`, undefined, path);
    return readObject(schema, value, path);
  }
  if (schema.type === undefined && !schema.enum) return value;
  if (typeof value !== 'string') throw badRequest(`Invalid value: ${path} takes no nested parameters`, undefined, path);
  return readText(schema, value, path);
}

function readAny(branches: Schema[], value: FormTree | string, path: string): unknown {
  let last: unknown;
  for (const branch of branches) {
    try {
      return read(branch, value, path);
    } catch (error) {
      // The most telling refusal is kept: an unknown nested name says more than "takes no nested parameters".
      if (!(last instanceof Refusal) || !last.details.code) last = error;
    }
  }
  throw last;
}

function readArray(schema: Schema, value: FormTree | string, path: string): unknown[] {
  if (typeof value === 'string') throw badRequest(`Invalid array: ${path}`, undefined, path);
  return Object.entries(value)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([index, inner]) => {
      if (!/^\d+$/.test(index)) throw badRequest(`Invalid array: ${path}`, undefined, path);
      return read(schema.items ?? {}, inner, `${path}[${index}]`);
    });
}

function readText(schema: Schema, value: string, path: string): unknown {
  if (schema.enum && !schema.enum.includes(value)) {
    throw badRequest(`Invalid ${path}: must be one of ${schema.enum.slice(0, 30).join(', ')}`, undefined, path);
  }
  if (schema.type === 'integer') {
    if (!/^-?\d{1,15}$/.test(value)) throw badRequest(`Invalid integer: ${value}`, 'parameter_invalid_integer', path);
    return Number(value);
  }
  if (schema.type === 'number') {
    if (value === '' || !Number.isFinite(Number(value))) throw badRequest(`Invalid number: ${value}`, undefined, path);
    return Number(value);
  }
  if (schema.type === 'boolean') {
    if (value !== 'true' && value !== 'false') throw badRequest(`Invalid boolean: ${value}`, undefined, path);
    return value === 'true';
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength) {
    throw badRequest(`Invalid string: ${path} must be at most ${schema.maxLength} characters`, undefined, path);
  }
  return value;
}

/** A text parameter; an empty text unsets, so it reads as null. */
export function text(params: Params, name: string): string | null {
  const value = params[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function whole(params: Params, name: string): number | null {
  const value = params[name];
  return typeof value === 'number' ? value : null;
}

export function nested(params: Params, name: string): Params | null {
  const value = params[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Params) : null;
}

/** Metadata merged as Stripe does: an empty value takes the key away, an empty `metadata` takes all away. */
export function mergeMetadata(current: Record<string, string>, params: Params): Record<string, string> {
  if (params['metadata'] === '') return {};
  const merged = { ...current };
  for (const [key, value] of Object.entries(nested(params, 'metadata') ?? {})) {
    if (value === '') delete merged[key];
    else if (key.length > 40) throw badRequest('Metadata keys can be up to 40 characters long.', undefined, 'metadata');
    else merged[key] = String(value);
  }
  if (Object.keys(merged).length > 50) throw badRequest('You can have up to 50 metadata keys.', undefined, 'metadata');
  return merged;
}
