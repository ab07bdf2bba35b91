import { Module } from '@nestjs/common';
import './agreement.fields.js';
import {
  AgreementFieldsWithArguments,
  AgreementsResolver,
  FundingAgreementField,
  OfferAgreementField,
  ViewerAgreementsField,
} from './agreement.resolver.js';
import { BlockAgreement } from './block-agreement.js';
import { ClearAgreement } from './clear-agreement.js';
import { HoldAgreement } from './hold-agreement.js';
import './index.js';
import { RefuseAgreement } from './refuse-agreement.js';
import { SignAgreement } from './signing/sign-agreement.js';
import { VerifyAgreement } from './signing/verify-agreement.js';
import { TerminateAgreement } from './terminate-agreement.js';
import { UnholdAgreement } from './unhold-agreement.js';
import { WithdrawFromAgreement } from './withdraw-from-agreement.js';

@Module({
  providers: [
    AgreementsResolver,
    AgreementFieldsWithArguments,
    OfferAgreementField,
    FundingAgreementField,
    ViewerAgreementsField,
    SignAgreement,
    VerifyAgreement,
    RefuseAgreement,
    ClearAgreement,
    BlockAgreement,
    HoldAgreement,
    UnholdAgreement,
    TerminateAgreement,
    WithdrawFromAgreement,
  ],
})
export class AgreementsApi {}
