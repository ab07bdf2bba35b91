// What the queue of cases must know of listings: which still wait for their own verb, and how a decision is taken back.
import { defineCasePeople, defineUndo, defineWaiting, unmaskContent } from '#moderation';
import { advance, find, lock, problem } from '#platform';
import { membersNow } from '#teams';
import { contentOf } from './content/listing-content.js';
import { Listing } from './listing.entity.js';
import { listingProcess } from './listing.process.js';

defineCasePeople('listing', async (tx, listingId) => {
  const listing = await find(tx, Listing, listingId);
  return listing ? membersNow(tx, listing.teamId) : [];
});

defineWaiting('LISTING_REVIEW', async (tx, subjectId) => {
  const listing = await find(tx, Listing, subjectId);
  return listing !== null && (listing.status === 'IN_REVIEW' || listing.editStatus === 'IN_REVIEW');
});

// Only the first review is taken back whole: what goes back to review is what the team wrote, not what was shown of it. An edit's old content is gone from the row once it is approved; a wrong one is
// put right by the next edit, or by suspending the listing.
defineUndo('LISTING_REVIEW', async (tx, viewer, decided) => {
  const listing = await lock(tx, Listing, decided.subjectId);
  const isFirst = listing.publishedAt === null || listing.publishedAt >= decided.openedAt;
  if (!isFirst || listing.reservedMinor > 0n) throw problem('INVALID_STATE');
  const { id, publishedAt } = listing;
  const content = contentOf(listing);
  const written = publishedAt === null ? content : await unmaskContent(tx, id, publishedAt, content);
  await advance(tx, listingProcess, listing, 'reviewAgain', viewer, {
    change: { ...written, publishedAt: null, waitingSince: null, reviewNote: null },
  });
});
