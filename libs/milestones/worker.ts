import './index.js';
import './milestone.notifications.js';
import { Module } from '@nestjs/common';
import { CompleteAgreements } from './completion/complete-agreements.js';
import { CompleteAgreementWhenMilestonesDecided } from './completion/complete-agreement-when-milestones-decided.js';

@Module({ providers: [CompleteAgreementWhenMilestonesDecided, CompleteAgreements] })
export class MilestonesWorker {}
