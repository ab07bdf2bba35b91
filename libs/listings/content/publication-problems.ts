// What else stands against publishing, besides the content: rules about the people behind it. Libraries that know such a
// rule (a guardian's consent when a minor leads the team) register it; all of them are asked when a listing is handed in.
import type { EntityManager } from 'typeorm';
import type { Problem } from '#platform';
import type { Listing } from '../listing.entity.js';

export type PublicationRule = (manager: EntityManager, listing: Listing) => Promise<Problem | null>;
const rules: PublicationRule[] = [];

export function definePublicationRule(rule: PublicationRule): void {
  rules.push(rule);
}

/** The first thing that stands against publishing this team's listing; null when nothing does. */
export async function publicationProblem(manager: EntityManager, listing: Listing): Promise<Problem | null> {
  for (const rule of rules) {
    const found = await rule(manager, listing);
    if (found) return found;
  }
  return null;
}
