import type { ConsentKind } from '#guardians';
import { loader, sql } from '#platform';

/** What the guardians of whoever leads the team allow now. */
export interface Allowed {
  /** What is missing for the terms as they stand; null when nothing is. */
  readonly missing: ConsentKind | null;
  /** Some terms could be proposed: for hours, or for money. */
  readonly anything: boolean;
}

const EVERYTHING: Allowed = { missing: null, anything: true };

interface Row {
  readonly id: string;
  readonly data: boolean;
  readonly mentoring: boolean;
  readonly seed: boolean;
  readonly hasMentoring: boolean;
  readonly hasSeed: boolean;
}

function missingOf({ data, mentoring, seed, hasMentoring, hasSeed }: Row): ConsentKind | null {
  if (!data) return 'DATA';
  if (hasMentoring && !mentoring) return 'MENTORING';
  return hasSeed && !seed ? 'SEED' : null;
}

/** Whether the guardians of whoever leads the team allow now what an offer would bind to; for `viewerCan`, and the words why not. */
export const allowedByGuardians = loader<string, Allowed>(
  'allowedByGuardians',
  async (offerIds, { database }) => {
    const rows = await database.rows<Row>(sql`
      select o.id, ward_may(t.person_id, 'DATA') as data, ward_may(t.person_id, 'MENTORING') as mentoring,
        ward_may(t.person_id, 'SEED') as seed, o.hours_per_month > 0 as "hasMentoring", o.seed_minor is not null as "hasSeed"
      from offers o join team_members t on t.team_id = o.team_id and t.role = 'LEAD' where o.id = any(${[...offerIds]})`);
    return new Map(rows.map((row) => [row.id, { missing: missingOf(row), anything: row.mentoring || row.seed }]));
  },
  () => EVERYTHING,
);
