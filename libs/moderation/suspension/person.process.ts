import { Person, type PersonStatus } from '#accounts';
import { defineProcess } from '#kernel';
import type { Viewer } from '#platform';

export type PersonRole = 'ADMIN' | 'SELF' | 'SYSTEM';

/** Nobody suspends themselves, so there is always an admin left. */
export function personRoles(person: Person, viewer: Viewer): ReadonlySet<PersonRole> {
  if (viewer.isSystem) return new Set(['SYSTEM']);
  if (person.id === viewer.personId) return new Set(['SELF']);
  return new Set(viewer.isAdmin ? ['ADMIN'] : []);
}

export const personProcess = defineProcess<Person, PersonStatus, PersonRole, Viewer>()({
  noun: 'person',
  state: 'status',
  chain: (person) => person.id,
  roles: personRoles,
  steps: {
    suspend: {
      from: ['ACTIVE'],
      to: 'SUSPENDED',
      by: ['ADMIN'],
      fact: 'person.suspended',
      action: 'SUSPEND',
      reason: 'required',
    },
    reinstate: {
      from: ['SUSPENDED'],
      to: 'ACTIVE',
      by: ['ADMIN'],
      fact: 'person.reinstated',
      action: 'REINSTATE',
      reason: 'required',
    },
    // The person asked for it, or the guardian of a minor did; the product carries it out.
    erase: { from: ['ACTIVE', 'SUSPENDED'], to: 'ERASED', by: ['SELF', 'SYSTEM'], fact: 'person.erased' },
  },
});
