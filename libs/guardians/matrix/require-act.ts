// How the rest of the product asks the consent matrix.
import { ageOf, Person } from '#accounts';
import { find, problem, type Tx, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';
import { mayWard, requireConsent } from '../consents/consent-hooks.js';
import { isGuardianOf } from '../guardianship.policies.js';
import type { Verdict } from './act.js';
import { type Question, rowFor } from './decide.js';
import type { MatrixRow } from './matrix-row.js';

type Asked = Pick<Person, 'id' | 'birthDateSealed'> & { readonly isHeld?: boolean };
type Act = Omit<Question, 'age' | 'isHeld'>;

const rowOf = (person: Asked, asked: Act): MatrixRow =>
  rowFor({ ...asked, age: ageOf(person), isHeld: person.isHeld ?? false });

/** Whether somebody of this person's age, at this moment, does this alone, with consent, by the guardian, or not at all. */
export function verdictOf(person: Asked, asked: Act): Verdict {
  return rowOf(person, asked).verdict;
}

/** Whether all consents stand that this person needs for it now. */
export async function isConsented(manager: EntityManager, personId: string, asked: Act): Promise<boolean> {
  const person = await find(manager, Person, personId);
  if (!person) return false;
  const { verdict, consents } = rowOf(person, asked);
  if (verdict === 'FORBIDDEN') return false;
  for (const kind of consents) if (!(await mayWard(manager, personId, kind))) return false;
  return true;
}

/**
 * Demands of the consent matrix that this person may do this now, by the hand of this viewer: what is forbidden at their
 * age is FORBIDDEN; what a guardian does for a child is done by a guardian; a consent that is needed stands until the
 * commit. Locks guardianships: ask before anything else is locked.
 */
export async function requireAct(tx: Tx, viewer: Viewer, person: Asked, asked: Act): Promise<void> {
  const row = rowOf(person, asked);
  if (row.verdict === 'FORBIDDEN') throw problem('FORBIDDEN', { about: 'age' });
  if (row.verdict === 'GUARDIAN_ACTS' && !viewer.isSystem && !isGuardianOf(viewer, person.id)) {
    throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'guardianActs' });
  }
  if (row.consents.length > 0) await requireConsent(tx, person.id, row.consents);
}
