import { Injectable, Logger } from '@nestjs/common';
import { after, days } from '#kernel';
import {
  advance,
  Database,
  enqueue,
  Job,
  type JobHandler,
  lock,
  sql,
  systemViewer,
  Timer,
  type TimerHandler,
} from '#platform';
import { StripeCollect } from '../rails/stripe/collect.js';
import { CollectFunding } from './collect-funding.js';
import { applyPayment } from './apply-payment.js';
import { Funding, FundingTranche } from './funding.entity.js';
import { fundingProcess } from './funding.process.js';

/** Should the process have died between the intent and Stripe's answer. */
@Injectable()
@Job('collect-funding')
export class CollectFundingJob implements JobHandler<{ fundingId: string }> {
  constructor(private readonly collectFunding: CollectFunding) {}

  async run({ fundingId }: { fundingId: string }): Promise<void> {
    await this.collectFunding.run(fundingId);
  }
}

/** Calls a payment off at Stripe; when it succeeded first, it is held and goes back. */
@Injectable()
@Job('cancel-funding')
export class CancelFunding implements JobHandler<{ fundingId: string }> {
  private readonly log = new Logger('payments');

  constructor(
    private readonly database: Database,
    private readonly collect: StripeCollect,
    private readonly collectFunding: CollectFunding,
  ) {}

  async run({ fundingId }: { fundingId: string }): Promise<void> {
    // A payment whose creation was asked for and never answered may exist: find it or make it, then call it off.
    const known = await this.database.dataSource.manager.findOneByOrFail(Funding, { id: fundingId });
    const funding = known.askedAt === null ? known : await this.collectFunding.run(fundingId);
    // Whether there is a payment is for an admin to find out first.
    if (funding.reviewReason !== null) return;
    if (funding.paymentIntentId === null) return this.cancelUnasked(fundingId);
    const seen = await this.collect.cancel(funding.paymentIntentId, funding.id, funding.attempt);
    await this.database.systemTransaction((tx) => applyPayment(tx, seen));
    this.log.log(`${fundingId} was called off: the payment is ${seen.status}`);
  }

  private async cancelUnasked(fundingId: string): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      const funding = await lock(tx, Funding, fundingId);
      if (!fundingProcess.can(funding, 'cancel', systemViewer)) return;
      await advance(tx, fundingProcess, funding, 'cancel', systemViewer);
      await tx.update(FundingTranche, { fundingId }, { isLive: false });
    });
  }
}

const ABANDONED_AFTER_MS = days(1);

/** A payment that nobody finished in a day is called off, so that its milestones can be funded again. */
@Injectable()
@Timer({ name: 'cancel-abandoned-fundings' })
export class CancelAbandonedFundings implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from fundings where status in ('PENDING', 'FAILED') and review_reason is null
        and opened_at < ${after(-ABANDONED_AFTER_MS, now)} limit 100`);
    for (const { id } of rows) {
      await enqueue(this.database.dataSource.manager, 'cancel-funding', { fundingId: id }, { key: `cancel:${id}` });
    }
    return 0;
  }
}
