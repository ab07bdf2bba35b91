import { defineInvariants } from '#platform';

defineInvariants({
  'accepted seed never exceeds the ask': `
    select id from listings where reserved_minor < 0 or reserved_minor > coalesce(ask_minor, 0)`,
  'a listing that anybody can find has been approved': `
    select id from listings where status in ('PUBLISHED', 'PAUSED', 'SUSPENDED')
      and (published_at is null or not exists (
        select 1 from facts where subject_id = listings.id and action = 'listing.published'))`,
  'a listing is being edited exactly when it has an open revision': `
    select l.id from listings l
    where (l.edit_status is not null) <> exists (
      select 1 from listing_revisions r where r.listing_id = l.id and r.decided_at is null)`,
  'a listing that waits in review has an open case': `
    select l.id from listings l where (l.status = 'IN_REVIEW' or (l.edit_status = 'IN_REVIEW' and l.status in ('PUBLISHED', 'PAUSED')))
      and not exists (select 1 from moderation_cases c
        where c.subject_id = l.id and c.kind = 'LISTING_REVIEW' and c.status in ('OPEN', 'CLAIMED'))`,
});
