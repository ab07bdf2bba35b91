// The one function that changes a state column. It checks right, state and reason, writes by compare-and-set, and records
// exactly one fact. Of two at once one wins and the other gets INVALID_STATE.
import type { Process } from '#kernel';
import { type ObjectLiteral } from 'typeorm';
import { recordFact, type FactData } from '../facts/record-fact.js';
import { badInput, problem } from '../problems/problem.js';
import type { Viewer } from '../viewer/viewer.js';
import type { Tx } from './tx.js';

export interface AdvanceOptions<Row> {
  /** Columns that change together with the state. */
  readonly change?: Partial<Row>;
  /** Said to the other side and kept with the fact; demanded where the step says so. */
  readonly reason?: string | null;
  readonly data?: FactData;
  /** A state that the table leaves to the moment, among those named there (the last signature makes it ACTIVE). */
  readonly to?: string;
}

type Table<Row, Verb extends string> = Process<Row, string, string, Viewer, Verb>;

/** Runs a step of a process on a row that the transaction has locked. Returns the row, changed. */
export async function advance<Row extends ObjectLiteral & { id: string }, Verb extends string>(
  tx: Tx,
  process: Table<Row, Verb>,
  row: Row,
  verb: Verb,
  viewer: Viewer,
  options: AdvanceOptions<Row> = {},
): Promise<Row> {
  requireStep(process, row, verb, viewer, options.reason);
  const step = process.step(verb);
  const from = process.stateOf(row);
  const to = options.to ?? (step.to === 'same' ? from : step.to);
  const state = process.table.state;
  const changes = { ...options.change, [state]: to } as Partial<Row>;
  const updated = await tx
    .createQueryBuilder()
    .update(row.constructor as new () => Row)
    .set(changes as never)
    .where({ id: row.id, [state]: from } as never)
    .execute();
  if (updated.affected !== 1) throw problem('INVALID_STATE');
  Object.assign(row, changes);
  await recordFact(tx, viewer, {
    action: step.fact,
    subject: row.id,
    chain: process.table.chain(row),
    data: { ...(from !== to && { from, to }), ...(options.reason && { reason: options.reason }), ...options.data },
  });
  return row;
}

/** Throws what stands against a step: FORBIDDEN, INVALID_STATE, or a missing reason. */
export function requireStep<Row, Verb extends string>(
  process: Table<Row, Verb>,
  row: Row,
  verb: Verb,
  viewer: Viewer,
  reason?: string | null,
): void {
  const refusal = process.refusal(row, verb, viewer);
  if (refusal) throw problem(refusal);
  if (process.step(verb).reason === 'required' && !reason) throw badInput('reason', 'REASON');
}
