import type { Locale } from '#kernel';
import type { EntityManager } from 'typeorm';

export interface VerifiedGuardian {
  readonly guardianId: string;
  readonly guardianshipId: string;
  readonly fullName: string;
  readonly locale: Locale;
}

/** Who can sign for a ward: verified guardians with an account, the longest standing first. */
export function verifiedGuardiansOf(manager: EntityManager, wardId: string): Promise<VerifiedGuardian[]> {
  return manager.query(
    `select g.guardian_id as "guardianId", g.id as "guardianshipId", p.full_name as "fullName", p.locale
     from guardianships g join persons p on p.id = g.guardian_id and p.status = 'ACTIVE'
     where g.ward_id = $1 and g.status = 'VERIFIED' order by g.verified_at, g.id`,
    [wardId],
  );
}
