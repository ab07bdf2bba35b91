// Every mutation of the schema, with a well-formed input made from the schema itself.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { newId } from '#kernel';
import type { Actor } from './cast.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
export type MutationField = (typeof mutations)[number];

/** A well-formed value for every input of the schema; ids come from a deal of others. */
function valueOf(type: GraphQLInputType, name: string, of: Record<string, string>): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, of);
  if (isListType(type)) return [valueOf(type.ofType, name.replace(/s$/, ''), of)];
  if (isInputObjectType(type)) return inputOf(type.name, of);
  if (isEnumType(type)) return type.name === 'Instrument' ? 'GRANT' : type.getValues()[0]?.name;
  const samples: Record<string, unknown> = {
    ID: of[name.replace(/Id$/, '')] ?? newId('file'),
    Int: 1,
    Boolean: false,
    Decimal: '150000.00',
    Date: '2020-02-02',
    DateTime: new Date(Date.parse('2026-11-30T00:00:00Z')).toISOString(),
  };
  if (name === 'onBehalfOf' || name === 'wardId') return of['person'];
  if (name === 'documentSha256') return 'a'.repeat(64);
  if (name === 'email') return 'someone@example.kz';
  if (name === 'phone') return '+7 700 000 00 00';
  if (name === 'sector') return 'education';
  return samples[type.name] ?? 'Жақсы мәтін';
}

/** Fields that cannot stand together, or name a file that is nobody's. */
const LEFT_OUT = new Set([
  'personId of ChoosePayeeInput',
  'personId of JoinTeamInput',
  'forPersonId',
  'wardId of InviteGuardianInput',
  'leadId',
  'awardId',
  'coverId',
  'avatarId',
  'attachmentIds',
  'fileIds',
  'links',
]);
function inputOf(name: string, of: Record<string, string>): Record<string, unknown> {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
  const fields = Object.values(type.getFields()).filter(
    (field) => !LEFT_OUT.has(field.name) && !LEFT_OUT.has(`${field.name} of ${name}`),
  );
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name, of)]));
}

export interface Tried {
  readonly code: string;
  readonly body: string;
}
/** Calls a mutation with the ids given by the names of their types; other ids are nobody's. */
export async function tried(actor: Actor, mutation: MutationField, of: Record<string, string>): Promise<Tried> {
  const { args } = mutation;
  const selection = isCompositeType(getNamedType(mutation.type)) ? '{ __typename }' : '';
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = declared
    ? `mutation (${declared}) { ${mutation.name}(${given}) ${selection} }`
    : `mutation { ${mutation.name} ${selection} }`;
  const variables = Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, name, of)]));
  const answer = await actor.raw(query, variables);
  return { code: answer.errors?.[0]?.extensions.code ?? 'ALLOWED', body: answer.body };
}
