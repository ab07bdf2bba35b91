import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { type Bench, refused, startBench } from './testing.js';

// The whole life of money in one deal, through Stripe's own SDK.
describe('a deal through the sandbox', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  let intent: Stripe.PaymentIntent;
  let charge: Stripe.Charge;
  let account: Stripe.Account;
  let transfer: Stripe.Transfer;

  it('funds', async () => {
    const { stripe } = bench;
    const customer = await stripe.customers.create(
      { email: 'mentor@example.com', metadata: { person: 'person_1' } },
      { idempotencyKey: 'cus:1' },
    );
    expect(customer.livemode).toBe(false);

    intent = await stripe.paymentIntents.create(
      {
        amount: 10_000,
        currency: 'usd',
        customer: customer.id,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        transfer_group: 'agreement_1',
        metadata: { deal: 'agreement_1' },
      },
      { idempotencyKey: 'fund:1:a1' },
    );
    expect(intent.status).toBe('requires_payment_method');
    const confirmed = await stripe.paymentIntents.confirm(
      intent.id,
      { payment_method: 'pm_card_visa', expand: ['latest_charge.balance_transaction', 'customer'] },
      { idempotencyKey: 'confirm:1:a1' },
    );
    expect(confirmed.status).toBe('succeeded');
    charge = confirmed.latest_charge as Stripe.Charge;
    const entry = charge.balance_transaction as Stripe.BalanceTransaction;
    expect([entry.amount, entry.fee, entry.net, entry.status]).toEqual([10_000, 320, 9_680, 'pending']);
    expect(charge.transfer_group).toBe('agreement_1');
  });

  it('onboards the payee', async () => {
    const { stripe } = bench;
    account = await stripe.accounts.create({
      country: 'US',
      controller: {
        stripe_dashboard: { type: 'express' },
        losses: { payments: 'application' },
        fees: { payer: 'application' },
        requirement_collection: 'stripe',
      },
      capabilities: { transfers: { requested: true } },
    });
    expect(account.capabilities?.transfers).toBe('inactive');
    const tooEarly = await refused(
      stripe.transfers.create({
        amount: 3_000,
        currency: 'usd',
        destination: account.id,
        source_transaction: charge.id,
      }),
    );
    expect(tooEarly.code).toBe('capability_not_active');

    const link = await stripe.accountLinks.create({
      account: account.id,
      type: 'account_onboarding',
      return_url: 'http://localhost:3000/kk/payee/done',
      refresh_url: 'http://localhost:3000/kk/payee/again',
    });
    const form = await fetch(link.url);
    expect([form.status, (await form.text()).includes('name="bank"')]).toEqual([200, true]);
    const submitted = await fetch(link.url, {
      method: 'POST',
      body: new URLSearchParams({ bank: '000123456789' }),
      redirect: 'manual',
    });
    expect([submitted.status, submitted.headers.get('location')]).toEqual([303, 'http://localhost:3000/kk/payee/done']);
    const again = await fetch(link.url, { redirect: 'manual' });
    expect(again.headers.get('location')).toBe('http://localhost:3000/kk/payee/again');
    const ready = await stripe.accounts.retrieve(account.id);
    expect([ready.capabilities?.transfers, ready.payouts_enabled, ready.requirements?.currently_due]).toEqual([
      'active',
      true,
      [],
    ]);
  });

  it('releases, takes back and refunds', async () => {
    const { stripe } = bench;
    await stripe.balanceSettings.update(
      { payments: { payouts: { schedule: { interval: 'manual' } } } },
      { stripeAccount: account.id },
    );
    transfer = await stripe.transfers.create(
      {
        amount: 3_000,
        currency: 'usd',
        destination: account.id,
        source_transaction: charge.id,
        transfer_group: 'agreement_1',
        metadata: { tranche: 't1' },
      },
      { idempotencyKey: 'release:t1:a1' },
    );
    expect(transfer.source_transaction).toBe(charge.id);
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 1_000 });
    expect(reversal.amount).toBe(1_000);
    const after = await stripe.transfers.retrieve(transfer.id, { expand: ['destination_payment.balance_transaction'] });
    expect([after.amount_reversed, after.reversed, after.reversals.data.length]).toEqual([1_000, false, 1]);

    const refund = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 5_000,
      reason: 'requested_by_customer',
      metadata: { request: 'r1' },
    });
    expect([refund.status, refund.amount, refund.charge]).toEqual(['succeeded', 5_000, charge.id]);
    const tooMuch = await refused(stripe.refunds.create({ payment_intent: intent.id, amount: 3_001 }));
    expect(tooMuch.statusCode).toBe(400);
  });

  it('pays out what has become available, and then nothing can be taken back', async () => {
    const { stripe } = bench;
    await bench.control('POST', 'clock', { advance: 'PT72H' });
    const balance = await stripe.balance.retrieve();
    expect(balance.available.find((one) => one.currency === 'usd')?.amount).toBe(10_000 - 320 - 3_000 + 1_000 - 5_000);
    expect(balance.pending.find((one) => one.currency === 'usd')?.amount).toBe(0);
    const payout = await stripe.payouts.create({ amount: 2_000, currency: 'usd' }, { stripeAccount: account.id });
    expect(payout.status).toBe('pending');
    const unreversable = await refused(stripe.transfers.createReversal(transfer.id, { amount: 1 }));
    expect(unreversable.code).toBe('balance_insufficient');
    await bench.control('POST', 'clock', { advance: 'P2D' });
    expect((await stripe.payouts.retrieve(payout.id, {}, { stripeAccount: account.id })).status).toBe('paid');
  });

  it('tells of each step in signed webhooks, in order', async () => {
    await bench.until(() => bench.types().includes('payout.paid'));
    expect(bench.received.every((one) => one.problem === null)).toBe(true);
    const types = bench.types();
    for (const type of [
      'customer.created',
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'account.updated',
      'capability.updated',
      'transfer.created',
      'transfer.reversed',
      'refund.created',
      'charge.refunded',
      'payout.created',
    ]) {
      expect(types).toContain(type);
    }
    const ofAccount = bench.received.filter((one) => one.event?.type === 'account.updated');
    expect(ofAccount.every((one) => one.event?.account === account.id)).toBe(true);
    // Events of one object arrive in the order in which they happened.
    expect(types.indexOf('payment_intent.created')).toBeLessThan(types.indexOf('payment_intent.succeeded'));
    const state = await bench.control('GET', 'state');
    expect([state['violations'], bench.logged]).toEqual([0, []]);
  });

  it('lists with cursors, expands, and finds undelivered events', async () => {
    const { stripe } = bench;
    const all = await stripe.balanceTransactions.list({ limit: 100, expand: ['data.source'] });
    expect(all.data.length).toBeGreaterThan(3);
    const first = await stripe.balanceTransactions.list({ limit: 2 });
    const second = await stripe.balanceTransactions.list({ limit: 2, starting_after: first.data[1]!.id });
    expect([...first.data, ...second.data].map((one) => one.id)).toEqual(all.data.slice(0, 4).map((one) => one.id));
    expect(first.has_more).toBe(true);
    const back = await stripe.balanceTransactions.list({ limit: 2, ending_before: second.data[0]!.id });
    expect(back.data.map((one) => one.id)).toEqual(first.data.map((one) => one.id));
    expect((all.data[0]!.source as { object: string }).object).toBeDefined();
    let counted = 0;
    for await (const event of stripe.events.list({ limit: 3, delivery_success: true })) {
      expect(event.pending_webhooks).toBe(0);
      counted += 1;
    }
    expect(counted).toBeGreaterThanOrEqual(8);
    const tooDeep = await refused(stripe.charges.list({ expand: ['data.a.b.c.d.e'] }));
    expect(tooDeep.message).toContain('4 levels');
    const notOne = await refused(stripe.charges.list({ expand: ['data.amount'] }));
    expect(notOne.message).toContain('cannot be expanded');
  });
});
