// Who somebody is to a guardianship, and what a guardian is to a ward. The relation carries the sealed birth dates of the
// wards: rights end at the midnight of the 18th birthday, whether the sweep has come round or not.
import { isWardNow } from '#accounts';
import { defineRelation, sql, type Sql, type Viewer } from '#platform';
import type { Guardianship } from './guardianship.entity.js';

interface WardRow {
  readonly guardianshipId: string;
  readonly wardId: string;
  readonly isVerified: boolean;
  readonly isHeld: boolean;
  readonly birthDateSealed: string;
}

export type Ward = Omit<WardRow, 'birthDateSealed'>;

const NO_WARDS: readonly WardRow[] = [];

const wardRows = defineRelation<readonly WardRow[]>(
  'wards',
  `select coalesce(json_agg(json_build_object('guardianshipId', g.id, 'wardId', g.ward_id, 'isVerified', g.status = 'VERIFIED',
     'isHeld', w.is_held, 'birthDateSealed', w.birth_date_sealed)), '[]')
   from guardianships g join persons w on w.id = g.ward_id and w.is_ward and w.status <> 'ERASED'
   where g.guardian_id = p.id and g.status in ('ACCEPTED', 'VERIFIED')`,
  NO_WARDS,
);

/** Opening a birth date costs 10 µs and one request asks many times who somebody is. */
const known = new WeakMap<readonly WardRow[], readonly Ward[]>();

/** The viewer's wards under 18, verified or waiting for it. */
export function wardsOf(viewer: Viewer): readonly Ward[] {
  const rows = wardRows(viewer);
  if (rows.length === 0) return [];
  let wards = known.get(rows);
  if (!wards) {
    wards = rows.filter((row) => isWardNow({ ...row, id: row.wardId, isWard: true }));
    known.set(rows, wards);
  }
  return wards;
}

/** A verified guardian of this person, at this moment. */
export function isGuardianOf(viewer: Viewer, personId: string): boolean {
  return wardsOf(viewer).some(({ wardId, isVerified }) => isVerified && wardId === personId);
}

/** The child profiles that this viewer acts for. */
export function heldBy(viewer: Viewer): readonly string[] {
  return wardsOf(viewer)
    .filter(({ isVerified, isHeld }) => isVerified && isHeld)
    .map(({ wardId }) => wardId);
}

/** FAMILY is another verified guardian of the same minor. Nobody moderates their own family. */
export type GuardianshipRole = 'WARD' | 'GUARDIAN' | 'FAMILY' | 'ADMIN' | 'SYSTEM';

export function guardianshipRoles(
  guardianship: Pick<Guardianship, 'wardId' | 'guardianId'>,
  viewer: Viewer,
): ReadonlySet<GuardianshipRole> {
  const { wardId, guardianId } = guardianship;
  if (viewer.isSystem) return new Set<GuardianshipRole>(['SYSTEM']);
  if (viewer.personId === null) return new Set<GuardianshipRole>();
  if (viewer.personId === wardId) return new Set<GuardianshipRole>(['WARD']);
  if (viewer.personId === guardianId) return new Set<GuardianshipRole>(['GUARDIAN']);
  if (isGuardianOf(viewer, wardId)) return new Set<GuardianshipRole>(['FAMILY']);
  return new Set<GuardianshipRole>(viewer.isAdmin ? ['ADMIN'] : []);
}

export function canReadGuardianship(
  guardianship: Pick<Guardianship, 'wardId' | 'guardianId'>,
  viewer: Viewer,
): boolean {
  return guardianshipRoles(guardianship, viewer).size > 0;
}

/** The same as a condition on `guardianships g`. */
export function readableGuardianships(viewer: Viewer): Sql {
  if (viewer.isAdmin || viewer.isSystem) return sql`true`;
  if (viewer.personId === null) return sql`false`;
  const wards = wardsOf(viewer)
    .filter(({ isVerified }) => isVerified)
    .map(({ wardId }) => wardId);
  return sql`(g.ward_id = ${viewer.personId} or g.guardian_id = ${viewer.personId} or g.ward_id = any(${wards}))`;
}
