import { after, seconds } from '#kernel';
import { defineWardChains } from '#guardians';
import { listingById, veilListing } from '#listings';
import { mentorById, mentorOf } from '#mentors';
import { defineNode, fields, restrictedFields, say, type GraphContext, sql } from '#platform';
import { isNearTeam, noteLookAtTeam } from '#teams';
import { allowedByGuardians } from './consents/consented-offers.js';
import { newestTermsOf, offerById, revisionsOfOffer } from './offer.loaders.js';
import { Offer, OfferConnection, type OfferAction } from './offer.entity.js';
import { canReadOffer, sideOf } from './offer.policies.js';
import { offerProcess } from './offer.process.js';
import { tellHold } from './on-hold.js';

defineWardChains(
  (wardId) => sql`
    select o.id as chain from offers o join team_members m on m.team_id = o.team_id where m.person_id = ${wardId}`,
);

defineNode('offer', 'Offer', async (id, { load, viewer }) => {
  const offer = await load(offerById, id);
  return offer && canReadOffer(offer, viewer) ? offer : null;
});

const BINDING: readonly OfferAction[] = ['COUNTER', 'ACCEPT'];

/**
 * Both sides can always ask a moderator to look; a mentor whose clearance is gone can only step back, and nobody binds a minor
 * without what the guardians allow.
 */
async function actionsFor(offer: Offer, { viewer, load }: GraphContext): Promise<OfferAction[]> {
  const actions = offerProcess.actionsFor(offer, viewer) as OfferAction[];
  const side = sideOf(offer, viewer);
  if (side === null) return actions;
  const mayBind = side === 'TEAM' || mentorOf(viewer)?.verification === 'VERIFIED';
  if (!actions.some((action) => BINDING.includes(action))) return [...actions, 'REPORT'];
  const { missing, anything } = await load(allowedByGuardians, offer.id);
  const mayCounter = side === 'MENTOR' || anything;
  const isOpen = (action: OfferAction): boolean =>
    (mayBind || !BINDING.includes(action)) &&
    (missing === null || action !== 'ACCEPT') &&
    (mayCounter || action !== 'COUNTER');
  return [...actions.filter(isOpen), 'REPORT'];
}

/** For the team's side: what the guardian has yet to allow is the family's, and no matter of the mentor's. */
async function consentNotice(offer: Offer, { viewer, load }: GraphContext): Promise<string | null> {
  const isWithin = viewer.isAdmin || isNearTeam(viewer, offer.teamId);
  if (offer.status !== 'OPEN' || offer.awaitingSide !== 'TEAM' || !isWithin) return null;
  const { missing } = await load(allowedByGuardians, offer.id);
  return missing && say(viewer.locale, `problem.GUARDIAN_CONSENT_REQUIRED.${missing}`);
}

const isUndecided = ({ status }: Offer): boolean => status === 'OPEN' || status === 'HELD';

fields(Offer, {
  listing: async (offer, _, { load, viewer }) => veilListing(await load(listingById, offer.listingId), viewer),
  mentor: (offer, _, { load }) => load(mentorById, offer.mentorId),
  awaiting: (offer) => (isUndecided(offer) ? offer.awaitingSide : null),
  viewerCan: (offer, _, context) => actionsFor(offer, context),
  consentNotice: (offer, _, context) => consentNotice(offer, context),
  terms: async (offer, _, context) => {
    await noteLookAtTeam(context, offer.teamId, 'OFFER');
    return context.load(newestTermsOf, offer.id);
  },
  revisions: async (offer, _, context) => {
    await noteLookAtTeam(context, offer.teamId, 'OFFER');
    return context.load(revisionsOfOffer, offer.id);
  },
  expiresAt: ({ secondsLeft, answerBy }) => (secondsLeft === null ? answerBy : after(seconds(secondsLeft))),
});

fields(OfferConnection, { totalCount: (page) => page.count?.() ?? page.nodes.length });

// The row holds a moderator's words or a text's key; the reader gets words.
restrictedFields(Offer, {
  holdReason: (offer, _, { viewer }) => tellHold(offer.holdReason, viewer.locale),
});
