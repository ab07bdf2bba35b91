import { clubById } from '#clubs';
import { Listing } from '#listings';
import { defineNode, fields, loaderById, loaderOfMany, showMoney, type GraphContext } from '#platform';
import { Team, teamById } from '#teams';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Award } from './award.entity.js';
import { Event } from './event.entity.js';

export const eventById = loaderById(Event);
export const awardById = loaderById(Award);
export const awardsOfTeam = loaderOfMany('awardsOfTeam', Award, 'teamId', { createdAt: 'ASC', id: 'ASC' });

@Resolver(() => Listing)
export class ListingAwardsField {
  @ResolveField(() => [Award])
  awards(): Award[] {
    return [];
  }
}

@Resolver(() => Team)
export class TeamAwardsField {
  @ResolveField(() => [Award])
  awards(): Award[] {
    return [];
  }
}

fields(Listing, { awards: (listing: Listing, _: never, { load }: GraphContext) => load(awardsOfTeam, listing.teamId) });
fields(Team, { awards: (team: Team, _: never, { load }: GraphContext) => load(awardsOfTeam, team.id) });
fields(Event, { club: (event: Event, _: never, { load }: GraphContext) => load(clubById, event.clubId) });
fields(Award, {
  event: (award: Award, _: never, { load }: GraphContext) => load(eventById, award.eventId),
  team: (award: Award, _: never, { load }: GraphContext) => load(teamById, award.teamId),
  sum: ({ sumMinor, sumCurrency }: Award) => showMoney(sumMinor, sumCurrency),
});

// What was won, and where, is public.
defineNode('award', 'Award', (id, { load }) => load(awardById, id));
defineNode('event', 'Event', (id, { load }) => load(eventById, id));
