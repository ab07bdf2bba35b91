import { ageBandOf, type Person } from '#accounts';

/** Of whom a signature binds, on the day: a child is bound by a guardian alone, a minor beside one. */
export type AgeClass = 'ADULT' | 'MINOR' | 'CHILD';

/** A held profile has no account to sign with, whatever the child's age. */
export function ageClassOf(person: Pick<Person, 'id' | 'birthDateSealed' | 'isHeld'>): AgeClass {
  const band = ageBandOf(person);
  if (band === 'ADULT') return 'ADULT';
  return band === 'CHILD' || person.isHeld ? 'CHILD' : 'MINOR';
}

/**
 * How a minor is named where the other side reads: the first name and the first letter of the rest. The family name of a minor
 * is for the team, the guardian and admins; it is frozen with the signatory and stands in no document.
 */
export function shortName(fullName: string): string {
  const [first = '', ...rest] = fullName.trim().split(/\s+/);
  const [letter] = [...(rest[0] ?? '')];
  return letter === undefined ? first : `${first} ${letter.toUpperCase()}.`;
}
