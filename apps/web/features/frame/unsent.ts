import { reader } from '../../data/kept-reads.js';
import { kept } from '../../device/database.js';

/** How many texts and photos this reader has on this device that have not reached the server. */
export async function unsentCount(): Promise<number> {
  const own = `${reader()}/`;
  const [drafts, photos] = await Promise.all([kept<unknown>('drafts', own), kept<unknown>('photos', own)]);
  return drafts.length + photos.length;
}
