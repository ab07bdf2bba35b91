import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Stripe from 'stripe';
import { startSandbox } from './sandbox.js';
import { type Bench, paid, payee, refused, sdk, startBench } from './testing.js';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const fault = (kind: string, path: string | null = null, more: Record<string, unknown> = {}) =>
  bench.control('POST', 'faults', { kind, path, ...more });

describe('effect done, answer lost', () => {
  it.each(['timeout_after', 'reset_after', 'truncated', 'server_error_after'])(
    '%s: the retry has one effect',
    async (kind) => {
      const { charge } = await paid(bench);
      const { id: destination } = await payee(bench);
      await fault(kind, 'POST /v1/transfers', { times: 2 });
      const stripe = sdk(bench.sandbox, { timeout: 400 });
      const release = () =>
        stripe.transfers.create(
          { amount: 3_000, currency: 'usd', destination, source_transaction: charge.id },
          { idempotencyKey: 'release:1' },
        );
      const first = await release().then(
        (answer): unknown => answer,
        (error: unknown) => error,
      );
      if (kind === 'server_error_after')
        expect(Object.keys(first as object).filter((key) => key !== 'lastResponse')).toEqual([]);
      else expect(first).toBeInstanceOf(Stripe.errors.StripeConnectionError);
      await bench.control('DELETE', 'faults');
      await new Promise((resolve) => setTimeout(resolve, 50));
      const again = await release();
      if (kind !== 'server_error_after') expect(again.amount).toBe(3_000);
      const made = await bench.stripe.transfers.list();
      expect(made.data).toHaveLength(1);
    },
  );

  it.each(['timeout_before', 'reset_before', 'server_error', 'html_502', 'rate_limit'])(
    '%s: no effect',
    async (kind) => {
      await fault(kind, 'POST /v1/customers', { times: 2 });
      const stripe = sdk(bench.sandbox, { timeout: 300 });
      await stripe.customers.create({ name: 'x' }, { idempotencyKey: 'c' }).catch(() => undefined);
      expect((await bench.stripe.customers.list()).data).toHaveLength(0);
    },
  );

  it('a wrong amount is only echoed, never booked', async () => {
    await fault('wrong_amount', 'POST /v1/payment_intents');
    const intent = await bench.stripe.paymentIntents.create({ amount: 5_000, currency: 'usd' });
    expect(intent.amount).toBe(5_001);
    expect((await bench.stripe.paymentIntents.retrieve(intent.id)).amount).toBe(5_000);
  });

  it('429 is a rate limit error to the SDK', async () => {
    await fault('rate_limit');
    expect(await refused(bench.stripe.balance.retrieve())).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
  });
});

describe('webhooks that go wrong', () => {
  it('come again until they are taken', async () => {
    bench.answer.status = 500;
    await bench.stripe.customers.create();
    await bench.until(() => bench.received.length === 1);
    await bench.until(() => bench.logged.length === 0);
    const pending = await bench.stripe.events.list({ delivery_success: false });
    expect([pending.data.length, pending.data[0]!.pending_webhooks]).toEqual([1, 1]);
    bench.answer.status = 200;
    await bench.until(() => bench.received.length === 2);
    await bench.sandbox.idle();
    expect(new Set(bench.received.map((one) => one.event?.id)).size).toBe(1);
  });

  it('are doubled, forged, stale, late or lost on demand', async () => {
    const make = async (kind: string): Promise<number> => {
      await fault(kind, 'customer.created', { delayMs: 300 });
      bench.received.length = 0;
      await bench.stripe.customers.create();
      await new Promise((resolve) => setTimeout(resolve, 150));
      return bench.received.length;
    };
    expect(await make('webhook_duplicate')).toBe(2);
    expect(bench.received[0]!.event?.id).toBe(bench.received[1]!.event?.id);
    await make('webhook_wrong_signature');
    expect(bench.received[0]!.problem).toContain('No signatures found');
    await make('webhook_stale_timestamp');
    expect(bench.received[0]!.problem).toContain('Timestamp outside the tolerance zone');
    expect(await make('webhook_delay')).toBe(0);
    await bench.until(() => bench.received.length === 1);
    expect(await make('webhook_drop')).toBe(0);
    expect((await bench.stripe.events.list({ delivery_success: false })).data).toHaveLength(1);
  });

  it('arrive in another order on demand', async () => {
    await fault('webhook_reorder', 'payment_intent.created');
    await paid(bench);
    await bench.until(() => bench.types().includes('payment_intent.created'));
    expect(bench.types().indexOf('payment_intent.succeeded')).toBeLessThan(
      bench.types().indexOf('payment_intent.created'),
    );
  });

  it('that could not reach the product go out as soon as it is back', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const away = await startBench({ webhookUrl: `http://127.0.0.1:${port}/` });
    await away.stripe.customers.create();
    // Refused at 0, 1 and 3 seconds; the next attempt would come at 8.
    await new Promise((resolve) => setTimeout(resolve, 3_400));
    const back = createServer((_request, response) => void response.end());
    await new Promise<void>((resolve) => back.listen(port, '127.0.0.1', resolve));
    await away.stripe.customers.create();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await away.control('GET', 'state'))['undelivered']).toEqual([]);
    back.closeAllConnections();
    await new Promise((resolve) => back.close(resolve));
    await away.close();
  });

  it('go to endpoints made through the API, signed with their own secret', async () => {
    const { url } = await bench.stripe.webhookEndpoints.retrieve('we_1FromTheSettings');
    const connect = await bench.stripe.webhookEndpoints.create({
      url,
      enabled_events: ['account.updated'],
      connect: true,
    });
    expect(connect.secret).toMatch(/^whsec_/);
    await payee(bench);
    // The receiver knows only the other secret: the copy for this endpoint does not verify.
    await bench.until(() => bench.received.some((one) => one.problem?.includes('No signatures found') === true));
  });
});

describe('a restart', () => {
  it('keeps everything, undelivered webhooks and the clock too', async () => {
    bench.answer.status = 503;
    const { charge } = await paid(bench);
    await bench.control('POST', 'clock', { advance: 'P3D' });
    const before = await bench.stripe.balance.retrieve();
    bench.answer.status = 200;
    bench.received.length = 0;
    await bench.restart();
    expect(await bench.stripe.balance.retrieve()).toMatchObject({
      available: before.available,
      pending: before.pending,
    });
    expect((await bench.stripe.charges.retrieve(charge.id)).amount).toBe(10_000);
    await bench.until(() => bench.types().includes('payment_intent.succeeded'));
  });

  it('cuts off a half-written line, and says so when a line is damaged', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'stripe-sandbox-'));
    const one = await startSandbox({ dataDir });
    await sdk(one).customers.create({ name: 'kept' });
    await one.close();
    await appendFile(join(dataDir, 'journal.jsonl'), '[{"kind":"customer","acc');
    const two = await startSandbox({ dataDir });
    expect((await sdk(two).customers.list()).data.map((customer) => customer.name)).toEqual(['kept']);
    await two.close();
    await appendFile(join(dataDir, 'journal.jsonl'), 'broken\n[]\n');
    await expect(startSandbox({ dataDir })).rejects.toThrow('is damaged');
    await rm(dataDir, { recursive: true });
  });

  it('forgets all when reset', async () => {
    await paid(bench);
    await bench.control('POST', 'clock', { advance: 'P3D' });
    const state = await bench.control('POST', 'reset');
    expect([state['clockOffsetMs'], (state['counts'] as Record<string, number>)['charge']]).toEqual([0, 0]);
    expect((await bench.stripe.webhookEndpoints.list()).data).toHaveLength(1);
  });
});
