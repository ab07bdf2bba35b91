import { defineNotifications } from '#notifications';
import { sql } from '#platform';

defineNotifications({
  'award.recorded': {
    to: async ({ data }, { database }) => {
      const rows = await database.rows<{ id: string }>(
        sql`select person_id as id from team_members where team_id = ${data['teamId']}`,
      );
      return rows.map(({ id }) => id);
    },
    path: () => '/my',
    params: async ({ data }) => ({ title: String(data['title']) }),
    mail: true,
  },
});
