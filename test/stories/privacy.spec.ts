// What somebody gets of their data, and what is left when they go (safety.md, K-20, K-22; robustness.md, I-18).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { makeOffer, acceptOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';
import { family, heldChild, pupil } from '../harness/family.js';
import { upload } from '../harness/files.js';
import { verifiedProfile } from '../harness/profiles.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

/** Where any of these words stands: rows of every table, the jobs that wait, and every file of the data folder. */
async function findAnywhere(words: readonly string[]): Promise<string[]> {
  const lower = words.map((word) => word.toLowerCase());
  const has = (text: string): boolean => lower.some((word) => text.toLowerCase().includes(word));
  const client = new pg.Client({ connectionString: app.urls.ownerUrl });
  await client.connect();
  const found: string[] = [];
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables.rows) {
      const rows = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      found.push(...rows.rows.filter(({ row }) => has(row)).map(({ row }) => `${name}: ${row.slice(0, 300)}`));
    }
  } finally {
    await client.end();
  }
  for (const file of await readdir(app.dataDir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(path.join(file.parentPath, file.name));
    const text = `${file.name}\n${bytes.toString('utf8')}\n${bytes.toString('latin1')}`;
    const decoded = text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/[A-Za-z0-9+/=\r\n]{60,}/g, (part) => Buffer.from(part, 'base64').toString());
    if (has(text) || has(decoded)) found.push(`file ${file.name}`);
  }
  return found;
}

const ERASE = 'eraseAccount';
const erase = (actor: Actor, more: object = {}): Promise<unknown> =>
  actor.does(ERASE, 'EraseAccountInput', { password: PASSWORD, ...more });

async function codeFor(actor: Actor): Promise<string> {
  await actor.ask(`mutation { requestOneTimeCode(input: { purpose: SIGN }) }`);
  await app.drain();
  const mail = (await app.mails(actor.email)).find(({ subject }) => /\d{3} \d{3}/.test(subject));
  return /\d{3} \d{3}/.exec(mail?.subject ?? '')?.[0] ?? '';
}

async function exported(actor: Actor, personId?: string | null): Promise<Record<string, Record<string, unknown>[]>> {
  const { exportMyData } = await actor.ask<{ exportMyData: { url: string; name: string } }>(
    `mutation ($personId: ID) { exportMyData(personId: $personId) { url name } }`,
    { personId },
  );
  const { pathname, search } = new URL(exportMyData.url);
  const answer = await app.api.inject({ method: 'GET', url: `${pathname}${search}` });
  expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
    200,
    expect.stringContaining('attachment'),
  ]);
  return JSON.parse(answer.body) as Record<string, Record<string, unknown>[]>;
}

