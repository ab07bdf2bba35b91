// When a guardian takes back what an agreement rests on, or pauses, it stands still at once, in the same transaction: nothing
// comes after a withdrawal that is committed. It goes on when everything is allowed again. One that is being signed needs no
// hold: nobody can sign it meanwhile. Whoever comes of age decides for themselves: what was not signed yet is void, what is
// in force is theirs to confirm.
import { whenConsentChanged } from '#guardians';
import { advance, lock, systemViewer, type Tx } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess, CONSENT_HOLD } from '../agreement.process.js';
import { isConsented } from './bound-wards.js';
import { comeInPerson, comeOfAge } from './come-of-age.js';
import { partWithGuardian } from './part-with-guardian.js';

const DEALS = `
  select a.id from agreements a
  where (a.status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD') or $2 or exists (
    select 1 from releases r where r.agreement_id = a.id and r.status in ('REQUESTED', 'FAILED'))) and exists (
    select 1 from signatories s where s.agreement_id = a.id and s.version = a.version and s.age_class <> 'ADULT'
      and coalesce(s.on_behalf_of_id, s.person_id) = $1)
  order by a.id`;

whenConsentChanged(async (tx, _viewer, { wardId, because }) => {
  const deals: { id: string }[] = await tx.query(DEALS, [wardId, because === 'CAME_OF_AGE' || because === 'ENDED']);
  for (const { id } of deals) {
    if (because === 'CAME_OF_AGE') await comeOfAge(tx, id, wardId);
    if (because === 'ACCOUNT_TAKEN') await comeInPerson(tx, id, wardId);
    if (because === 'ENDED') await partWithGuardian(tx, id, wardId);
    await settle(tx, id);
  }
});

async function settle(tx: Tx, id: string): Promise<void> {
  // One that is over is locked for its money: what waits there waits from here on, and what is being sent is sent before.
  const agreement = await lock(tx, Agreement, id);
  const can = (verb: 'freeze' | 'thaw'): boolean => agreementProcess.can(agreement, verb, systemViewer);
  if (!can('freeze') && !can('thaw')) return;
  const isAllowed = await isConsented(tx, agreement);
  if (!isAllowed && can('freeze')) {
    const change = { holdReason: CONSENT_HOLD };
    await advance(tx, agreementProcess, agreement, 'freeze', systemViewer, { change });
  } else if (isAllowed && can('thaw')) {
    await advance(tx, agreementProcess, agreement, 'thaw', systemViewer, { change: { holdReason: null } });
  }
}
