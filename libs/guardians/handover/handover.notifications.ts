// What the guardians hear of a profile that is handed over: its person has no account yet, and afterwards knows it themself.
import { defineNotifications, type NotificationRow } from '#notifications';
import { guardiansToTheLast, nameOf } from '../guardian.notifications.js';

const isByOffice: NonNullable<NotificationRow['to']> = async (fact, context) =>
  fact.data['reason'] === undefined ? [] : guardiansToTheLast(fact, context);
const isByFamily: NonNullable<NotificationRow['to']> = async (fact, context) =>
  fact.data['reason'] === undefined ? guardiansToTheLast(fact, context) : [];

const row = (to: NotificationRow['to'], more: Partial<NotificationRow> = {}): NotificationRow => ({
  to,
  path: () => '/my/family',
  params: nameOf,
  mail: true,
  ...more,
});

defineNotifications({
  'profile.handedOver': [row(isByFamily), row(isByOffice, { kind: 'profile.handedOver.admin' })],
  'profile.taken': row(guardiansToTheLast, { evenActor: true }),
  'profile.linkStopped': row(async (fact, context) => [
    ...new Set([...(await guardiansToTheLast(fact, context)), String(fact.data['sentById'])]),
  ]),
});
