import { Injectable } from '@nestjs/common';
import { clock } from '#kernel';
import { Database, Job, type JobHandler, type Tx } from '#platform';
import { applyDispute } from '../disputes/apply-dispute.js';
import { type Applied, applyPayment } from '../fundings/apply-payment.js';
import { applyReadiness } from '../payees/apply-readiness.js';
import { RailDoubt, RailRefusal } from '../rails/outcome.js';
import { StripeCollect } from '../rails/stripe/collect.js';
import { StripeDisburse } from '../rails/stripe/disburse.js';
import { StripeOnboard } from '../rails/stripe/onboard.js';
import { applyRefund } from '../refunds/apply-refund.js';
import { applyTransfer } from '../releases/apply-transfer.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { Webhook } from './webhook.entity.js';

type Apply = (tx: Tx) => Promise<Applied>;

/**
 * Treats an event as "go and look": fetches the object it points at and brings our row to what is seen there, in one
 * transaction with the mark that the event is done. What nobody knows waits for an admin.
 */
@Injectable()
@Job('apply-webhook')
export class ApplyWebhook implements JobHandler<{ eventId: string }> {
  constructor(
    private readonly database: Database,
    private readonly collect: StripeCollect,
    private readonly disburse: StripeDisburse,
    private readonly onboard: StripeOnboard,
  ) {}

  async run({ eventId }: { eventId: string }): Promise<void> {
    const known = await this.database.dataSource.manager.findOneByOrFail(Webhook, { eventId });
    if (known.status !== 'RECEIVED') return;
    const apply = await this.look(known);
    await this.database.systemTransaction(async (tx) => {
      const webhook = await tx.findOneOrFail(Webhook, { where: { eventId }, lock: { mode: 'pessimistic_write' } });
      if (webhook.status !== 'RECEIVED') return;
      const applied = await apply(tx);
      const note = applied.done === 'NEEDS_REVIEW' ? applied.why : null;
      await tx.update(Webhook, { eventId }, { status: applied.done, note, appliedAt: clock.now() });
      if (applied.done === 'NEEDS_REVIEW' && !applied.hasCase) await askForReview(tx, webhook.id, 'PAYMENT_UNKNOWN');
    });
  }

  private async look({ objectType, objectId }: Webhook): Promise<Apply> {
    try {
      return await this.lookAt(objectType, objectId);
    } catch (error) {
      // Stripe told us of it and does not know it: somebody else's event, or one that was deleted. Or what it shows is not
      // to be believed.
      if (!(error instanceof RailRefusal || error instanceof RailDoubt)) throw error;
      const why = `${objectId}: ${error.message}`;
      return () => Promise.resolve({ done: 'NEEDS_REVIEW', why });
    }
  }

  private async lookAt(type: string, id: string): Promise<Apply> {
    if (type === 'payment_intent') {
      const seen = await this.collect.payment(id);
      return (tx) => applyPayment(tx, seen);
    }
    if (type === 'refund') {
      const seen = await this.disburse.refund(id);
      return (tx) => applyRefund(tx, seen);
    }
    if (type === 'transfer') {
      const seen = await this.disburse.transfer(id);
      return (tx) => applyTransfer(tx, seen);
    }
    if (type === 'dispute') {
      const seen = await this.disburse.dispute(id);
      return (tx) => applyDispute(tx, seen);
    }
    const isReady = await this.onboard.isReady(id);
    return (tx) => applyReadiness(tx, id, isReady);
  }
}
