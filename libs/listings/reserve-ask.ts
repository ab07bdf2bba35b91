// Accepted seed is taken from the ask by one conditional statement, so that no race can take more than there is; the
// database's own check stands behind it (invariant 5).
import type { Money } from '#kernel';
import { defineConstraintProblems, problem, type Tx } from '#platform';
import type { Listing } from './listing.entity.js';

defineConstraintProblems({ listings_reserved_within_ask: { code: 'ASK_EXCEEDED' } });

/** Takes a sum from what the listing still asks for; ASK_EXCEEDED or CURRENCY_MISMATCH when it cannot. */
export async function reserveAsk(tx: Tx, listing: Listing, { minor, currency }: Money): Promise<void> {
  if (listing.askCurrency !== null && listing.askCurrency !== currency) throw problem('CURRENCY_MISMATCH');
  const [rows]: [{ reserved_minor: string }[], number] = await tx.query(
    `update listings set reserved_minor = reserved_minor + $2
     where id = $1 and ask_currency = $3 and reserved_minor + $2 <= ask_minor returning reserved_minor`,
    [listing.id, minor.toString(), currency],
  );
  const taken = rows[0];
  if (!taken) throw problem('ASK_EXCEEDED');
  listing.reservedMinor = BigInt(taken.reserved_minor);
}

/** Gives a reserved sum back: the agreement was never signed, or ended before the money was used. */
export async function giveBackAsk(tx: Tx, listingId: string, { minor }: Money): Promise<void> {
  const [, count]: [unknown[], number] = await tx.query(
    `update listings set reserved_minor = reserved_minor - $2 where id = $1 and reserved_minor >= $2`,
    [listingId, minor.toString()],
  );
  if (count !== 1) throw new Error(`The listing ${listingId} has not reserved ${minor}`);
}

/** An offer has been made: the listing goes to the end of those that wait longest. */
export async function noteAnswer(tx: Tx, listing: Listing, at: Date): Promise<void> {
  await tx.query(`update listings set waiting_since = $2 where id = $1 and waiting_since < $2`, [listing.id, at]);
}
