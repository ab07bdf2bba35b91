// Who is awaited, since when or until when: so that nobody wonders whether something got lost.
import type { TextKey, TextValues } from '../../i18n/texts.js';
import type { Paths } from '../../paths.js';
import { listingsOf, type Home } from './next-step.js';

export interface Awaited {
  key: string;
  text: TextKey;
  values: TextValues;
  to: string;
  since?: string | null;
  until?: string | null;
}

export function awaited({ me, deals }: Home, paths: Paths): Awaited[] {
  const found: Awaited[] = [];
  for (const listing of listingsOf(me)) {
    if (!listing.inReviewSince) continue;
    const to = paths.editProject(listing.id);
    const until = listing.reviewDueAt ?? null;
    found.push({ key: listing.id, text: 'myHome.waits.review', values: { title: listing.title }, to, until });
  }
  if (me.person.mentor?.verification === 'PENDING') {
    found.push({ key: 'mentor', text: 'myHome.waits.mentor', values: {}, to: paths.mentorProfile() });
  }
  for (const offer of deals?.offers.nodes ?? []) {
    if (offer.status !== 'OPEN' || offer.viewerCan.includes('ACCEPT')) continue;
    const isTeam = offer.awaiting === 'TEAM';
    const values = { title: offer.listing.title, name: offer.mentor.person.displayName };
    const text = isTeam ? 'myHome.waits.teamAnswers' : 'myHome.waits.mentorAnswers';
    found.push({ key: offer.id, text, values, to: paths.offer(offer.id), until: offer.expiresAt });
  }
  for (const agreement of deals?.agreements.nodes ?? []) {
    const missing = agreement.signatories.filter(({ signedAt }) => !signedAt);
    if (agreement.status !== 'SIGNING' || agreement.viewerCan.includes('SIGN') || missing.length === 0) continue;
    const values = {
      title: agreement.listing.title,
      names: missing.map(({ person }) => person.displayName).join(', '),
    };
    found.push({ key: agreement.id, text: 'myHome.waits.signatures', values, to: paths.agreement(agreement.id) });
  }
  return found;
}
