import { clubById } from '#clubs';
import { canReadListing, Listing, listingById } from '#listings';
import {
  defineNode,
  fields,
  loader,
  loaderById,
  loaderOfMany,
  raw,
  restrictedFields,
  showMoney,
  sql,
  type GraphContext,
} from '#platform';
import { Team, teamById } from '#teams';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Award } from './award.entity.js';
import { Event } from './event.entity.js';
import { eventHasWards } from './event.read.js';

export const eventById = loaderById(Event);
export const awardById = loaderById(Award);
export const awardsOfTeam = loaderOfMany('awardsOfTeam', Award, 'teamId', { createdAt: 'ASC', id: 'ASC' });

/** The project that has grown out of an award. */
const listingOfAward = loader<string, string | null>(
  'listingOfAward',
  async (awardIds, { database }) => {
    const rows = await database.rows<{ id: string; award_id: string }>(
      sql`select id, award_id from listings where award_id = any(${[...awardIds]})`,
    );
    return new Map(rows.map(({ id, award_id: awardId }) => [awardId, id]));
  },
  () => null,
);

/** Events at which a team with a minor won something: their place may be the minor's school. */
const hidesPlace = loader<string, boolean>(
  'hidesPlace',
  async (eventIds, { database }) => {
    const rows = await database.rows<{ id: string }>(sql`
      select e.id from events e where e.id = any(${[...eventIds]}) and ${raw(eventHasWards('e.id'))}`);
    return new Map(rows.map(({ id }) => [id, true]));
  },
  () => false,
);

@Resolver(() => Listing)
export class ListingAwardsField {
  @ResolveField(() => [Award])
  awards(): Award[] {
    return [];
  }

  @ResolveField(() => Award, { nullable: true, description: 'The award it grew out of.' })
  award(): Award | null {
    return null;
  }
}

@Resolver(() => Award)
export class AwardListingField {
  @ResolveField(() => Listing, { nullable: true, description: 'The project that has grown out of it.' })
  listing(): Listing | null {
    return null;
  }
}

@Resolver(() => Team)
export class TeamAwardsField {
  @ResolveField(() => [Award])
  awards(): Award[] {
    return [];
  }
}

fields(Listing, {
  awards: (listing: Listing, _: never, { load }: GraphContext) => load(awardsOfTeam, listing.teamId),
  award: ({ awardId }: Listing, _: never, { load }: GraphContext) =>
    awardId === null ? null : load(awardById, awardId),
});
fields(Team, { awards: (team: Team, _: never, { load }: GraphContext) => load(awardsOfTeam, team.id) });
fields(Event, { club: (event: Event, _: never, { load }: GraphContext) => load(clubById, event.clubId) });
restrictedFields(Event, {
  // A row without an id is a finished one: its place has been left out by the statement that read it.
  place: async (event: Event, _: never, { load, viewer }: GraphContext) =>
    event.id !== undefined && !viewer.isAdmin && (await load(hidesPlace, event.id)) ? '' : event.place,
});
fields(Award, {
  event: (award: Award, _: never, { load }: GraphContext) => load(eventById, award.eventId),
  team: (award: Award, _: never, { load }: GraphContext) => load(teamById, award.teamId),
  sum: ({ sumMinor, sumCurrency }: Award) => showMoney(sumMinor, sumCurrency),
  listing: async (award: Award, _: never, { load, viewer }: GraphContext) => {
    const listingId = await load(listingOfAward, award.id);
    const listing = listingId === null ? null : await load(listingById, listingId);
    return listing && canReadListing(listing, viewer) ? listing : null;
  },
});

// What was won, and where, is public.
defineNode('award', 'Award', (id, { load }) => load(awardById, id));
defineNode('event', 'Event', (id, { load }) => load(eventById, id));
