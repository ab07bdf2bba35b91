// How the fields of a listing are resolved where no look-ahead read has brought them, and those that depend on who asks.
import { after, days } from '#kernel';
import { defineWardChains } from '#guardians';
import { Sector, sectorById } from '#mentors';
import { type ModerationReason, reasonByWords, reviewSince } from '#moderation';
import { fields, fileById, showMoney, sql, type GraphContext, type StoredFile } from '#platform';
import { noteLookAtTeam, Team, teamById } from '#teams';
import { contentOf, problemsOfContent, readContent, type ListingContent } from './content/listing-content.js';
import { publicationProblem } from './content/publication-problems.js';
import { ListingDraft } from './content/listing-draft.type.js';
import type { ListingRevision } from './content/listing-revision.entity.js';
import { Listing, PlannedMilestone } from './listing.entity.js';
import { hiddenBecause, listingById, listingsOfTeam, openRevisionOfListing, showsMinor } from './listing.loaders.js';
import { actionsBeside, canReadListing, canSeeInside, mayOpenCover, mayOpenFiles } from './listing.policies.js';
import { listingProcess } from './listing.process.js';
import { asOthersRead } from './content/mask-listing.js';

defineWardChains(
  (wardId) => sql`
    select l.id as chain from listings l join team_members m on m.team_id = l.team_id where m.person_id = ${wardId}`,
);

type Context = GraphContext;
type WithContent = Pick<ListingContent, 'sectorId' | 'askMinor' | 'askCurrency' | 'coverId' | 'attachmentIds'>;

const sector = ({ sectorId }: WithContent, _: never, { load }: Context): Promise<Sector | null> | null =>
  sectorId === null ? null : load(sectorById, sectorId);
const ask = ({ askMinor, askCurrency }: WithContent) => showMoney(askMinor, askCurrency);
const coverOf = ({ coverId }: WithContent, _: never, { load }: Context): Promise<StoredFile | null> | null =>
  coverId === null ? null : load(fileById, coverId);
const attachmentsOf = async ({ attachmentIds }: WithContent, _: never, { load }: Context): Promise<StoredFile[]> => {
  const files = await Promise.all(attachmentIds.map((id) => load(fileById, id)));
  return files.filter((file) => file !== null);
};

const cover = (listing: Listing, _: never, context: Context): Promise<StoredFile | null> | null =>
  mayOpenCover(listing, context.viewer) ? coverOf(listing, _, context) : null;
const attachments = (listing: Listing, _: never, context: Context): Promise<StoredFile[]> | StoredFile[] =>
  mayOpenFiles(listing, context.viewer) ? attachmentsOf(listing, _, context) : [];

/** A look-ahead row knows nothing of the content that was not asked for; the whole row does. */
async function wholeListing(listing: Listing, { load }: Context): Promise<Listing> {
  if (listing.createdAt !== undefined) return listing;
  return (await load(listingById, listing.id)) ?? listing;
}

/** What the editor shows, and whether it is the listing itself or an edit beside it. */
async function underEdit(
  listing: Listing,
  context: Context,
): Promise<{ content: ListingContent; edit: ListingRevision | null }> {
  const edit = listing.editStatus === null ? null : await context.load(openRevisionOfListing, listing.id);
  const content = edit ? readContent(edit.content) : contentOf(await wholeListing(listing, context));
  return { content, edit };
}

async function draft(listing: Listing, _: never, context: Context): Promise<ListingDraft | null> {
  if (!canSeeInside(listing, context.viewer)) return null;
  await noteLookAtTeam(context, listing.teamId, 'LISTING');
  const { content, edit } = await underEdit(listing, context);
  return Object.assign(new ListingDraft(), content, { changedFields: edit?.changedFields ?? [] });
}

async function asPublished(listing: Listing, _: never, context: Context): Promise<ListingDraft | null> {
  if (!canSeeInside(listing, context.viewer)) return null;
  const { content, edit } = await underEdit(listing, context);
  return Object.assign(new ListingDraft(), asOthersRead(content), { changedFields: edit?.changedFields ?? [] });
}

async function missing(listing: Listing, _: never, context: Context): Promise<string[]> {
  if (!canSeeInside(listing, context.viewer)) return [];
  const { content } = await underEdit(listing, context);
  const hindrance = await publicationProblem(context.database.dataSource.manager, listing);
  return [...problemsOfContent(content).map(({ path }) => path), ...(hindrance ? [hindrance.code] : [])];
}

async function moderationReason(
  listing: Listing,
  _: never,
  { viewer, load }: Context,
): Promise<ModerationReason | null> {
  const isShown = listing.reviewNote !== null && canSeeInside(listing, viewer);
  return isShown ? load(reasonByWords, listing.reviewNote!) : null;
}

/** What a team is promised when it hands its project in. */
const REVIEW_TIME = days(2);

async function inReviewSince(listing: Listing, _: never, { viewer, load }: Context): Promise<Date | null> {
  return canSeeInside(listing, viewer) ? load(reviewSince, listing.id) : null;
}

async function reviewDueAt(listing: Listing, _: never, context: Context): Promise<Date | null> {
  const since = await inReviewSince(listing, _, context);
  return since && after(REVIEW_TIME, since);
}

async function pendingRevision(listing: Listing, _: never, context: Context): Promise<ListingRevision | null> {
  if (listing.editStatus !== 'IN_REVIEW' || !canSeeInside(listing, context.viewer)) return null;
  await noteLookAtTeam(context, listing.teamId, 'LISTING');
  return context.load(openRevisionOfListing, listing.id);
}

fields(Listing, {
  team: (listing: Listing, _: never, { load }: Context) => load(teamById, listing.teamId),
  viewerCan: (listing: Listing, _: never, { viewer }: Context) => [
    ...listingProcess.actionsFor(listing, viewer),
    ...actionsBeside(listing, viewer),
  ],
  sector,
  ask,
  cover,
  attachments,
  isFullyFunded: ({ fundedOrder }: Listing) => fundedOrder > 0,
  accepted: ({ reservedMinor, askCurrency }: Listing) => showMoney(reservedMinor, askCurrency),
  moderationNote: (listing: Listing, _: never, { viewer }: Context) =>
    canSeeInside(listing, viewer) ? listing.reviewNote : null,
  pendingRevision,
  hiddenBecause: (listing: Listing, _: never, { viewer, load }: Context) =>
    listing.hiddenAt !== null && canSeeInside(listing, viewer) ? load(hiddenBecause, listing.id) : null,
  showsMinor: (listing: Listing, _: never, { load }: Context) => load(showsMinor, listing.id),
  draft,
  asPublished,
  missing,
  moderationReason,
  inReviewSince,
  reviewDueAt,
});
fields(ListingDraft, { sector, ask, cover: coverOf, attachments: attachmentsOf });
fields(PlannedMilestone, { amount: ({ minor, currency }: PlannedMilestone) => showMoney(minor, currency) });
fields('ListingConnection', { totalCount: (page: { count?: () => Promise<number> }) => page.count?.() ?? 0 });
fields(Team, {
  listings: async (team: Team, _: never, { load, viewer }: Context) => {
    const listings = await load(listingsOfTeam, team.id);
    return listings.filter((listing) => canReadListing(listing, viewer));
  },
});
