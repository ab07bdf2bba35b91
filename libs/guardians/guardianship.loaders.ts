import { loader, loaderById, loaderOfMany, sql } from '#platform';
import { In, Not } from 'typeorm';
import { Consent } from './consents/consent.entity.js';
import { Guardianship } from './guardianship.entity.js';

export const guardianshipById = loaderById(Guardianship);

/** The latest word on each kind comes last. */
export const consentsOfGuardianship = loaderOfMany('consentsOfGuardianship', Consent, 'guardianshipId', {
  grantedAt: 'ASC',
  id: 'ASC',
});

/** A minor's guardianships, the oldest first; refused and ended ones too. */
export const guardianshipsOfWard = loaderOfMany('guardianshipsOfWard', Guardianship, 'wardId', { id: 'ASC' });

/** Where somebody stands behind a minor, or did. */
export const guardianshipsOfGuardian = loader<string, Guardianship[]>(
  'guardianshipsOfGuardian',
  async (ids, { database }) => {
    const rows = await database.dataSource.manager.find(Guardianship, {
      where: { guardianId: In([...ids]), status: Not('REFUSED') },
      order: { id: 'ASC' },
    });
    const groups = new Map<string, Guardianship[]>();
    for (const row of rows) groups.set(row.guardianId ?? '', [...(groups.get(row.guardianId ?? '') ?? []), row]);
    return groups;
  },
  () => [],
);

/** Until when the newest link of an invitation works or worked; null when none stands open. */
export const linkExpiryOf = loader<string, Date | null>(
  'linkExpiryOf',
  async (ids, { database }) => {
    const rows = await database.rows<{ id: string; until: Date }>(sql`
      select guardianship_id as id, max(expires_at) as until from guardian_links
      where guardianship_id = any(${[...ids]}) and used_at is null and replaced_at is null group by guardianship_id`);
    return new Map(rows.map(({ id, until }) => [id, until]));
  },
  () => null,
);

/** When an invitation went out again, to the address that it has now. */
export const remindersOf = loader<string, Date[]>(
  'remindersOf',
  async (ids, { database }) => {
    const rows = await database.rows<{ id: string; at: Date }>(sql`
      select f.subject_id as id, f.at from facts f
      where f.subject_id = any(${[...ids]}) and f.action = 'guardianship.reminded' and not exists (
        select 1 from facts later where later.subject_id = f.subject_id and later.at > f.at
          and later.action = 'guardianship.addressChanged')
      order by f.at`);
    const found = new Map<string, Date[]>();
    for (const { id, at } of rows) found.set(id, [...(found.get(id) ?? []), at]);
    return found;
  },
  () => [],
);

/** What a ward's guardians allow now: keys are `person_… KIND`. */
export const wardMay = loader<string, boolean>(
  'wardMay',
  async (keys, { database }) => {
    const rows = await database.rows<{ key: string; may: boolean }>(sql`
      select key, ward_may(split_part(key, ' ', 1), split_part(key, ' ', 2)) as may from unnest(${[...keys]}::text[]) key`);
    return new Map(rows.map(({ key, may }) => [key, may]));
  },
  () => false,
);
