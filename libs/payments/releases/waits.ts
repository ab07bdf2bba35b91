// Payments knows agreements by id only. Who knows more registers, as SQL, what a release has to wait for besides its date and
// its payee: an agreement on hold, a suspended party.
import { raw, type Sql, type Tx } from '#platform';

interface Wait {
  readonly condition: string;
  readonly evenAsked: boolean;
}
const waits = new Map<string, Wait>([
  [
    'its payee cannot be paid yet',
    {
      condition: 'not exists (select 1 from payees p where p.id = r.payee_id and p.is_stripe_ready)',
      evenAsked: false,
    },
  ],
]);

/**
 * Registers a condition on `r` (the row of `releases`) under which it waits. `evenAsked`: also one that Stripe was asked for
 * and has not done is not asked for again; it is only looked whether it was done.
 */
export function holdReleasesWhile(name: string, condition: string, { evenAsked = false } = {}): void {
  waits.set(name, { condition, evenAsked });
}

const none = (found: readonly Wait[]): Sql =>
  raw(found.map(({ condition }) => `not (${condition})`).join(' and ') || 'true');

/** True for a row `r` that nothing stops. */
export function nothingStops(): Sql {
  return none([...waits.values()]);
}

/** True for a row `r` that may be asked for again, once it was. */
export function nothingForbids(): Sql {
  return none([...waits.values()].filter(({ evenAsked }) => evenAsked));
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
