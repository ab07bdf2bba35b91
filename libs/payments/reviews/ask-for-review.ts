import { openCase } from '#moderation';
import type { Tx } from '#platform';

/** Money that does not add up is shown to an admin, never guessed at and never dropped. */
export async function askForReview(tx: Tx, subjectId: string, flag: ReviewFlag): Promise<void> {
  await openCase(tx, { kind: 'PAYMENT_MISMATCH', subjectId, riskFlags: [flag] });
}

export type ReviewFlag =
  | 'PAYMENT_UNKNOWN'
  | 'PAYMENT_DIFFERS'
  | 'ANSWER_DOUBTFUL'
  | 'RELEASE_REFUSED'
  | 'REFUND_RETURNED'
  | 'DISPUTE_OPENED'
  | 'TRANSFER_REVERSED'
  | 'TRANCHE_UNDECIDED';
