import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { type Bench, paid, payee, refused, sdk, startBench } from './testing.js';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const small = { amount: 5_000, currency: 'usd' };

/** A call without the SDK, which would not send what is wrong. */
async function raw(method: string, path: string, body = '', headers: Record<string, string> = {}) {
  const answer = await fetch(`${bench.sandbox.url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer sk_test_sandbox',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    ...(method === 'GET' ? {} : { body }),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as { error?: Record<string, string>; id?: string },
  };
}

describe('what is refused', () => {
  it.each([
    [
      'an unknown parameter',
      'amount=500&currency=usd&payment_method_types[0]=card',
      'parameter_unknown',
      'payment_method_types',
    ],
    [
      'an unknown nested parameter',
      'amount=500&currency=usd&automatic_payment_methods[enabled]=true&automatic_payment_methods[x]=1',
      'parameter_unknown',
      'automatic_payment_methods[x]',
    ],
    ['a missing parameter', 'currency=usd', 'parameter_missing', 'amount'],
    ['a text for a number', 'amount=five&currency=usd', 'parameter_invalid_integer', 'amount'],
    ['too little', 'amount=49&currency=usd', 'amount_too_small', 'amount'],
    ['too little tenge', 'amount=24999&currency=kzt', 'amount_too_small', 'amount'],
    ['more than eight digits', 'amount=100000000&currency=kzt', 'amount_too_large', 'amount'],
    ['an unknown currency', 'amount=500&currency=zzz', undefined, 'currency'],
    ['an unknown customer', 'amount=500&currency=usd&customer=cus_no', 'resource_missing', 'customer'],
    ['a prototype', '__proto__[x]=1&amount=500&currency=usd', 'parameter_unknown', '__proto__[x]'],
  ])('%s', async (_what, body, code, param) => {
    const answer = await raw('POST', '/v1/payment_intents', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect([answer.body.error?.['code'], answer.body.error?.['param']]).toEqual([code, param]);
  });

  it('takes eight digits of tenge', async () => {
    const intent = await bench.stripe.paymentIntents.create({ amount: 99_999_999, currency: 'kzt' });
    expect(intent.amount).toBe(99_999_999);
  });

  it('Kazakhstan, unless it is switched on', async () => {
    const error = await refused(bench.stripe.accounts.create({ country: 'KZ' }));
    expect([error.statusCode, error.code, error.param]).toEqual([400, 'country_unsupported', 'country']);
    const demo = await startBench({ extraCountries: ['KZ'] });
    const account = await demo.stripe.accounts.create({
      country: 'KZ',
      capabilities: { transfers: { requested: true } },
    });
    expect([account.country, account.default_currency]).toEqual(['KZ', 'kzt']);
    await demo.close();
  });

  it('other keys, versions, accounts and addresses', async () => {
    const wrongKey = await refused(sdk(bench.sandbox, {}, 'sk_test_other').balance.retrieve());
    expect(wrongKey).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    expect((await raw('GET', '/v1/balance', '', { authorization: 'Bearer pk_test_sandbox' })).status).toBe(403);
    expect((await raw('GET', '/v1/balance', '', { 'stripe-version': '2020-08-27' })).status).toBe(400);
    expect((await raw('GET', '/v1/balance', '', { 'stripe-account': 'acct_no' })).status).toBe(403);
    expect((await raw('GET', '/v1/invoices')).status).toBe(404);
    const missing = await refused(bench.stripe.charges.retrieve('ch_no'));
    expect([missing.statusCode, missing.code]).toEqual([404, 'resource_missing']);
  });

  it('what it does not simulate, by name', async () => {
    const error = await refused(bench.stripe.paymentIntents.create({ ...small, application_fee_amount: 10 }));
    expect(error.message).toContain('does not simulate');
    expect(error.param).toBe('application_fee_amount');
  });

  it('wrong states', async () => {
    const { intent, charge } = await paid(bench);
    expect((await refused(bench.stripe.paymentIntents.cancel(intent.id))).code).toBe('payment_intent_unexpected_state');
    expect(
      (await refused(bench.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' }))).code,
    ).toBe('payment_intent_unexpected_state');
    await bench.stripe.refunds.create({ charge: charge.id });
    expect((await refused(bench.stripe.refunds.create({ charge: charge.id }))).code).toBe('charge_already_refunded');
  });

  it('transfers beyond their charge, refunds beyond what is left, another currency', async () => {
    const { stripe } = bench;
    const { charge } = await paid(bench);
    const { id: destination } = await payee(bench);
    const release = (amount: number, currency = 'usd') =>
      stripe.transfers.create({ amount, currency, destination, source_transaction: charge.id });
    await release(7_000);
    expect((await refused(release(3_001))).code).toBe('balance_insufficient');
    expect((await refused(release(1_000, 'kzt'))).code).toBe('transfer_source_balance_parameters_mismatch');
    expect((await refused(stripe.refunds.create({ charge: charge.id, amount: 3_001 }))).code).toBe(
      'balance_insufficient',
    );
    await stripe.refunds.create({ charge: charge.id, amount: 3_000 });
    expect((await refused(release(1))).code).toBe('balance_insufficient');
  });
});

describe('objects', () => {
  it('carry merged metadata, and lose what is unset', async () => {
    const { stripe } = bench;
    const made = await stripe.customers.create({ metadata: { a: '1', b: '2' } });
    const merged = await stripe.customers.update(made.id, { metadata: { b: '', c: '3' } });
    expect(merged.metadata).toEqual({ a: '1', c: '3' });
    expect((await stripe.customers.update(made.id, { metadata: '' })).metadata).toEqual({});
  });

  it('convert what does not settle in its own currency', async () => {
    const faithful = await startBench({ settlementCurrencies: ['usd'] });
    const { charge } = await paid(faithful, 'pm_card_visa', 500_000, 'kzt');
    const entry = charge.balance_transaction as Stripe.BalanceTransaction;
    expect([charge.currency, entry.currency, entry.amount, entry.exchange_rate]).toEqual(['kzt', 'usd', 1_000, 0.002]);
    await faithful.close();
  });
});

describe('idempotency', () => {
  it('gives the first outcome again, refusals too', async () => {
    const body = 'amount=5000&currency=usd';
    const first = await raw('POST', '/v1/payment_intents', body, { 'idempotency-key': 'k1' });
    const second = await raw('POST', '/v1/payment_intents', body, { 'idempotency-key': 'k1' });
    expect(second.body.id).toBe(first.body.id);
    expect([first.headers.get('idempotent-replayed'), second.headers.get('idempotent-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'));
    const key = { idempotencyKey: 'k2' };
    const declined = {
      ...small,
      confirm: true,
      payment_method: 'pm_card_chargeDeclined',
      return_url: 'http://localhost:3000/',
    };
    const one = await refused(bench.stripe.paymentIntents.create(declined, key));
    const two = await refused(bench.stripe.paymentIntents.create(declined, key));
    expect([one.code, two.payment_intent?.id]).toEqual(['card_declined', one.payment_intent?.id]);
  });

  it('refuses the same key with other parameters', async () => {
    await bench.stripe.customers.create({ name: 'one' }, { idempotencyKey: 'k3' });
    const error = await refused(bench.stripe.customers.create({ name: 'two' }, { idempotencyKey: 'k3' }));
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(error.statusCode).toBe(400);
  });

  it('does not keep what was refused before it began', async () => {
    const wrong = await raw('POST', '/v1/customers', 'nonsense=1', { 'idempotency-key': 'k4' });
    expect(wrong.status).toBe(400);
    expect((await raw('POST', '/v1/customers', 'name=x', { 'idempotency-key': 'k4' })).status).toBe(200);
  });

  it('answers 409 while the first is on its way, and lets go of keys after a day', async () => {
    await bench.control('POST', 'faults', { kind: 'timeout_after', path: 'POST /v1/customers' });
    const hurried = refused(
      sdk(bench.sandbox, { timeout: 600 }).customers.create({ name: 'slow' }, { idempotencyKey: 'k5' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const meanwhile = await raw('POST', '/v1/customers', 'name=slow', { 'idempotency-key': 'k5' });
    expect([meanwhile.status, meanwhile.body.error?.['code']]).toEqual([409, 'idempotency_key_in_use']);
    expect(await hurried).toBeInstanceOf(Stripe.errors.StripeConnectionError);
    // The server needs a moment to notice that the caller hung up.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const replayed = await raw('POST', '/v1/customers', 'name=slow', { 'idempotency-key': 'k5' });
    expect([replayed.status, replayed.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    await bench.control('POST', 'clock', { advance: 'PT25H' });
    const anew = await raw('POST', '/v1/customers', 'name=slow', { 'idempotency-key': 'k5' });
    expect(anew.body.id).not.toBe(replayed.body.id);
  });
});
