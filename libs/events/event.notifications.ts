import { defineNotifications, type NoticeContext, type NotificationRow } from '#notifications';
import { type ReadFact, sql } from '#platform';

/** The team, and whoever acts for a child in it. */
async function team({ data }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select person_id as id from team_members where team_id = ${data['teamId']}
    union select g.guardian_id from team_members m join persons w on w.id = m.person_id and w.is_held
      join guardianships g on g.ward_id = w.id and g.status = 'VERIFIED' and g.guardian_id is not null
    where m.team_id = ${data['teamId']}`);
  return rows.map(({ id }) => id);
}

async function hasProject({ data }: ReadFact, { database }: NoticeContext): Promise<boolean> {
  const row = await database.row(
    sql`select 1 from listings where team_id = ${data['teamId']} and status not in ('REJECTED', 'CLOSED') limit 1`,
  );
  return row !== null;
}

const params: NotificationRow['params'] = async ({ data }) => ({ title: String(data['title']) });

// A team that has no project yet is shown the way to one; the award is its proof.
defineNotifications({
  'award.recorded': [
    {
      to: async (fact, context) => ((await hasProject(fact, context)) ? team(fact, context) : []),
      path: () => '/my',
      params,
      mail: true,
    },
    {
      to: async (fact, context) => ((await hasProject(fact, context)) ? [] : team(fact, context)),
      path: ({ subjectId }) => `/my/projects/new?award=${subjectId}`,
      params,
      mail: true,
      kind: 'award.recorded.begin',
    },
  ],
});
