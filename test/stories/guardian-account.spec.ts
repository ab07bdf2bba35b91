// Whose account a guardian's is: it belongs to the mailbox that the invitation went to, not to whoever opened it first. And who
// may answer or renew an invitation by a link that was passed on.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import { Actor, PASSWORD } from '../harness/cast.js';
import { guardianToken, inviteGuardian, pupil, startAsGuardian } from '../harness/family.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`;
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }`;
const INVITATION = `query ($token: String!) { guardianInvitation(token: $token) { state wardHandle needsCode hasAccount } }`;

const byPassword = (email: string, password: string = PASSWORD) =>
  app.ask<{ signIn: { accessToken: string; refreshToken: string } }>(SIGN_IN, { input: { email, password } });

async function codeIn(email: string): Promise<string> {
  await app.drain();
  const texts = (await app.mails(email)).map(({ text }) => text);
  return texts.flatMap((text) => /\b(\d{3} \d{3})\b/.exec(text)?.[1] ?? [])[0] ?? '';
}

async function passedOnToken(ward: Actor, guardianshipId: string): Promise<string> {
  const link = await ward.does<string>('shareGuardianLink', 'InvitationInput', { guardianshipId });
  return new URL(link).searchParams.get('token') ?? '';
}

/** The pupil opens an account at the mother's address, and she clicks its verification mail without looking. */
async function trap(): Promise<{ ward: Actor; trap: Actor; refreshToken: string }> {
  const ward = await pupil(app);
  const account = await app.cast.adult('Гүлнар Нұрланова', { isVerified: false });
  await app.drain();
  const mails = (await app.mails(account.email)).map(({ text }) => text);
  const token = mails.flatMap((text) => /verify-email\?token=([\w-]+)/.exec(text)?.[1] ?? [])[0];
  await app.cast.nobody.does('verifyEmail', 'VerifyEmailInput', { token }, 'emailVerified');
  const held = await byPassword(account.email);
  return { ward, trap: account, refreshToken: held.data?.signIn.refreshToken ?? '' };
}

/** She signs in by a mailed code, as the page asks her to. */
async function motherOf({ trap: account }: { trap: Actor }): Promise<Actor> {
  const request = { purpose: 'SIGN_IN', email: account.email };
  await app.cast.nobody.does('requestOneTimeCode', 'RequestCodeInput', request);
  const input = { email: account.email, code: await codeIn(account.email) };
  const { accessToken } = await app.cast.nobody.does<{ accessToken: string }>(
    'signInByCode',
    'SignInByCodeInput',
    input,
    'accessToken',
  );
  return new Actor(app, account.name, account.email, account.personId, accessToken);
}

describe('an account that a pupil opened at the mother’s address, whose verification mail she has clicked', () => {
  it('is hers alone once she accepts: the pupil’s password and sign-ins no longer get in, and she is told', async () => {
    const scene = await trap();
    const { id } = await inviteGuardian(scene.ward, { email: scene.trap.email });
    const mother = await motherOf(scene);
    const token = await guardianToken(app, mother.email);
    await mother.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents: ['DATA'] }, 'id');
    expect((await byPassword(mother.email)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const refreshed = await app.ask(REFRESH, { input: { refreshToken: scene.refreshToken } });
    expect(refreshed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await scene.trap.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
    const consent = { guardianshipId: id, kind: 'SEED' };
    expect((await scene.trap.refusal('grantConsent', 'ConsentInput', consent)).code).toBe('UNAUTHENTICATED');
    const { viewer } = await mother.ask<{ viewer: object }>(`{ viewer { hasPassword wards { id } } }`);
    expect(viewer).toEqual({ hasPassword: false, wards: [{ id }] });
    await app.drain();
    const told = (await app.mails(mother.email)).filter(({ text }) => text.includes('/forgot-password'));
    expect(told).toHaveLength(1);
  });

  it('lets the pupil neither accept nor refuse with that sign-in by a shared link: the code goes to her mailbox', async () => {
    const scene = await trap();
    const { id } = await inviteGuardian(scene.ward, { email: scene.trap.email });
    const token = await passedOnToken(scene.ward, id);
    const { guardianInvitation } = await scene.trap.ask<{ guardianInvitation: object }>(INVITATION, { token });
    expect(guardianInvitation).toEqual({ state: 'OPEN', wardHandle: null, needsCode: true, hasAccount: true });
    for (const code of [null, '', '000000', '123 456']) {
      const input = { token, ...(code !== null && { code }) };
      expect((await scene.trap.refusal('acceptGuardianship', 'AcceptGuardianshipInput', input)).fields[0]?.path).toBe(
        'code',
      );
      expect(
        (await scene.trap.refusal('refuseGuardianship', 'RefuseGuardianshipInput', input, '')).fields[0]?.path,
      ).toBe('code');
    }
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    const mother = await motherOf(scene);
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    const input = { token, code: await codeIn(mother.email), consents: ['DATA'] };
    await mother.does('acceptGuardianship', 'AcceptGuardianshipInput', input, 'id');
    expect((await byPassword(mother.email)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is taken by an unverified account’s mailed link too', async () => {
    const ward = await pupil(app);
    const account = await app.cast.adult('Гүлнар Нұрланова', { isVerified: false });
    await inviteGuardian(ward, { email: account.email });
    const token = await guardianToken(app, account.email);
    const own = new Actor(
      app,
      account.name,
      account.email,
      account.personId,
      (await byPassword(account.email)).data?.signIn.accessToken ?? '',
    );
    await own.does('acceptGuardianship', 'AcceptGuardianshipInput', { token }, 'id');
    expect((await byPassword(account.email)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await account.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
  });
});

describe('a guardian’s own password', () => {
  it('that was set through the mailbox stays, and works after the acceptance', async () => {
    const ward = await pupil(app);
    const mother = await app.cast.adult('Гүлнар Нұрланова');
    await app.cast.nobody.does('requestPasswordReset', 'RequestPasswordResetInput', { email: mother.email });
    await app.drain();
    const texts = (await app.mails(mother.email)).map(({ text }) => text);
    const reset = texts.flatMap((text) => /reset-password\?token=([\w-]+)/.exec(text)?.[1] ?? [])[0];
    const password = 'көктемде келген жыл құсы 9';
    await app.cast.nobody.does('resetPassword', 'ResetPasswordInput', { token: reset, password });
    const token = (await byPassword(mother.email, password)).data?.signIn.accessToken ?? '';
    const own = new Actor(app, mother.name, mother.email, mother.personId, token);
    await inviteGuardian(ward, { email: mother.email });
    const link = await guardianToken(app, mother.email);
    await own.does('acceptGuardianship', 'AcceptGuardianshipInput', { token: link }, 'id');
    expect((await byPassword(mother.email, password)).data?.signIn.accessToken).toBeTruthy();
    await app.drain();
    expect((await app.mails(mother.email)).filter(({ text }) => text.includes('/forgot-password'))).toEqual([]);
  });

  it('whoever has just given the code to begin is not asked for it again', async () => {
    const ward = await pupil(app);
    const { id, email, fullName } = await inviteGuardian(ward);
    const token = await passedOnToken(ward, id);
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    const input = { token, code: await codeIn(email), fullName, birthDate: '1984-05-06', locale: 'RU' };
    const { accessToken } = await app.cast.nobody.does<{ accessToken: string }>(
      'startAsGuardian',
      'StartAsGuardianInput',
      input,
      'accessToken',
    );
    const guardian = new Actor(app, fullName, email, null, accessToken);
    const { guardianInvitation } = await guardian.ask<{ guardianInvitation: object }>(INVITATION, { token });
    expect(guardianInvitation).toMatchObject({ needsCode: false });
    await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token }, 'id');
  });
});

describe('a link that was passed on to a stranger', () => {
  const mailsTo = async (email: string): Promise<number> => {
    await app.drain();
    return (await app.mails(email)).length;
  };

  it('does not end the invitation: saying no needs the code too', async () => {
    const ward = await pupil(app);
    const { id, email } = await inviteGuardian(ward);
    const token = await passedOnToken(ward, id);
    const refused = await app.cast.nobody.refusal('refuseGuardianship', 'RefuseGuardianshipInput', { token }, '');
    expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', 'code']);
    const status = () => app.database.row<{ status: string }>(sql`select status from guardianships where id = ${id}`);
    expect(await status()).toEqual({ status: 'REQUESTED' });
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    const code = await codeIn(email);
    await app.cast.nobody.does('refuseGuardianship', 'RefuseGuardianshipInput', { token, code });
    expect(await status()).toEqual({ status: 'REFUSED' });
  });

  it('neither replaces the mailed one nor fills the mailbox, however many of them somebody holds', async () => {
    const ward = await pupil(app);
    const { id, email, fullName } = await inviteGuardian(ward);
    const mailed = await guardianToken(app, email);
    const before = await mailsTo(email);
    const open = await passedOnToken(ward, id);
    await app.cast.nobody.does('renewGuardianLink', 'GuardianLinkInput', { token: open });
    expect(await mailsTo(email)).toBe(before);
    const codes: (string | undefined)[] = [];
    const dead = [open];
    for (let n = 0; n < 4; n += 1) dead.push(await passedOnToken(ward, id));
    for (const token of dead.slice(0, -1)) {
      for (let n = 0; n < 2; n += 1) {
        const answer = await app.ask(`mutation ($input: GuardianLinkInput!) { renewGuardianLink(input: $input) }`, {
          input: { token },
        });
        codes.push(answer.errors?.[0]?.extensions.code);
      }
    }
    expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(5);
    expect((await mailsTo(email)) - before).toBe(3);
    const others = await app.database.rows(sql`select 1 from guardianships where id = ${id} and email <> ${email}`);
    expect(others).toEqual([]);
    const newest = await guardianToken(app, email);
    expect(newest).not.toBe(mailed);
    const guardian = await startAsGuardian(app, { token: newest, email, fullName });
    await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token: newest }, 'id');
  });
});
