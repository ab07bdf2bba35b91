// Whether two people use one browser (safety.md, K-4). A browser gets a random mark that says nothing about it; a sign-in keeps
// the mark's keyed digest and nothing else, and programs have none. It is a question to an admin and never a refusal: families
// share telephones, and schools share computers.
import { days } from '#kernel';
import { type GraphContext, lastingDigest, newToken } from '#platform';
import type { EntityManager } from 'typeorm';

const COOKIE = 'asar_browser';
const MARK = /^[\w-]{43}$/;
/** As long as the cookie lives, and no longer, are sign-ins compared. */
export const DEVICE_DAYS = 180;

/** The digest of the browser that asks, which gets its mark here; null for whoever is no browser. */
export function deviceDigestOf({ viewer, cookies }: GraphContext): string | null {
  if (!viewer.request.isBrowser) return null;
  const known = cookies.get(COOKIE) ?? '';
  const mark = MARK.test(known) ? known : newToken();
  cookies.set(COOKIE, mark, days(DEVICE_DAYS));
  return lastingDigest('browser', mark);
}

const BY_ONE_MARK = `
  select distinct b.person_id as id from sign_ins a join sign_ins b on b.device_digest = a.device_digest
  where a.person_id = $1 and b.person_id = any($2) and b.person_id <> $1
    and least(a.created_at, b.created_at) > now() - make_interval(days => $3)`;

/** Which of these people have signed in on a browser on which this person has. */
export async function sharingDevice(
  manager: EntityManager,
  personId: string,
  others: readonly string[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(BY_ONE_MARK, [personId, others, DEVICE_DAYS]);
  return rows.map(({ id }) => id);
}
