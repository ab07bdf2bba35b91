import './index.js';
import './milestone.notifications.js';
import { Module } from '@nestjs/common';
import { CompleteAgreements } from './complete-agreements.js';
import { CompleteAgreementWhenMilestonesDecided } from './complete-agreement-when-milestones-decided.js';

@Module({ providers: [CompleteAgreementWhenMilestonesDecided, CompleteAgreements] })
export class MilestonesWorker {}
