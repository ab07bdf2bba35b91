// Who a person is to a listing, what they may read and edit. `canReadListing` and `readableListings` are one rule in two
// languages; a property test holds them equal.
import { mentorOf } from '#mentors';
import { join, raw, sql, type Sql, type Viewer } from '#platform';
import { defineTeamVisibility, isNearTeam, nearTeams, teamsOf } from '#teams';
import type { Listing } from './listing.entity.js';
import type { ListingAction, ListingStatus } from './listing.enums.js';

export type ListingRole = 'LEAD' | 'MEMBER' | 'ADMIN' | 'SYSTEM';

type OfTeam = Pick<Listing, 'teamId'>;
type Readable = Pick<Listing, 'teamId' | 'status' | 'publishedAt' | 'hiddenAt'>;
type WithFiles = Pick<Listing, 'teamId' | 'isWardLed' | 'photosShown'>;

/** States in which everybody may read what an admin has approved. */
export const PUBLIC_STATUSES: readonly ListingStatus[] = ['PUBLISHED', 'PAUSED', 'CLOSED'];
const EDITED_STATUSES: readonly ListingStatus[] = ['DRAFT', 'CHANGES_REQUESTED', 'PUBLISHED', 'PAUSED'];

/** An admin does not decide about a listing of their own team, or of their ward's. */
export function listingRoles(listing: OfTeam, viewer: Viewer): ReadonlySet<ListingRole> {
  if (viewer.isSystem) return new Set<ListingRole>(['SYSTEM']);
  const role = teamsOf(viewer)[listing.teamId];
  if (role !== undefined) return new Set<ListingRole>([role]);
  return new Set<ListingRole>(viewer.isAdmin && !isNearTeam(viewer, listing.teamId) ? ['ADMIN'] : []);
}

/** The team itself, its guardians and admins: drafts, edits in review, the moderator's note, the number of offers. */
export function canSeeInside(listing: OfTeam, viewer: Viewer): boolean {
  return viewer.isSystem || viewer.isAdmin || isNearTeam(viewer, listing.teamId);
}

export function canReadListing(listing: Readable, viewer: Viewer): boolean {
  const isPublic =
    PUBLIC_STATUSES.includes(listing.status) && listing.publishedAt !== null && listing.hiddenAt === null;
  return isPublic || canSeeInside(listing, viewer);
}

// A team is public through any of its listings that is.
defineTeamVisibility(`exists (select 1 from listings l where l.team_id = t.id and l.published_at is not null and l.hidden_at is null
  and l.status in (${PUBLIC_STATUSES.map((status) => `'${status}'`).join(', ')}))`);

/** The same as a condition on the rows called `row`. */
export function readableListings(viewer: Viewer, row = 'l'): Sql {
  if (viewer.isSystem || viewer.isAdmin) return sql`true`;
  const at = raw(row);
  const isPublic = sql`(${at}.published_at is not null and ${at}.hidden_at is null and ${at}.status in (${join(PUBLIC_STATUSES.map((status) => sql`${status}`))}))`;
  const teams = nearTeams(viewer);
  return teams.length === 0 ? isPublic : sql`(${isPublic} or ${at}.team_id = any(${teams}))`;
}

const isClearedMentor = (viewer: Viewer): boolean => mentorOf(viewer)?.verification === 'VERIFIED';

/** The picture on a minor's project is shown to others with the consent for photos. */
export function mayOpenCover(listing: WithFiles, viewer: Viewer): boolean {
  return listing.photosShown || canSeeInside(listing, viewer);
}

/** Files of a minor's project are for mentors who are cleared now (K-7), with the consent for photos. */
export function mayOpenFiles(listing: WithFiles, viewer: Viewer): boolean {
  if (!listing.isWardLed || canSeeInside(listing, viewer)) return true;
  return listing.photosShown && isClearedMentor(viewer);
}

/** The same for whole rows of `listings` on their way to a page: which of them open what to this viewer. */
export function withOpenFiles(rows: Sql, viewer: Viewer): Sql {
  const isInside = sql`(${viewer.isSystem || viewer.isAdmin}::boolean or l.team_id = any(${nearTeams(viewer)}))`;
  return sql`select l.*, l.photos_shown or ${isInside} as opens_cover,
    not l.is_ward_led or ${isInside} or (l.photos_shown and ${isClearedMentor(viewer)}::boolean) as opens_files
    from (${rows}) l`;
}

/** What waits in review is not edited under the reviewer's eyes. */
export function canEditListing(listing: Pick<Listing, 'teamId' | 'status' | 'editStatus'>, viewer: Viewer): boolean {
  const isTeam = teamsOf(viewer)[listing.teamId] !== undefined;
  return isTeam && isEditable(listing);
}

export const isEditable = (listing: Pick<Listing, 'status' | 'editStatus'>): boolean =>
  EDITED_STATUSES.includes(listing.status) && listing.editStatus !== 'IN_REVIEW';

/** Something to offer: money that is not reserved yet, or time. A project that asked for neither still takes offers. */
export const hasNeed = ({ fundedOrder, mentoringTopics }: Pick<Listing, 'fundedOrder' | 'mentoringTopics'>): boolean =>
  fundedOrder === 0 || mentoringTopics.length > 0;

/** Actions that are no step of the listing itself. */
export function actionsBeside(listing: Listing, viewer: Viewer): ListingAction[] {
  const actions: ListingAction[] = [];
  if (canEditListing(listing, viewer)) actions.push('UPDATE');
  if (teamsOf(viewer)[listing.teamId] !== undefined || !viewer.isSignedIn) return actions;
  const isOpen = listing.status === 'PUBLISHED' && listing.hiddenAt === null;
  if (isOpen && hasNeed(listing) && isClearedMentor(viewer) && !isNearTeam(viewer, listing.teamId))
    actions.push('MAKE_OFFER');
  if (canReadListing(listing, viewer)) actions.push('REPORT');
  return actions;
}
