// What the 18th birthday changes, as the day's sweep does it, or a person who takes their profile before the sweep has come.
import { recordFact, systemViewer, type Tx } from '#platform';
import { tellConsentChanged } from '../consents/consent-hooks.js';
import { endOne } from '../end-guardianship.js';
import type { Guardianship } from '../guardianship.entity.js';

/** Nobody stands behind an adult. Wants the guardianships locked. */
export async function endAtMajority(tx: Tx, guardianships: readonly Guardianship[]): Promise<void> {
  for (const each of guardianships) await endOne(tx, systemViewer, each, 'endAtMajority', null);
}

/** Puts the birthday on record, once, and tells everything that rested on a guardian. Says whether it was new. */
export async function recordMajority(tx: Tx, personId: string): Promise<boolean> {
  if (await isMajorityOnRecord(tx, personId)) return false;
  await recordFact(tx, systemViewer, { action: 'person.cameOfAge', subject: personId });
  await tellConsentChanged(tx, systemViewer, { wardId: personId, because: 'CAME_OF_AGE' });
  return true;
}

export async function isMajorityOnRecord(tx: Tx, personId: string): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `select 1 from facts where subject_id = $1 and action = 'person.cameOfAge' limit 1`,
    [personId],
  );
  return found.length > 0;
}
