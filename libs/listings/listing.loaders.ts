import { loader, loaderById, loaderOfMany, raw, sql } from '#platform';
import { In, IsNull } from 'typeorm';
import { ListingRevision } from './content/listing-revision.entity.js';
import { teamShowsWard } from './browse/listing.read.js';
import { Listing } from './listing.entity.js';
import type { ListingHiddenReason } from './listing.enums.js';

/** Whatever its state: who may see it is asked where it is shown. */
export const listingById = loaderById(Listing);

export const listingsOfTeam = loaderOfMany('listingsOfTeam', Listing, 'teamId', { createdAt: 'DESC' });

/** The edit that is written or waits in review. */
export const openRevisionOfListing = loader<string, ListingRevision | null>(
  'openRevisionOfListing',
  async (listingIds, { database }) => {
    const found = await database.dataSource.manager.findBy(ListingRevision, {
      listingId: In([...listingIds]),
      decidedAt: IsNull(),
    });
    return new Map(found.map((revision) => [revision.listingId, revision]));
  },
  () => null,
);

/** Whether somebody under 18 appears on its public page. */
export const showsMinor = loader<string, boolean>(
  'showsMinor',
  async (listingIds, { database }) => {
    const rows = await database.rows<{ id: string }>(sql`
      select l.id from listings l
      where l.id = any(${[...listingIds]}) and (l.is_ward_led or ${raw(teamShowsWard('l.team_id'))})`);
    return new Map(rows.map(({ id }) => [id, true]));
  },
  () => false,
);

/** What stands against showing it, the first thing that can be done first. */
export const hiddenBecause = loader<string, ListingHiddenReason>(
  'hiddenBecause',
  async (listingIds, { database }) => {
    const rows = await database.rows<{ id: string; reason: ListingHiddenReason }>(sql`
      select l.id, case when count(g.id) = 0 then 'GUARDIAN_MISSING'
        when count(g.paused_at) > 0 then 'PAUSED' else 'CONSENT_MISSING' end as reason
      from listings l join team_members m on m.team_id = l.team_id and m.role = 'LEAD'
      left join guardianships g on g.ward_id = m.person_id and g.status = 'VERIFIED'
      where l.id = any(${[...listingIds]}) group by l.id`);
    return new Map(rows.map(({ id, reason }) => [id, reason]));
  },
  () => 'CONSENT_MISSING',
);
