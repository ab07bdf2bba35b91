import { addressOf, personById, ViewerType } from '#accounts';
import { defineNode, fields, find, type GraphContext, keyset, readNode, sql, type Page } from '#platform';
import { Notification } from './notification.entity.js';
import { notificationText } from './notification-text.js';

fields(Notification, {
  text: async (notification, _, { viewer, load }) => {
    const reader = await load(personById, notification.personId);
    return notificationText(notification, viewer.locale, reader ? addressOf(reader).you : 'adult');
  },
  subject: (notification, _, context) => readNode(notification.subjectId, context),
});

interface PageArgs {
  first?: number;
  after?: string;
}

async function notificationsOf(
  personId: string,
  args: PageArgs,
  { database }: GraphContext,
): Promise<Page<Notification>> {
  const page = keyset(args, [{ by: 'id', as: 'id', direction: 'desc', type: 'text' }]);
  const rows = await database.rows<Notification>(sql`
    select id, person_id as "personId", fact_id as "factId", kind, subject_id as "subjectId", path, params, read_at as "readAt",
      created_at as "createdAt"
    from notifications where person_id = ${personId} ${page.where} order by ${page.orderBy} limit ${page.limit + 1}`);
  return page.page(rows);
}

fields(ViewerType, {
  notifications: (viewer, args: PageArgs, context) => notificationsOf(viewer.personId, args, context),
  unreadNotifications: async ({ personId }, _, { database }) => {
    const row = await database.row<{ count: string }>(sql`
      select count(*) as count from notifications where person_id = ${personId} and read_at is null`);
    return Number(row?.count ?? 0);
  },
});

defineNode('notification', 'Notification', async (id, { database, viewer }) => {
  const notification = await find(database.dataSource.manager, Notification, id);
  return notification?.personId === viewer.personId ? notification : null;
});
