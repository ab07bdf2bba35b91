import { Module } from '@nestjs/common';
import './agreement.notifications.js';
import { HoldAgreementWhenChildSafetyReported } from './care/hold-agreement-when-child-safety-reported.js';
import './index.js';
import { FlagWhenCardShared } from './minors/flag-when-card-shared.js';
import { RemindToConfirm } from './minors/remind-to-confirm.js';
import { LapseAgreements } from './lapse-agreements.js';

@Module({ providers: [LapseAgreements, RemindToConfirm, FlagWhenCardShared, HoldAgreementWhenChildSafetyReported] })
export class AgreementsWorker {}
