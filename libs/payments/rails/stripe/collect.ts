import { Injectable } from '@nestjs/common';
import type { Money } from '#kernel';
import Stripe from 'stripe';
import type { Settled } from '../../ledger/movements.js';
import { RailDoubt, RailRefusal } from '../outcome.js';
import { ask, believe, settledBy } from './answers.js';
import { StripeClient } from './client.js';

export interface PaymentToAsk {
  readonly fundingId: string;
  readonly agreementId: string;
  readonly payerPersonId: string;
  readonly money: Money;
  readonly attempt: number;
}

/** A payment as Stripe shows it. */
export interface SeenPayment {
  readonly intentId: string;
  readonly clientSecret: string | null;
  readonly status: Stripe.PaymentIntent.Status;
  readonly money: Money;
  readonly fundingId: string | null;
  readonly agreementId: string | null;
  readonly failureCode: string | null;
  readonly isLive: boolean;
  /** Once it succeeded. `card` is Stripe's fingerprint of the card: the same for the same card, and no number. */
  readonly charge: {
    readonly id: string;
    readonly settled: Settled;
    readonly isDisputed: boolean;
    readonly card: string | null;
  } | null;
}

/** Taking money in: customers and payments. */
@Injectable()
export class StripeCollect {
  constructor(private readonly client: StripeClient) {}

  /** No name and no mail goes to Stripe: the person's id is enough to recognise a returning payer. */
  async customer(personId: string): Promise<string> {
    const customer = await ask(
      this.client.sdk.customers.create({ metadata: { person: personId } }, { idempotencyKey: `cus:${personId}` }),
    );
    return believe(customer, {
      object: 'customer',
      idPrefix: 'cus_',
      isLive: this.client.isLive,
      metadata: { person: personId },
    }).id;
  }

  async askPayment(payment: PaymentToAsk, customerId: string): Promise<SeenPayment> {
    const { fundingId, agreementId, money, attempt } = payment;
    const metadata = { funding: fundingId, agreement: agreementId };
    const intent = await ask(
      this.client.sdk.paymentIntents.create(
        {
          amount: Number(money.minor),
          currency: money.currency.toLowerCase(),
          customer: customerId,
          automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
          transfer_group: agreementId,
          metadata,
        },
        { idempotencyKey: `fund:${fundingId}:a${attempt}` },
      ),
    );
    believe(intent, { object: 'payment_intent', idPrefix: 'pi_', isLive: this.client.isLive, money, metadata });
    return this.seen(intent);
  }

  /** The payment of a funding whose answer never came: found by what we wrote on it. */
  async findPayment(fundingId: string, customerId: string, since: Date): Promise<SeenPayment | null> {
    const created = { gte: Math.floor(since.getTime() / 1_000) - 86_400 };
    for await (const intent of this.client.sdk.paymentIntents.list({ customer: customerId, created, limit: 100 })) {
      if (intent.metadata['funding'] === fundingId) return this.payment(intent.id);
    }
    return null;
  }

  async payment(intentId: string): Promise<SeenPayment> {
    const intent = await ask(
      this.client.sdk.paymentIntents.retrieve(intentId, { expand: ['latest_charge.balance_transaction'] }),
    );
    believe(intent, { object: 'payment_intent', idPrefix: 'pi_', isLive: this.client.isLive });
    return this.seen(intent);
  }

  /** Calls a payment off; returns how it stands, which may be that it succeeded first or is being processed. */
  async cancel(intentId: string, fundingId: string, attempt: number): Promise<SeenPayment> {
    const before = await this.payment(intentId);
    if (before.status === 'succeeded' || before.status === 'canceled' || before.status === 'processing') return before;
    const canceling = this.client.sdk.paymentIntents.cancel(
      intentId,
      { cancellation_reason: 'abandoned' },
      { idempotencyKey: `cancel:${fundingId}:a${attempt}` },
    );
    try {
      await ask(canceling);
    } catch (error) {
      // Refused: the payer was faster.
      if (!(error instanceof RailRefusal)) throw error;
    }
    return this.payment(intentId);
  }

  /** Events since a moment, oldest first: what webhooks should have told us. */
  async eventsSince(since: Date): Promise<Stripe.Event[]> {
    const events: Stripe.Event[] = [];
    const list = this.client.sdk.events.list({ created: { gte: Math.floor(since.getTime() / 1_000) }, limit: 100 });
    for await (const event of list) {
      events.push(event);
      if (events.length >= 5_000) break;
    }
    return events.reverse();
  }

  private seen(intent: Stripe.PaymentIntent): SeenPayment {
    const charge = intent.status === 'succeeded' ? intent.latest_charge : null;
    if (intent.status === 'succeeded' && (!charge || typeof charge === 'string')) {
      throw new RailDoubt('a payment succeeded without a charge');
    }
    const paid = charge as Stripe.Charge | null;
    return {
      intentId: intent.id,
      clientSecret: intent.client_secret,
      status: intent.status,
      money: { minor: BigInt(intent.amount), currency: intent.currency.toUpperCase() as Money['currency'] },
      fundingId: intent.metadata['funding'] ?? null,
      agreementId: intent.metadata['agreement'] ?? null,
      failureCode: intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? null,
      isLive: intent.livemode,
      charge: paid && {
        id: paid.id,
        settled: settledBy(paid.balance_transaction),
        isDisputed: paid.disputed,
        card: cardOf(paid),
      },
    };
  }
}

const cardOf = ({ payment_method_details: details }: Stripe.Charge): string | null =>
  details?.card?.fingerprint ?? null;
