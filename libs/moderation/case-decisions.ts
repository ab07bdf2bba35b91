// Where a decision falls on the subject itself (approveListing, verifyMentor), the feature registers two functions for its
// kind of case: whether the subject still waits, and how to take a decision back.
import type { Tx, Viewer } from '#platform';
import type { CaseKind, ModerationCase } from './moderation-case.entity.js';

type Waiting = (tx: Tx, subjectId: string) => Promise<boolean>;
type Undo = (tx: Tx, viewer: Viewer, decided: ModerationCase) => Promise<void>;

const waitings = new Map<CaseKind, Waiting>();
const undos = new Map<CaseKind, Undo>();

/** While the subject waits for its own verb, a case of this kind cannot be resolved past it and so be forgotten. */
export function defineWaiting(kind: CaseKind, waits: Waiting): void {
  waitings.set(kind, waits);
}

/**
 * How a decision on a case of this kind is taken back by the same admin within ten seconds. The function locks the subject,
 * puts it back by `advance`, and throws INVALID_STATE when too much has happened since.
 */
export function defineUndo(kind: CaseKind, undo: Undo): void {
  undos.set(kind, undo);
}

export async function stillWaits(tx: Tx, kind: CaseKind, subjectId: string): Promise<boolean> {
  return (await waitings.get(kind)?.(tx, subjectId)) ?? false;
}

export function undoOf(kind: CaseKind): Undo | undefined {
  return undos.get(kind);
}

// A report, a flag and a mismatch are decided by words alone: opening the case again is all there is to take back.
const wordsOnly: Undo = async () => undefined;
for (const kind of ['REPORT', 'RISK_FLAG', 'PAYMENT_MISMATCH'] as const) defineUndo(kind, wordsOnly);
