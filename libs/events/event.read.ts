import { clubModel } from '#clubs';
import { defineAwardFilter, listingModel, teamModel } from '#listings';
import { column, defineReadModel, extendReadModel, many, moneyColumns, one, sql } from '#platform';

/** A minor's school is known to nobody outside, and events take place at schools. */
export const eventHasWards = (eventId: string): string => `exists (
  select 1 from awards wa join team_members wm on wm.team_id = wa.team_id
  join persons wp on wp.id = wm.person_id and wp.is_ward where wa.event_id = ${eventId})`;

export const eventModel = defineReadModel({
  type: 'Event',
  always: { id: column('id'), slug: column('slug'), clubId: column('club_id'), status: column('status') },
  fields: {
    title: column('title'),
    startsAt: column('starts_at'),
    endsAt: column('ends_at'),
    timeZone: column('time_zone'),
    place: (event) => `case when ${eventHasWards(`${event}.id`)} then '' else ${event}.place end`,
    club: one(
      'clubs',
      () => clubModel,
      (club, event) => `${club}.id = ${event}.club_id`,
    ),
  },
});

export const awardModel = defineReadModel({
  type: 'Award',
  always: { id: column('id'), eventId: column('event_id'), teamId: column('team_id'), kind: column('kind') },
  fields: {
    title: column('title'),
    inscription: column('inscription'),
    sum: moneyColumns('sum_minor', 'sum_currency'),
    event: one(
      'events',
      () => eventModel,
      (event, award) => `${event}.id = ${award}.event_id`,
    ),
    team: one(
      'teams',
      () => teamModel,
      (team, award) => `${team}.id = ${award}.team_id`,
    ),
  },
});

const ofTeam = (award: string, team: string): string =>
  `${award}.team_id = ${team} order by ${award}.created_at, ${award}.id`;

extendReadModel(listingModel, {
  awards: many(
    'awards',
    () => awardModel,
    (award, listing) => ofTeam(award, `${listing}.team_id`),
  ),
  award: one(
    'awards',
    () => awardModel,
    (award, listing) => `${award}.id = ${listing}.award_id`,
  ),
});
extendReadModel(teamModel, {
  awards: many(
    'awards',
    () => awardModel,
    (award, team) => ofTeam(award, `${team}.id`),
  ),
});

defineAwardFilter(
  (eventId) => sql`exists (select 1 from awards a where a.team_id = l.team_id and a.event_id = ${eventId})`,
);
