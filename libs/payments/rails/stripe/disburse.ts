import { Injectable } from '@nestjs/common';
import { type Currency, type Money } from '#kernel';
import Stripe from 'stripe';
import type { Settled } from '../../ledger/movements.js';
import { ask, believe, idOf, settledBy } from './answers.js';
import { StripeClient } from './client.js';

export interface TransferToAsk {
  readonly releaseId: string;
  readonly agreementId: string;
  readonly milestoneId: string;
  readonly attempt: number;
  readonly accountId: string;
  readonly chargeId: string;
  /** In the currency that the charge was settled in. */
  readonly money: Money;
}
export interface SeenTransfer {
  readonly id: string;
  readonly releaseId: string | null;
  /** Whose it is. */
  readonly accountId: string | null;
  readonly isReversed: boolean;
  readonly settled: Settled;
  readonly availableAt: Date;
}

export interface RefundToAsk {
  readonly refundId: string;
  readonly intentId: string;
  readonly attempt: number;
  readonly money: Money;
}
export interface SeenRefund {
  readonly id: string;
  readonly refundId: string | null;
  readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled' | 'requires_action';
  readonly money: Money;
  readonly chargeId: string | null;
  readonly failureCode: string | null;
  readonly settled: Settled | null;
  /** The money is back on the balance. */
  readonly failure: Settled | null;
}

const EXPAND_REFUND = ['balance_transaction', 'failure_balance_transaction'];

/** Sending money out: transfers to payees, refunds to mentors. */
@Injectable()
export class StripeDisburse {
  constructor(private readonly client: StripeClient) {}

  /** `source_transaction` ties the transfer to its charge: it is accepted while the charge is still pending. */
  async askTransfer(asked: TransferToAsk): Promise<SeenTransfer> {
    const metadata = { release: asked.releaseId, tranche: asked.milestoneId };
    const transfer = await ask(
      this.client.sdk.transfers.create(
        {
          amount: Number(asked.money.minor),
          currency: asked.money.currency.toLowerCase(),
          destination: asked.accountId,
          source_transaction: asked.chargeId,
          transfer_group: asked.agreementId,
          metadata,
          expand: ['balance_transaction'],
        },
        { idempotencyKey: `release:${asked.releaseId}:a${asked.attempt}` },
      ),
    );
    const { money } = asked;
    return seenTransfer(
      believe(transfer, { object: 'transfer', idPrefix: 'tr_', isLive: this.client.isLive, money, metadata }),
    );
  }

  async findTransfer(releaseId: string, agreementId: string): Promise<SeenTransfer | null> {
    const list = this.client.sdk.transfers.list({
      transfer_group: agreementId,
      limit: 100,
      expand: ['data.balance_transaction'],
    });
    for await (const transfer of list) if (transfer.metadata['release'] === releaseId) return seenTransfer(transfer);
    return null;
  }

  async transfer(id: string): Promise<SeenTransfer> {
    const transfer = await ask(this.client.sdk.transfers.retrieve(id, { expand: ['balance_transaction'] }));
    return seenTransfer(believe(transfer, { object: 'transfer', idPrefix: 'tr_', isLive: this.client.isLive }));
  }

  async askRefund(asked: RefundToAsk): Promise<SeenRefund> {
    const metadata = { request: asked.refundId };
    const refund = await ask(
      this.client.sdk.refunds.create(
        {
          payment_intent: asked.intentId,
          amount: Number(asked.money.minor),
          reason: 'requested_by_customer',
          metadata,
          expand: EXPAND_REFUND,
        },
        { idempotencyKey: `refund:${asked.refundId}:a${asked.attempt}` },
      ),
    );
    const { money } = asked;
    return seenRefund(
      believe(refund, { object: 'refund', idPrefix: 're_', isLive: this.client.isLive, money, metadata }),
    );
  }

  async findRefund(refundId: string, intentId: string): Promise<SeenRefund | null> {
    for await (const refund of this.client.sdk.refunds.list({ payment_intent: intentId, limit: 100 })) {
      if (refund.metadata?.['request'] === refundId) return this.refund(refund.id);
    }
    return null;
  }

  async refund(id: string): Promise<SeenRefund> {
    const refund = await ask(this.client.sdk.refunds.retrieve(id, { expand: EXPAND_REFUND }));
    return seenRefund(believe(refund, { object: 'refund', idPrefix: 're_', isLive: this.client.isLive }));
  }

  async dispute(id: string): Promise<Stripe.Dispute> {
    const dispute = await ask(this.client.sdk.disputes.retrieve(id));
    // `du_` today, `dp_` before.
    return believe(dispute, { object: 'dispute', idPrefix: 'd', isLive: this.client.isLive });
  }
}

function seenTransfer(transfer: Stripe.Transfer): SeenTransfer {
  const entry = transfer.balance_transaction as Stripe.BalanceTransaction;
  return {
    id: transfer.id,
    releaseId: transfer.metadata['release'] ?? null,
    accountId: idOf(transfer.destination),
    isReversed: transfer.amount_reversed > 0,
    settled: settledBy(entry),
    availableAt: new Date(entry.available_on * 1_000),
  };
}

function seenRefund(refund: Stripe.Refund): SeenRefund {
  const hasEntry = refund.balance_transaction !== null && refund.balance_transaction !== undefined;
  return {
    id: refund.id,
    refundId: refund.metadata?.['request'] ?? null,
    status: refund.status as SeenRefund['status'],
    money: { minor: BigInt(refund.amount), currency: refund.currency.toUpperCase() as Currency },
    chargeId: idOf(refund.charge),
    failureCode: refund.failure_reason ?? null,
    settled: hasEntry ? settledBy(refund.balance_transaction) : null,
    failure: refund.failure_balance_transaction ? settledBy(refund.failure_balance_transaction) : null,
  };
}
