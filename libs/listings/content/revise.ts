// The content under edit: a draft's own columns, or the revision beside a published listing.
import { clock, newId } from '#kernel';
import { change, insert, type Tx } from '#platform';
import { IsNull, type EntityManager } from 'typeorm';
import { ListingRevision } from './listing-revision.entity.js';
import type { Listing } from '../listing.entity.js';
import { changedFields, contentOf, readContent, storeContent, type ListingContent } from './listing-content.js';

/** Once a listing has been public, its content changes only through review. */
export const isReviewed = (listing: Pick<Listing, 'publishedAt'>): boolean => listing.publishedAt !== null;

export function openRevision(manager: EntityManager, listing: Listing): Promise<ListingRevision | null> {
  return manager.findOne(ListingRevision, { where: { listingId: listing.id, decidedAt: IsNull() } });
}

export async function contentUnderEdit(manager: EntityManager, listing: Listing): Promise<ListingContent> {
  const revision = isReviewed(listing) ? await openRevision(manager, listing) : null;
  return revision ? readContent(revision.content) : contentOf(listing);
}

/** Saves the content under edit; an edit that takes everything back vanishes. The listing's version grows either way. */
export async function saveContent(tx: Tx, listing: Listing, content: ListingContent): Promise<void> {
  const version = listing.version + 1;
  if (!isReviewed(listing)) {
    await change(tx, listing, { ...content, version });
    return;
  }
  const revision = await openRevision(tx, listing);
  const changed = changedFields(listing, content);
  if (changed.length === 0) {
    if (revision) await tx.delete(ListingRevision, { id: revision.id });
    await change(tx, listing, { version, editStatus: null });
    return;
  }
  const edit = { content: storeContent(content), changedFields: changed };
  if (revision) await change(tx, revision, edit);
  else await insert(tx, ListingRevision, { ...(await newRevision(tx, listing)), ...edit });
  await change(tx, listing, { version, editStatus: 'DRAFT' });
}

async function newRevision(tx: Tx, listing: Listing): Promise<Partial<ListingRevision>> {
  const last = (await tx.maximum(ListingRevision, 'number', { listingId: listing.id })) ?? 0;
  const undecided = { submittedAt: null, decidedAt: null, isApproved: null };
  return { id: newId('revision'), listingId: listing.id, number: last + 1, ...undecided, createdAt: clock.now() };
}

/** Gives the edit in review its answer; an approved one becomes the content that everybody sees. */
export async function decideRevision(tx: Tx, listing: Listing, isApproved: boolean): Promise<Partial<Listing>> {
  const revision = await openRevision(tx, listing);
  if (!revision) throw new Error(`The listing ${listing.id} is in review without a revision`);
  await change(tx, revision, { decidedAt: clock.now(), isApproved });
  return { editStatus: null, ...(isApproved && readContent(revision.content)) };
}
