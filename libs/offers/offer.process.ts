import { clock, defineProcess, days, hours } from '#kernel';
import { problem, requireStep, type Viewer } from '#platform';
import { onHold } from './on-hold.js';
import type { Offer, OfferStatus } from './offer.entity.js';
import { offerRoles, sideOf, type OfferRole } from './offer.policies.js';

/** How long an answer may take, counted anew from each revision. Nobody is hurried: a chosen time is never shorter than the least. */
export const ANSWER_TIME = { least: hours(72), usual: days(7), most: days(60) } as const;

/**
 * Why an offer is held when it is the product that holds it: the text `problem.ON_HOLD.CONSENT`, and `hold.CONSENT` where it
 * is read. Such a hold is no moderator's, and no moderator lifts it: it ends when the guardian allows it again.
 */
export const CONSENT_HOLD = 'hold.CONSENT';

/** The product's own hold after a report that a child may be in danger; an admin lifts it. */
export const SAFETY_HOLD = 'hold.SAFETY';

const isHeldForConsent = ({ holdReason }: Offer): boolean => holdReason === CONSENT_HOLD;
const isHeldByModerator = (offer: Offer): boolean => !isHeldForConsent(offer);

const isDue = (offer: Offer): boolean => offer.answerBy <= clock.now();
/** Nobody is bound by what has run out, also while the clock's own step is still on its way. */
const isInTime = (offer: Offer): boolean => !isDue(offer);

export const offerProcess = defineProcess<Offer, OfferStatus, OfferRole, Viewer>()({
  noun: 'offer',
  state: 'status',
  chain: (offer) => offer.id,
  roles: offerRoles,
  steps: {
    counter: {
      from: ['OPEN'],
      to: 'same',
      by: ['AWAITED'],
      fact: 'offer.countered',
      action: 'COUNTER',
      when: isInTime,
    },
    accept: {
      from: ['OPEN'],
      to: 'ACCEPTED',
      by: ['AWAITED'],
      fact: 'offer.accepted',
      action: 'ACCEPT',
      when: isInTime,
    },
    decline: {
      from: ['OPEN'],
      to: 'DECLINED',
      by: ['AWAITED'],
      fact: 'offer.declined',
      action: 'DECLINE',
      reason: 'required',
    },
    withdraw: {
      from: ['OPEN'],
      to: 'WITHDRAWN',
      by: ['MADE_LAST'],
      fact: 'offer.withdrawn',
      action: 'WITHDRAW',
      reason: 'optional',
    },
    expire: { from: ['OPEN'], to: 'EXPIRED', by: ['SYSTEM'], fact: 'offer.expired', when: isDue },
    hold: { from: ['OPEN'], to: 'HELD', by: ['ADMIN'], fact: 'offer.held', action: 'HOLD', reason: 'required' },
    unhold: {
      from: ['HELD'],
      to: 'OPEN',
      by: ['ADMIN'],
      fact: 'offer.unheld',
      action: 'UNHOLD',
      reason: 'optional',
      when: isHeldByModerator,
    },
    guard: { from: ['OPEN'], to: 'HELD', by: ['SYSTEM'], fact: 'offer.guarded' },
    freeze: { from: ['OPEN'], to: 'HELD', by: ['SYSTEM'], fact: 'offer.frozen' },
    thaw: { from: ['HELD'], to: 'OPEN', by: ['SYSTEM'], fact: 'offer.thawed', when: isHeldForConsent },
    supersede: { from: ['OPEN', 'HELD'], to: 'SUPERSEDED', by: ['SYSTEM'], fact: 'offer.superseded' },
  },
});
export type OfferVerb = keyof typeof offerProcess.table.steps & string;

/**
 * What a side may do with an offer now. Beyond the table: a held offer says why it stands still, and whoever answers terms
 * that are no longer the newest learns that before anything else.
 */
export function requireOfferStep(
  offer: Offer,
  verb: OfferVerb,
  viewer: Viewer,
  { reason, revision }: { reason?: string | null; revision?: number } = {},
): void {
  const isParty = sideOf(offer, viewer) !== null;
  if (isParty && offer.status === 'HELD') throw onHold(offer.holdReason);
  if (isParty && offer.status === 'OPEN' && revision !== undefined && revision !== offer.revision) {
    throw problem('STALE_REVISION');
  }
  requireStep(offerProcess, offer, verb, viewer, reason);
}
