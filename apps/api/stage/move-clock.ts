import { clock, days, parseDuration } from '#kernel';
import { type Database, problem, type Problem, type ProductClock, sql } from '#platform';
import { askSandbox } from './sandbox-controls.js';

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 100;
/** Timers wake reactions, and those wake others: the queue counts as settled when it was found empty this often in a row. */
const EMPTY_LOOKS = 3;
const LONGEST_MS = days(366);
/** PostgreSQL and JavaScript both know later years, but no form, mail or certificate was made for them. */
const FURTHEST_MS = days(3_660);

export interface ClockStanding {
  readonly now: string;
  readonly offsetMs: number;
}

export interface MovedClock extends ClockStanding {
  /** Whether everything that fell due has run. */
  readonly settled: boolean;
  readonly sandbox: 'moved' | 'none' | 'unreachable' | 'refused';
}

export function clockStanding(): ClockStanding {
  return { now: clock.now().toISOString(), offsetMs: clock.offsetMs() };
}

/** The length in milliseconds; throws a Problem at `advance` for what is none, is not ahead, or leads too far. */
export function readAdvance(advance: unknown): number {
  const ms = typeof advance === 'string' && advance.length <= 40 ? parseDuration(advance.trim()) : null;
  if (ms === null || ms <= 0) throw wrongAdvance('DURATION');
  if (ms > LONGEST_MS || clock.offsetMs() + ms > FURTHEST_MS) throw wrongAdvance('DURATION_TOO_LONG');
  return ms;
}

const wrongAdvance = (wrong: string): Problem =>
  problem('BAD_USER_INPUT', { about: wrong, fields: [{ path: 'advance', wrong }] });

/** Moves the product's clock and the sandbox's, and waits until what fell due has run. Sign-ins follow the machine's time. */
export async function moveClock(database: Database, productClock: ProductClock, ms: number): Promise<MovedClock> {
  const answer = await askSandbox('POST', 'clock', { advance: `PT${Math.round(ms / 1_000)}S` });
  const sandbox = answer.is === 'answered' ? (answer.status === 200 ? 'moved' : 'refused') : answer.is;
  await productClock.advance(ms);
  const settled = await untilSettled(database);
  return { ...clockStanding(), settled, sandbox };
}

async function untilSettled(database: Database): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  for (let empty = 0; performance.now() < until;) {
    const row = await database.row<{ due: number }>(sql`
      select count(*)::int as due from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`);
    empty = row?.due === 0 ? empty + 1 : 0;
    if (empty >= EMPTY_LOOKS) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
