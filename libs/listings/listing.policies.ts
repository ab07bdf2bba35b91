// Who a person is to a listing, what they may read and edit. `canReadListing` and `readableListings` are one rule in two
// languages; a property test holds them equal.
import { mentorOf } from '#mentors';
import { join, raw, sql, type Sql, type Viewer } from '#platform';
import { defineTeamVisibility, teamsOf } from '#teams';
import type { Listing } from './listing.entity.js';
import type { ListingAction, ListingStatus } from './listing.enums.js';

export type ListingRole = 'LEAD' | 'MEMBER' | 'ADMIN';

type OfTeam = Pick<Listing, 'teamId'>;
type Readable = Pick<Listing, 'teamId' | 'status' | 'publishedAt'>;

/** States in which everybody may read what an admin has approved. */
export const PUBLIC_STATUSES: readonly ListingStatus[] = ['PUBLISHED', 'PAUSED', 'CLOSED'];
const EDITED_STATUSES: readonly ListingStatus[] = ['DRAFT', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED'];

/** An admin does not decide about a listing of their own team. */
export function listingRoles(listing: OfTeam, viewer: Viewer): ReadonlySet<ListingRole> {
  const role = teamsOf(viewer)[listing.teamId];
  if (role !== undefined) return new Set<ListingRole>([role]);
  return new Set<ListingRole>(viewer.isAdmin ? ['ADMIN'] : []);
}

/** The team itself and admins: drafts, edits in review, the moderator's note, the number of offers. */
export function canSeeInside(listing: OfTeam, viewer: Viewer): boolean {
  return viewer.isSystem || viewer.isAdmin || teamsOf(viewer)[listing.teamId] !== undefined;
}

export function canReadListing(listing: Readable, viewer: Viewer): boolean {
  const isPublic = PUBLIC_STATUSES.includes(listing.status) && listing.publishedAt !== null;
  return isPublic || canSeeInside(listing, viewer);
}

// A team is public through any of its listings that is.
defineTeamVisibility(`exists (select 1 from listings l where l.team_id = t.id and l.published_at is not null
  and l.status in (${PUBLIC_STATUSES.map((status) => `'${status}'`).join(', ')}))`);

/** The same as a condition on the rows called `row`. */
export function readableListings(viewer: Viewer, row = 'l'): Sql {
  if (viewer.isSystem || viewer.isAdmin) return sql`true`;
  const at = raw(row);
  const isPublic = sql`(${at}.published_at is not null and ${at}.status in (${join(PUBLIC_STATUSES.map((status) => sql`${status}`))}))`;
  const teams = Object.keys(teamsOf(viewer));
  return teams.length === 0 ? isPublic : sql`(${isPublic} or ${at}.team_id = any(${teams}))`;
}

/** What waits in review is not edited under the reviewer's eyes. */
export function canEditListing(listing: Pick<Listing, 'teamId' | 'status' | 'editStatus'>, viewer: Viewer): boolean {
  const isTeam = teamsOf(viewer)[listing.teamId] !== undefined;
  return isTeam && isEditable(listing);
}

export const isEditable = (listing: Pick<Listing, 'status' | 'editStatus'>): boolean =>
  EDITED_STATUSES.includes(listing.status) && listing.editStatus !== 'IN_REVIEW';

/** Actions that are no step of the listing itself. */
export function actionsBeside(listing: Listing, viewer: Viewer): ListingAction[] {
  const actions: ListingAction[] = [];
  if (canEditListing(listing, viewer)) actions.push('UPDATE');
  if (teamsOf(viewer)[listing.teamId] !== undefined || !viewer.isSignedIn) return actions;
  if (listing.status === 'PUBLISHED' && mentorOf(viewer)?.verification === 'VERIFIED') actions.push('MAKE_OFFER');
  if (canReadListing(listing, viewer)) actions.push('REPORT');
  return actions;
}
