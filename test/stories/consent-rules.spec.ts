// What a minor may do, what a guardian reads before consenting, and the same on paper.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide } from '#guardians';
import { almatyDay, LOCALES, newId } from '#kernel';
import { canonicalJson } from '#platform';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, seedTerms, verifiedMentor } from '../harness/deals.js';
import {
  family,
  guardianToken,
  inviteGuardian,
  pupil,
  startAsGuardian,
  verifyGuardianship,
} from '../harness/family.js';
import { upload } from '../harness/files.js';
import { textOf } from '../harness/pdf-text.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp({ CLUB_NAME: 'Түлектер клубы', CLUB_CONTACT: 'Алматы, club@example.kz' });
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const pdfOf = async (url: string): Promise<string> => {
  const { pathname, search } = new URL(url);
  const answer = await app.api.inject({ method: 'GET', url: `${pathname}${search}` });
  return textOf(answer.rawPayload);
};

/** The birth date of whoever is so many years and days old on this day in Almaty. */
function born(years: number, days: number): string {
  const today = almatyDay(new Date());
  const birthday = new Date(`${String(Number(today.slice(0, 4)) - years)}${today.slice(4)}T00:00:00Z`);
  return new Date(birthday.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

describe('the consent matrix', () => {
  it('is what sign-up goes by, the day before and on the 14th birthday', async () => {
    for (const [birthDate, age] of [
      [born(13, 200), 13],
      [born(14, -1), 13],
      [born(14, 0), 14],
      [born(17, 300), 17],
      [born(18, 0), 18],
    ] as const) {
      const answer = await app.cast.nobody.raw(
        `mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken } }`,
        {
          input: {
            email: `age-${String(birthDate)}@example.kz`,
            password: PASSWORD,
            fullName: 'Жасы Белгісіз',
            birthDate,
            locale: 'KK',
          },
        },
      );
      const isLetIn = answer.errors === undefined;
      expect([birthDate, isLetIn]).toEqual([birthDate, decide({ act: 'SIGN_UP', age }) === 'ALLOWED']);
    }
  });

  it('is public, in the reader’s language, row by row', async () => {
    const QUERY = `{ consentMatrix { version act title ageFrom ageTo isHeld instruments verdict consents source note isForLawyer upTo { amount currency } above { amount } } }`;
    interface Row {
      act: string;
      ageFrom: number;
      verdict: string;
      title: string;
      upTo: { amount: string; currency: string }[] | null;
    }
    const read = async (locale: string): Promise<Row[]> =>
      (await app.cast.nobody.ask<{ consentMatrix: Row[] }>(QUERY, {}, { 'accept-language': locale })).consentMatrix;
    const [kk, ru] = [await read('kk'), await read('ru')];
    expect([kk.length, ru.length]).toEqual([kk.length, kk.length]);
    expect(kk.find(({ act }) => act === 'SIGN')?.title).toBe('Келісімге қол қою');
    expect(ru.find(({ act }) => act === 'SIGN')?.title).toBe('Подписать соглашение');
    expect(kk.find(({ upTo }) => upTo !== null)?.upTo).toContainEqual({ amount: '10000000.00', currency: 'KZT' });
  });

  it('is asked by every act that binds, publishes or pays', () => {
    const libs = new URL('../../libs/', import.meta.url).pathname;
    const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('guardians/matrix/'))
      .map((name) => readFileSync(path.join(libs, name), 'utf8'))
      .join('\n');
    const asked = [
      ...['HAVE_GUARDIAN', 'BE_GUARDIAN', 'CONSENT_FOR_OTHER', 'SUBMIT_LISTING', 'PUBLISH', 'MAKE_TERMS'],
      ...['ACCEPT_MENTORING', 'ACCEPT_SEED', 'SIGN', 'BE_PAYEE', 'BE_MENTOR', 'EXPORT', 'ERASE'],
    ];
    expect(asked.filter((act) => !sources.includes(`act: '${act}'`))).toEqual([]);
  });

  it('stops a counter-offer of a minor without the consent for what it holds', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const payee = { payee: false, lead: ward } as const;
    const project = await publishedProject(app, admin, payee);
    const { actor: mentor } = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor, project.listingId, { mentoring: mentoringTerms() });
    await guardian.does('withdrawConsent', 'ConsentInput', { guardianshipId, kind: 'SEED' }, 'id');
    const counter = (terms: object, revision: number): object => ({ offerId: offer.id, revision, ...terms });
    const refused = await ward.refusal(
      'counterOffer',
      'CounterOfferInput',
      counter({ seed: seedTerms('200000.00') }, 1),
    );
    expect(refused.code).toBe('GUARDIAN_CONSENT_REQUIRED');
    await ward.does('counterOffer', 'CounterOfferInput', counter({ mentoring: mentoringTerms(6) }, 1), 'status');
  });
});

/** As a consent may have been worded when the product was young. */
const FIRST_WORDS = {
  ...{ title: 'Бұрынғы атауы', summary: 'Бұрынғы мәтін.', operator: 'Клуб', subject: 'Бала', purpose: 'Сурет үшін' },
  ...{ data: 'Сурет', actions: 'Сақтау', term: '18-ге дейін', thirdParties: 'Ешкім', crossBorder: 'Жоқ' },
  ...{ publication: 'Иә', withdrawal: 'Кез келген уақытта' },
};

