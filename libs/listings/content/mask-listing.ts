// Contacts in what a team writes about its project: the draft stays as it was written, the case of its review says so, and
// what becomes public is masked unless the admin has seen that there is nothing to hide.
import { contentWithoutContacts, holdsContacts, maskContent, textsAt } from '#moderation';
import type { Tx, Viewer } from '#platform';
import { leadOf } from '#teams';
import type { ListingContent } from './listing-content.js';
import type { Listing } from '../listing.entity.js';

const WORDS = [
  'title',
  'summary',
  'problem',
  'solution',
  'city',
  'useOfFunds',
  'mentoringTopics.*',
  'plannedMilestones.*.title',
];

export const contactFlags = (content: ListingContent): string[] => (holdsContacts(content, WORDS) ? ['CONTACTS'] : []);

/** Everything in it that is written in free words. */
export const wordsOf = (content: ListingContent): string[] => Object.values(textsAt(content, WORDS));

/** For the team's preview. */
export const asOthersRead = (content: ListingContent): ListingContent => contentWithoutContacts(content, WORDS);

/** The content as the public may read it; the team's lead hears what was hidden. */
export async function maskListing(
  tx: Tx,
  admin: Viewer,
  { id, teamId }: Listing,
  content: ListingContent,
): Promise<ListingContent> {
  const subject = { id, page: `/projects/${id}/edit`, authorIds: [await leadOf(tx, teamId)], isLookedAt: true };
  return maskContent(tx, admin, subject, content, WORDS);
}
