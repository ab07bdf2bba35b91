import './index.js';
import './milestone.notifications.js';
import { Module } from '@nestjs/common';
import { CompleteAgreementWhenMilestonesDecided } from './complete-agreement-when-milestones-decided.js';

@Module({ providers: [CompleteAgreementWhenMilestonesDecided] })
export class MilestonesWorker {}