describe('a copy of one’s data', () => {
  it('holds what is known, the words of each consent included, and nothing of others', async () => {
    const { ward, guardian } = await family(app, admin, { ward: await pupil(app, 'Сәуле Көшірмесова') });
    await ward.does('createTeam', 'CreateTeamInput', { name: 'Көшірме тобы' }, 'id');
    const other = await app.cast.adult('Бөгде Адамов');
    for (const data of [await exported(ward), await exported(guardian, ward.personId)]) {
      expect(data['person']?.[0]).toMatchObject({
        id: ward.personId,
        fullName: 'Сәуле Көшірмесова',
        email: ward.email,
      });
      expect(String(data['person']?.[0]?.['birthDate'])).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(data['teams']?.[0]?.['name']).toBe('Көшірме тобы');
      expect(data['consents']).toHaveLength(6);
      const [consent] = data['consents'] ?? [];
      expect(JSON.stringify(consent?.['texts'])).toContain('Деректерді сақтау');
      expect(Object.keys((consent?.['texts'] as { KK: object }).KK)).toContain('crossBorder');
      expect(data['facts']?.length).toBeGreaterThanOrEqual(3);
      for (const secret of [other.email, 'Бөгде', 'password', 'argon2', 'digest']) {
        expect(JSON.stringify(data)).not.toContain(secret);
      }
    }
    const stranger = await other.raw(`mutation ($id: ID) { exportMyData(personId: $id) { url } }`, {
      id: ward.personId,
    });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is given three times a day', async () => {
    const actor = await app.cast.adult('Көп Сұрайтын');
    for (let n = 0; n < 3; n += 1) await exported(actor);
    const refused = await actor.raw(`mutation { exportMyData { url } }`);
    expect(refused.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });
});

/** What a minor and the family leave in the product: words that stand nowhere else. */
async function leaveTraces(ward: Actor, guardian: Actor): Promise<{ canaries: string[]; listingId: string }> {
  const avatarId = await upload(app, ward, { name: 'kanar-file.jpg' });
  await ward.does('updatePerson', 'UpdatePersonInput', { city: 'Канаркент', avatarId }, 'isMinor');
  const team = { name: 'Канаркоманда' };
  const { id: teamId } = await ward.does<{ id: string }>('createTeam', 'CreateTeamInput', team, 'id');
  const project = { teamId, title: 'Оқулық дүкені', language: 'KK' };
  const { id: listingId } = await ward.does<{ id: string }>('createListing', 'CreateListingInput', project, 'id');
  const text = 'Канартекст: шетелден оқулық алдыру қымбат әрі ұзақ, біз мұны арзандатамыз.';
  const content = { listingId, summary: text, problem: text, solution: text };
  await ward.does('updateListing', 'UpdateListingInput', content, 'id');
  const invited = { email: 'kanar-second@example.kz', fullName: 'Канармейрам Әкесі', wardId: ward.personId };
  const second = await guardian.does<{ id: string }>('inviteGuardian', 'InviteGuardianInput', invited, 'id');
  await ward.does('guardianForm', 'GuardianFormInput', { guardianshipId: second.id, locale: 'KK' }, 'url');
  await exported(ward);
  await codeFor(ward);
  await app.drain();
  const canaries = ['Жоғалмасова', 'Канарша', 'kanar-file', 'Канаркент', 'Канаркоманда', 'Канартекст', 'Канармейрам'];
  return { canaries: [...canaries, 'kanar-second', ward.email], listingId };
}

const rowOf = (text: string, ...values: unknown[]): Promise<unknown> => app.database.row({ text, values });

describe('deleting an account', () => {
  it('wants the password or a mailed code', async () => {
    const actor = await app.cast.adult('Ойланған Адам');
    for (const [input, field] of [
      [{}, 'password'],
      [{ password: 'басқа құпия сөз' }, 'password'],
      [{ oneTimeCode: '123 456' }, 'oneTimeCode'],
    ] as const) {
      const refused = await actor.refusal(ERASE, 'EraseAccountInput', input, '');
      expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', field]);
    }
    await actor.does(ERASE, 'EraseAccountInput', { oneTimeCode: await codeFor(actor) });
    expect((await actor.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
  });

  it('is refused, with a reason, while somebody is bound, holds a child, or is an admin', async () => {
    const { actor: mentor } = await verifiedMentor(app, admin, { name: 'Байланған Тәлімгер' });
    const project = await publishedProject(app, admin);
    const offer = await makeOffer(mentor, project.listingId, { mentoring: mentoringTerms() });
    await acceptOffer(project.lead, offer.id);
    for (const actor of [mentor, project.lead]) {
      const refused = await actor.refusal(ERASE, 'EraseAccountInput', { password: PASSWORD }, '');
      expect([refused.code, refused.message]).toEqual(['INVALID_STATE', expect.stringContaining('agreement')]);
    }
    const holder = await app.cast.adult('Бала Асыраған');
    await heldChild(app, admin, holder);
    // The password has gone with the proof of the mailbox.
    const oneTimeCode = await codeFor(holder);
    const holds = await holder.refusal(ERASE, 'EraseAccountInput', { oneTimeCode }, '');
    expect(holds.message).toContain('child');
    const boss = await app.cast.admin('Кететін Әкімші');
    expect((await boss.refusal(ERASE, 'EraseAccountInput', { password: PASSWORD }, '')).message).toContain('moderator');
    const stranger = await app.cast.adult('Бөтен Адам');
    const foreign = await stranger.refusal(
      ERASE,
      'EraseAccountInput',
      { password: PASSWORD, personId: holder.personId },
      '',
    );
    expect(foreign.code).toBe('NOT_FOUND');
  });

  it('leaves no trace of a minor whose guardian asks for it, in any column or file (I-18)', async () => {
    const { ward, guardian } = await family(app, admin, { ward: await pupil(app, 'Канарша Жоғалмасова') });
    const { canaries, listingId } = await leaveTraces(ward, guardian);
    expect((await findAnywhere(canaries)).length).toBeGreaterThan(10);
    const { handle } = (await rowOf('select handle from persons where id = $1', ward.personId)) as { handle: string };

    await guardian.does(ERASE, 'EraseAccountInput', { personId: ward.personId, oneTimeCode: await codeFor(guardian) });
    await app.drain();
    expect(await findAnywhere(canaries)).toEqual([]);
    expect(await rowOf('select id from persons where handle = $1', handle)).toBeNull();
    expect((await ward.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
    const again = await app.cast.nobody.raw(
      `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`,
      { input: { email: ward.email, password: PASSWORD } },
    );
    expect(again.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await rowOf('select status from listings where id = $1', listingId)).toEqual({ status: 'CLOSED' });
  });

  it('leaves of a mentor the signed documents and nothing else', async () => {
    const { actor: mentor, card } = await verifiedProfile(app, admin, 'Канарұлы Өшпесов', {
      headline: 'Канарбио туралы',
      bio: 'Канарбио: он жыл кітап саудасында жүрмін, жастарға көмектескім келеді.',
      city: 'Канарқала',
    });
    await app.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`,
      { input: { email: mentor.email, password: PASSWORD } },
      { headers: { 'user-agent': 'KanarAgent/7' } },
    );
    const [signed, open] = [await publishedProject(app, admin), await publishedProject(app, admin)];
    const accepted = await makeOffer(mentor, signed.listingId, { mentoring: mentoringTerms(2) });
    const { id: agreementId } = await acceptOffer(signed.lead, accepted.id);
    await signed.lead.does('refuseAgreement', 'DecideAgreementInput', { agreementId, reason: 'Ойландық.' }, 'status');
    const offer = await makeOffer(mentor, open.listingId, { mentoring: mentoringTerms(2) });
    await app.drain();
    await erase(mentor);
    await app.drain();
    const found = await findAnywhere(['Өшпесов', 'Канарұлы', 'Канарбио', 'Канарқала', 'KanarAgent', mentor.email]);
    expect(new Set(found.map((place) => place.split(':')[0]))).toEqual(new Set(['public.signatories']));
    expect(await rowOf('select status from offers where id = $1', offer.id)).toEqual({ status: 'SUPERSEDED' });
    expect(
      await rowOf(
        `select m.verification, p.status, p.display_name from mentors m join persons p on p.id = m.person_id where m.id = $1`,
        card.id,
      ),
    ).toEqual({ verification: 'NOT_SUBMITTED', status: 'ERASED', display_name: '—' });
  });

  it('takes nobody else’s notices along: not a namesake’s, nor where a name is a word of the notices themselves', async () => {
    const { ward, guardian } = await family(app, admin);
    await app.drain();
    const noticesOf = (...actors: Actor[]) =>
      app.database.rows<{ kind: string }>({
        text: 'select kind from notifications where person_id = any($1) order by id',
        values: [actors.map(({ personId }) => personId)],
      });
    const before = await noticesOf(ward, guardian);
    expect(before.length).toBeGreaterThan(2);
    for (const name of ['Айша', 'guardian', 'next']) await erase(await app.cast.adult(name));
    expect(await noticesOf(ward, guardian)).toEqual(before);
  });

  it('hands a team on to those who are left', async () => {
    const project = await publishedProject(app, admin);
    const member = await app.cast.adult('Қалған Мүше');
    await project.lead.does('inviteToTeam', 'InviteToTeamInput', { teamId: project.teamId, email: member.email }, 'id');
    await app.drain();
    const mails = (await app.mails(member.email)).map((mail) => mail.text).join();
    const token = /join-team\?token=([\w-]+)/.exec(mails)?.[1];
    await member.does('joinTeam', 'JoinTeamInput', { token }, 'id');
    await erase(project.lead);
    const members = await app.database.rows({
      text: 'select person_id, role from team_members where team_id = $1',
      values: [project.teamId],
    });
    expect(members).toEqual([{ person_id: member.personId, role: 'LEAD' }]);
    expect(await rowOf('select title, status from listings where id = $1', project.listingId)).toEqual({
      title: 'Шетелден оқулық жеткізу',
      status: 'PUBLISHED',
    });
  });
});
