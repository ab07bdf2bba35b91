// Random legal and illegal calls: whatever is asked, the balance is the sum of its transactions, and no charge gives
// more than it took. The model below knows nothing of the sandbox's code; it adds up what the API said.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Stripe from 'stripe';
import { type Bench, payee, startBench } from './testing.js';

type Step =
  | { act: 'pay'; card: string; amount: number }
  | { act: 'transfer' | 'refund' | 'reverse'; nth: number; amount: number }
  | { act: 'transferUnbound'; amount: number }
  | { act: 'payout'; amount: number }
  | { act: 'wait'; hours: number };

const amount = fc.integer({ min: 1, max: 20_000 });
const nth = fc.nat(5);
const card = fc.constantFrom(
  'pm_card_visa',
  'pm_card_bypassPending',
  'pm_card_chargeDeclined',
  'pm_card_refundFail',
  'pm_card_pendingRefund',
  'pm_card_createDispute',
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('pay' as const), card, amount }),
  fc.record({ act: fc.constantFrom('transfer' as const, 'refund' as const, 'reverse' as const), nth, amount }),
  fc.record({ act: fc.constant('transferUnbound' as const), amount }),
  fc.record({ act: fc.constant('payout' as const), amount }),
  fc.record({ act: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function take(destination: string, taken: Step): Promise<void> {
  const { stripe } = bench;
  if (taken.act === 'wait') {
    await bench.control('POST', 'clock', { advance: `PT${taken.hours}H` });
  } else if (taken.act === 'pay') {
    const methods = { enabled: true, allow_redirects: 'never' } as const;
    await stripe.paymentIntents.create({
      amount: taken.amount,
      currency: 'usd',
      confirm: true,
      payment_method: taken.card,
      automatic_payment_methods: methods,
    });
  } else if (taken.act === 'transferUnbound') {
    await stripe.transfers.create({ amount: taken.amount, currency: 'usd', destination });
  } else if (taken.act === 'payout') {
    await stripe.payouts.create({ amount: taken.amount, currency: 'usd' }, { stripeAccount: destination });
  } else {
    await takeFromNth(destination, taken);
  }
}

async function takeFromNth(destination: string, { act, nth, amount }: Extract<Step, { nth: number }>): Promise<void> {
  const { stripe } = bench;
  if (act === 'reverse') {
    const transfers = (await stripe.transfers.list({ limit: 100 })).data;
    const transfer = transfers[nth % Math.max(1, transfers.length)];
    if (transfer) await stripe.transfers.createReversal(transfer.id, { amount });
    return;
  }
  const charges = (await stripe.charges.list({ limit: 100 })).data;
  const charge = charges[nth % Math.max(1, charges.length)];
  if (!charge) return;
  if (act === 'refund') await stripe.refunds.create({ charge: charge.id, amount });
  else await stripe.transfers.create({ amount, currency: 'usd', destination, source_transaction: charge.id });
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

async function balanceIsTheSum(options: Stripe.RequestOptions): Promise<number> {
  const entries = (await bench.stripe.balanceTransactions.list({ limit: 100 }, options)).data;
  const balance = await bench.stripe.balance.retrieve({}, options);
  for (const part of ['available', 'pending'] as const) {
    const shown = balance[part].find((one) => one.currency === 'usd')?.amount ?? 0;
    expect(shown).toBe(sum(entries.filter((entry) => entry.status === part).map((entry) => entry.net)));
  }
  for (const entry of entries) expect(entry.net).toBe(entry.amount - entry.fee);
  return sum(entries.map((entry) => entry.net));
}

async function nothingIsGivenTwice(destination: string): Promise<void> {
  const { stripe } = bench;
  const [charges, transfers, refunds, payouts, disputes] = await Promise.all([
    stripe.charges.list({ limit: 100 }).then((list) => list.data.filter((charge) => charge.captured)),
    stripe.transfers.list({ limit: 100 }).then((list) => list.data),
    stripe.refunds.list({ limit: 100 }).then((list) => list.data),
    stripe.payouts.list({ limit: 100 }, { stripeAccount: destination }).then((list) => list.data),
    stripe.disputes.list({ limit: 100 }).then((list) => list.data),
  ]);
  const standing = refunds.filter((refund) => refund.status !== 'failed' && refund.status !== 'canceled');
  for (const charge of charges) {
    const transferred = sum(
      transfers.filter((one) => one.source_transaction === charge.id).map((one) => one.amount - one.amount_reversed),
    );
    const refunded = sum(standing.filter((one) => one.charge === charge.id).map((one) => one.amount));
    expect(refunded).toBe(charge.amount_refunded);
    expect(transferred + refunded).toBeLessThanOrEqual(charge.amount);
  }
  const fees = sum(charges.map((charge) => Math.floor((charge.amount * 29 + 500) / 1_000) + 30));
  const sent = sum(transfers.map((one) => one.amount - one.amount_reversed));
  const taken = sum(disputes.map((dispute) => dispute.amount + 1_500));
  const expected =
    sum(charges.map((charge) => charge.amount)) - fees - sum(standing.map((one) => one.amount)) - sent - taken;
  expect(await balanceIsTheSum({})).toBe(expected);
  const received = sent - sum(payouts.filter((one) => one.status !== 'failed').map((one) => one.amount));
  expect(await balanceIsTheSum({ stripeAccount: destination })).toBe(received);
  expect(received).toBeGreaterThanOrEqual(0);
}

describe('money', () => {
  it('is never made nor lost', async () => {
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 16 }), async (steps) => {
        await bench.control('POST', 'reset');
        const { id: destination } = await payee(bench);
        for (const taken of steps) {
          await take(destination, taken).catch((error: unknown) => {
            if (!(error instanceof Stripe.errors.StripeError) || (error.statusCode ?? 500) >= 500) throw error;
            refusals += 1;
          });
        }
        await nothingIsGivenTwice(destination);
      }),
      { numRuns: 60 },
    );
    expect(refusals).toBeGreaterThan(20);
    expect([(await bench.control('GET', 'state'))['violations'], bench.logged]).toEqual([0, []]);
  });
});
