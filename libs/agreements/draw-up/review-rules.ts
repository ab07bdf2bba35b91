// When a moderator reads an agreement before anybody signs it: a mentor's first seed, a seed that binds a minor, a sum above
// the limit (a row of review_limits), and an open report or flag about anybody or anything in the deal.
import type { Offer } from '#offers';
import type { Tx } from '#platform';
import type { Parties } from './parties.js';

const FLAGS = `
  select array_remove(array[
    case when a.seed_minor is not null and not exists (
      select 1 from agreements earlier where earlier.mentor_id = a.mentor_id and earlier.seed_minor is not null
        and earlier.activated_at is not null) then 'FIRST_SEED' end,
    case when a.seed_minor is not null and $5 then 'SEED_BINDS_MINOR' end,
    case when a.seed_minor > (select minor from review_limits where currency = a.seed_currency) then 'SUM_ABOVE_LIMIT' end,
    case when exists (select 1 from moderation_cases c where c.kind in ('REPORT', 'RISK_FLAG')
      and c.status in ('OPEN', 'CLAIMED') and c.subject_id = any(a.subjects)) then 'OPEN_REPORT' end
  ], null) as flags
  from (select $1::text as mentor_id, $2::bigint as seed_minor, $3::text as seed_currency, $4::text[] as subjects) a`;

export type ReviewFlag = 'FIRST_SEED' | 'SEED_BINDS_MINOR' | 'SUM_ABOVE_LIMIT' | 'OPEN_REPORT';
/** Why a moderator has to look first; empty when nobody has to. Wants the mentor locked. */
export async function reviewFlags(tx: Tx, offer: Offer, { signatories, lead }: Parties): Promise<ReviewFlag[]> {
  const { id, mentorId, listingId, teamId, seedMinor, seedCurrency } = offer;
  const rows: { flags: ReviewFlag[] }[] = await tx.query(FLAGS, [
    mentorId,
    seedMinor?.toString() ?? null,
    seedCurrency,
    [mentorId, listingId, teamId, id, lead.personId, ...signatories.map(({ personId }) => personId)],
    lead.ageClass !== 'ADULT',
  ]);
  return rows[0]?.flags ?? [];
}
