import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { PASSWORD } from '../harness/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken refreshToken viewer { email emailVerified isMinor isAdmin person { id displayName locale } } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken viewer { email } } }`;
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken refreshToken } }`;

const someone = (email: string, more: object = {}): object => ({
  input: {
    email,
    password: PASSWORD,
    fullName: 'Айым Сағынова',
    birthDate: '1999-02-28',
    locale: 'KK',
    city: 'Шымкент',
    ...more,
  },
});
interface Tokens {
  accessToken: string;
  refreshToken: string;
}

describe('signing up and in', () => {
  it('makes an account, mails a link, and the link verifies the address once', async () => {
    const { data, errors } = await app.ask<{ signUp: Tokens & { viewer: { emailVerified: boolean } } }>(
      SIGN_UP,
      someone('Aiym@Example.kz'),
    );
    expect(errors).toBeUndefined();
    expect(data?.signUp.viewer).toMatchObject({
      email: 'aiym@example.kz',
      emailVerified: false,
      isMinor: false,
      isAdmin: false,
    });
    await app.drain();
    const [mail] = await app.mails('aiym@example.kz');
    const token = /\/kk\/verify-email\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const verify = `mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { emailVerified } }`;
    expect((await app.ask(verify, { input: { token } })).data).toEqual({ verifyEmail: { emailVerified: true } });
    const again = await app.ask(verify, { input: { token } });
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'token', code: 'LINK' }],
    });
  });

  it('refuses bad input by field, in the reader’s language', async () => {
    const { errors } = await app.ask(SIGN_UP, someone('not an address'), { headers: { 'accept-language': 'kk' } });
    expect(errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: 'email', code: 'EMAIL' });
    expect(errors?.[0]?.message).toContain('түзету');
    for (const [more, path, code] of [
      [{ password: 'қысқа' }, 'password', 'TOO_SHORT'],
      [{ password: 'password123' }, 'password', 'PASSWORD_COMMON'],
      [{ fullName: 'A\u0000B' }, 'fullName', 'TEXT'],
      [{ fullName: 'lone \ud800' }, 'fullName', 'TEXT'],
      [{ birthDate: '2999-01-01' }, 'birthDate', 'DATE'],
    ] as const) {
      const refused = await app.ask(SIGN_UP, someone('x@example.kz', more));
      expect([path, refused.errors?.[0]?.extensions.fields?.[0]]).toMatchObject([path, { path, code }]);
    }
    const wrongType = await app.ask(SIGN_UP, someone('x@example.kz', { locale: 'FR' }));
    expect(wrongType.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'locale' }] });
    const taken = await app.ask(SIGN_UP, someone('AIYM@example.kz'));
    expect(taken.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'email', code: 'TAKEN' }],
    });
  });

  it('answers alike for a wrong password and an unknown address', async () => {
    const wrong = await app.ask(SIGN_IN, { input: { email: 'aiym@example.kz', password: 'wrong password' } });
    const unknown = await app.ask(SIGN_IN, { input: { email: 'nobody@example.kz', password: 'wrong password' } });
    expect(wrong.body).toBe(unknown.body);
    expect(wrong.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('stops guessing after ten attempts', async () => {
    await app.ask(SIGN_UP, someone('guessed@example.kz'));
    const codes = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const { errors } = await app.ask(SIGN_IN, {
        input: { email: 'guessed@example.kz', password: `guess ${attempt}` },
      });
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('UNAUTHENTICATED'));
    expect(codes.slice(10)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  });
});

describe('refresh tokens', () => {
  const signIn = async (): Promise<Tokens> => {
    const { data } = await app.ask<{ signIn: Tokens }>(SIGN_IN, {
      input: { email: 'aiym@example.kz', password: PASSWORD },
    });
    return data?.signIn as Tokens;
  };
  const refresh = (refreshToken: string) => app.ask<{ refreshSession: Tokens }>(REFRESH, { input: { refreshToken } });

  it('rotate, and twenty at once get one successor', async () => {
    const { refreshToken } = await signIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    const successors = new Set(answers.map(({ data }) => data?.refreshSession.refreshToken));
    expect(successors.size).toBe(1);
    expect(successors.has(refreshToken)).toBe(false);
  });

  it('end the sign-in when one is used again later', async () => {
    const { refreshToken, accessToken } = await signIn();
    const next = (await refresh(refreshToken)).data?.refreshSession.refreshToken ?? '';
    await app.database.dataSource.query(
      `update refresh_tokens set used_at = used_at - interval '1 minute' where used_at is not null`,
    );
    expect((await refresh(refreshToken)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await refresh(next)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await app.ask(`{ viewer { email } }`, {}, { token: accessToken })).data).toEqual({ viewer: null });
  });

  it('are a cookie for browsers, never in the answer', async () => {
    const answer = await app.ask<{ signIn: Tokens }>(
      SIGN_IN,
      { input: { email: 'aiym@example.kz', password: PASSWORD } },
      { headers: { 'x-client': 'web' } },
    );
    expect(answer.data?.signIn.refreshToken).toBeNull();
    expect(String(answer.headers['set-cookie'])).toMatch(/asar_refresh=.+HttpOnly/);
  });

  it('stay valid when the product’s clock is moved', async () => {
    const { accessToken } = await signIn();
    await app.advance(40 * 86_400_000);
    expect((await app.ask(`{ viewer { email } }`, {}, { token: accessToken })).data).toEqual({
      viewer: { email: 'aiym@example.kz' },
    });
  });
});

it('forged tokens are nobody', async () => {
  const { data } = await app.ask<{ signIn: Tokens }>(SIGN_IN, {
    input: { email: 'aiym@example.kz', password: PASSWORD },
  });
  const [head = '', body = '', signature = ''] = (data?.signIn.accessToken ?? '').split('.');
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  for (const token of [
    `${none}.${body}.`,
    `${head}.${body}.`,
    `${head}.${body}.${signature.slice(0, -2)}AA`,
    'x',
    `${head}.${Buffer.from('{}').toString('base64url')}.${signature}`,
  ]) {
    expect((await app.ask(`{ viewer { email } }`, {}, { token })).data).toEqual({ viewer: null });
  }
});

it('a query that cannot be parsed is refused in the reader’s language', async () => {
  const said = await Promise.all(
    ['kk', 'ru', 'en'].map(async (language) => {
      const { errors } = await app.ask('{ nothing', {}, { headers: { 'accept-language': language } });
      return errors?.[0]?.message;
    }),
  );
  expect(said).toEqual([
    'Кейбір жауаптарды түзету керек.',
    'Некоторые ответы нужно исправить.',
    'Some answers need to be corrected.',
  ]);
});

it('the doctor finds nothing broken', async () => {
  expect(await app.doctor()).toMatchObject({ ok: true, violations: 0 });
});