describe('the words of a consent', () => {
  it('can be read by anybody, in three languages, with everything the law asks for', async () => {
    for (const locale of LOCALES) {
      const { consentTexts } = await app.cast.nobody.ask<{ consentTexts: Record<string, string>[] }>(
        `query ($locale: Locale!) { consentTexts(locale: $locale) { kind version sha256 locale title summary operator subject
           purpose data actions term thirdParties crossBorder publication withdrawal } }`,
        { locale },
      );
      expect(consentTexts).toHaveLength(6);
      for (const text of consentTexts) {
        expect(text['operator']).toContain('Түлектер клубы');
        expect(text['withdrawal']).toContain('club@example.kz');
        expect(text['sha256']).toMatch(/^[0-9a-f]{64}$/);
      }
    }
  });

  it('stay with the consent, and the database holds them to their hash', async () => {
    const { guardian, guardianshipId } = await family(app, admin);
    const { node } = await guardian.ask<{
      node: { consents: { textSha256: string; text: { sha256: string; title: string } }[] };
    }>(
      `query ($id: ID!) { node(id: $id) { ... on Guardianship { consents { textSha256 text(locale: KK) { sha256 title } } } } }`,
      { id: guardianshipId },
    );
    expect(node.consents).toHaveLength(6);
    for (const { textSha256, text } of node.consents) expect(text.sha256).toBe(textSha256);
    const change = `update consent_texts set body = '{}'`;
    await expect(app.database.dataSource.query(change)).rejects.toThrow(/permission denied/);
  });

  it('hold on under the version they were given under, and take the newest when they are given anew', async () => {
    const { guardian, guardianshipId } = await family(app, admin);
    const photo = { guardianshipId, kind: 'PHOTO' } as const;
    await guardian.does('withdrawConsent', 'ConsentInput', photo, 'id');
    const text = { kind: 'PHOTO', version: 1, texts: Object.fromEntries(LOCALES.map((each) => [each, FIRST_WORDS])) };
    const body = canonicalJson(text);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const { dataSource } = app.database;
    await dataSource.query(`insert into consent_texts values ($1, 'PHOTO', 1, $2, now())`, [sha256, body]);
    await dataSource.query(
      `insert into consents (id, guardianship_id, kind, text_version, text_sha256, given_by_id, granted_at)
         select $1, id, 'PHOTO', 1, $2, guardian_id, now() from guardianships where id = $3`,
      [newId('consent'), sha256, guardianshipId],
    );
    const read = async (): Promise<{ kind: string; textVersion: number; withdrawnAt: string | null; text: object }[]> =>
      (
        await guardian.ask<{ node: { consents: [] } }>(
          `query ($id: ID!) { node(id: $id) { ... on Guardianship { consents { kind textVersion withdrawnAt text { version title } } } } }`,
          { id: guardianshipId },
        )
      ).node.consents;
    const mayShow = {
      text: `select ward_may(ward_id, 'PHOTO') as may from guardianships where id = $1`,
      values: [guardianshipId],
    };
    const live = (rows: Awaited<ReturnType<typeof read>>) =>
      rows.filter((row) => row.kind === 'PHOTO' && row.withdrawnAt === null);
    const before = live(await read());
    expect(before).toHaveLength(1);
    expect(before[0]).toMatchObject({ textVersion: 1, text: { version: 1, title: 'Бұрынғы атауы' } });
    expect(await app.database.rows(mayShow)).toEqual([{ may: true }]);
    await guardian.does('grantConsent', 'ConsentInput', photo, 'id');
    const after = live(await read());
    expect(after).toHaveLength(1);
    const { consentTexts } = await app.cast.nobody.ask<{ consentTexts: { kind: string; version: number }[] }>(
      `{ consentTexts(locale: KK) { kind version } }`,
    );
    const newest = consentTexts.find((each) => each.kind === 'PHOTO')?.version ?? 0;
    expect(newest).toBeGreaterThan(1);
    expect(after[0]).toMatchObject({ textVersion: newest, text: { version: newest } });
    expect(await app.database.rows(mayShow)).toEqual([{ may: true }]);
  });
});

describe('the paper form', () => {
  it('is drawn for the minor in the guardian’s language, with a code that leads to the guardian’s page', async () => {
    const ward = await pupil(app, 'Әйгерім Өтегенқызы');
    const { id: guardianshipId, email, fullName } = await inviteGuardian(ward);
    for (const locale of LOCALES) {
      const { url } = await ward.does<{ url: string }>(
        'guardianForm',
        'GuardianFormInput',
        { guardianshipId, locale },
        'url',
      );
      expect(await pdfOf(url)).toContain('ӘйгерімӨтегенқызы');
    }
    const links = await app.database.rows({
      text: `select kind from guardian_links where guardianship_id = $1 and used_at is null and replaced_at is null order by kind`,
      values: [guardianshipId],
    });
    expect(links).toEqual([{ kind: 'MAIL' }, { kind: 'SHARE' }]);
    const stranger = await app.cast.adult('Бөтен Адам');
    expect((await stranger.refusal('guardianForm', 'GuardianFormInput', { guardianshipId }, 'url')).code).toBe(
      'NOT_FOUND',
    );
    const token = await guardianToken(app, email);
    const guardian = await startAsGuardian(app, { token, email, fullName });
    await guardian.does(
      'acceptGuardianship',
      'AcceptGuardianshipInput',
      { token, evidenceFileId: await upload(app, guardian), consents: ['DATA'] },
      'id',
    );
    await verifyGuardianship(admin, guardianshipId);
    expect((await ward.refusal('guardianForm', 'GuardianFormInput', { guardianshipId }, 'url')).code).toBe(
      'INVALID_STATE',
    );
  });
});
