import { clock } from '#kernel';
import { lock, type Tx } from '#platform';
import { Offer } from '../offer.entity.js';

/** Offers whose mentoring hours a mentor has promised, as a condition on `offers o`. */
export const COMMITTED = `(o.status in ('OPEN', 'HELD') or (o.status = 'ACCEPTED' and o.commitment_ended_at is null))`;

/** Hours a month that a mentor has offered or promised, leaving out one offer. The mentor's row is locked by the caller. */
export async function committedHours(tx: Tx, mentorId: string, exceptOfferId: string | null): Promise<number> {
  const rows: { hours: number }[] = await tx.query(
    `select coalesce(sum(o.hours_per_month), 0)::int as hours from offers o
     where o.mentor_id = $1 and o.id is distinct from $2 and ${COMMITTED}`,
    [mentorId, exceptOfferId],
  );
  return rows[0]?.hours ?? 0;
}

/** The agreement that came of this offer has ended: the mentor's hours are free again. */
export async function endCommitment(tx: Tx, offerId: string): Promise<void> {
  const offer = await lock(tx, Offer, offerId);
  await tx.update(Offer, { id: offer.id }, { commitmentEndedAt: clock.now() });
}
