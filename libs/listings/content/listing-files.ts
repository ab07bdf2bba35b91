import { badInput, StoredFile, type Tx, type Viewer } from '#platform';
import { In } from 'typeorm';
import type { ListingContent } from './listing-content.js';

/** New files must be the writer's own uploads, and the cover an image; what is on the listing already may stay. */
export async function assertFiles(
  tx: Tx,
  viewer: Viewer,
  before: ListingContent,
  after: ListingContent,
): Promise<void> {
  const kept = new Set([...before.attachmentIds, ...(before.coverId === null ? [] : [before.coverId])]);
  const wanted = [...after.attachmentIds, ...(after.coverId === null ? [] : [after.coverId])];
  if (wanted.length === 0) return;
  const found = await tx.findBy(StoredFile, { id: In(wanted) });
  const usable = new Map(found.map((file) => [file.id, file]));
  const isUsable = (id: string): boolean => kept.has(id) || usable.get(id)?.ownerId === viewer.personId;
  after.attachmentIds.forEach((id, index) => {
    if (!isUsable(id)) throw badInput(`attachmentIds.${index}`, 'FILE');
  });
  if (after.coverId === null) return;
  if (!isUsable(after.coverId)) throw badInput('coverId', 'FILE');
  if (!usable.get(after.coverId)?.contentType.startsWith('image/')) throw badInput('coverId', 'IMAGE');
}
