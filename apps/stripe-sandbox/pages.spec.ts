import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { type Bench, startBench } from './testing.js';
import { figures, numberWords, words } from './pages/amount.js';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const RETURN = 'http://localhost:3000/kk/agreements/1/paid';

async function intentOf(amount = 25_000_000, currency = 'kzt'): Promise<Stripe.PaymentIntent> {
  return bench.stripe.paymentIntents.create({
    amount,
    currency,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  });
}

function addressOf(intent: Stripe.PaymentIntent, lang = 'kk', returnUrl = RETURN): string {
  const query = new URLSearchParams({ client_secret: intent.client_secret ?? '', return_url: returnUrl, lang });
  return `${bench.sandbox.url}/pay/${intent.id}?${query}`;
}

const submit = (url: string, form: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

describe('the payment page', () => {
  it('shows the sum in each language and says that no money moves', async () => {
    const intent = await intentOf();
    const pages = await Promise.all(
      ['kk', 'ru', 'en'].map(async (lang) => (await fetch(addressOf(intent, lang))).text()),
    );
    expect(pages[0]).toContain('250\u00a0000\u00a0₸');
    expect(pages[0]).toContain('Екі жүз елу мың теңге');
    expect(pages[0]).toContain('нақты ақша қозғалмайды');
    expect(pages[1]).toContain('Двести пятьдесят тысяч тенге');
    expect(pages[2]).toContain('₸250,000');
    expect(pages[2]).toContain('Two hundred fifty thousand tenge');
    expect(pages[2]).toContain('<html lang="en">');
  });

  it('pays and goes back with the outcome', async () => {
    const intent = await intentOf();
    const answer = await submit(addressOf(intent), { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123' });
    const back = new URL(answer.headers.get('location') ?? '');
    expect([
      answer.status,
      back.origin,
      back.searchParams.get('payment_intent'),
      back.searchParams.get('redirect_status'),
    ]).toEqual([303, 'http://localhost:3000', intent.id, 'succeeded']);
    expect((await bench.stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
    const again = await submit(addressOf(intent), { card: '4242424242424242' });
    expect(again.status).toBe(303);
    expect((await bench.stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  it.each([
    [{ card: '4000000000000002' }, 'Банк бұл төлемді қабылдамады'],
    [{ card: '4000000000009995' }, 'қаражат жеткіліксіз'],
    [{ number: '4111 1111 1111 1111', expiry: '12/34', cvc: '123' }, 'тек сынақ карталары'],
    [{ number: '4242424242424242', expiry: '01/20', cvc: '123' }, 'Мерзімді'],
    [{ number: '4242424242424242', expiry: '12/34', cvc: 'x' }, 'CVC коды 3 немесе 4'],
  ])('keeps the payer on the page with a kind message: %j', async (form, text) => {
    const intent = await intentOf();
    const answer = await submit(addressOf(intent), form as unknown as Record<string, string>);
    expect(answer.status).toBe(402);
    expect(await answer.text()).toContain(text);
    const retried = await submit(addressOf(intent), { card: '4242424242424242' });
    expect(retried.status).toBe(303);
  });

  it('asks for 3D Secure and takes both answers', async () => {
    const intent = await intentOf();
    const first = await submit(addressOf(intent), { card: '4000002760003184' });
    const between = new URL(first.headers.get('location') ?? '', bench.sandbox.url).href;
    expect(between).toContain(`/pay/${intent.id}/authenticate?`);
    expect(await (await fetch(between)).text()).toContain('Растаймын');
    const refused = await submit(between, { answer: 'refuse' });
    const back = new URL(refused.headers.get('location') ?? '', bench.sandbox.url).href;
    expect(await (await fetch(back)).text()).toContain('Төлем расталмады');
    await submit(back, { card: '4000002760003184' });
    const confirmed = await submit(between, { answer: 'confirm' });
    expect(confirmed.headers.get('location')).toContain('redirect_status=succeeded');
  });

  it('sends nobody elsewhere and opens only with the secret', async () => {
    const intent = await intentOf();
    for (const bad of [
      addressOf(intent, 'en', 'https://evil.example/'),
      addressOf({ ...intent, client_secret: 'guess' }),
      addressOf(intent, 'en', 'javascript:alert(1)'),
    ]) {
      expect((await fetch(bad, { redirect: 'manual' })).status).toBe(404);
    }
    const page = await (await fetch(addressOf(intent, '"><script>'))).text();
    expect(page).not.toContain('<script');
  });

  it('is closed once the intent is canceled', async () => {
    const intent = await intentOf();
    await bench.stripe.paymentIntents.cancel(intent.id);
    expect((await fetch(addressOf(intent))).status).toBe(410);
  });
});

describe('the hosted checkout', () => {
  const create = (): Promise<Stripe.Checkout.Session> =>
    bench.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        { price_data: { currency: 'usd', unit_amount: 5_000, product_data: { name: 'Tranche 1' } }, quantity: 2 },
      ],
      payment_intent_data: { transfer_group: 'agreement_9', metadata: { deal: 'agreement_9' } },
      success_url: 'http://localhost:3000/en/paid?session={CHECKOUT_SESSION_ID}',
      cancel_url: 'http://localhost:3000/en/back',
    });

  it('pays, completes the session and returns', async () => {
    const session = await create();
    const page = await fetch(`${session.url}?lang=en`);
    expect(await page.text()).toContain('One hundred dollars');
    const declined = await submit(session.url ?? '', { card: '4000000000000002' });
    expect(declined.status).toBe(402);
    const done = await submit(session.url ?? '', { card: '4242424242424242' });
    expect(done.headers.get('location')).toBe(`http://localhost:3000/en/paid?session=${session.id}`);
    const after = await bench.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent', 'line_items'],
    });
    const intent = after.payment_intent as Stripe.PaymentIntent;
    expect([after.status, after.payment_status, intent.transfer_group, intent.metadata['deal']]).toEqual([
      'complete',
      'paid',
      'agreement_9',
      'agreement_9',
    ]);
    expect(after.line_items?.data).toHaveLength(1);
    await bench.until(() => bench.types().includes('checkout.session.completed'));
  });

  it('expires by the clock', async () => {
    const session = await create();
    await bench.control('POST', 'clock', { advance: 'PT25H' });
    expect((await bench.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
    expect((await fetch(session.url ?? `${bench.sandbox.url}/checkout/${session.id}`)).status).toBe(410);
  });
});

describe('the onboarding page', () => {
  it('expires after minutes, and a slow check passes after an hour', async () => {
    const account = await bench.stripe.accounts.create({
      country: 'GB',
      capabilities: { transfers: { requested: true } },
    });
    const urls = { return_url: 'http://127.0.0.1:3000/done', refresh_url: 'http://127.0.0.1:3000/again' };
    const link = await bench.stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', ...urls });
    await bench.control('POST', 'clock', { advance: 'PT10M' });
    expect((await submit(link.url, {})).headers.get('location')).toBe(urls.refresh_url);
    const fresh = await bench.stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', ...urls });
    await submit(fresh.url, { bank: '000123456789', check: 'slow' });
    const checking = await bench.stripe.accounts.retrieve(account.id);
    expect([checking.details_submitted, checking.payouts_enabled, checking.capabilities?.transfers]).toEqual([
      true,
      false,
      'pending',
    ]);
    await bench.control('POST', 'clock', { advance: 'PT2H' });
    expect((await bench.stripe.accounts.retrieve(account.id)).capabilities?.transfers).toBe('active');
  });
});

describe('sums in words', () => {
  it.each([
    [101_00, 'usd', 'ru', 'Сто один доллар'],
    [2_345_67, 'usd', 'ru', 'Две тысячи триста сорок пять долларов шестьдесят семь центов'],
    [11_012_00, 'kzt', 'ru', 'Одиннадцать тысяч двенадцать тенге'],
    [999_999_99, 'kzt', 'kk', 'Тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз теңге тоқсан тоғыз тиын'],
    [1_000_00, 'kzt', 'kk', 'Бір мың теңге'],
    [21_42, 'usd', 'en', 'Twenty-one dollars forty-two cents'],
    [1_00, 'usd', 'en', 'One dollar'],
  ] as const)('%d %s %s', (minor, currency, lang, expected) => {
    expect(words(minor, currency, lang)).toBe(expected);
  });

  it('figures follow the language', () => {
    expect(figures(123_456_789, 'kzt', 'ru')).toBe('1\u00a0234\u00a0567,89\u00a0₸');
    expect(figures(123_456_789, 'usd', 'en')).toBe('$1,234,567.89');
    expect(numberWords(0, 'kk')).toBe('нөл');
  });
});
