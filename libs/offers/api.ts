import { Module } from '@nestjs/common';
import { AcceptOffer } from './accept-offer.js';
import { CounterOffer } from './counter-offer.js';
import { DeclineOffer } from './decline-offer.js';
import { HoldOffer } from './hold-offer.js';
import './index.js';
import { EnableInstrument } from './instruments/enable-instrument.js';
import { MakeOffer } from './make-offer.js';
import './offer.fields.js';
import { ListingOffersFields, OfferResolver, OfferTimelineField, ViewerOffersField } from './offer.resolver.js';
import { FactFields } from './timeline/fact.fields.js';
import { UnholdOffer } from './unhold-offer.js';
import { WithdrawOffer } from './withdraw-offer.js';

@Module({
  providers: [
    OfferResolver,
    OfferTimelineField,
    ViewerOffersField,
    ListingOffersFields,
    FactFields,
    MakeOffer,
    CounterOffer,
    AcceptOffer,
    DeclineOffer,
    WithdrawOffer,
    HoldOffer,
    UnholdOffer,
    EnableInstrument,
  ],
})
export class OffersApi {}
