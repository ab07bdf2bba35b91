import { useEffect, useState } from 'react';
import { kept } from '../../../device/database.js';
import { useUploads, type Uploads } from '../../../device/use-uploads.js';
import type { Draft } from './use-draft.js';

export const mostFiles = 10;
const placeOf = (personId: string, listingId: string): string => `${personId}/${listingId}`;

/** Photos go up on whatever question one is; without a connection they wait on this device. */
export function usePhotos(personId: string, listingId: string, draft: Draft): { cover: Uploads; attachments: Uploads } {
  const at = placeOf(personId, listingId);
  const { cover, attachments } = draft.values;
  return {
    cover: useUploads({
      files: cover ? [cover] : [],
      onChange: (files) => draft.set('cover', files.at(-1) ?? null),
      max: 1,
      keepAs: `${at}/cover`,
    }),
    attachments: useUploads({
      files: attachments,
      onChange: (files) => draft.set('attachments', files),
      max: mostFiles,
      keepAs: `${at}/attachments`,
    }),
  };
}

/** How many photos of a project wait on this device. */
export function useWaitingPhotos(personId: string, listingId: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isLeft = false;
    kept('photos', `${placeOf(personId, listingId)}/`).then(
      (rows) => !isLeft && setCount(rows.length),
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [personId, listingId]);
  return count;
}
