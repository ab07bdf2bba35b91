// What a guardian allows is asked in one place (`ward_may`, in the database) and heard in one place (here). Libraries above
// register what they freeze and thaw; it happens inside the transaction of the change, so that nothing comes after a
// withdrawal that has been committed.
import { consentMissing } from './consent-problem.js';
import type { Tx, Viewer } from '#platform';
import type { EntityManager } from 'typeorm';
import type { ConsentKind } from './consent.entity.js';

/** Why what is allowed has changed. */
export type ChangeCause =
  | 'GRANTED'
  | 'WITHDRAWN'
  | 'PAUSED'
  | 'RESUMED'
  | 'VERIFIED'
  | 'REOPENED'
  | 'ENDED'
  | 'CAME_OF_AGE'
  /** Somebody has taken over the profile that was held for them, and signs for themself from here on. */
  | 'ACCOUNT_TAKEN'
  | 'SUSPENDED'
  | 'REINSTATED';

export interface ConsentChange {
  readonly wardId: string;
  readonly because: ChangeCause;
}
type Hears = (tx: Tx, viewer: Viewer, change: ConsentChange) => Promise<void>;
const hearers: Hears[] = [];

/** Run in the transaction of every change of what a ward's guardians allow; ask `mayWard` and act at once. */
export function whenConsentChanged(hears: Hears): void {
  hearers.push(hears);
}

export async function tellConsentChanged(tx: Tx, viewer: Viewer, change: ConsentChange): Promise<void> {
  for (const hears of hearers) await hears(tx, viewer, change);
}

/** Whether a person's guardians allow this now; always true for whoever is no ward. */
export async function mayWard(manager: EntityManager, personId: string, kind: ConsentKind): Promise<boolean> {
  const rows: { may: boolean }[] = await manager.query(`select ward_may($1, $2) as may`, [personId, kind]);
  return rows[0]?.may ?? false;
}

/**
 * Demands standing consents until the commit: a withdrawal waits for this transaction, or this one sees it. Lock the
 * guardianships before anything else (the product's order of locks). @throws GUARDIAN_CONSENT_REQUIRED
 */
export async function requireConsent(tx: Tx, personId: string, kinds: readonly ConsentKind[]): Promise<void> {
  await lockGuardianships(tx, personId);
  for (const kind of kinds) {
    if (!(await mayWard(tx, personId, kind))) throw consentMissing(kind);
  }
}

/** Keeps what a ward's guardians allow as it is until the commit. */
export async function lockGuardianships(tx: Tx, wardId: string): Promise<void> {
  await tx.query(`select id from guardianships where ward_id = $1 order by id for share`, [wardId]);
}

type Conflict = (tx: Tx, pair: { readonly wardId: string; readonly guardianId: string }) => Promise<boolean>;
const conflicts: Conflict[] = [];

/** Says when somebody cannot be this ward's guardian: they are the mentor of a deal with the ward's team, or share a card with one. */
export function defineGuardianConflict(conflict: Conflict): void {
  conflicts.push(conflict);
}

export async function isInConflict(tx: Tx, pair: { wardId: string; guardianId: string }): Promise<boolean> {
  for (const conflict of conflicts) if (await conflict(tx, pair)) return true;
  return false;
}
