// What the queue of cases needs to know of guardianships: whether one still waits, and how a decision is taken back.
import { defineUndo, defineWaiting } from '#moderation';
import { advance, find, lock, problem } from '#platform';
import { tellConsentChanged } from './consents/consent-hooks.js';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { renewDisplayName } from './lock-guardianship.js';

defineWaiting('GUARDIAN_VERIFICATION', async (tx, id) => {
  const guardianship = await find(tx, Guardianship, id);
  return guardianship?.status === 'ACCEPTED';
});

defineUndo('GUARDIAN_VERIFICATION', async (tx, viewer, { subjectId }) => {
  const guardianship = await lock(tx, Guardianship, subjectId);
  // Nobody has been decided on where the invited person themself said no.
  if (guardianship.acceptedAt === null) throw problem('INVALID_STATE');
  await advance(tx, guardianshipProcess, guardianship, 'reopen', viewer, {
    change: { verifiedAt: null, pausedAt: null, decidedBecause: null },
  });
  await renewDisplayName(tx, guardianship.wardId);
  await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'REOPENED' });
});
