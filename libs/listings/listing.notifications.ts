import { defineNotifications, type NoticeContext, type NotificationRow } from '#notifications';
import { sql, type ReadFact } from '#platform';

/** Everybody in the team. */
async function team({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select m.person_id as id from team_members m join listings l on l.team_id = m.team_id where l.id = ${subjectId}`);
  return rows.map(({ id }) => id);
}

/** The guardians of a minor who leads it. */
async function guardians({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select g.guardian_id as id from listings l join team_members m on m.team_id = l.team_id and m.role = 'LEAD'
    join guardianships g on g.ward_id = m.person_id and g.status = 'VERIFIED' and g.guardian_id is not null
    where l.id = ${subjectId}`);
  return rows.map(({ id }) => id);
}

/** Everybody in the team, and those guardians; nobody is troubled about what is over. */
async function teamAndGuardians(fact: ReadFact, context: NoticeContext): Promise<string[]> {
  if (fact.data['status'] === 'CLOSED') return [];
  return [...(await team(fact, context)), ...(await guardians(fact, context))];
}

const toldTheTeam: NotificationRow = {
  to: team,
  path: ({ subjectId }) => `/projects/${subjectId}/edit`,
  params: async ({ data }) => ({ title: String(data['title']), reason: String(data['reason'] ?? '') }),
  mail: true,
};

defineNotifications({
  'listing.published': [
    toldTheTeam,
    { ...toldTheTeam, to: guardians, path: () => '/my/family', kind: 'listing.published.guardian' },
  ],
  'listing.changesRequested': toldTheTeam,
  'listing.rejected': toldTheTeam,
  'listing.editApproved': toldTheTeam,
  'listing.editChangesRequested': toldTheTeam,
  'listing.editRejected': toldTheTeam,
  'listing.suspended': toldTheTeam,
  'listing.reinstated': toldTheTeam,
  'listing.closed': toldTheTeam,
  'listing.hidden': { ...toldTheTeam, to: teamAndGuardians, evenActor: true },
  'listing.shownAgain': { ...toldTheTeam, to: teamAndGuardians },
});
