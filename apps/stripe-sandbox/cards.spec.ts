import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { type Bench, paid, payee, refused, startBench } from './testing.js';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  expect((await bench.control('GET', 'state'))['violations']).toBe(0);
  expect(bench.logged).toEqual([]);
  await bench.close();
});

const never = { enabled: true, allow_redirects: 'never' } as const;

describe('cards that decline', () => {
  it.each([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline', undefined],
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline', undefined],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds', undefined],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card', undefined],
    ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card', undefined],
    ['pm_card_visa_chargeDeclinedVelocityLimitExceeded', 'card_declined', 'card_velocity_exceeded', undefined],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card', 'exp_month'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc', 'cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error', undefined],
    ['pm_card_radarBlock', 'card_declined', 'fraudulent', undefined],
    ['pm_card_chargeCustomerFail', 'card_declined', 'generic_decline', undefined],
  ])('%s answers 402 %s / %s and another card may follow', async (method, code, declineCode, param) => {
    const { stripe } = bench;
    const intent = await stripe.paymentIntents.create({
      amount: 5_000,
      currency: 'usd',
      automatic_payment_methods: never,
    });
    const error = await refused(stripe.paymentIntents.confirm(intent.id, { payment_method: method }));
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect([error.statusCode, error.code, error.decline_code, error.param]).toEqual([402, code, declineCode, param]);
    const after = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge'] });
    expect([after.status, after.last_payment_error?.code]).toEqual(['requires_payment_method', code]);
    expect((after.latest_charge as Stripe.Charge).status).toBe('failed');
    const retried = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_mastercard' });
    expect(retried.status).toBe('succeeded');
  });

  it('refuses to attach a declining card, except the one made for it', async () => {
    const { stripe } = bench;
    const customer = await stripe.customers.create();
    expect(
      (await refused(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: customer.id }))).code,
    ).toBe('card_declined');
    const attached = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: customer.id });
    expect(attached.customer).toBe(customer.id);
    expect((await stripe.customers.listPaymentMethods(customer.id)).data).toHaveLength(1);
  });
});

describe('3D Secure', () => {
  it('waits, then succeeds or fails by the answer', async () => {
    const { stripe } = bench;
    const ask = () => paid(bench, 'pm_card_authenticationRequired');
    const yes = await ask();
    expect([yes.intent.status, yes.intent.next_action?.type]).toEqual(['requires_action', 'use_stripe_sdk']);
    await bench.control('POST', `payment_intents/${yes.intent.id}/authenticate`, { outcome: 'confirmed' });
    expect((await stripe.paymentIntents.retrieve(yes.intent.id)).status).toBe('succeeded');
    const no = await ask();
    await bench.control('POST', `payment_intents/${no.intent.id}/authenticate`, { outcome: 'refused' });
    const after = await stripe.paymentIntents.retrieve(no.intent.id);
    expect([after.status, after.last_payment_error?.code]).toEqual([
      'requires_payment_method',
      'payment_intent_authentication_failure',
    ]);
  });

  it('is refused when nobody is there', async () => {
    const { stripe } = bench;
    const attempt = {
      amount: 5_000,
      currency: 'usd',
      confirm: true,
      automatic_payment_methods: never,
      payment_method: 'pm_card_authenticationRequired',
    };
    expect((await refused(stripe.paymentIntents.create({ ...attempt, error_on_requires_action: true }))).code).toBe(
      'authentication_required',
    );
  });
});

describe('disputes', () => {
  it('take the sum and a fee, and give both back when won', async () => {
    const { stripe } = bench;
    const { charge } = await paid(bench, 'pm_card_createDispute');
    const [dispute] = (await stripe.disputes.list({ charge: charge.id })).data;
    expect([dispute!.status, dispute!.reason, dispute!.balance_transactions[0]?.net]).toEqual([
      'needs_response',
      'fraudulent',
      -11_500,
    ]);
    expect((await refused(stripe.refunds.create({ charge: charge.id }))).code).toBe('charge_disputed');
    const won = await stripe.disputes.update(dispute!.id, { evidence: { uncategorized_text: 'winning_evidence' } });
    expect([won.status, won.balance_transactions[1]?.net]).toEqual(['won', 11_500]);
    await bench.until(() => bench.types().includes('charge.dispute.closed'));
    expect(bench.types()).toEqual(
      expect.arrayContaining([
        'charge.dispute.created',
        'charge.dispute.funds_withdrawn',
        'charge.dispute.updated',
        'charge.dispute.funds_reinstated',
      ]),
    );
  });

  it('are lost by losing evidence, by closing, or by the bank', async () => {
    const { stripe } = bench;
    const one = async (method: string) =>
      (await stripe.disputes.list({ charge: (await paid(bench, method)).charge.id })).data;
    const [first] = await one('pm_card_createDispute_ProductNotReceived');
    expect(first!.reason).toBe('product_not_received');
    expect(
      (await stripe.disputes.update(first!.id, { evidence: { uncategorized_text: 'losing_evidence' } })).status,
    ).toBe('lost');
    const [second, third] = await one('pm_card_createMultipleDisputes');
    expect((await stripe.disputes.close(second!.id)).status).toBe('lost');
    await bench.control('POST', `disputes/${third!.id}/settle`, { outcome: 'won' });
    expect((await stripe.disputes.retrieve(third!.id)).status).toBe('won');
  });

  it('an inquiry moves no money', async () => {
    const { stripe } = bench;
    const { charge } = await paid(bench, 'pm_card_createDisputeInquiry');
    const [inquiry] = (await stripe.disputes.list({ charge: charge.id })).data;
    expect([inquiry!.status, inquiry!.balance_transactions]).toEqual(['warning_needs_response', []]);
    expect((await stripe.disputes.close(inquiry!.id)).status).toBe('warning_closed');
    expect((await stripe.refunds.create({ charge: charge.id })).status).toBe('succeeded');
  });
});

