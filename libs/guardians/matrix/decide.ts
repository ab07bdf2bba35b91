import type { Money } from '#kernel';
import type { Act, DealInstrument, Verdict } from './act.js';
import { MINOR_DEAL_CAP, type MatrixRow } from './matrix-row.js';
import { CONSENT_MATRIX } from './matrix-rows.js';

export interface Question {
  /** Full years on the day of the act in Almaty. */
  readonly age: number;
  readonly act: Act;
  /** A child profile: nobody signs in to it, the guardian is there to act. */
  readonly isHeld?: boolean;
  /** Absent: the act holds no money. */
  readonly instrument?: DealInstrument | null;
  readonly money?: Money | null;
}

const byAct = new Map<Act, MatrixRow[]>();
for (const row of CONSENT_MATRIX) byAct.set(row.act, [...(byAct.get(row.act) ?? []), row]);

export function isAboveCap({ minor, currency }: Money): boolean {
  return minor > MINOR_DEAL_CAP[currency];
}

export function isRowFor(row: MatrixRow, { age, act, isHeld = false, instrument, money }: Question): boolean {
  return (
    row.act === act &&
    age >= row.ageFrom &&
    (row.ageTo === null || age <= row.ageTo) &&
    (row.isHeld === undefined || row.isHeld === isHeld) &&
    (row.instruments === undefined || row.instruments.includes(instrument ?? 'NONE')) &&
    (row.sums === undefined || (row.sums === 'ABOVE_CAP') === (money ? isAboveCap(money) : false))
  );
}

/** The row that answers. Every question has exactly one. */
export function rowFor(question: Question): MatrixRow {
  const row = byAct.get(question.act)?.find((each) => isRowFor(each, question));
  if (!row) throw new Error(`The consent matrix has no row for ${question.act} at ${String(question.age)}`);
  return row;
}

/** Whether a person of this age may do this. Pure: the same question always gets the same answer. */
export function decide(question: Question): Verdict {
  return rowFor(question).verdict;
}
