// A listing is shown by the consents for its lead. They are asked when something changes, not when somebody reads: the
// trigger `settle_listing_ward` writes the answer into the listing's row, and this touches the rows.
import { clock } from '#kernel';
import { whenConsentChanged } from '#guardians';
import { recordFact, type Tx, type Viewer } from '#platform';
import { whenLeadChanges } from '#teams';

interface Settled {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly is_hidden: boolean;
  readonly was_hidden: boolean;
}

/**
 * Hides and shows the listings of these teams as the consents for their leads now say, in the transaction that changed the
 * consents or the lead. The rows are locked first: what is published at the same moment is seen here or sees the change.
 */
export async function settleListings(
  tx: Tx,
  viewer: Viewer,
  teamIds: readonly string[],
  because: string,
): Promise<void> {
  if (teamIds.length === 0) return;
  await tx.query(`select id from listings where team_id = any($1) order by id for update`, [teamIds]);
  const [settled]: [Settled[], number] = await tx.query(
    `update listings l set hidden_at = $2 from listings b where b.id = l.id and l.team_id = any($1)
     returning l.id, l.title, l.status, l.hidden_at is not null as is_hidden, b.hidden_at is not null as was_hidden`,
    [teamIds, clock.now()],
  );
  for (const { id, title, status, is_hidden: isHidden, was_hidden: wasHidden } of settled) {
    if (isHidden === wasHidden) continue;
    const action = isHidden ? 'listing.hidden' : 'listing.shownAgain';
    await recordFact(tx, viewer, { action, subject: id, data: { title, status, because } });
  }
}

whenConsentChanged(async (tx, viewer, { wardId, because }) => {
  const led: { team_id: string }[] = await tx.query(
    `select team_id from team_members where person_id = $1 and role = 'LEAD' order by team_id`,
    [wardId],
  );
  const teamIds = led.map(({ team_id: teamId }) => teamId);
  await settleListings(tx, viewer, teamIds, because);
});

whenLeadChanges((tx, viewer, teamId) => settleListings(tx, viewer, [teamId], 'LEAD_CHANGED'));
