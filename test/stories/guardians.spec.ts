// A minor, who stands behind them, and what that allows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../harness/cast.js';
import { type TestApp, startApp } from '../harness/app.js';
import {
  bornYearsAgo,
  family,
  guardianToken,
  heldChild,
  inviteGuardian,
  pupil,
  startAsGuardian,
  verifyGuardianship,
} from '../harness/family.js';
import { upload } from '../harness/files.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(() => app.stop());

const may = async (personId: string | null, kind: string): Promise<boolean> =>
  ((await app.database.dataSource.query('select ward_may($1, $2) as may', [personId, kind])) as { may: boolean }[])[0]
    ?.may ?? false;

describe('a pupil', () => {
  it('signs up, is seen by a handle only, and nobody stands behind them yet', async () => {
    const ward = await pupil(app, 'Айша Нұрланова');
    const { viewer } = await ward.ask<{
      viewer: {
        isMinor: boolean;
        guardians: unknown[];
        person: { fullName: string; displayName: string; ageBand: string };
      };
    }>(`{ viewer { isMinor guardians { id } person { fullName displayName ageBand } } }`);
    expect(viewer).toMatchObject({
      isMinor: true,
      guardians: [],
      person: { fullName: 'Айша Нұрланова', ageBand: 'TEEN' },
    });
    expect(viewer.person.displayName).toMatch(/^\p{Lu}\p{Ll}+ \d{3}$/u);
    const stranger = await app.cast.adult('Бөтен Адам');
    const node = await stranger.raw(
      `query ($id: ID!) { node(id: $id) { ... on Person { displayName fullName city } } }`,
      {
        id: ward.personId,
      },
    );
    expect(node.body).not.toContain('Нұрланова');
    expect(await may(ward.personId, 'PUBLICATION')).toBe(false);
  });

  it('asks a guardian, who comes by mail, consents item by item and counts once an admin has looked', async () => {
    const ward = await pupil(app);
    const { id, email, fullName } = await inviteGuardian(ward);
    const token = await guardianToken(app, email);
    const { guardianInvitation } = await app.cast.nobody.ask<{ guardianInvitation: Record<string, unknown> }>(
      `query ($token: String!) { guardianInvitation(token: $token) { state wardName wardHandle guardianName needsCode hasAccount maskedEmail } }`,
      { token },
    );
    expect(guardianInvitation).toMatchObject({
      state: 'OPEN',
      wardName: 'Айша',
      wardHandle: expect.stringMatching(/^\S+ \d+$/),
      needsCode: false,
      hasAccount: false,
    });
    const guardian = await startAsGuardian(app, { token, email, fullName });
    const evidenceFileId = await upload(app, guardian);
    const accepted = await guardian.does<{ status: string; consents: { kind: string }[] }>(
      'acceptGuardianship',
      'AcceptGuardianshipInput',
      { token, evidenceFileId, consents: ['DATA', 'PARTICIPATION', 'PUBLICATION'], nameLevel: 'FIRST_NAME' },
      'status consents { kind }',
    );
    expect(accepted.status).toBe('ACCEPTED');
    expect(accepted.consents.map(({ kind }) => kind).sort()).toEqual(['DATA', 'PARTICIPATION', 'PUBLICATION']);
    expect(await may(ward.personId, 'PUBLICATION')).toBe(false);
    await verifyGuardianship(admin, id);
    expect(await may(ward.personId, 'PUBLICATION')).toBe(true);
    expect(await may(ward.personId, 'SEED')).toBe(false);
    const { viewer } = await ward.ask<{ viewer: { person: { displayName: string } } }>(
      `{ viewer { person { displayName } } }`,
    );
    expect(viewer.person.displayName).toBe('Айша');
    await app.drain();
    expect((await app.doctor()).violations).toBe(0);
  });

  it('is stopped at once by a withdrawal, a pause and an end, and goes on when it is given again', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const consent = (verb: string, kind: string): Promise<unknown> =>
      guardian.does(verb, 'ConsentInput', { guardianshipId, kind }, 'id');
    expect(await may(ward.personId, 'SEED')).toBe(true);
    await consent('withdrawConsent', 'SEED');
    expect([await may(ward.personId, 'SEED'), await may(ward.personId, 'MENTORING')]).toEqual([false, true]);
    expect((await guardian.refusal('withdrawConsent', 'ConsentInput', { guardianshipId, kind: 'SEED' })).code).toBe(
      'INVALID_STATE',
    );
    await consent('grantConsent', 'SEED');
    expect(await may(ward.personId, 'SEED')).toBe(true);
    await consent('withdrawConsent', 'DATA');
    expect([await may(ward.personId, 'SEED'), await may(ward.personId, 'PUBLICATION')]).toEqual([false, false]);
    await consent('grantConsent', 'DATA');
    await guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId }, 'pausedAt');
    expect(await may(ward.personId, 'PUBLICATION')).toBe(false);
    await guardian.does('resumeWard', 'GuardianshipInput', { guardianshipId }, 'pausedAt');
    expect(await may(ward.personId, 'PUBLICATION')).toBe(true);
    await ward.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'status');
    expect(await may(ward.personId, 'PUBLICATION')).toBe(false);
    expect((await guardian.refusal('pauseWard', 'GuardianshipInput', { guardianshipId })).code).toBe('INVALID_STATE');
  });

  it('has at most two guardians, and one who says no stops what the other allows', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const second = await inviteGuardian(guardian, { wardId: ward.personId ?? '', fullName: 'Серік Нұрланов' });
    const third = { email: 'third@example.kz', fullName: 'Үшінші Адам' };
    expect((await ward.refusal('inviteGuardian', 'InviteGuardianInput', third)).code).toBe('INVALID_STATE');
    const token = await guardianToken(app, second.email);
    const father = await startAsGuardian(app, { token, email: second.email, fullName: second.fullName });
    await father.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents: ['SEED'] }, 'id');
    await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId: second.id }, 'id');
    expect(await may(ward.personId, 'SEED')).toBe(true);
    await father.does('withdrawConsent', 'ConsentInput', { guardianshipId: second.id, kind: 'SEED' }, 'id');
    expect(await may(ward.personId, 'SEED')).toBe(false);
    await guardian.does('grantConsent', 'ConsentInput', { guardianshipId, kind: 'SEED' }, 'id');
    expect(await may(ward.personId, 'SEED')).toBe(false);
  });
});

