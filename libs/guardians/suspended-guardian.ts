// A guardian whose account is suspended allows nothing (`ward_may`). What rested on their consents stops in the transaction of
// the suspension and goes on in the transaction that lifts it, and the minor is told; why it was is not the minor's to read.
import { whenStandingChanged } from '#moderation';
import { recordFact } from '#platform';
import { tellConsentChanged } from './consents/consent-hooks.js';
import { Guardianship } from './guardianship.entity.js';
import { renewDisplayName } from './lock-guardianship.js';

whenStandingChanged(async (tx, viewer, { personId, isActive }) => {
  // The locks wait for whoever is relying on these consents (`requireConsent`).
  const bonds = await tx.find(Guardianship, {
    where: { guardianId: personId, status: 'VERIFIED' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const { id, wardId } of bonds) {
    const action = isActive ? 'guardianship.guardianReinstated' : 'guardianship.guardianSuspended';
    await recordFact(tx, viewer, { action, subject: id, data: { wardId } });
    await renewDisplayName(tx, wardId);
    await tellConsentChanged(tx, viewer, { wardId, because: isActive ? 'REINSTATED' : 'SUSPENDED' });
  }
});
