import { Module } from '@nestjs/common';
import { CollectFunding } from './fundings/collect-funding.js';
import { OnboardPayee } from './payees/onboard-payee.js';
import { StripeClient } from './rails/stripe/client.js';
import { StripeCollect } from './rails/stripe/collect.js';
import { StripeDisburse } from './rails/stripe/disburse.js';
import { StripeOnboard } from './rails/stripe/onboard.js';

const parts = [StripeClient, StripeCollect, StripeDisburse, StripeOnboard, CollectFunding, OnboardPayee];

/** What both processes use to speak with Stripe. */
@Module({ providers: parts, exports: parts })
export class PaymentsCore {}
