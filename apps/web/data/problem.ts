import { CombinedError } from '@urql/core';

/** The schema's enum. It is part of no answer's type, so codegen leaves it out; a spec holds the two lists equal. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INVALID_STATE'
  | 'CONFLICT'
  | 'STALE_REVISION'
  | 'RATE_LIMITED'
  | 'EMAIL_NOT_VERIFIED'
  | 'MENTOR_NOT_VERIFIED'
  | 'GUARDIAN_CONSENT_REQUIRED'
  | 'SUSPENDED'
  | 'ON_HOLD'
  | 'OWN_LISTING'
  | 'DUPLICATE_OFFER'
  | 'ASK_EXCEEDED'
  | 'CAPACITY_EXCEEDED'
  | 'TRANCHES_DO_NOT_SUM'
  | 'CURRENCY_MISMATCH'
  | 'TRANCHE_NOT_FUNDED'
  | 'PAYEE_REQUIRED'
  | 'COOLING_OFF'
  | 'EVIDENCE_NOT_OPENED'
  | 'PAYMENT_FAILED'
  | 'RIGHT_ALREADY_EXERCISED'
  | 'NOT_ON_JURY'
  | 'CONFLICT_OF_INTEREST'
  | 'SCORING_CLOSED'
  | 'INSTRUMENT_DISABLED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'QUERY_TOO_COMPLEX'
  | 'INTERNAL';

/** `OFFLINE`: nothing was heard from the server, so it is not known whether the request arrived. */
export type ProblemCode = ErrorCode | 'OFFLINE';

export interface Problem {
  code: ProblemCode;
  /** In the reader's language, from the server; empty for OFFLINE, which has its own text. */
  message: string;
  fields: { path: string; message: string }[];
  /** Names an unexpected failure in the server's log. */
  id?: string;
}

interface Extensions {
  code?: ErrorCode;
  id?: string;
  fields?: { path: string; message: string }[];
}

/** The one mapper from what GraphQL answered to what people read; a path is the name of the form's field. */
export function problemOf(error: CombinedError | undefined): Problem | undefined {
  if (!error) return undefined;
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'OFFLINE', message: '', fields: [] };
  const extensions = first.extensions as Extensions;
  return {
    code: extensions.code ?? 'INTERNAL',
    message: first.message,
    fields: (extensions.fields ?? []).map(({ path, message }) => ({ path: path.replace(/^input\./, ''), message })),
    ...(extensions.id ? { id: extensions.id } : {}),
  };
}
