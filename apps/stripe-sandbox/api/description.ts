// Stripe's API description (a subset, see stripe-api/LICENSE), turned from OpenAPI 3.0 into JSON Schema: `nullable`
// becomes an extra null branch, and the vendor's keys go. Every request and every answer is checked against it.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  additionalProperties?: boolean | Schema;
  nullable?: boolean;
  maxLength?: number;
  pattern?: string;
}

interface ApiParameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}

interface RawOperation {
  operationId: string;
  parameters?: ApiParameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: { '200': { content: Record<string, { schema: Schema }> } };
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Parameters of the query or the body, as one object schema. */
  parameters: Schema;
  answer: Schema;
  problems(answer: unknown): string | null;
}

interface Description {
  info: { version: string };
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema> };
}

// The compiled program runs from dist/, where only JavaScript is; the data stays with the sources.
const FOLDERS = ['../stripe-api/', '../../../../apps/stripe-sandbox/stripe-api/'];

function readDescription(): Description {
  const candidates = FOLDERS.map((folder) => new URL(`${folder}openapi-subset.json`, import.meta.url));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) throw new Error('stripe-api/openapi-subset.json is missing beside the sources of the Stripe sandbox.');
  return JSON.parse(readFileSync(found, 'utf8')) as Description;
}

const description = readDescription();
export const API_VERSION = description.info.version;
export const schemas = description.components.schemas;

function jsonSchema(schema: Schema): Schema {
  const plain: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || key === 'nullable' || key === 'format') continue;
    Object.assign(plain, { [key]: convertKey(key, value) });
  }
  if (!schema.nullable) return plain;
  if (plain.$ref || plain.anyOf) return { anyOf: [...(plain.anyOf ?? [plain]), { type: 'null' }] };
  if (plain.enum) return { ...plain, type: [plain.type as string, 'null'], enum: [...plain.enum, null] };
  return plain.type ? { ...plain, type: [plain.type as string, 'null'] } : plain;
}

function convertKey(key: string, value: unknown): unknown {
  if (key === 'properties') {
    const entries = Object.entries(value as Record<string, Schema>);
    return Object.fromEntries(entries.map(([name, inner]) => [name, jsonSchema(inner)]));
  }
  if (key === 'anyOf') return (value as Schema[]).map(jsonSchema);
  if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object'))
    return jsonSchema(value as Schema);
  return value;
}

const ajv = new Ajv({ strict: false, allErrors: false, inlineRefs: false });
ajv.addSchema({
  $id: 'stripe',
  components: {
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)])),
  },
});

function rooted(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"stripe#/components')) as Schema;
}

/** Compiles on first use: a start does not pay for eighty operations. */
export function problemsBy(schema: Schema): (value: unknown) => string | null {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv.compile(rooted(jsonSchema(schema)));
    if (validate(value)) return null;
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`).join('; ');
  };
}

const objectProblems = new Map<string, (value: unknown) => string | null>();

/** What is wrong with an object (a webhook's payload) by the schema of its kind, or null. */
export function problemsOfObject(kind: string, body: unknown): string | null {
  if (!schemas[kind]) return `no schema for ${kind}`;
  let check = objectProblems.get(kind);
  if (!check) objectProblems.set(kind, (check = problemsBy({ $ref: `#/components/schemas/${kind}` })));
  return check(body);
}

export function resolve(schema: Schema): Schema {
  const name = schema.$ref?.split('/').pop();
  return name === undefined ? schema : (schemas[name] ?? schema);
}

function toOperation(path: string, method: string, raw: RawOperation): Operation {
  const answer = raw.responses['200'].content['application/json']?.schema ?? {};
  const query = (raw.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const body = raw.requestBody?.content['application/x-www-form-urlencoded']?.schema;
  const parameters = body ?? {
    type: 'object',
    properties: Object.fromEntries(query.map((parameter) => [parameter.name, parameter.schema])),
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
  return { id: raw.operationId, method: method.toUpperCase(), path, parameters, answer, problems: problemsBy(answer) };
}

export const operations: Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => toOperation(path, method, raw)),
);
