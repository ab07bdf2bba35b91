import type { OfferRowFragment, OfferStatus, Side } from '../../graphql/generated/graphql.js';
import type { Viewer } from '../../data/viewer.js';
import type { TextKey } from '../../i18n/texts.js';
import type { Tone } from '../../ui/badge.js';

export const offerStatuses: Record<OfferStatus, { text: TextKey; tone: Tone; sentence: TextKey }> = {
  OPEN: { text: 'offer.status.OPEN', tone: 'sky', sentence: 'offer.sentence.OPEN' },
  ACCEPTED: { text: 'offer.status.ACCEPTED', tone: 'leaf', sentence: 'offer.sentence.ACCEPTED' },
  DECLINED: { text: 'offer.status.DECLINED', tone: 'plain', sentence: 'offer.sentence.DECLINED' },
  WITHDRAWN: { text: 'offer.status.WITHDRAWN', tone: 'plain', sentence: 'offer.sentence.WITHDRAWN' },
  EXPIRED: { text: 'offer.status.EXPIRED', tone: 'plain', sentence: 'offer.sentence.EXPIRED' },
  HELD: { text: 'offer.status.HELD', tone: 'apple', sentence: 'offer.sentence.HELD' },
  SUPERSEDED: { text: 'offer.status.SUPERSEDED', tone: 'plain', sentence: 'offer.sentence.SUPERSEDED' },
};

/** For which side somebody reads; null for moderators. Only for words: what one may do stands in `viewerCan`. */
export function sideOf(
  { mentor, team }: { mentor: { id: string }; team: { id: string } },
  viewer: Viewer | null,
): Side | null {
  if (viewer?.person.mentor?.id === mentor.id) return 'MENTOR';
  return viewer?.teams.some(({ id }) => id === team.id) ? 'TEAM' : null;
}

export const isAwaitingMe = ({ viewerCan }: Pick<OfferRowFragment, 'viewerCan'>): boolean =>
  viewerCan.includes('ACCEPT') || viewerCan.includes('COUNTER');

interface OpenOffer {
  status: OfferStatus;
  awaiting: Side | null;
}

/** One sentence that says where the offer stands for this reader. */
export function sentenceOf(offer: OpenOffer, side: Side | null, isMine: boolean): TextKey {
  if (offer.status !== 'OPEN') return offerStatuses[offer.status].sentence;
  if (isMine) return 'offer.sentence.yourTurn';
  if (side !== null && offer.awaiting === side) return 'offer.sentence.leadsTurn';
  return offer.awaiting === 'TEAM' ? 'offer.sentence.teamsTurn' : 'offer.sentence.mentorsTurn';
}
