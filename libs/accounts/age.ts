// Age is worked out in Asia/Almaty at the moment of the act and never stored (domain.md, consent matrix).
import { almatyDay, clock, fullYears } from '#kernel';
import { isEqualSecret, problem, seal, unseal } from '#platform';
import type { AgeBand, Person } from './person.entity.js';

/** Under 14 a representative acts for the child (Civil Code of Kazakhstan, art. 23). */
export const CHILD_AGE = 14;
export const ADULT_AGE = 18;

const about = (personId: string): string => `persons.birth_date:${personId}`;

export const sealBirthDate = (birthDate: string, personId: string): string => seal(birthDate, about(personId));

/** Full years on the day of `at` in Almaty. */
export function ageOf(person: Pick<Person, 'id' | 'birthDateSealed'>, at: Date = clock.now()): number {
  return fullYears(unseal(person.birthDateSealed, about(person.id)), almatyDay(at));
}

/** For whoever states a birth date to show who they are. */
export function isBornOn(person: Pick<Person, 'id' | 'birthDateSealed'>, birthDate: string): boolean {
  return isEqualSecret(unseal(person.birthDateSealed, about(person.id)), birthDate);
}

export function isAdult(person: Pick<Person, 'id' | 'birthDateSealed'>, at?: Date): boolean {
  return ageOf(person, at) >= ADULT_AGE;
}

/** Throws GUARDIAN_CONSENT_REQUIRED for a minor: what binds or pays goes through a guardian. */
export function requireAdult(person: Pick<Person, 'id' | 'birthDateSealed'>): void {
  if (!isAdult(person)) throw problem('GUARDIAN_CONSENT_REQUIRED');
}

type WithAge = Pick<Person, 'id' | 'birthDateSealed'>;

/** Under the rules for minors at this moment: the mark is cleared a little after the 18th birthday has begun. */
export function isWardNow(person: WithAge & Pick<Person, 'isWard'>, at?: Date): boolean {
  return person.isWard && !isAdult(person, at);
}

export function ageBandOf(person: WithAge, at?: Date): AgeBand {
  const age = ageOf(person, at);
  if (age < CHILD_AGE) return 'CHILD';
  return age < ADULT_AGE ? 'TEEN' : 'ADULT';
}

/** How mails and notices speak to somebody: «сен» and the first name under 18, «сіз» and the full name afterwards. */
export interface Address {
  readonly you: 'young' | 'adult';
  readonly name: string;
}

export function addressOf(person: WithAge & Pick<Person, 'isWard' | 'fullName'>): Address {
  const { fullName } = person;
  return isWardNow(person)
    ? { you: 'young', name: fullName.split(/\s+/)[0] || fullName }
    : { you: 'adult', name: fullName };
}
