// Who somebody is to an offer, and what follows from it. The SQL scope and the function say the same; a property test
// holds them equal.
import { mentorOf } from '#mentors';
import { sql, type Sql, type Viewer } from '#platform';
import { guardedTeams, nearTeams, teamsOf } from '#teams';
import type { Offer } from './offer.entity.js';
import { otherSide, type Side } from './side.js';

/**
 * AWAITED and MADE_LAST swap with every counter-offer. The team's lead speaks for the team; its members and the guardians of
 * its minors read along.
 */
export type OfferRole = 'AWAITED' | 'MADE_LAST' | 'TEAM_MEMBER' | 'GUARDIAN' | 'ADMIN' | 'SYSTEM';

export type Deal = Pick<Offer, 'teamId' | 'mentorId'>;

/** The side for which this viewer speaks; null for everybody else, and for members who do not lead. */
export function sideOf(deal: Deal, viewer: Viewer): Side | null {
  if (mentorOf(viewer)?.id === deal.mentorId) return 'MENTOR';
  return teamsOf(viewer)[deal.teamId] === 'LEAD' ? 'TEAM' : null;
}

export function offerRoles(offer: Deal & Pick<Offer, 'awaitingSide'>, viewer: Viewer): ReadonlySet<OfferRole> {
  const roles = new Set<OfferRole>();
  if (viewer.isSystem) roles.add('SYSTEM');
  if (teamsOf(viewer)[offer.teamId] !== undefined) roles.add('TEAM_MEMBER');
  if (guardedTeams(viewer)[offer.teamId] !== undefined) roles.add('GUARDIAN');
  const side = sideOf(offer, viewer);
  // Nobody moderates a deal of their own.
  if (viewer.isAdmin && side === null && roles.size === 0) roles.add('ADMIN');
  if (side === offer.awaitingSide) roles.add('AWAITED');
  if (side === otherSide(offer.awaitingSide)) roles.add('MADE_LAST');
  return roles;
}

export function canReadOffer(offer: Deal & Pick<Offer, 'awaitingSide'>, viewer: Viewer): boolean {
  return offerRoles(offer, viewer).size > 0;
}

/** The same as a condition on `offers o`. */
export function readableOffers(viewer: Viewer): Sql {
  if (viewer.isAdmin || viewer.isSystem) return sql`true`;
  return sql`(o.mentor_id = ${mentorOf(viewer)?.id ?? null} or o.team_id = any(${nearTeams(viewer)}))`;
}
