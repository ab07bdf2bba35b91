import { Injectable } from '@nestjs/common';
import { clock, money } from '#kernel';
import { advance, change, Database, lock, problem, systemViewer } from '#platform';
import { RailDoubt, RailRefusal, RailSilence } from '../rails/outcome.js';
import { type SeenPayment, StripeCollect } from '../rails/stripe/collect.js';
import { askForReview } from '../reviews/ask-for-review.js';
import { applyPayment } from './apply-payment.js';
import { Funding } from './funding.entity.js';
import { fundingProcess } from './funding.process.js';

/**
 * Asks Stripe for the payment of a funding: the intent stands in the row, the call is made outside any transaction, the
 * answer is noted in another one. The first call goes straight; every later one looks first whether the earlier one
 * had its effect. Safe to repeat, and to run twice at once: both use one key.
 */
@Injectable()
export class CollectFunding {
  constructor(
    private readonly database: Database,
    private readonly collect: StripeCollect,
  ) {}

  /** For a person who waits: what went wrong becomes a problem in words. */
  async now(fundingId: string): Promise<Funding> {
    const funding = await this.run(fundingId).catch((error: unknown) => {
      throw error instanceof RailSilence ? problem('PAYMENT_FAILED', { about: 'noAnswer' }) : error;
    });
    if (funding.paymentIntentId === null && funding.reviewReason !== null)
      throw problem('PAYMENT_FAILED', { about: 'inReview' });
    return funding;
  }

  async run(fundingId: string): Promise<Funding> {
    const { funding, wasAsked } = await this.begin(fundingId);
    const isOpen = funding.status === 'PENDING' || funding.status === 'FAILED';
    if (funding.paymentIntentId !== null || funding.reviewReason !== null || !isOpen) return funding;
    try {
      return await this.note(await this.askPayment(funding, wasAsked), fundingId);
    } catch (error) {
      return this.settle(fundingId, funding.attempt, error);
    }
  }

  /** Writes down that the key is used from now on. */
  private begin(fundingId: string): Promise<{ funding: Funding; wasAsked: boolean }> {
    return this.database.systemTransaction(async (tx) => {
      const funding = await lock(tx, Funding, fundingId);
      const wasAsked = funding.askedAt !== null;
      if (!wasAsked) await change(tx, funding, { askedAt: clock.now() });
      return { funding, wasAsked };
    });
  }

  private async askPayment(funding: Funding, wasAsked: boolean): Promise<SeenPayment> {
    const { id, agreementId, payerPersonId, attempt, moneyMinor, moneyCurrency } = funding;
    const customerId = await this.customerOf(payerPersonId);
    const found = wasAsked ? await this.collect.findPayment(id, customerId, funding.openedAt) : null;
    if (found) return found;
    return this.collect.askPayment(
      { fundingId: id, agreementId, payerPersonId, attempt, money: money(moneyMinor, moneyCurrency) },
      customerId,
    );
  }

  private async customerOf(personId: string): Promise<string> {
    const { manager } = this.database.dataSource;
    const read = async (): Promise<string | undefined> => {
      const rows: { customer_id: string }[] = await manager.query(
        `select customer_id from payment_customers where person_id = $1`,
        [personId],
      );
      return rows[0]?.customer_id;
    };
    const known = await read();
    if (known !== undefined) return known;
    await manager.query(
      `insert into payment_customers (person_id, customer_id) values ($1, $2) on conflict (person_id) do nothing`,
      [personId, await this.collect.customer(personId)],
    );
    return (await read()) ?? '';
  }

  private note(seen: SeenPayment, fundingId: string): Promise<Funding> {
    return this.database.systemTransaction(async (tx) => {
      await applyPayment(tx, seen);
      return lock(tx, Funding, fundingId);
    });
  }

  private settle(fundingId: string, attempt: number, error: unknown): Promise<Funding> {
    return this.database
      .systemTransaction(async (tx) => {
        const funding = await lock(tx, Funding, fundingId);
        // Somebody else's run of the same attempt has an answer by now.
        if (funding.paymentIntentId !== null || funding.attempt !== attempt) return funding;
        if (error instanceof RailRefusal) {
          const next = { attempt: attempt + 1, failureCode: error.code };
          if (!fundingProcess.can(funding, 'fail', systemViewer)) return change(tx, funding, next);
          return advance(tx, fundingProcess, funding, 'fail', systemViewer, {
            change: next,
            data: { agreementId: funding.agreementId, code: error.code },
          });
        }
        if (error instanceof RailDoubt) {
          await change(tx, funding, { reviewReason: error.message });
          await askForReview(tx, funding.id, 'ANSWER_DOUBTFUL');
        }
        if (error instanceof RailSilence && error.isStored) await change(tx, funding, { attempt: attempt + 1 });
        return funding;
      })
      .then((funding) => {
        if (error instanceof RailRefusal || error instanceof RailDoubt || funding.paymentIntentId !== null)
          return funding;
        throw error;
      });
  }
}
