import { Module } from '@nestjs/common';
import './agreement.notifications.js';
import { HoldAgreementWhenChildSafetyReported } from './care/hold-agreement-when-child-safety-reported.js';
import './index.js';
import { FlagAgreementWhenFundingHeld } from './minors/flag-agreement-when-funding-held.js';
import { RemindToConfirm } from './minors/remind-to-confirm.js';
import { LookAtPayeesWhenStandingChanged } from './payee/look-at-payees-when-standing-changed.js';
import { LapseAgreements } from './lapse-agreements.js';

@Module({
  providers: [
    LapseAgreements,
    RemindToConfirm,
    FlagAgreementWhenFundingHeld,
    HoldAgreementWhenChildSafetyReported,
    LookAtPayeesWhenStandingChanged,
  ],
})
export class AgreementsWorker {}
