import { Person } from '#accounts';
import { lock, problem, type Tx, type Viewer } from '#platform';
import { isGuardianOf } from '../guardianship.policies.js';

/** Oneself, or a minor of whom the viewer is a verified guardian; anybody else is not there. */
export function idOfSubject(viewer: Viewer, personId: string | null | undefined): string {
  const id = personId || viewer.personId;
  if (id === null || (id !== viewer.personId && !isGuardianOf(viewer, id))) throw problem('NOT_FOUND');
  return id;
}

export const lockSubject = (tx: Tx, viewer: Viewer, personId?: string | null): Promise<Person> =>
  lock(tx, Person, idOfSubject(viewer, personId));
