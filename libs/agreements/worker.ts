import { Module } from '@nestjs/common';
import './agreement.notifications.js';
import './index.js';
import { LapseAgreements } from './lapse-agreements.js';

@Module({ providers: [LapseAgreements] })
export class AgreementsWorker {}
