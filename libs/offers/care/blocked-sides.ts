// Somebody of one side wants nothing of somebody of the other (#moderation, blocks). Nothing new begins between them and
// nothing open goes on; what is signed already is ended in its own ways.
import { blockersBetween, notBlockedBy } from '#moderation';
import { problem, sql, type Sql, type Tx, type Viewer } from '#platform';
import type { Deal } from '../offer.policies.js';

const PEOPLE = `select m.person_id as mentor, array(select t.person_id from team_members t where t.team_id = $1) as team
  from mentors m where m.id = $2`;

interface Sides {
  readonly mentor: string;
  readonly team: readonly string[];
}

export async function peopleOfSides(tx: Tx, { teamId, mentorId }: Deal): Promise<Sides | undefined> {
  const found: Sides[] = await tx.query(PEOPLE, [teamId, mentorId]);
  return found[0];
}

async function blockersOf(tx: Tx, deal: Deal): Promise<string[]> {
  const people = await peopleOfSides(tx, deal);
  return people ? blockersBetween(tx, [people.mentor], people.team) : [];
}

/** Says to the blocked side what a project says that takes no offers: nobody learns here that they are blocked. */
export async function requireOpenForOffers(tx: Tx, deal: Deal): Promise<void> {
  if ((await blockersOf(tx, deal)).length > 0) throw problem('INVALID_STATE', { about: 'listing' });
}

/** Only whoever has blocked is told why an open offer cannot go on; to all others things have simply changed. */
export async function requireUnblocked(tx: Tx, deal: Deal, viewer: Viewer): Promise<void> {
  const blockers = await blockersOf(tx, deal);
  if (blockers.length === 0) return;
  throw problem('INVALID_STATE', blockers.includes(viewer.personId ?? '') ? { about: 'youBlocked' } : {});
}

/** A condition on `offers o`: an open offer of somebody whom the viewer has blocked is gone from their lists. */
export function notFromBlocked(viewer: Viewer): Sql {
  const mentor = sql`(select m.person_id from mentors m where m.id = o.mentor_id)`;
  return sql`(o.status not in ('OPEN', 'HELD') or ${notBlockedBy(viewer, mentor)})`;
}
