import './index.js';
import { Module } from '@nestjs/common';
import { CancelAbandonedFundings, CancelFunding, CollectFundingJob } from './fundings/cancel-funding.js';
import { PaymentsCore } from './payments.module.js';
import { ResumeRefunds, SendRefund } from './refunds/send-refund.js';
import { WatchUndecidedTranches } from './refunds/watch-undecided-tranches.js';
import { MakeReleasesDue } from './releases/make-releases-due.js';
import { PayOutRelease, ResumeReleases } from './releases/pay-out-releases.js';
import { SendRelease } from './releases/send-release.js';
import { LookAgainWhenCaseResolved } from './reviews/look-again-when-case-resolved.js';
import { ApplyWebhook } from './webhooks/apply-webhook.js';
import { FeedMissedEvents } from './webhooks/feed-missed-events.js';

export { MakeReleasesDue, SendRefund, SendRelease };

@Module({
  imports: [PaymentsCore],
  providers: [
    CollectFundingJob,
    CancelFunding,
    CancelAbandonedFundings,
    MakeReleasesDue,
    SendRelease,
    ResumeReleases,
    PayOutRelease,
    SendRefund,
    ResumeRefunds,
    WatchUndecidedTranches,
    ApplyWebhook,
    LookAgainWhenCaseResolved,
    FeedMissedEvents,
  ],
  exports: [PaymentsCore],
})
export class PaymentsWorker {}
