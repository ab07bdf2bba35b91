import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, minutes, seconds } from '#kernel';
import { takeCode } from '#accounts';
import { type GraphAnswer, startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { laterByTheMachine } from '../harness/machine-time.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const REQUEST = `mutation ($input: RequestCodeInput!) { requestOneTimeCode(input: $input) }`;
const SIGN_IN = `mutation ($input: SignInByCodeInput!) { signInByCode(input: $input) { accessToken refreshToken viewer { email emailVerified } } }`;
const WRONG = { code: 'BAD_USER_INPUT', fields: [{ path: 'code', code: 'CODE' }] };

interface SignedInData {
  signInByCode: { accessToken: string; refreshToken: string; viewer: { email: string; emailVerified: boolean } };
}

/** The code in the newest mail to an address, as it is written there. */
async function mailedCode(email: string): Promise<string> {
  await app.drain();
  const mails = await app.mails(email.toLowerCase());
  const newest = mails.find(({ subject }) => /\d{3} \d{3}/.test(subject));
  return /\d{3} \d{3}/.exec(newest?.subject ?? '')?.[0] ?? '';
}

async function codeToSignIn(email: string): Promise<string> {
  expect((await app.ask(REQUEST, { input: { purpose: 'SIGN_IN', email } })).data).toEqual({ requestOneTimeCode: true });
  return mailedCode(email);
}

async function codeToSign(actor: Actor): Promise<string> {
  await actor.ask(REQUEST, { input: { purpose: 'SIGN' } });
  return mailedCode(actor.email);
}

const signIn = (email: string, code: string): Promise<GraphAnswer<SignedInData>> =>
  app.ask<SignedInData>(SIGN_IN, { input: { email, code } });

const another = (code: string): string => String((Number(code.replace(' ', '')) + 1) % 1_000_000).padStart(6, '0');

const use = (personId: string | null, purpose: 'SIGN' | 'SIGN_IN', code: string): Promise<void> =>
  app.database.systemTransaction((tx) => takeCode(tx, personId ?? '', purpose, code));

const row = async (personId: string | null): Promise<{ tries: number; used_at: Date | null }> => {
  const rows = await app.database.rows<{ tries: number; used_at: Date | null }>({
    text: `select tries, used_at from one_time_codes where person_id = $1 and purpose = 'SIGN'`,
    values: [personId],
  });
  if (!rows[0]) throw new Error('There is no code');
  return rows[0];
};

describe('signing in by a mailed code', () => {
  it('opens the account, and says that the address is verified', async () => {
    const asel = await app.cast.adult('Әсел Бекова', { isVerified: false });
    const code = await codeToSignIn(asel.email.toUpperCase());
    expect(code).toMatch(/^\d{3} \d{3}$/);
    const { data } = await signIn(asel.email, code);
    expect(data?.signInByCode.viewer).toEqual({ email: asel.email, emailVerified: true });
    const { data: me } = await app.ask(`{ viewer { email } }`, {}, { token: data?.signInByCode.accessToken ?? null });
    expect(me).toEqual({ viewer: { email: asel.email } });
  });

  it('answers alike whether an address has an account, and mails nobody else', async () => {
    const known = await app.cast.adult('Дана Оспан');
    const answers = [];
    for (const email of [known.email, 'stranger@example.kz']) {
      answers.push((await app.ask(REQUEST, { input: { purpose: 'SIGN_IN', email } })).body);
    }
    expect(new Set(answers).size).toBe(1);
    await app.drain();
    expect(await app.mails('stranger@example.kz')).toEqual([]);
    const wrong = await signIn(known.email, another(await mailedCode(known.email)));
    const unknown = await signIn('stranger@example.kz', '123456');
    expect(wrong.errors?.[0]?.extensions).toMatchObject(WRONG);
    expect(unknown.body).toBe(wrong.body);
  });

  it('wants an address that can be one', async () => {
    const refused = await app.ask(REQUEST, { input: { purpose: 'SIGN_IN' } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'email', code: 'REQUIRED' }] });
    const nobody = await app.ask(REQUEST, { input: { purpose: 'SIGN' } });
    expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('lets the suspended in as far as a password does, and the erased not at all', async () => {
    const [held, gone] = [await app.cast.adult('Ерлан Сұлтан'), await app.cast.adult('Гүлнәр Ахмет')];
    await app.database.rows({
      text: `update persons set status = 'SUSPENDED', suspension_reason = 'test' where id = $1`,
      values: [held.personId],
    });
    const opened = await signIn(held.email, await codeToSignIn(held.email));
    const byPassword = await app.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email emailVerified } } }`,
      { input: { email: held.email, password: PASSWORD } },
    );
    expect(byPassword.data).toEqual({ signIn: { viewer: opened.data?.signInByCode.viewer } });
    const code = await codeToSignIn(gone.email);
    await app.database.rows({ text: `update persons set status = 'ERASED' where id = $1`, values: [gone.personId] });
    expect((await signIn(gone.email, code)).errors?.[0]?.extensions).toMatchObject(WRONG);
    const sentBefore = (await app.mails(gone.email)).length;
    await app.ask(REQUEST, { input: { purpose: 'SIGN_IN', email: gone.email } });
    await app.drain();
    expect(await app.mails(gone.email)).toHaveLength(sentBefore);
  });
});

describe('a code', () => {
  it('is taken as people type it, once', async () => {
    const actor = await app.cast.adult('Нұрбол Кәрім');
    const code = await codeToSign(actor);
    await use(actor.personId, 'SIGN', ` ${code.replace(' ', '\u2011')}\u00a0`);
    await expect(use(actor.personId, 'SIGN', code)).rejects.toMatchObject({ details: { fields: [{ wrong: 'CODE' }] } });
  });

  it('is its owner’s, and good for its purpose only', async () => {
    const [one, other] = [await app.cast.adult('Әлия Тоқтар'), await app.cast.adult('Мәди Жақсы')];
    const [mine, theirs] = [await codeToSign(one), await codeToSign(other)];
    if (mine === theirs) return;
    await expect(use(other.personId, 'SIGN', mine)).rejects.toThrow('BAD_USER_INPUT');
    await expect(use(other.personId, 'SIGN_IN', theirs)).rejects.toThrow('BAD_USER_INPUT');
    expect((await signIn(other.email, theirs)).errors?.[0]?.extensions).toMatchObject(WRONG);
    await use(other.personId, 'SIGN', theirs);
  });

  it('is void when a newer one is asked for', async () => {
    const actor = await app.cast.adult('Сая Бек');
    const first = await codeToSign(actor);
    const second = await codeToSign(actor);
    if (first !== second) await expect(use(actor.personId, 'SIGN', first)).rejects.toThrow('BAD_USER_INPUT');
    await use(actor.personId, 'SIGN', second);
  });

  it('lives ten minutes of the machine’s time, whatever the product’s clock says', async () => {
    const actor = await app.cast.adult('Тимур Әбен');
    const code = await codeToSign(actor);
    clock.setOffsetMs(minutes(60 * 24 * 30));
    await use(actor.personId, 'SIGN', code).finally(() => clock.setOffsetMs(0));
    for (const [secondsLeft, isGood] of [
      [-1, false],
      [1, true],
    ] as const) {
      const next = await codeToSign(actor);
      const taken = await laterByTheMachine(minutes(10) - seconds(secondsLeft), () =>
        use(actor.personId, 'SIGN', next).then(
          () => true,
          () => false,
        ),
      );
      expect([secondsLeft, taken]).toEqual([secondsLeft, isGood]);
    }
  });

  it('is burnt by five wrong tries, however many come at once', async () => {
    const actor = await app.cast.adult('Жанна Ораз');
    const code = await codeToSign(actor);
    const right = code.replace(' ', '');
    const guesses = Array.from({ length: 64 }, (_, n) => String((Number(right) + 1 + n) % 1_000_000).padStart(6, '0'));
    const results = await Promise.allSettled(guesses.map((guess) => use(actor.personId, 'SIGN', guess)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect(new Set(results.map((result) => String((result as PromiseRejectedResult).reason)))).toEqual(
      new Set(['Problem: BAD_USER_INPUT']),
    );
    const { tries } = await row(actor.personId);
    expect(tries).toBeLessThanOrEqual(5);
    for (let n = tries; n < 5; n += 1) await use(actor.personId, 'SIGN', another(code)).catch(() => undefined);
    await expect(use(actor.personId, 'SIGN', code)).rejects.toThrow('BAD_USER_INPUT');
    expect(await row(actor.personId)).toEqual({ tries: 5, used_at: null });
  });

  it('has one effect when it is used twice at once', async () => {
    const actor = await app.cast.adult('Бота Серік');
    for (let round = 0; round < 5; round += 1) {
      const code = await codeToSign(actor);
      const results = await Promise.allSettled(Array.from({ length: 4 }, () => use(actor.personId, 'SIGN', code)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('is still good when what it was used for did not happen', async () => {
    const actor = await app.cast.adult('Арман Дос');
    const code = await codeToSign(actor);
    await expect(
      app.database.systemTransaction(async (tx) => {
        await takeCode(tx, actor.personId ?? '', 'SIGN', code);
        throw new Error('something else');
      }),
    ).rejects.toThrow('something else');
    expect(await row(actor.personId)).toEqual({ tries: 1, used_at: null });
    await use(actor.personId, 'SIGN', code);
  });

  it('is not mailed without end, and is stored by its keyed digest only', async () => {
    const actor = await app.cast.adult('Самат Ілияс');
    const code = await codeToSign(actor);
    for (let n = 0; n < 5; n += 1) await actor.ask(REQUEST, { input: { purpose: 'SIGN' } });
    const refused = await actor.raw(REQUEST, { input: { purpose: 'SIGN' } });
    expect(refused.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    const [stored] = await app.database.rows<{ text: string }>({
      text: `select codes::text as text from one_time_codes codes where person_id = $1`,
      values: [actor.personId],
    });
    expect(stored?.text).not.toContain(code.replace(' ', ''));
  });

  it('comes in the reader’s language', async () => {
    const words = { KK: 'Сәлеметсіз бе', RU: 'Здравствуйте', EN: 'Hello' } as const;
    for (const locale of ['KK', 'RU', 'EN'] as const) {
      const actor = await app.cast.adult('Ақжан Мұрат', { locale });
      await codeToSign(actor);
      const [mail] = (await app.mails(actor.email)).filter(({ subject }) => /\d{3} \d{3}/.test(subject));
      expect(mail?.text).toContain(words[locale]);
    }
  });
});
