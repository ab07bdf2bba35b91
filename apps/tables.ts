import { accountsTables } from '#accounts';
import { agreementsTables } from '#agreements';
import { clubsTables } from '#clubs';
import { eventsTables } from '#events';
import { guardiansTables } from '#guardians';
import { listingsTables } from '#listings';
import { mentorsTables } from '#mentors';
import { milestonesTables } from '#milestones';
import { moderationTables } from '#moderation';
import { notificationsTables } from '#notifications';
import { offersTables } from '#offers';
import { paymentsTables } from '#payments';
import { platformTables, type Tables } from '#platform';
import { teamsTables } from '#teams';

const libraries: readonly Tables[] = [
  platformTables,
  accountsTables,
  notificationsTables,
  moderationTables,
  guardiansTables,
  paymentsTables,
  clubsTables,
  mentorsTables,
  teamsTables,
  listingsTables,
  eventsTables,
  offersTables,
  agreementsTables,
  milestonesTables,
];

/** Every library's tables: what the connections know and the migrations make. */
export const allTables: Tables = {
  entities: libraries.flatMap(({ entities }) => entities),
  migrations: libraries.flatMap(({ migrations }) => migrations),
  guarded: Object.assign({}, ...libraries.map(({ guarded }) => guarded ?? {})) as Record<string, string>,
};
