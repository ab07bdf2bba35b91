import type { Tables } from '#platform';
import { InstrumentRow } from './instruments/instrument-row.entity.js';
import { Offers1763800000100 } from './migrations/1763800000100-offers.js';
import { ConsentedOffers1763900000100 } from './migrations/1763900000100-consented-offers.js';
import { OfferTerms } from './terms/offer-terms.entity.js';
import { Offer } from './offer.entity.js';

export const offersTables: Tables = {
  entities: [Offer, OfferTerms, InstrumentRow],
  migrations: [Offers1763800000100, ConsentedOffers1763900000100],
  guarded: { offer_terms: 'select, insert', instruments: 'select, update' },
};
