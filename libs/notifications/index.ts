// Telling people: rows that features register, an inbox, mail.
import './notifications.invariants.js';
import './notifications.texts.js';
import './privacy/notifications.privacy.js';
import type { Tables } from '#platform';
import { Notifications1763800000020 } from './migrations/1763800000020-notifications.js';
import { Notification } from './notification.entity.js';

export {
  defineNotifications,
  notificationKinds,
  redirectNotices,
  type NoticeContext,
  type NoticeParams,
  type NotificationRow,
} from './define-notifications.js';
export { Notification } from './notification.entity.js';

export const notificationsTables: Tables = { entities: [Notification], migrations: [Notifications1763800000020] };
