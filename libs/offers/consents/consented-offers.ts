import { loader, sql } from '#platform';

/** Whether the guardians of whoever leads the team allow now what an offer would bind to; for `viewerCan`. */
export const isOfferConsented = loader<string, boolean>(
  'isOfferConsented',
  async (offerIds, { database }) => {
    const rows = await database.rows<{ id: string; allowed: boolean }>(sql`
      select o.id, (o.hours_per_month = 0 or ward_may(t.person_id, 'MENTORING'))
        and (o.seed_minor is null or ward_may(t.person_id, 'SEED')) as allowed
      from offers o join team_members t on t.team_id = o.team_id and t.role = 'LEAD' where o.id = any(${[...offerIds]})`);
    return new Map(rows.map(({ id, allowed }) => [id, allowed]));
  },
  () => true,
);
