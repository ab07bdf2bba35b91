import { displayNameOf, type NameLevel, Person } from '#accounts';
import { change, find, lock, problem, type Tx, type Viewer } from '#platform';
import { Guardianship } from './guardianship.entity.js';
import { canReadGuardianship } from './guardianship.policies.js';

/** Locks a guardianship; what one may not read is not there. */
export async function lockGuardianship(tx: Tx, viewer: Viewer, id: string): Promise<Guardianship> {
  const known = await find(tx, Guardianship, id);
  if (!known || !canReadGuardianship(known, viewer)) throw problem('NOT_FOUND');
  return lock(tx, Guardianship, id);
}

const LEVELS: readonly NameLevel[] = ['HANDLE', 'FIRST_NAME', 'FULL'];

/** A guardian whose account is suspended allows no name; one of a paper form has no account. */
async function hasGuardianInOffice(tx: Tx, standing: readonly Guardianship[]): Promise<boolean> {
  for (const { guardianId } of standing) {
    if (guardianId === null || (await tx.existsBy(Person, { id: guardianId, status: 'ACTIVE' }))) return true;
  }
  return false;
}

/** Others see what the most careful of the verified guardians allows; without one, the handle. */
export async function renewDisplayName(tx: Tx, wardId: string): Promise<void> {
  const standing = await tx.findBy(Guardianship, { wardId, status: 'VERIFIED' });
  const levels = standing.map(({ nameLevel }) => LEVELS.indexOf(nameLevel));
  const isAllowed = await hasGuardianInOffice(tx, standing);
  const nameLevel = LEVELS[isAllowed ? Math.min(...levels) : 0] ?? 'HANDLE';
  const ward = await lock(tx, Person, wardId);
  if (!ward.isWard) return;
  await change(tx, ward, { nameLevel, displayName: displayNameOf({ ...ward, nameLevel }) });
}
