import { claimFile, type Tx, type Viewer } from '#platform';
import type { ListingContent } from './listing-content.js';

/**
 * New files must be the writer's own uploads, and the cover a picture; what is on the listing already may stay. The picture
 * of a project that a minor leads gets no plain address.
 */
export async function claimFiles(
  tx: Tx,
  viewer: Viewer,
  { before, after, isWardLed }: { before: ListingContent; after: ListingContent; isWardLed: boolean },
): Promise<void> {
  for (const [position, id] of after.attachmentIds.entries()) {
    if (before.attachmentIds.includes(id)) continue;
    await claimFile(tx, viewer, id, { path: `attachmentIds.${position}`, purpose: 'ATTACHMENT' });
  }
  if (after.coverId === null || after.coverId === before.coverId) return;
  await claimFile(tx, viewer, after.coverId, {
    path: 'coverId',
    purpose: 'COVER',
    ...(!isWardLed && { visibility: 'PUBLIC' }),
    mustBePicture: true,
  });
}