describe('a link to the guardian’s page', () => {
  it('opens once, for one address, and not after it was replaced', async () => {
    const ward = await pupil(app);
    const { id, email, fullName } = await inviteGuardian(ward);
    const first = await guardianToken(app, email);
    await ward.does('resendGuardianInvitation', 'InvitationInput', { guardianshipId: id }, 'id');
    const stranger = await app.cast.adult('Бөтен Адам');
    for (const token of [first, 'forged-token-that-never-was', '']) {
      const refused = await stranger.refusal('acceptGuardianship', 'AcceptGuardianshipInput', { token });
      expect(refused.code).toBe('BAD_USER_INPUT');
    }
    const token = await guardianToken(app, email);
    expect((await stranger.refusal('acceptGuardianship', 'AcceptGuardianshipInput', { token })).fields[0]?.code).toBe(
      'LINK',
    );
    const guardian = await startAsGuardian(app, { token, email, fullName });
    await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token }, 'id');
    expect((await guardian.refusal('acceptGuardianship', 'AcceptGuardianshipInput', { token })).fields[0]?.code).toBe(
      'LINK',
    );
    expect((await app.cast.nobody.refusal('refuseGuardianship', 'RefuseGuardianshipInput', { token }, '')).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('asks for a mailed code when it was passed on, and five wrong ones burn it', async () => {
    const ward = await pupil(app);
    const { id, email, fullName } = await inviteGuardian(ward);
    const link = await ward.does<string>('shareGuardianLink', 'InvitationInput', { guardianshipId: id });
    const token = /token=([\w-]+)/.exec(link)?.[1] ?? '';
    const start = (code: string | null): Promise<{ code: string }> =>
      app.cast.nobody.refusal(
        'startAsGuardian',
        'StartAsGuardianInput',
        { token, code, fullName, birthDate: '1984-05-06', locale: 'RU' },
        'accessToken',
      );
    expect((await start(null)).code).toBe('BAD_USER_INPUT');
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    await app.drain();
    const code = /(\d{3}) (\d{3})/.exec((await app.mails(email))[0]?.text ?? '');
    const right = `${code?.[1] ?? ''}${code?.[2] ?? ''}`;
    for (let tries = 0; tries < 5; tries += 1)
      expect((await start(right === '000000' ? '1' : '000000')).code).toBe('BAD_USER_INPUT');
    expect((await start(right)).code).toBe('BAD_USER_INPUT');
    await app.cast.nobody.does('requestGuardianCode', 'GuardianLinkInput', { token });
    await app.drain();
    const again = /(\d{3}) (\d{3})/.exec((await app.mails(email))[0]?.text ?? '');
    await app.cast.nobody.does(
      'startAsGuardian',
      'StartAsGuardianInput',
      { token, code: `${again?.[1] ?? ''} ${again?.[2] ?? ''}`, fullName, birthDate: '1984-05-06', locale: 'RU' },
      'accessToken',
    );
  });

  it('runs out after two weeks, and a new one comes to the same address', async () => {
    const ward = await pupil(app);
    const { email } = await inviteGuardian(ward);
    const token = await guardianToken(app, email);
    await app.database.dataSource.query(`update guardian_links set expires_at = now() - interval '1 minute'`);
    const { guardianInvitation } = await app.cast.nobody.ask<{ guardianInvitation: { state: string } }>(
      `query ($token: String!) { guardianInvitation(token: $token) { state wardName } }`,
      { token },
    );
    expect(guardianInvitation).toEqual({ state: 'EXPIRED', wardName: null });
    await app.cast.nobody.does('renewGuardianLink', 'GuardianLinkInput', { token });
    expect(await guardianToken(app, email)).not.toBe(token);
  });
});

describe('nobody is a guardian', () => {
  it('of themselves, before 18, of a grown-up, or with evidence that is no picture', async () => {
    const ward = await pupil(app);
    const own = { email: ward.email, fullName: 'Айша Нұрланова' };
    expect((await ward.refusal('inviteGuardian', 'InviteGuardianInput', own)).fields[0]?.code).toBe('OWN_ADDRESS');
    const adult = await app.cast.adult('Үлкен Адам');
    const other = { email: 'mother@example.kz', fullName: 'Ана Болар' };
    expect((await adult.refusal('inviteGuardian', 'InviteGuardianInput', other)).code).toBe('INVALID_STATE');
    const { email, fullName } = await inviteGuardian(ward);
    const token = await guardianToken(app, email);
    const young = await app.cast.nobody.refusal(
      'startAsGuardian',
      'StartAsGuardianInput',
      { token, fullName, birthDate: bornYearsAgo(17), locale: 'RU' },
      'accessToken',
    );
    expect(young.fields[0]?.code).toBe('GUARDIAN_ADULT');
    const guardian = await startAsGuardian(app, { token, email, fullName });
    const form = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    const paper = await upload(app, guardian, { bytes: form, name: 'a.pdf', type: 'application/pdf' });
    const refused = await guardian.refusal('acceptGuardianship', 'AcceptGuardianshipInput', {
      token,
      evidenceFileId: paper,
    });
    expect(refused.fields[0]?.code).toBe('FILE_NOT_PICTURE');
  });

  it('by direct SQL either: consents are never rewritten, and a bond keeps its persons', async () => {
    const { guardianshipId, ward } = await family(app, admin);
    const run = (sql: string): Promise<unknown> => app.database.dataSource.query(sql, [guardianshipId]);
    await expect(run(`delete from consents where guardianship_id = $1`)).rejects.toThrow('never rewritten');
    await expect(run(`update consents set granted_at = now() where guardianship_id = $1`)).rejects.toThrow(
      'never rewritten',
    );
    await expect(run(`update guardianships set guardian_id = ward_id where id = $1`)).rejects.toThrow();
    await expect(run(`update guardianships set status = 'REQUESTED' where id = $1`)).rejects.toThrow('cannot go');
    await expect(
      app.database.dataSource.query(`update persons set is_ward = false where id = $1 and is_held`, [ward.personId]),
    ).resolves.toBeDefined();
  });
});

describe('a child profile', () => {
  it('is held by a guardian, signs in nowhere, and its news go to the guardian', async () => {
    const mother = await app.cast.adult('Гүлнар Серікова');
    const { childId, guardianshipId } = await heldChild(app, admin, mother);
    expect(await may(childId, 'PUBLICATION')).toBe(true);
    const { viewer } = await mother.ask<{
      viewer: { wards: { id: string; isHeld: boolean; ward: { ageBand: string } }[] };
    }>(`{ viewer { wards { id isHeld ward { ageBand } } } }`);
    expect(viewer.wards).toEqual([{ id: guardianshipId, isHeld: true, ward: { ageBand: 'CHILD' } }]);
    await app.drain();
    const notices = (await app.database.dataSource.query(`select 1 from notifications where person_id = $1`, [
      childId,
    ])) as unknown[];
    expect(notices).toEqual([]);
    expect((await app.doctor()).violations).toBe(0);
  });
});

describe('the 18th birthday', () => {
  it('is told 30 and 7 days ahead, and ends the guardian’s rights at midnight in Almaty', async () => {
    const day = 86_400_000;
    const soon = new Date(Date.now() + 31 * day);
    soon.setUTCFullYear(soon.getUTCFullYear() - 18);
    const ward = await pupil(app, 'Мадина Оразова', soon.toISOString().slice(0, 10));
    const { guardian, guardianshipId } = await family(app, admin, { ward });
    const told = async (): Promise<string[]> =>
      (
        (await app.database.dataSource.query(
          `select action || coalesce(data::json->>'inDays', '') as told from facts where subject_id = $1
           and action in ('person.comesOfAge', 'person.cameOfAge') order by at`,
          [ward.personId],
        )) as { told: string }[]
      ).map(({ told: each }) => each);
    await app.drain();
    expect(await told()).toEqual([]);
    await app.advance(2 * day);
    expect(await told()).toEqual(['person.comesOfAge30']);
    await app.advance(23 * day);
    expect(await told()).toEqual(['person.comesOfAge30', 'person.comesOfAge7']);
    await app.advance(7 * day);
    expect(await told()).toEqual(['person.comesOfAge30', 'person.comesOfAge7', 'person.cameOfAge']);
    expect(await may(ward.personId, 'SEED')).toBe(true);
    expect((await guardian.refusal('pauseWard', 'GuardianshipInput', { guardianshipId })).code).toBe('INVALID_STATE');
    await app.advance(-32 * day);
  });
});
