import './index.js';
import './milestone.fields.js';
import { Module } from '@nestjs/common';
import { PaymentsCore } from '#payments';
import { ApproveMilestone } from './approve-milestone.js';
import { EscalateMilestone } from './escalate-milestone.js';
import { FundAgreement } from './funding/fund-agreement.js';
import { StartPayeeOnboarding } from './funding/start-payee-onboarding.js';
import { AgreementMilestonesField } from './milestone.resolver.js';
import { RequestMilestoneChanges } from './request-milestone-changes.js';
import { SettleMilestone } from './settle-milestone.js';
import { StartMilestone } from './start-milestone.js';
import { SubmitMilestone } from './submit-milestone.js';

@Module({
  imports: [PaymentsCore],
  providers: [
    AgreementMilestonesField,
    FundAgreement,
    StartPayeeOnboarding,
    StartMilestone,
    SubmitMilestone,
    ApproveMilestone,
    RequestMilestoneChanges,
    EscalateMilestone,
    SettleMilestone,
  ],
})
export class MilestonesApi {}
