// An expected failure: thrown once, by name, and shown to the client as `extensions.code` with a message in the reader's
// language. Everything else that is thrown becomes INTERNAL and leaks nothing.
import type { TextParams } from '../texts/index.js';

export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'INVALID_STATE',
  'CONFLICT',
  'STALE_REVISION',
  'RATE_LIMITED',
  'EMAIL_NOT_VERIFIED',
  'MENTOR_NOT_VERIFIED',
  'GUARDIAN_CONSENT_REQUIRED',
  'SUSPENDED',
  'ON_HOLD',
  'OWN_LISTING',
  'DUPLICATE_OFFER',
  'ASK_EXCEEDED',
  'CAPACITY_EXCEEDED',
  'TRANCHES_DO_NOT_SUM',
  'CURRENCY_MISMATCH',
  'TRANCHE_NOT_FUNDED',
  'PAYEE_REQUIRED',
  'COOLING_OFF',
  'EVIDENCE_NOT_OPENED',
  'PAYMENT_FAILED',
  'RIGHT_ALREADY_EXERCISED',
  'NOT_ON_JURY',
  'CONFLICT_OF_INTEREST',
  'SCORING_CLOSED',
  'INSTRUMENT_DISABLED',
  'IDEMPOTENCY_MISMATCH',
  'QUERY_TOO_COMPLEX',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One wrong input: the path from the mutation's input on (`seed.money.amount`) and the text's key `input.<wrong>`. */
export interface WrongField {
  readonly path: string;
  readonly wrong: string;
  readonly params?: TextParams;
}

export interface ProblemDetails {
  /** For the message `problem.<code>`, or `problem.<code>.<about>` when `about` is given. */
  readonly params?: TextParams;
  readonly about?: string;
  readonly fields?: readonly WrongField[];
  /** Further extensions for programs, such as `retryAfterSeconds`. */
  readonly extensions?: Readonly<Record<string, string | number | boolean>>;
}

export class Problem extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.about === undefined ? code : `${code}.${details.about}`);
    this.name = 'Problem';
  }
}

export function problem(code: ErrorCode, details?: ProblemDetails): Problem {
  return new Problem(code, details);
}

/** Bad input at one path; the message's key is `input.<wrong>`. */
export function badInput(path: string, wrong: string, params?: TextParams): Problem {
  return new Problem('BAD_USER_INPUT', { fields: [{ path, wrong, ...(params && { params }) }] });
}

// Constraints speak PostgreSQL's language; each one that a request can meet names the problem it stands for.
const constraintProblems = new Map<string, ProblemDetails & { code: ErrorCode }>();

/** `defineConstraintProblems({ offers_one_open_per_mentor: { code: 'DUPLICATE_OFFER' } })` */
export function defineConstraintProblems(table: Record<string, ProblemDetails & { code: ErrorCode }>): void {
  for (const [constraint, details] of Object.entries(table)) constraintProblems.set(constraint, details);
}

interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
}

export function databaseErrorOf(error: unknown): DatabaseError | null {
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  const { code, constraint } = inner as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  return { code, ...(typeof constraint === 'string' && { constraint }) };
}

/** What the pool says when every connection is taken for longer than it waits; it has no code. */
const POOL_EXHAUSTED = 'timeout exceeded when trying to connect';

/** The problem that a refused statement stands for, or the error itself when nobody foresaw it. */
export function problemOfDatabaseError(error: unknown): unknown {
  if ((error as Error | undefined)?.message === POOL_EXHAUSTED) return new Problem('RATE_LIMITED', { about: 'busy' });
  const found = databaseErrorOf(error);
  if (!found) return error;
  const foreseen = found.constraint === undefined ? undefined : constraintProblems.get(found.constraint);
  if (foreseen) return new Problem(foreseen.code, foreseen);
  if (found.code === '57014' || found.code === '53300') return new Problem('RATE_LIMITED', { about: 'busy' });
  return error;
}
