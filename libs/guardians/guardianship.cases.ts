// What the queue of cases needs to know of guardianships: whom they are about, whether one still waits, how a decision is
// taken back; and that a guardian may block for a ward.
import { defineBlocksFor, defineCasePeople, defineFamily, defineUndo, defineWaiting } from '#moderation';
import { advance, find, lock, problem } from '#platform';
import { tellConsentChanged } from './consents/consent-hooks.js';
import { Guardianship } from './guardianship.entity.js';
import { isGuardianOf, wardsOf } from './guardianship.policies.js';
import { guardianshipProcess } from './guardianship.process.js';
import { renewDisplayName } from './lock-guardianship.js';

defineBlocksFor(isGuardianOf);

// An admin decides nothing about their own ward, nor reads what the ward has said to the admins.
defineFamily((viewer) => wardsOf(viewer).map(({ wardId }) => wardId));

// A ward who reports a guardian is heard by everybody but the guardian (safety.md, K-23).
defineCasePeople('guardianship', async (tx, id) => {
  const guardianId = (await find(tx, Guardianship, id))?.guardianId;
  return guardianId ? [guardianId] : [];
});

defineWaiting('GUARDIAN_VERIFICATION', async (tx, id) => {
  const guardianship = await find(tx, Guardianship, id);
  return guardianship?.status === 'ACCEPTED';
});

defineUndo('GUARDIAN_VERIFICATION', async (tx, viewer, { subjectId }) => {
  const guardianship = await lock(tx, Guardianship, subjectId);
  // Nobody has been decided on where the invited person themself said no.
  if (guardianship.acceptedAt === null) throw problem('INVALID_STATE');
  await advance(tx, guardianshipProcess, guardianship, 'reopen', viewer, {
    change: { verifiedAt: null, verifiedById: null, pausedAt: null, decidedBecause: null },
  });
  await renewDisplayName(tx, guardianship.wardId);
  await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'REOPENED' });
});
