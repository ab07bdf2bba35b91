// Events and what was won there. So far an admin records both by hand.
import './award-origin.js';
import './event.read.js';
import './event.texts.js';
import './privacy/events.privacy.js';
import type { Tables } from '#platform';
import { Award } from './award.entity.js';
import { Event } from './event.entity.js';
import { AwardListing1763900000090 } from './migrations/1763900000090-award-listing.js';
import { Events1763800000090 } from './migrations/1763800000090-events.js';

export { Award, AwardKindEnum, type AwardKind } from './award.entity.js';
export { awardsOfTeam, eventById } from './award.fields.js';
export { Event, EventStatusEnum, type EventStatus } from './event.entity.js';

export const eventsTables: Tables = {
  entities: [Event, Award],
  migrations: [Events1763800000090, AwardListing1763900000090],
};
