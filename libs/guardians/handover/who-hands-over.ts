// Who may give a held profile to its person: the verified guardian who holds it, and from the 18th birthday on whoever held it
// until then, since nobody stands for an adult; an admin only then, where the family does not find the way.
import { ageOf, isAdult, type Person } from '#accounts';
import { problem, settings, type Tx, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';
import { Guardianship } from '../guardianship.entity.js';

/** Verified to the last day: it stands, or the 18th birthday has ended it. */
export const HELD_BY = `g.guardian_id is not null and g.verified_at is not null and (g.status = 'VERIFIED'
  or g.status = 'ENDED' and exists (
    select 1 from facts f where f.subject_id = g.id and f.action = 'guardianship.endedAtMajority'))`;

/** Old enough for an account of one's own; the age itself is told to nobody. */
export const isOldEnoughToTake = (ward: Pick<Person, 'id' | 'birthDateSealed'>): boolean =>
  ageOf(ward) >= settings().minorSelfRegistrationMinAge;

const SENDER = `
  select 1 from persons p where p.id = $2 and p.status = 'ACTIVE' and (p.is_admin or exists (
    select 1 from guardianships g where g.ward_id = $1 and g.guardian_id = p.id and ${HELD_BY})) limit 1`;

/** Whoever sent the link may still do so: one whose guardianship has ended, or who is suspended, gives nothing away. */
export async function isSenderInOffice(manager: EntityManager, wardId: string, senderId: string): Promise<boolean> {
  const found: unknown[] = await manager.query(SENDER, [wardId, senderId]);
  return found.length > 0;
}

/** Also of one who was invited and has not come: nobody is their own guardian, by whichever address. */
export async function isGuardiansAddress(manager: EntityManager, wardId: string, email: string): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `select 1 from guardianships g left join persons p on p.id = g.guardian_id
     where g.ward_id = $1 and $2 in (g.email, p.email) and g.status <> 'REFUSED' limit 1`,
    [wardId, email],
  );
  return found.length > 0;
}

const HOLDERS = `
  select g.id, g.guardian_id as "guardianId" from guardianships g
  where g.ward_id = $1 and ${HELD_BY} order by g.verified_at desc, g.id`;

/**
 * The guardianship by which this viewer hands the profile over. Nobody moderates their own family: an admin who holds the
 * profile does it as its guardian. @throws NOT_FOUND for everybody who has no business there.
 */
export async function holdingOf(tx: Tx, viewer: Viewer, ward: Person): Promise<Guardianship> {
  const holders: { id: string; guardianId: string }[] = await tx.query(HOLDERS, [ward.id]);
  const own = holders.find(({ guardianId }) => guardianId === viewer.personId);
  if (own) return tx.findOneByOrFail(Guardianship, { id: own.id });
  if (!viewer.isAdmin || !ward.isWard) throw problem('NOT_FOUND');
  if (!isAdult(ward)) throw problem('FORBIDDEN');
  return tx.findOneOrFail(Guardianship, { where: { wardId: ward.id }, order: { id: 'DESC' } });
}
