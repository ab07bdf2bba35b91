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
