import { maskContacts, slugOf } from '#kernel';
import type { Tx } from '#platform';

/** The address of a project: its title in Latin letters, without what the title may not show. */
export const slugOfTitle = (title: string): string => slugOf(maskContacts(title).text) || 'project';

/** A slug nobody has; a taken one gets the end of the new row's id. Two at once wait for each other. */
export async function freeSlug(tx: Tx, title: string, id: string): Promise<string> {
  const slug = slugOfTitle(title);
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`listing slug ${slug}`]);
  const taken: unknown[] = await tx.query(`select 1 from listings where slug = $1`, [slug]);
  return taken.length === 0 ? slug : `${slug}-${id.slice(-6)}`;
}
