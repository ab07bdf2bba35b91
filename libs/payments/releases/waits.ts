// Payments knows agreements by id only. Who knows more registers, as SQL, what a release has to wait for besides its date and
// its payee: an agreement on hold, a suspended party.
import { raw, type Sql, type Tx } from '#platform';

const waits = new Map<string, string>();

/** Registers a condition on `r` (the row of `releases`) under which it waits. */
export function holdReleasesWhile(name: string, condition: string): void {
  waits.set(name, condition);
}

/** True for a row `r` that nothing stops. */
export function nothingStops(): Sql {
  return raw([...waits.values()].map((condition) => `not (${condition})`).join(' and ') || 'true');
}

let lockingDeal: string | undefined;

/**
 * Registers the statement that keeps a deal as it is, by its agreement's id, until the commit. It comes before the locks of
 * payments: a hold that is committed is seen, and one that comes later waits until the release has moved.
 */
export function defineDealLock(statement: string): void {
  lockingDeal = statement;
}

export async function lockDealOf(tx: Tx, agreementId: string): Promise<void> {
  if (lockingDeal !== undefined) await tx.query(lockingDeal, [agreementId]);
}
