import { ageOf, type Person } from '#accounts';
import { problem, type Tx, type Viewer } from '#platform';
import { requireConsent } from '../consents/consent-hooks.js';
import { isGuardianOf } from '../guardianship.policies.js';
import { type Question, rowFor } from './decide.js';

type Asked = Pick<Person, 'id' | 'birthDateSealed' | 'isHeld'>;

/**
 * Demands of the consent matrix that this person may do this now, by the hand of this viewer: what is forbidden at their
 * age is FORBIDDEN; what a guardian does for a child is done by a guardian; a consent that is needed stands until the commit.
 */
export async function requireAct(
  tx: Tx,
  viewer: Viewer,
  person: Asked,
  asked: Omit<Question, 'age' | 'isHeld'>,
): Promise<void> {
  const row = rowFor({ ...asked, age: ageOf(person), isHeld: person.isHeld });
  if (row.verdict === 'FORBIDDEN') throw problem('FORBIDDEN', { about: 'age' });
  if (row.verdict === 'GUARDIAN_ACTS' && !viewer.isSystem && !isGuardianOf(viewer, person.id)) {
    throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'guardianActs' });
  }
  if (row.consents.length > 0) await requireConsent(tx, person.id, row.consents);
}
