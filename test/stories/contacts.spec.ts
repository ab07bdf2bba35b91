// Contacts at every door where words pass between two sides (safety.md, K-9): hidden from the other side, kept for admins,
// told to whoever wrote them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { sql } from '#platform';
import { decide as decideAgreement, drawnUp, inForce } from '../harness/agreements.js';
import type { Actor } from '../harness/cast.js';
import {
  makeOffer,
  mentoringTerms,
  OFFER,
  publishedProject,
  seedTerms,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from '../harness/deals.js';
import { startApp, type TestApp } from '../harness/app.js';

const PHONE = '8 707 555 01 23';
const MASKED = '•••';

let app: TestApp;
let admin: Actor;
let mentor: MentorOnStage;
let project: Project;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
  mentor = await verifiedMentor(app, admin);
  project = await publishedProject(app, admin);
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface ShownCase {
  readonly kind: string;
  readonly riskFlags: { code: string; text: string }[];
  readonly maskedTexts: { path: string; original: string; kinds: string[] }[] | null;
}

async function casesOf(subjectId: string, reader = admin): Promise<ShownCase[]> {
  const rows = await app.database.rows<{ id: string }>(
    sql`select id from moderation_cases where subject_id = ${subjectId} order by id`,
  );
  const query = `query ($id: ID!) { node(id: $id) { ... on ModerationCase {
    kind riskFlags { code text } maskedTexts { path original kinds } } } }`;
  const nodes = await Promise.all(rows.map(({ id }) => reader.ask<{ node: ShownCase | null }>(query, { id })));
  return nodes.flatMap(({ node }) => node ?? []);
}

async function newsOf(actor: Actor): Promise<string[]> {
  await app.drain();
  const rows = await app.database.rows<{ kind: string }>(
    sql`select kind from notifications where person_id = ${actor.personId} and kind = 'contacts.masked'`,
  );
  return rows.map(({ kind }) => kind);
}

const reasonOf = async (action: string, subjectId: string): Promise<string> =>
  (
    await app.database.row<{ reason: string }>(sql`
      select data::jsonb->>'reason' as reason from facts where action = ${action} and subject_id = ${subjectId} order by at desc limit 1`)
  )?.reason ?? '';

describe('an offer', () => {
  let offerId: string;

  it('goes to the team with its contacts hidden, in the message and in every term', async () => {
    const seed = seedTerms('300000.00') as { tranches: { title: string; criteria: string }[] };
    seed.tranches[0] = { ...seed.tranches[0], title: `Қоңырау ${PHONE}`, criteria: 'Есеп: esep@example.kz' } as never;
    const made = (await makeOffer(mentor.actor, project.listingId, {
      message: `Сәлем! ${PHONE} нөміріне жазыңыз.`,
      mentoring: { ...mentoringTerms(), topics: ['қаржы', 'инста: aiym_kk08'] },
      seed: { ...seed, instrumentTerms: 'Толығырақ https://example.kz/terms' },
    })) as unknown as { id: string; terms: object };
    offerId = made.id;
    expect(made.terms).toMatchObject({
      message: `Сәлем! ${MASKED} нөміріне жазыңыз.`,
      mentoring: { topics: ['қаржы', `инста: ${MASKED}`] },
      seed: {
        instrumentTerms: `Толығырақ ${MASKED}`,
        money: { amount: '300000.00' },
        tranches: [{ title: `Қоңырау ${MASKED}`, criteria: `Есеп: ${MASKED}` }, { title: 'Екінші жеткізілім' }],
      },
    });
  });

  it('opens one case whose originals admins read and nobody else; the mentor is told on the screen only', async () => {
    const [found, ...others] = await casesOf(offerId);
    expect(others).toEqual([]);
    expect(found?.riskFlags).toEqual([{ code: 'CONTACTS', text: 'Contact details' }]);
    expect(found?.maskedTexts).toEqual(
      expect.arrayContaining([
        { path: 'message', original: `Сәлем! ${PHONE} нөміріне жазыңыз.`, kinds: ['PHONE'] },
        { path: 'mentoring.topics.1', original: 'инста: aiym_kk08', kinds: ['HANDLE'] },
        { path: 'seed.tranches.0.criteria', original: 'Есеп: esep@example.kz', kinds: ['EMAIL'] },
      ]),
    );
    expect(found?.maskedTexts).toHaveLength(5);
    for (const reader of [mentor.actor, project.lead, app.cast.nobody]) {
      expect(await casesOf(offerId, reader)).toEqual([]);
    }
    expect(await newsOf(mentor.actor)).toEqual(['contacts.masked']);
    expect(await newsOf(project.lead)).toEqual([]);
    const mails = (await app.mails(mentor.actor.email)).map(({ text }) => text).join(' ');
    expect(mails).not.toContain('жасырылды');
    expect(JSON.stringify(await app.database.rows(sql`select * from masked_texts`))).not.toContain('707');
  });

  it('is countered and declined with contacts hidden, in the same case', async () => {
    const countered = await project.lead.does<{ terms: { message: string } }>(
      'counterOffer',
      'CounterOfferInput',
      { offerId, revision: 1, message: 'напишите мне в вотсап', mentoring: mentoringTerms(2) },
      OFFER,
    );
    expect(countered.terms.message).toBe(MASKED);
    await mentor.actor.does('declineOffer', 'DecideOfferInput', { offerId, reason: `Позвоните: ${PHONE}` }, 'id');
    expect(await reasonOf('offer.declined', offerId)).toBe(`Позвоните: ${MASKED}`);
    const found = await casesOf(offerId);
    expect(found).toHaveLength(1);
    expect(found[0]?.maskedTexts?.map(({ path }) => path)).toContain('reason');
    expect(await newsOf(project.lead)).toEqual(['contacts.masked']);
  });

  it('is withdrawn with contacts hidden, and an ordinary one passes untouched', async () => {
    const ordinary = 'Маған жоба ұнады: 8 сыныптан 7 оқушы, 150 000 ₸ жетеді.';
    const offer = await makeOffer(mentor.actor, project.listingId, { message: ordinary, mentoring: mentoringTerms() });
    expect(offer.terms).toMatchObject({ message: ordinary });
    expect(await casesOf(offer.id)).toEqual([]);
    await mentor.actor.does('withdrawOffer', 'DecideOfferInput', { offerId: offer.id, reason: '@temir_zhas' }, 'id');
    expect(await reasonOf('offer.withdrawn', offer.id)).toBe(MASKED);
    expect(await casesOf(offer.id)).toHaveLength(1);
  });

  it('sent twice with one key is one offer, one case and one text', async () => {
    const input = { listingId: project.listingId, message: PHONE, mentoring: mentoringTerms() };
    const query = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { id terms { message } } }`;
    const headers = { 'idempotency-key': `contacts-${newId('token').slice(-12)}` };
    type Made = { makeOffer: { id: string; terms: { message: string } } };
    const first = await mentor.actor.ask<Made>(query, { input }, headers);
    const again = await mentor.actor.ask<Made>(query, { input }, headers);
    expect(again).toEqual(first);
    expect(first.makeOffer.terms.message).toBe(MASKED);
    const found = await casesOf(first.makeOffer.id);
    expect(found).toHaveLength(1);
    expect(found[0]?.maskedTexts).toHaveLength(1);
  });
});

describe('an agreement of adults', () => {
  it('hides contacts in a refusal to sign', async () => {
    const { mentor: side, agreement } = await drawnUp(app, admin);
    await decideAgreement(side.actor, 'refuseAgreement', agreement.id, `Хабарласыңыз: ${PHONE}`);
    expect(await reasonOf('agreement.refused', agreement.id)).toBe(`Хабарласыңыз: ${MASKED}`);
    expect((await casesOf(agreement.id)).map(({ kind }) => kind)).toContain('RISK_FLAG');
  });

  it('once in force, lets its sides give each other their numbers', async () => {
    const { project: theirs, agreement } = await inForce(app, admin);
    await decideAgreement(theirs.lead, 'terminateAgreement', agreement.id, `Хабарласыңыз: ${PHONE}`);
    expect(await reasonOf('agreement.terminationProposed', agreement.id)).toBe(`Хабарласыңыз: ${PHONE}`);
    expect((await casesOf(agreement.id)).filter(({ kind }) => kind === 'RISK_FLAG')).toEqual([]);
  });
});

describe('what everybody reads', () => {
  const profile = {
    headline: 'Кәсіпкер',
    bio: 'Он жыл тәжірибем бар.',
    sectors: ['education'],
    topics: ['қаржы'],
    languages: ['KK'],
    hoursPerMonth: 4,
  };
  it.each([
    ['name', 'createTeam', 'CreateTeamInput', { name: `Топ ${PHONE}` }],
    ['headline', 'updateMentorProfile', 'UpdateMentorProfileInput', { ...profile, headline: 't.me/erlan_m' }],
    ['bio', 'updateMentorProfile', 'UpdateMentorProfileInput', { ...profile, bio: 'Пиши в телеграм' }],
    ['topics.1', 'updateMentorProfile', 'UpdateMentorProfileInput', { ...profile, topics: ['сату', '@erlan_m'] }],
    ['fullName', 'updatePerson', 'UpdatePersonInput', { fullName: `Ерлан ${PHONE}` }],
    ['city', 'updatePerson', 'UpdatePersonInput', { city: 'Алматы, Абай көшесі 12' }],
  ])('is refused with the field %s by %s', async (path, verb, inputType, input) => {
    const actor = await app.cast.adult('Ерлан Мұратов');
    const refusal = await actor.refusal(verb, inputType, input, verb === 'updatePerson' ? 'person { id }' : 'id');
    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.fields).toMatchObject([
      { path, code: 'CONTACTS', message: expect.stringContaining('without phone') },
    ]);
  });

  it('is refused at sign-up too', async () => {
    await expect(app.cast.adult(`Ерлан ${PHONE}`)).rejects.toMatchObject({
      fields: [{ path: 'fullName', code: 'CONTACTS' }],
    });
  });
});

describe('direct SQL as the application', () => {
  it('adds masked texts, and changes or removes none', async () => {
    const id = (await app.database.row<{ id: string }>(sql`select id from masked_texts limit 1`))?.id;
    const refused = (statement: string): Promise<unknown> =>
      app.database.dataSource.query(statement, [id]).then(
        () => 'DONE',
        (error: { driverError: { code: string } }) => error.driverError.code,
      );
    expect(await refused(`update masked_texts set path = 'x' where id = $1`)).toBe('42501');
    expect(await refused(`delete from masked_texts where id = $1`)).toBe('42501');
  });
});
