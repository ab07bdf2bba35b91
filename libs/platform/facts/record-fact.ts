import { clock, newId } from '#kernel';
import type { Tx } from '../database/tx.js';
import type { Viewer } from '../viewer/viewer.js';

export type FactData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface NewFact {
  /** noun.participle: `offer.accepted`. */
  readonly action: string;
  readonly subject: string;
  /** The hash chain it joins; a deal's is its offer's id. By default the subject's own. */
  readonly chain?: string;
  readonly data?: FactData;
}

/** JSON with sorted keys: the same data always gives the same bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Appends one fact and wakes its readers, in the transaction of the change it speaks of. The database links it to the
 * chain's head and hashes it: the application's role can call that function and nothing else. Returns the fact's id.
 */
export async function recordFact(tx: Tx, viewer: Viewer, fact: NewFact): Promise<string> {
  const id = newId('fact');
  await tx.query(`select record_fact($1, $2, $3, $4, $5, $6, $7)`, [
    id,
    fact.chain ?? fact.subject,
    clock.now(),
    viewer.personId,
    fact.action,
    fact.subject,
    canonicalJson(fact.data ?? {}),
  ]);
  return id;
}
