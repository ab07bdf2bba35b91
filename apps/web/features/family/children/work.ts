import type { FamilyWorkQuery } from '../../../graphql/generated/graphql.js';

type Family = NonNullable<FamilyWorkQuery['viewer']>;
type Team = Family['guardedTeams'][number];
type Offer = Family['offers']['nodes'][number];
type Deal = Family['agreements']['nodes'][number];

/** What one child takes part in. */
export interface Work {
  teams: readonly Team[];
  offers: readonly Offer[];
  deals: readonly Deal[];
}

export function workOf(family: Family | null | undefined, wardId: string): Work {
  const teams = family?.guardedTeams.filter(({ members }) => members.some(({ person }) => person.id === wardId)) ?? [];
  const ids = new Set(teams.map(({ id }) => id));
  return {
    teams,
    offers: family?.offers.nodes.filter(({ status, listing }) => status === 'OPEN' && ids.has(listing.team.id)) ?? [],
    deals: family?.agreements.nodes.filter(({ listing }) => ids.has(listing.team.id)) ?? [],
  };
}

export const noWork: Work = { teams: [], offers: [], deals: [] };
