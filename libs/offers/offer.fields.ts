import { after, seconds } from '#kernel';
import { listingById } from '#listings';
import { mentorById, mentorOf } from '#mentors';
import { defineNode, fields, type GraphContext } from '#platform';
import { newestTermsOf, offerById, revisionsOfOffer } from './offer.loaders.js';
import { Offer, OfferConnection, type OfferAction } from './offer.entity.js';
import { canReadOffer, sideOf } from './offer.policies.js';
import { offerProcess } from './offer.process.js';

defineNode('offer', 'Offer', async (id, { load, viewer }) => {
  const offer = await load(offerById, id);
  return offer && canReadOffer(offer, viewer) ? offer : null;
});

const BINDING: readonly OfferAction[] = ['COUNTER', 'ACCEPT'];

/** Both sides can always ask a moderator to look; a mentor whose clearance is gone can only step back. */
function actionsFor(offer: Offer, { viewer }: GraphContext): OfferAction[] {
  const actions = offerProcess.actionsFor(offer, viewer) as OfferAction[];
  const side = sideOf(offer, viewer);
  if (side === null) return actions;
  const mayBind = side === 'TEAM' || mentorOf(viewer)?.verification === 'VERIFIED';
  return [...actions.filter((action) => mayBind || !BINDING.includes(action)), 'REPORT'];
}

const isUndecided = ({ status }: Offer): boolean => status === 'OPEN' || status === 'HELD';

fields(Offer, {
  listing: (offer, _, { load }) => load(listingById, offer.listingId),
  mentor: (offer, _, { load }) => load(mentorById, offer.mentorId),
  awaiting: (offer) => (isUndecided(offer) ? offer.awaitingSide : null),
  viewerCan: (offer, _, context) => actionsFor(offer, context),
  terms: (offer, _, { load }) => load(newestTermsOf, offer.id),
  revisions: (offer, _, { load }) => load(revisionsOfOffer, offer.id),
  expiresAt: ({ secondsLeft, answerBy }) => (secondsLeft === null ? answerBy : after(seconds(secondsLeft))),
});

fields(OfferConnection, { totalCount: (page) => page.count?.() ?? page.nodes.length });
