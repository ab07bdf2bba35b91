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
import { ConfirmAgreement } from './minors/confirm-agreement.js';
import { ChangePayee } from './payee/change-payee.js';
import { AgreementPayeeFields, ReleaseHeldField } from './payee/payee.resolver.js';
import { RefuseAgreement } from './refuse-agreement.js';
import { SignAgreement } from './signing/sign-agreement.js';
import { VerifyAgreement } from './signing/verify-agreement.js';
import { OpenSummary } from './summary/open-summary.js';
import { AgreementSummaryFields } from './summary/summary.resolver.js';
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
    OpenSummary,
    AgreementSummaryFields,
    ConfirmAgreement,
    VerifyAgreement,
    RefuseAgreement,
    ClearAgreement,
    BlockAgreement,
    HoldAgreement,
    ChangePayee,
    AgreementPayeeFields,
    ReleaseHeldField,
    UnholdAgreement,
    TerminateAgreement,
    WithdrawFromAgreement,
  ],
})
export class AgreementsApi {}
