// What reaches POST /webhooks/stripe: forged, late, early, doubled, reordered, unknown and lost (robustness.md, 2.4).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock } from '#kernel';
import { type Funding } from '#payments';
import { sql } from '#platform';
import { createHmac } from 'node:crypto';
import Stripe from 'stripe';
import type { Actor } from '../harness/cast.js';
import { fund, newDeal, startPaidApp, type PaidApp } from '../harness/stripe.js';

let app: PaidApp;
let mentor: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  mentor = await app.cast.adult('Тәлімгер Асанов');
});
afterAll(() => app.stop());

const nowSeconds = (): number => Math.floor(clock.wallNow().getTime() / 1_000);
const version = Stripe.API_VERSION;

let number = 0;
function eventOf(type: string, object: object, more: object = {}): Record<string, unknown> {
  number += 1;
  return {
    id: `evt_test${process.pid}${number}`,
    object: 'event',
    api_version: version,
    created: nowSeconds(),
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
    data: { object },
    ...more,
  };
}

const sign = (body: string, { secret = app.webhookSecret, at = nowSeconds(), scheme = 'v1' } = {}): string =>
  `t=${at},${scheme}=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;

async function deliver(body: string, signature: string | null): Promise<number> {
  const answer = await fetch(app.webhookUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature !== null && { 'stripe-signature': signature }),
    },
    body,
  });
  return answer.status;
}

const count = async (table: 'webhooks' | 'postings' | 'ledger_entries'): Promise<number> => {
  const rows: { n: number }[] = await app.database.dataSource.query(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
};

const statusOf = async (id: string): Promise<string> =>
  (await app.database.row<{ status: string }>(sql`select status from fundings where id = ${id}`))?.status ?? 'none';

const webhookOf = (eventId: unknown) =>
  app.database.row<{ status: string; note: string | null; id: string }>(sql`
    select status, note, id from webhooks where event_id = ${String(eventId)}`);

/** A funding whose payment has succeeded at Stripe, and of which nobody told us yet. */
async function paidUnheard(): Promise<{ funding: Funding; events: Record<string, unknown>[] }> {
  await app.control('POST', 'faults', { kind: 'webhook_drop', times: 20, path: null });
  const funding = await fund(app, mentor, newDeal());
  await app.stripe.paymentIntents.confirm(funding.paymentIntentId ?? '', { payment_method: 'pm_card_visa' });
  await app.sandbox.idle();
  await app.control('DELETE', 'faults');
  const { data } = await app.stripe.events.list({ limit: 20 });
  const isOfThis = (event: Stripe.Event): boolean =>
    JSON.stringify(event.data.object).includes(funding.paymentIntentId ?? '—');
  const events = data.filter(isOfThis).map((event) => JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
  return { funding, events };
}

describe('forged webhooks', () => {
  const body = (): string =>
    JSON.stringify(eventOf('payment_intent.succeeded', { object: 'payment_intent', id: 'pi_forged' }));

  it.each<[string, (text: string) => [string, string | null]]>([
    ['no signature', (text) => [text, null]],
    ['another secret', (text) => [text, sign(text, { secret: 'whsec_of_somebody_else_entirely' })]],
    ['one byte changed', (text) => [text.replace('pi_forged', 'pi_forgex'), sign(text)]],
    ['re-serialised', (text) => [JSON.stringify(JSON.parse(text), null, 1), sign(text)]],
    ['only the old scheme v0', (text) => [text, sign(text, { scheme: 'v0' })]],
    ['signed ten minutes ago', (text) => [text, sign(text, { at: nowSeconds() - 600 })]],
    ['signed ten minutes ahead', (text) => [text, sign(text, { at: nowSeconds() + 600 })]],
    ['a signature without a time', (text) => [text, sign(text).replace(/t=\d+,/, '')]],
    ['nonsense for a signature', (text) => [text, 't=now,v1=yes']],
  ])('answers 400 and keeps nothing: %s', async (_name, forge) => {
    const before = await count('webhooks');
    expect(await deliver(...forge(body()))).toBe(400);
    expect(await count('webhooks')).toBe(before);
  });

  it.each([
    ['of live mode', { livemode: true }],
    ['of another version of the API', { api_version: '2019-01-01' }],
    ['that is no event', { object: 'account' }],
    ['with the id of something else', { id: 'pi_123' }],
  ])('answers 400 to a rightly signed body %s', async (_name, more) => {
    const text = JSON.stringify(eventOf('payment_intent.succeeded', { object: 'payment_intent', id: 'pi_1' }, more));
    const before = await count('webhooks');
    expect(await deliver(text, sign(text))).toBe(400);
    expect(await count('webhooks')).toBe(before);
  });

  it('answers 400 to a right signature over what is not JSON', async () => {
    expect(await deliver('{"id": "evt_', sign('{"id": "evt_'))).toBe(400);
  });
});

describe('true webhooks', () => {
  it('are proven over the very bytes that came: white space, escapes and all', async () => {
    const { events } = await paidUnheard();
    const text = JSON.stringify(events[0], null, 7).replace(
      '{',
      '{ \t"note": "\\u049a\\u0430\\u0437\\u0430\\u049b \\u00e9 қазақ",  ',
    );
    expect(await deliver(text, sign(text))).toBe(200);
    expect(await webhookOf(events[0]?.['id'])).toMatchObject({ status: 'RECEIVED' });
    await app.drain();
  });

  it('bring their effect once, delivered 64 times at once', async () => {
    const { funding, events } = await paidUnheard();
    const text = JSON.stringify(events.find(({ type }) => type === 'payment_intent.succeeded'));
    const before = await count('ledger_entries');
    const answers = await Promise.all(Array.from({ length: 64 }, () => deliver(text, sign(text))));
    expect(new Set(answers)).toEqual(new Set([200]));
    await app.drain();
    expect(await statusOf(funding.id)).toBe('HELD');
    expect((await count('ledger_entries')) - before).toBe(1);
  });

  it('lead to the same end in all 24 orders of the four events of one payment', async () => {
    const permutations = <T>(list: T[]): T[][] =>
      list.length < 2
        ? [list]
        : list.flatMap((first, at) => permutations(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));
    const wanted = ['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded', 'charge.updated'];
    const orders = permutations(wanted);
    expect(orders).toHaveLength(24);
    const ends = new Set<string>();
    for (const order of orders) {
      const { funding, events } = await paidUnheard();
      const before = await count('ledger_entries');
      for (const type of order) {
        // The sandbox sends no charge.updated: it is the charge told of once more.
        const like = type === 'charge.updated' ? 'charge.succeeded' : type;
        const event = events.find((each) => each['type'] === like) ?? {};
        const text = JSON.stringify(type === like ? event : { ...event, type, id: `${String(event['id'])}u` });
        expect(await deliver(text, sign(text))).toBe(200);
        await app.drain();
      }
      ends.add(`${await statusOf(funding.id)} ${(await count('ledger_entries')) - before}`);
    }
    expect([...ends]).toEqual(['HELD 1']);
  });

  it('are looked after, not believed: the content of an event moves nothing', async () => {
    const funding = await fund(app, mentor, newDeal());
    await app.settle();
    const claim = {
      object: 'payment_intent',
      id: funding.paymentIntentId,
      status: 'succeeded',
      amount: 5_000_000,
      currency: 'kzt',
    };
    const text = JSON.stringify(eventOf('payment_intent.succeeded', claim));
    expect(await deliver(text, sign(text))).toBe(200);
    await app.drain();
    expect(await statusOf(funding.id)).toBe('PENDING');
  });

  it('about something unknown wait for an admin, and post nothing', async () => {
    const intent = await app.stripe.paymentIntents.create({
      amount: 700_000,
      currency: 'kzt',
      payment_method: 'pm_card_visa',
      confirm: true,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    });
    const before = await count('ledger_entries');
    await app.settle();
    const rows = await app.database.rows<{ id: string; status: string }>(sql`
      select id, status from webhooks where object_id = ${intent.id} and status = 'NEEDS_REVIEW'`);
    expect(rows.length).toBeGreaterThan(0);
    expect(await count('ledger_entries')).toBe(before);
    const admin = await app.cast.admin();
    const { moderationCases } = await admin.ask<{
      moderationCases: { nodes: { kind: string; subject: { id: string } }[] };
    }>(`{ moderationCases(first: 100, filter: { kinds: [PAYMENT_MISMATCH] }) { nodes { kind subject { id } } } }`);
    expect(moderationCases.nodes.map(({ subject }) => subject.id)).toContain(rows[0]?.id);
  });

  it('of another sum than ours are parked, and the funding with them', async () => {
    const funding = await fund(app, mentor, newDeal());
    await app.stripe.paymentIntents.update(funding.paymentIntentId ?? '', { amount: 1_000_000 });
    await app.pay(funding.paymentIntentId);
    expect(await statusOf(funding.id)).toBe('PENDING');
    const row = await app.database.row<{ review_reason: string }>(
      sql`select review_reason from fundings where id = ${funding.id}`,
    );
    expect(row?.review_reason).toMatch(/1000000 minor units/);
  });

  it('may all be lost: the poller brings the payment home within two minutes', async () => {
    const { funding } = await paidUnheard();
    expect(await statusOf(funding.id)).toBe('PENDING');
    await app.wait('PT2M');
    expect(await statusOf(funding.id)).toBe('HELD');
  });

  it('may come before the answer of the call that made the payment', async () => {
    await app.control('POST', 'faults', { kind: 'reset_after', times: 2, path: 'POST /v1/payment_intents' });
    await expect(fund(app, mentor, newDeal())).rejects.toMatchObject({ code: 'PAYMENT_FAILED' });
    await app.control('DELETE', 'faults');
    await app.settle();
    const row = await app.database.row<{ payment_intent_id: string | null }>(sql`
      select payment_intent_id from fundings order by opened_at desc limit 1`);
    expect(row?.payment_intent_id).toMatch(/^pi_/);
  });

  it('leave every invariant whole', async () => {
    expect((await app.doctor()).broken).toEqual([]);
  });
});
