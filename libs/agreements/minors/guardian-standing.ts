// A guardian signs, refuses and withdraws for a minor only while they are that minor's guardian: not before an admin has
// verified it, not after it has ended, and not from the midnight of the 18th birthday on.
import { isGuardianOf } from '#guardians';
import { problem, type Tx, type Viewer } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import { Signatory } from '../signing/signatory.entity.js';

interface Standing {
  readonly status: string;
  readonly isPaused: boolean;
}

const STANDING = `
  select g.status, g.paused_at is not null as "isPaused" from guardianships g
  where g.ward_id = $1 and g.guardian_id = $2 order by g.status = 'VERIFIED' desc, g.requested_at desc limit 1`;

/** Throws why this guardian cannot sign for the minor now, in words that say what to do. Wants the guardianships locked. */
export async function requireGuardianStanding(tx: Tx, viewer: Viewer, wardId: string): Promise<void> {
  const rows: Standing[] = await tx.query(STANDING, [wardId, viewer.personId]);
  const [standing] = rows;
  if (!standing || standing.status === 'ENDED' || standing.status === 'REFUSED') throw ended();
  if (standing.status !== 'VERIFIED') throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'unverified' });
  if (standing.isPaused) throw problem('GUARDIAN_CONSENT_REQUIRED', { about: 'paused' });
  if (!isGuardianOf(viewer, wardId)) throw ended();
}

const ended = () => problem('FORBIDDEN', { about: 'guardianshipEnded' });

/** Whoever is a party only as a guardian acts as one only while they are. */
export async function requirePartyStanding(tx: Tx, viewer: Viewer, { id, version }: Agreement): Promise<void> {
  const mine = await tx.findBy(Signatory, { agreementId: id, version, personId: viewer.personId ?? '' });
  const isGuardianOnly = mine.length > 0 && mine.every(({ role }) => role === 'GUARDIAN');
  if (isGuardianOnly && !mine.some(({ onBehalfOfId }) => isGuardianOf(viewer, onBehalfOfId ?? ''))) throw ended();
}
