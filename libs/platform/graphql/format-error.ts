// One place where failures become answers: the code, a message in the reader's language, the wrong fields. What nobody
// foresaw becomes INTERNAL with a number that stands in the log, and nothing else leaves the process.
import { Logger } from '@nestjs/common';
import { newId, type Locale } from '#kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  Problem,
  problemOfDatabaseError,
  type ErrorCode,
  type ProblemDetails,
  type WrongField,
} from '../problems/problem.js';
import { hasText, say } from '../texts/index.js';

const log = new Logger('graphql');
export const MAX_ERRORS = 8;

/** What a Problem says to its reader; also for answers outside GraphQL. */
export function explain(found: Problem, locale: Locale): { code: ErrorCode; message: string; fields?: object[] } {
  const { params, about, fields } = found.details;
  const special = about === undefined ? '' : `problem.${found.code}.${about}`;
  const key = special !== '' && hasText(special) ? special : `problem.${found.code}`;
  return {
    code: found.code,
    message: say(locale, key, params),
    ...(fields && { fields: fields.map((field) => explainField(field, locale)) }),
  };
}

const explainField = (
  { path, wrong, params }: WrongField,
  locale: Locale,
): { path: string; message: string; code: string } => ({
  path,
  message: say(locale, hasText(`input.${wrong}`) ? `input.${wrong}` : 'input.TYPE', params),
  code: wrong,
});

/** The Problem inside whatever was thrown, if it is one. */
export function problemIn(error: unknown): Problem | null {
  for (let inner = error, depth = 0; inner && depth < 5; depth += 1) {
    if (inner instanceof Problem) return inner;
    const mapped = problemOfDatabaseError(inner);
    if (mapped instanceof Problem) return mapped;
    inner = (inner as { originalError?: unknown }).originalError;
  }
  return null;
}

const SYNTAX_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  QUERY_TOO_COMPLEX: 'QUERY_TOO_COMPLEX',
};

/** What the parser says of a document that is too long; Apollo takes it for a mistake in writing. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

/** `Variable "$input" got invalid value … at "input.terms.seed"; …` names the field; so does a missing one. */
function fieldsOfCoercion(message: string, locale: Locale): object[] | undefined {
  if (!message.startsWith('Variable "$')) return undefined;
  const missing = /Field "?(?:\w+\.)?(\w+)"? of (?:required )?type|missing required field "?(\w+)/i.exec(message);
  const at = /at "(?:\w+\.)?([\w.[\]]*)"/.exec(message)?.[1] ?? '';
  const name = missing?.[1] ?? missing?.[2];
  const path = [at.replaceAll(/\[(\d+)\]/g, '.$1'), name].filter(Boolean).join('.');
  const wrong = /This is no Date(?:Time)?\./.test(message) ? 'DATE' : 'TYPE';
  return [explainField({ path, wrong: name ? 'REQUIRED' : wrong }, locale)];
}

/** Formats one error for this reader. */
export function formatError(error: unknown, locale: Locale): GraphQLFormattedError {
  const place =
    error instanceof GraphQLError || (error as { path?: unknown }).path !== undefined ? (error as GraphQLError) : null;
  const where = {
    ...(place?.locations && { locations: place.locations }),
    ...(place?.path && { path: place.path }),
  };
  const found = problemIn(error);
  if (found) {
    const { code, message, fields } = explain(found, locale);
    return { message, ...where, extensions: { code, ...(fields && { fields }), ...found.details.extensions } };
  }
  const { extensions, message } = error as { extensions?: Record<string, unknown>; message: string };
  const isTooComplex = extensions?.['isTooComplex'] === true || TOO_MANY_TOKENS.test(message);
  const given = isTooComplex ? 'QUERY_TOO_COMPLEX' : String(extensions?.['code'] ?? '');
  if (given === 'PERSISTED_QUERY_NOT_FOUND' || given === 'PERSISTED_QUERY_NOT_SUPPORTED') {
    return { message, extensions: { code: given } };
  }
  const syntax = SYNTAX_CODES[given] ?? (message.startsWith('Variable "$') ? 'BAD_USER_INPUT' : undefined);
  if (syntax) {
    const details: ProblemDetails = {};
    const fields = fieldsOfCoercion(message, locale);
    const { message: said } = explain(new Problem(syntax, details), locale);
    // The technical sentence helps whoever writes the query; where it would repeat what was sent, it stays here.
    const detail = fields ? undefined : message.slice(0, 300);
    return { message: said, ...where, extensions: { code: syntax, ...(fields ? { fields } : { detail }) } };
  }
  return { ...where, ...internal(error, locale) };
}

/** Logs what nobody foresaw under a number and tells the reader the number. */
export function internal(
  error: unknown,
  locale: Locale,
): { message: string; extensions: { code: 'INTERNAL'; id: string } } {
  const id = newId('fact').slice(-12);
  const original = (error as { originalError?: Error }).originalError ?? (error as Error);
  log.error(`${id} ${original.stack ?? original.message}`);
  return { message: say(locale, 'problem.INTERNAL', { id }), extensions: { code: 'INTERNAL', id } };
}
