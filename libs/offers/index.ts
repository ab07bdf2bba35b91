// Offers, their terms and the negotiation. What agreements and milestones use of them.
import './hidden-listing/tell-mentors.js';
import './care/offer.cases.js';
import './conflicts/conflicts.texts.js';
import './conflicts/guardian-conflicts.js';
import './consents/freeze-offers.js';
import './offer.invariants.js';
import './offers.texts.js';
import './privacy/offers.privacy.js';
import { defineCommittedHours } from '#mentors';
import { defineConstraintProblems } from '#platform';
import { COMMITTED } from './terms/capacity.js';

defineCommittedHours(
  `select coalesce(sum(o.hours_per_month), 0) from offers o where o.mentor_id = m.id and ${COMMITTED}`,
);

defineConstraintProblems({
  offers_one_open_per_mentor: { code: 'DUPLICATE_OFFER' },
  offer_terms_tranches_sum: { code: 'TRANCHES_DO_NOT_SUM', about: 'stored' },
  offers_transition: { code: 'INVALID_STATE' },
  offers_revision_step: { code: 'STALE_REVISION' },
  offers_consented: { code: 'GUARDIAN_CONSENT_REQUIRED' },
});

export { peopleOfSides } from './care/blocked-sides.js';
export { closenessTo, closenessToTeam, requireNoConflict, type Closeness } from './conflicts/conflict-of-interest.js';
export { reportingConflicts } from './conflicts/report-conflict.js';
export { consentsFor } from './consents/needed-consents.js';
export { endCommitment } from './terms/capacity.js';
export { registerDrafter, type Drafter, type Drafting } from './draw-up.js';
export { InstrumentEnum, type Instrument } from './instruments/instrument.js';
export { InstrumentRow } from './instruments/instrument-row.entity.js';
export {
  clausesOf,
  figuresOf,
  kinds,
  MeetingFormatEnum,
  MentoringTerms,
  MentoringTermsInput,
  moneyOf,
  planOf,
  readTerms,
  SeedTerms,
  SeedTermsInput,
  summaryOf,
  Tranche,
  type Kind,
  type MeetingFormat,
  type PlannedResult,
  type Section,
  type Terms,
} from './kinds/index.js';
export { newestTermsOf, offerById, termsById } from './offer.loaders.js';
export { OfferTerms } from './terms/offer-terms.entity.js';
export { Offer, OfferConnection, OfferStatusEnum, type OfferStatus } from './offer.entity.js';
export { canReadOffer, offerRoles, readableOffers, sideOf, type OfferRole } from './offer.policies.js';
export { ANSWER_TIME, offerProcess } from './offer.process.js';
export { offersTables } from './offers.tables.js';
export { onHold, tellHold } from './on-hold.js';
export { otherSide, SideEnum, type Side } from './side.js';
export { tell, timelineOf } from './timeline/timeline.js';
