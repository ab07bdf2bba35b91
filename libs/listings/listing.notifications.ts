import { defineNotifications, type NoticeContext, type NotificationRow } from '#notifications';
import { sql, type ReadFact } from '#platform';

/** Everybody in the team. */
async function team({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select m.person_id as id from team_members m join listings l on l.team_id = m.team_id where l.id = ${subjectId}`);
  return rows.map(({ id }) => id);
}

const toldTheTeam: NotificationRow = {
  to: team,
  path: ({ subjectId }) => `/projects/${subjectId}/edit`,
  params: async ({ data }) => ({ title: String(data['title']), reason: String(data['reason'] ?? '') }),
  mail: true,
};

defineNotifications({
  'listing.published': toldTheTeam,
  'listing.changesRequested': toldTheTeam,
  'listing.rejected': toldTheTeam,
  'listing.editApproved': toldTheTeam,
  'listing.editChangesRequested': toldTheTeam,
  'listing.editRejected': toldTheTeam,
  'listing.suspended': toldTheTeam,
  'listing.reinstated': toldTheTeam,
  'listing.closed': toldTheTeam,
});
