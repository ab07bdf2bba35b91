// Money in, money out: paying by card, releasing to a payee, giving back. The real SDK against the sandbox.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, hours, money } from '#kernel';
import {
  createPayee,
  fundsOf,
  Funding,
  OnboardPayee,
  type Payee,
  Release,
  reconcile,
  refundUnreleased,
  requestRelease,
} from '#payments';
import { problem, sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { type Deal, fund, newDeal, type PaidApp, startPaidApp, viewerOf } from '../harness/stripe.js';

let app: PaidApp;
let mentor: Actor;
let founder: Actor;
let payee: Payee;
beforeAll(async () => {
  app = await startPaidApp();
  [mentor, founder] = [await app.cast.adult('Тәлімгер Асанов'), await app.cast.adult('Айару Сейтқызы')];
  payee = await readyPayee();
});
afterAll(() => app.stop());

const manager = () => app.database.dataSource.manager;
const funding = (id: string) => manager().findOneByOrFail(Funding, { id });
const release = (id: string) => manager().findOneByOrFail(Release, { id });
const URLS = { returnUrl: 'http://localhost:3000/kk/my', refreshUrl: 'http://localhost:3000/kk/my' };

async function newPayee(): Promise<Payee> {
  const viewer = await viewerOf(app, founder);
  return app.database.transaction(viewer, (tx) =>
    createPayee(tx, viewer, { kind: 'PERSON', personId: founder.personId ?? '', name: founder.name }),
  );
}

async function onboard({ id }: Payee): Promise<string> {
  const url = await app.api.get(OnboardPayee).start(await viewerOf(app, founder), id, URLS);
  const row = await app.database.row<{ account: string }>(
    sql`select stripe_account_id as account from payees where id = ${id}`,
  );
  expect(url).toMatch(/\/onboarding\//);
  return row?.account ?? '';
}

async function readyPayee(): Promise<Payee> {
  const made = await newPayee();
  await app.control('POST', `accounts/${await onboard(made)}/complete`, {});
  await app.settle();
  return made;
}

async function held(deal: Deal, options = {}): Promise<Funding> {
  const opened = await fund(app, mentor, deal, options);
  await app.pay(opened.paymentIntentId);
  return funding(opened.id);
}

async function requested(deal: Deal, to = payee, milestone = 0, dueAt = clock.now()): Promise<Release> {
  const viewer = await viewerOf(app, mentor);
  const { agreementId, dealId, milestoneIds } = deal;
  return app.database.transaction(viewer, (tx) =>
    requestRelease(tx, viewer, {
      agreementId,
      dealId,
      milestoneId: milestoneIds[milestone] ?? '',
      payeeId: to.id,
      money: money(5_000_000n, 'KZT'),
      dueAt,
    }),
  );
}

const funds = (deal: Deal) => fundsOf(manager(), deal.agreementId);

async function ended(deal: Deal, callsOffReleases = false): Promise<void> {
  await app.database.systemTransaction((tx) =>
    refundUnreleased(tx, { agreementId: deal.agreementId, cause: 'agreement.terminated', callsOffReleases }),
  );
  await app.settle();
}

describe('paying in', () => {
  it('holds the whole sum once the card is charged; Stripe’s fee is the club’s', async () => {
    const deal = newDeal(2);
    const opened = await fund(app, mentor, deal);
    expect(opened).toMatchObject({ status: 'PENDING', moneyMinor: 10_000_000n });
    expect(await funds(deal)).toBeNull();
    await app.pay(opened.paymentIntentId);
    expect(await funding(opened.id)).toMatchObject({ status: 'HELD', secret: null });
    expect(await funds(deal)).toMatchObject({ currency: 'KZT', funded: 10_000_000n, held: 10_000_000n, released: 0n });
    expect((await app.mails(mentor.email)).some(({ text }) => text.includes('100,000'))).toBe(true);
  });

  it('shows the client secret and the payment page to the payer, and to nobody else', async () => {
    const opened = await fund(app, mentor, newDeal());
    const query = `query ($id: ID!) { node(id: $id) { ... on Funding { status clientSecret paymentUrl money { amount currency } } } }`;
    const mine = await mentor.ask<{ node: Record<string, string> }>(query, { id: opened.id });
    expect(mine.node).toMatchObject({ status: 'PENDING', money: { amount: '50000.00', currency: 'KZT' } });
    expect(mine.node['clientSecret']).toMatch(/^pi_.+_secret_/);
    const page = await fetch(mine.node['paymentUrl'] ?? '');
    expect(page.status).toBe(200);
    expect(await founder.ask(query, { id: opened.id })).toEqual({ node: null });
    expect(await app.cast.nobody.ask(query, { id: opened.id })).toEqual({ node: null });
    const admin = await app.cast.admin();
    expect(await admin.ask(query, { id: opened.id })).toMatchObject({ node: { clientSecret: null, paymentUrl: null } });
  });

  it('says in words why a card was declined, and takes another one', async () => {
    const opened = await fund(app, mentor, newDeal());
    await app.pay(opened.paymentIntentId, 'pm_card_visa_chargeDeclinedInsufficientFunds');
    const { node } = await mentor.ask<{ node: { status: string; failureMessage: string } }>(
      `query ($id: ID!) { node(id: $id) { ... on Funding { status failureMessage } } }`,
      { id: opened.id },
    );
    expect(node).toEqual({
      status: 'FAILED',
      failureMessage: 'There is not enough money on the card. Please try another one.',
    });
    await app.pay(opened.paymentIntentId, 'pm_card_visa');
    expect(await funding(opened.id)).toMatchObject({ status: 'HELD', failureCode: null });
  });

  it('gives the same payment to the same person who asks again, and refuses to overlap', async () => {
    const deal = newDeal(2);
    const first = await fund(app, mentor, deal);
    expect((await fund(app, mentor, deal)).id).toBe(first.id);
    const [one = ''] = deal.milestoneIds;
    await expect(fund(app, mentor, { ...deal, milestoneIds: [one] })).rejects.toMatchObject(
      problem('INVALID_STATE', { about: 'beingPaid' }),
    );
    await app.pay(first.paymentIntentId);
    await expect(fund(app, mentor, deal)).rejects.toMatchObject(problem('INVALID_STATE', { about: 'alreadyFunded' }));
  });

  it('opens one payment when 16 clicks come at once', async () => {
    const deal = newDeal();
    const all = await Promise.allSettled(Array.from({ length: 16 }, () => fund(app, mentor, deal)));
    const ids = new Set(all.flatMap((each) => (each.status === 'fulfilled' ? [each.value.paymentIntentId] : [])));
    expect(ids.size).toBe(1);
    const { data } = await app.stripe.paymentIntents.list({ limit: 100 });
    expect(data.filter(({ transfer_group: group }) => group === deal.agreementId)).toHaveLength(1);
  });

  it.each([
    ['PAYMENT_TOO_LARGE', 100_000_000n],
    ['PAYMENT_TOO_SMALL', 99_999n],
  ])('refuses %s', async (wrong, minor) => {
    await expect(fund(app, mentor, newDeal(), { minor })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { fields: [{ path: 'milestoneIds', wrong }] },
    });
  });

  it('holds euros that Stripe settles in dollars, balanced in both currencies', async () => {
    const deal = newDeal();
    await held(deal, { currency: 'EUR', minor: 90_000n });
    expect(await funds(deal)).toMatchObject({ currency: 'EUR', held: 90_000n });
    expect(
      await manager().query(`select settled_minor, settled_currency from fundings where agreement_id = $1`, [
        deal.agreementId,
      ]),
    ).toEqual([{ settled_minor: '100000', settled_currency: 'USD' }]);
  });

  it('calls off what nobody paid for a day, so that it can be funded again', async () => {
    const deal = newDeal();
    const opened = await fund(app, mentor, deal);
    await app.wait('PT25H');
    expect(await funding(opened.id)).toMatchObject({ status: 'CANCELED' });
    expect((await app.stripe.paymentIntents.retrieve(opened.paymentIntentId ?? '')).status).toBe('canceled');
    expect((await held(deal)).status).toBe('HELD');
  });
});

describe('a payee', () => {
  it('is ready only when Stripe has what it needs', async () => {
    const made = await newPayee();
    const account = await onboard(made);
    const ready = () => app.database.row(sql`select is_stripe_ready as ready from payees where id = ${made.id}`);
    expect(await ready()).toEqual({ ready: false });
    await app.control('POST', `accounts/${account}/complete`, {});
    await app.settle();
    expect(await ready()).toEqual({ ready: true });
    expect(await onboard(made)).toBe(account);
  });

  it('becomes ready within two minutes when every webhook is lost', async () => {
    const made = await newPayee();
    const account = await onboard(made);
    await app.settle();
    await app.control('POST', 'faults', { kind: 'webhook_drop', times: 20, path: null });
    await app.control('POST', `accounts/${account}/complete`, {});
    await app.wait('PT2M');
    await app.control('DELETE', 'faults');
    expect(await app.database.row(sql`select is_stripe_ready as ready from payees where id = ${made.id}`)).toEqual({
      ready: true,
    });
  });
});

describe('a release', () => {
  it('falls due when the cooling-off time is over, is sent, and is paid out when Stripe lets the payee have it', async () => {
    const deal = newDeal(2);
    await held(deal);
    const asked = await requested(deal, payee, 0, new Date(clock.now().getTime() + hours(72)));
    await app.settle();
    expect(await release(asked.id)).toMatchObject({ status: 'REQUESTED', ledgerEntryId: null });
    expect(await funds(deal)).toMatchObject({ held: 10_000_000n, released: 0n });
    await app.wait('PT73H');
    expect((await release(asked.id)).transferId).toMatch(/^tr_/);
    expect(await funds(deal)).toMatchObject({ held: 5_000_000n, released: 5_000_000n });
    await app.wait('P3D');
    expect((await release(asked.id)).status).toBe('PAID_OUT');
    const payable = await app.database.row(
      sql`select balance_minor::text as left from ledger_accounts where code = ${`payable:payee:${payee.id}`} and currency = 'KZT'`,
    );
    expect(payable).toEqual({ left: '0' });
  });

  it('waits for its payee', async () => {
    const deal = newDeal();
    await held(deal);
    const later = await newPayee();
    const asked = await requested(deal, later);
    await app.settle();
    expect(await release(asked.id)).toMatchObject({ status: 'REQUESTED', ledgerEntryId: null });
    await app.control('POST', `accounts/${await onboard(later)}/complete`, {});
    await app.settle();
    expect((await release(asked.id)).status).toBe('SENT');
  });

  it('is refused without money held for the tranche', async () => {
    await expect(requested(newDeal())).rejects.toMatchObject({ code: 'TRANCHE_NOT_FUNDED' });
  });

  it('is sent in the currency that the charge was settled in', async () => {
    const deal = newDeal();
    await held(deal, { currency: 'EUR', minor: 90_000n });
    const viewer = await viewerOf(app, mentor);
    const asked = await app.database.transaction(viewer, (tx) =>
      requestRelease(tx, viewer, {
        agreementId: deal.agreementId,
        dealId: deal.dealId,
        milestoneId: deal.milestoneIds[0] ?? '',
        payeeId: payee.id,
        money: money(90_000n, 'EUR'),
        dueAt: clock.now(),
      }),
    );
    await app.settle();
    const sent = await release(asked.id);
    expect(sent.status).toBe('SENT');
    expect(await app.stripe.transfers.retrieve(sent.transferId ?? '')).toMatchObject({
      amount: 100_000,
      currency: 'usd',
    });
  });
});

describe('giving back', () => {
  it('refunds what is not released when the agreement ends', async () => {
    const deal = newDeal(2);
    const { id } = await held(deal);
    await requested(deal);
    await app.settle();
    await ended(deal);
    expect(await funds(deal)).toMatchObject({
      funded: 10_000_000n,
      held: 0n,
      released: 5_000_000n,
      refundDue: 0n,
      refunded: 5_000_000n,
    });
    expect((await funding(id)).status).toBe('PARTLY_REFUNDED');
    await ended(deal);
    expect(
      (await app.stripe.refunds.list({ payment_intent: (await funding(id)).paymentIntentId ?? '' })).data,
    ).toHaveLength(1);
  });

  it('pays an approved milestone all the same, and calls it off on a withdrawal', async () => {
    const [kept, withdrawn] = [newDeal(2), newDeal(2)];
    await held(kept);
    await held(withdrawn);
    const dueAt = new Date(clock.now().getTime() + hours(72));
    const [paid, off] = [await requested(kept, payee, 0, dueAt), await requested(withdrawn, payee, 0, dueAt)];
    await ended(kept);
    await ended(withdrawn, true);
    await app.wait('PT73H');
    expect((await release(paid.id)).status).toBe('PAID_OUT');
    expect(await release(off.id)).toMatchObject({ status: 'REVERSED', ledgerEntryId: null });
    expect(await funds(withdrawn)).toMatchObject({ refunded: 10_000_000n, released: 0n });
    expect(await funds(kept)).toMatchObject({ refunded: 5_000_000n, released: 5_000_000n });
  });

  it('calls a payment under way off; one that succeeds first goes straight back', async () => {
    const [open, racing] = [newDeal(), newDeal()];
    const [first, second] = [await fund(app, mentor, open), await fund(app, mentor, racing)];
    await app.stripe.paymentIntents.confirm(second.paymentIntentId ?? '', { payment_method: 'pm_card_visa' });
    await ended(open);
    await ended(racing);
    expect((await funding(first.id)).status).toBe('CANCELED');
    expect((await funding(second.id)).status).toBe('REFUNDED');
    expect(await funds(racing)).toMatchObject({ funded: 5_000_000n, held: 0n, refunded: 5_000_000n });
  });

  it('asks an admin about a tranche on day 60, and gives it back on day 75 so that it can be funded anew', async () => {
    const deal = newDeal();
    const { id } = await held(deal);
    const cases = () =>
      app.database.rows(
        sql`select 1 from moderation_cases where subject_id = ${id} and 'TRANCHE_UNDECIDED' = any (flag_codes)`,
      );
    await app.wait('P59D');
    expect(await cases()).toHaveLength(0);
    await app.wait('P1DT1H');
    expect(await cases()).toHaveLength(1);
    expect(await funds(deal)).toMatchObject({ held: 5_000_000n });
    await app.wait('P15D');
    expect(await funds(deal)).toMatchObject({ held: 0n, refunded: 5_000_000n });
    expect((await held(deal)).status).toBe('HELD');
  });

  it('shows an admin a refund that came back from the card, with the money due again', async () => {
    const deal = newDeal();
    const opened = await fund(app, mentor, deal);
    await app.pay(opened.paymentIntentId, 'pm_card_refundFail');
    await ended(deal);
    await app.wait('P2D');
    expect(await funds(deal)).toMatchObject({ refundDue: 5_000_000n, refunded: 0n });
    const open = await app.database.rows(
      sql`select 1 from moderation_cases where subject_id = ${opened.id} and status = 'OPEN'`,
    );
    expect(open).toHaveLength(1);
  });
});

describe('a dispute', () => {
  it('stops releases, is posted to the last minor unit, and when lost takes what is held', async () => {
    const deal = newDeal();
    const opened = await fund(app, mentor, deal);
    await app.pay(opened.paymentIntentId, 'pm_card_createDispute');
    expect((await funding(opened.id)).status).toBe('DISPUTED');
    const asked = await requested(deal);
    await app.settle();
    expect((await release(asked.id)).ledgerEntryId).toBeNull();
    const { data } = await app.stripe.disputes.list({ payment_intent: opened.paymentIntentId ?? '' });
    await app.control('POST', `disputes/${data[0]?.id}/settle`, { outcome: 'lost' });
    await app.settle();
    expect(await funds(deal)).toMatchObject({ funded: 5_000_000n, held: 0n, lost: 5_000_000n });
  });

  it('lets releases go on when it is won', async () => {
    const deal = newDeal();
    const opened = await fund(app, mentor, deal);
    await app.pay(opened.paymentIntentId, 'pm_card_createDispute');
    const { data } = await app.stripe.disputes.list({ payment_intent: opened.paymentIntentId ?? '' });
    await app.control('POST', `disputes/${data[0]?.id}/settle`, { outcome: 'won' });
    await app.settle();
    expect((await funding(opened.id)).status).toBe('HELD');
    const asked = await requested(deal);
    await app.settle();
    expect((await release(asked.id)).status).toBe('SENT');
  });
});

describe('at the end of all stories', () => {
  it('every invariant holds, and the ledger agrees with Stripe to the last balance transaction', async () => {
    expect((await app.doctor()).broken).toEqual([]);
    const report = await reconcile(app.database);
    expect(report.differences).toEqual([]);
    expect(report.matched).toBeGreaterThan(20);
    for (const { ledger, stripe } of report.balances) expect(ledger).toBe(stripe);
  });
});
