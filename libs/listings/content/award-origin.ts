// A listing can grow out of an award. Awards stand in a library further up: it says whose an award is and what its project
// is called to begin with.
import { badInput, defineConstraintProblems, type Tx } from '#platform';
import { Listing } from '../listing.entity.js';

export interface AwardOrigin {
  readonly teamId: string;
  readonly projectTitle: string;
}
type ReadsAward = (tx: Tx, awardId: string) => Promise<AwardOrigin | null>;
let readAward: ReadsAward | undefined;

export function defineAwardOrigin(reads: ReadsAward): void {
  readAward = reads;
}

// Two members who begin from one award at once: the second is told.
defineConstraintProblems({
  listings_award: { code: 'BAD_USER_INPUT', fields: [{ path: 'awardId', wrong: 'AWARD_TAKEN' }] },
});

/** The team's own award, from which nothing has been begun yet. */
export async function requireAward(tx: Tx, teamId: string, awardId: string): Promise<AwardOrigin> {
  const award = (await readAward?.(tx, awardId)) ?? null;
  if (award?.teamId !== teamId) throw badInput('awardId', 'ID');
  if (await tx.existsBy(Listing, { awardId })) throw badInput('awardId', 'AWARD_TAKEN');
  return award;
}
