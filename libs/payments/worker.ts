import './index.js';
import { Module } from '@nestjs/common';
import { CancelAbandonedFundings, CancelFunding, CollectFundingJob } from './fundings/cancel-funding.js';
import { PaymentsCore } from './payments.module.js';
import { ResumeRefunds, SendRefund } from './refunds/send-refund.js';
import { WatchUndecidedTranches } from './refunds/watch-undecided-tranches.js';
import { MakeReleasesDue } from './releases/make-releases-due.js';
import { PayOutRelease, ResumeReleases } from './releases/pay-out-releases.js';
import { SendRelease } from './releases/send-release.js';
import { ApplyWebhook } from './webhooks/apply-webhook.js';
import { FeedMissedEvents } from './webhooks/feed-missed-events.js';

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
    FeedMissedEvents,
  ],
  exports: [PaymentsCore],
})
export class PaymentsWorker {}