describe('refunds that take their time', () => {
  it('pending, then succeeded', async () => {
    const { charge } = await paid(bench, 'pm_card_pendingRefund');
    const refund = await bench.stripe.refunds.create({ charge: charge.id, amount: 4_000 });
    expect([refund.status, refund.pending_reason]).toEqual(['pending', 'processing']);
    await bench.control('POST', 'clock', { advance: 'PT2H' });
    expect((await bench.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
    await bench.until(() => bench.types().includes('refund.updated'));
  });

  it('succeeded, then failed: the money is back on the balance', async () => {
    const { charge } = await paid(bench, 'pm_card_refundFail');
    const refund = await bench.stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe('succeeded');
    await bench.control('POST', 'clock', { advance: 'PT2H' });
    const failed = await bench.stripe.refunds.retrieve(refund.id, { expand: ['failure_balance_transaction'] });
    expect([failed.status, (failed.failure_balance_transaction as Stripe.BalanceTransaction).net]).toEqual([
      'failed',
      10_000,
    ]);
    const after = await bench.stripe.charges.retrieve(charge.id);
    expect([after.amount_refunded, after.refunded]).toEqual([0, false]);
    await bench.until(() => bench.types().includes('refund.failed'));
  });
});

describe('money that is available', () => {
  it('at once for the card made for it, after two days for others', async () => {
    const quick = await paid(bench, 'pm_card_bypassPending');
    expect((quick.charge.balance_transaction as Stripe.BalanceTransaction).status).toBe('available');
    const slow = await paid(bench);
    expect((slow.charge.balance_transaction as Stripe.BalanceTransaction).status).toBe('pending');
  });

  it('pays out to banks that accept and gives back what banks refuse', async () => {
    const { stripe } = bench;
    const account = await stripe.accounts.create({ country: 'US', capabilities: { transfers: { requested: true } } });
    await bench.control('POST', `accounts/${account.id}/complete`, { bankNumber: '000111111113' });
    const { charge } = await paid(bench, 'pm_card_bypassPending');
    await stripe.transfers.create({
      currency: 'usd',
      destination: account.id,
      source_transaction: charge.id,
      amount: 5_000,
    });
    const options = { stripeAccount: account.id };
    await stripe.balanceSettings.update({ payments: { payouts: { schedule: { interval: 'manual' } } } }, options);
    const payout = await stripe.payouts.create({ amount: 5_000, currency: 'usd' }, options);
    expect((await refused(stripe.payouts.create({ amount: 1, currency: 'usd' }, options))).code).toBe(
      'balance_insufficient',
    );
    await bench.control('POST', 'clock', { advance: 'P2D' });
    const failed = await stripe.payouts.retrieve(payout.id, {}, options);
    expect([failed.status, failed.failure_code]).toEqual(['failed', 'account_closed']);
    expect((await stripe.balance.retrieve({}, options)).available[0]!.amount).toBe(5_000);
  });

  it('leaves in tenge too, where tenge settle', async () => {
    const { stripe } = bench;
    const { id: destination } = await payee(bench);
    const { charge } = await paid(bench, 'pm_card_bypassPending', 5_000_000, 'kzt');
    const transfer = await stripe.transfers.create({ currency: 'kzt', destination, source_transaction: charge.id });
    expect(transfer.amount).toBe(5_000_000);
    const payout = await stripe.payouts.create({ amount: 5_000_000, currency: 'kzt' }, { stripeAccount: destination });
    expect(payout.currency).toBe('kzt');
  });

  it('leaves a connected account by itself on a daily schedule', async () => {
    const { stripe } = bench;
    const account = await payee(bench);
    const { charge } = await paid(bench, 'pm_card_bypassPending');
    await stripe.transfers.create({
      currency: 'usd',
      destination: account.id,
      source_transaction: charge.id,
      amount: 5_000,
    });
    await bench.control('POST', 'clock', { advance: 'P1D' });
    const [payout] = (await stripe.payouts.list({}, { stripeAccount: account.id })).data;
    expect([payout!.amount, payout!.automatic]).toEqual([5_000, true]);
  });
});
