import { clock, newId } from '#kernel';
import { insert, type Tx } from '#platform';
import { Guardianship } from './guardianship.entity.js';

type Given = Pick<Guardianship, 'wardId' | 'guardianId' | 'email' | 'invitedName' | 'invitedById' | 'status'> &
  Partial<Pick<Guardianship, 'acceptedAt' | 'evidenceFileId' | 'evidenceKind'>>;

/** A new guardianship: the most careful name level, nothing shown, nothing decided. */
export function insertGuardianship(tx: Tx, given: Given): Promise<Guardianship> {
  const now = clock.now();
  return insert(tx, Guardianship, {
    id: newId('guardianship'),
    nameLevel: 'HANDLE',
    evidenceFileId: null,
    evidenceKind: null,
    requestedAt: now,
    invitedAt: now,
    remindersSent: 0,
    acceptedAt: null,
    verifiedAt: null,
    verifiedById: null,
    pausedAt: null,
    endedAt: null,
    decidedBecause: null,
    ...given,
  });
}
