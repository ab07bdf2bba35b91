import { Module } from '@nestjs/common';
import { ExpireOffers } from './expire-offers.js';
import { HoldOfferWhenChildSafetyReported } from './care/hold-offer-when-child-safety-reported.js';
import './index.js';
import './offer.notifications.js';
import { SupersedeOffersWhenAgreementActivated } from './supersede-offers-when-agreement-activated.js';
import { SupersedeOffersWhenListingClosed } from './supersede-offers-when-listing-closed.js';

@Module({
  providers: [
    ExpireOffers,
    HoldOfferWhenChildSafetyReported,
    SupersedeOffersWhenListingClosed,
    SupersedeOffersWhenAgreementActivated,
  ],
})
export class OffersWorker {}
