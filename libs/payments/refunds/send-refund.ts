import { Injectable } from '@nestjs/common';
import { after, clock, money } from '#kernel';
import {
  advance,
  change,
  Database,
  enqueue,
  Job,
  type JobHandler,
  sql,
  systemViewer,
  Timer,
  type TimerHandler,
  type Tx,
} from '#platform';
import { Funding } from '../fundings/funding.entity.js';
import { RailDoubt, RailRefusal, RailSilence } from '../rails/outcome.js';
import { StripeDisburse } from '../rails/stripe/disburse.js';
import { pauseAfter } from '../releases/send-release.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { applyRefund } from './apply-refund.js';
import { Refund } from './refund.entity.js';
import { refundProcess } from './refund.process.js';

const ASKED_BY_REFUSALS = 5;

const lockRefund = (tx: Tx, id: string): Promise<Refund> =>
  tx.findOneOrFail(Refund, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Asks Stripe for a refund that was promised; the same rules of keys and looking first as for a release. */
@Injectable()
@Job('send-refund')
export class SendRefund implements JobHandler<{ refundId: string }> {
  constructor(
    private readonly database: Database,
    private readonly disburse: StripeDisburse,
  ) {}

  async run({ refundId }: { refundId: string }): Promise<void> {
    const { refund, wasAsked } = await this.begin(refundId);
    const isOpen = refund.status === 'REQUESTED' || refund.status === 'FAILED';
    if (!isOpen || refund.reviewReason !== null) return;
    const { manager } = this.database.dataSource;
    const funding = await manager.findOneByOrFail(Funding, { id: refund.fundingId });
    const intentId = funding.paymentIntentId ?? '';
    const { attempt, moneyMinor, moneyCurrency } = refund;
    try {
      const found = wasAsked ? await this.disburse.findRefund(refundId, intentId) : null;
      const seen =
        found ??
        (await this.disburse.askRefund({ refundId, intentId, attempt, money: money(moneyMinor, moneyCurrency) }));
      await this.database.systemTransaction((tx) => applyRefund(tx, seen));
    } catch (error) {
      await this.settle(refund, error);
    }
  }

  private begin(id: string): Promise<{ refund: Refund; wasAsked: boolean }> {
    return this.database.systemTransaction(async (tx) => {
      const refund = await lockRefund(tx, id);
      const wasAsked = refund.askedAt !== null;
      if (!wasAsked) await change(tx, refund, { askedAt: clock.now() });
      return { refund, wasAsked };
    });
  }

  private async settle(asked: Refund, error: unknown): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      const refund = await lockRefund(tx, asked.id);
      if (refund.attempt !== asked.attempt || !refundProcess.can(refund, 'send', systemViewer)) return;
      const attempt = asked.attempt + 1;
      if (error instanceof RailRefusal) {
        const next = { attempt, failureCode: error.code, nextTryAt: after(pauseAfter(asked.attempt)) };
        await advance(tx, refundProcess, refund, 'fail', systemViewer, { change: next, data: { code: error.code } });
        if (attempt > ASKED_BY_REFUSALS) await askForReview(tx, refund.fundingId, 'REFUND_RETURNED');
      } else if (error instanceof RailDoubt) {
        await change(tx, refund, { reviewReason: error.message });
        await askForReview(tx, refund.fundingId, 'ANSWER_DOUBTFUL');
      } else if (error instanceof RailSilence && error.isStored) await change(tx, refund, { attempt });
    });
    if (!(error instanceof RailRefusal || error instanceof RailDoubt)) throw error;
  }
}

/** Refused refunds are tried again when their pause is over. */
@Injectable()
@Timer({ name: 'resume-refunds' })
export class ResumeRefunds implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id from refunds where status = 'FAILED' and review_reason is null and next_try_at <= ${now} limit 100`);
    for (const { id } of rows) {
      await enqueue(this.database.dataSource.manager, 'send-refund', { refundId: id }, { key: `refund:${id}` });
    }
    return 0;
  }
}
