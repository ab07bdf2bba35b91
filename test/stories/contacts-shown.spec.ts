// Contacts in what is shown: a project that an admin approves, the name of a file, and everything about a milestone as long
// as the agreement binds a minor.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { decide as decideAgreement } from '../harness/agreements.js';
import type { Actor } from '../harness/cast.js';
import { publishedProject, submittedProject, type Project } from '../harness/deals.js';
import { upload } from '../harness/files.js';
import { inForceWithMinor, type MinorDeal } from '../harness/minors.js';
import { act, decide, funded, milestone, startDeal, submit, sceneWith, type Scene } from '../harness/milestones.js';
import { startPaidApp, type PaidApp } from '../harness/stripe.js';

const PHONE = '8 707 555 01 23';
const MASKED = '•••';

let app: PaidApp;
let admin: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface Original {
  readonly path: string;
  readonly original: string;
}

async function caseOf(subjectId: string, kind: string): Promise<{ flags: string[]; texts: Original[] }> {
  const row = await app.database.row<{ id: string }>(
    sql`select id from moderation_cases where subject_id = ${subjectId} and kind = ${kind} order by id desc limit 1`,
  );
  if (!row) return { flags: [], texts: [] };
  const { node } = await admin.ask<{ node: { riskFlags: { code: string }[]; maskedTexts: Original[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on ModerationCase { riskFlags { code } maskedTexts { path original } } } }`,
    { id: row.id },
  );
  return { flags: node.riskFlags.map(({ code }) => code), texts: node.maskedTexts };
}

describe('a project', () => {
  const query = `query ($slug: String!) { listing(slug: $slug) { slug title summary mentoringTopics plannedMilestones { title }
    attachments { name url } } }`;
  const read = async (reader: Actor, { slug }: Project): Promise<Record<string, unknown>> =>
    (await reader.ask<{ listing: Record<string, unknown> }>(query, { slug })).listing;

  async function submitted(): Promise<Project> {
    const project = await publishedProject(app, admin, { title: 'Оқулық жеткізу 87075550123' });
    await project.lead.does(
      'updateListing',
      'UpdateListingInput',
      {
        listingId: project.listingId,
        title: 'Оқулық жеткізу 87075550123',
        summary: `Сұрақ болса, ${PHONE} нөміріне жазыңыз. Бағасы 2 500 ₸.`,
        mentoringTopics: ['қаржы', '@oqulyq_kz'],
      },
      'id',
    );
    await project.lead.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
    return project;
  }

  it('stays as it was written until its review, which says what to look at, and is masked when approved', async () => {
    const project = await submitted();
    expect(project.slug).not.toContain('707');
    expect((await caseOf(project.listingId, 'LISTING_REVIEW')).flags).toEqual(['CONTACTS']);
    await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
    expect(await read(app.cast.nobody, project)).toMatchObject({
      title: `Оқулық жеткізу ${MASKED}`,
      summary: `Сұрақ болса, ${MASKED} нөміріне жазыңыз. Бағасы 2 500 ₸.`,
      mentoringTopics: ['қаржы', MASKED],
    });
    const { texts } = await caseOf(project.listingId, 'LISTING_REVIEW');
    expect(texts).toEqual(expect.arrayContaining([{ path: 'mentoringTopics.1', original: '@oqulyq_kz' }]));
    expect((await caseOf(project.listingId, 'RISK_FLAG')).flags).toEqual([]);
    await app.drain();
    const told = await app.database.rows(sql`
      select 1 from notifications where person_id = ${project.lead.personId} and kind = 'contacts.masked'`);
    expect(told.length).toBeGreaterThan(0);
  });

  it('goes back to review as it was written when the admin takes the approval back', async () => {
    const project = await submittedProject(app, { title: 'Кітап пойызы' });
    const written = { summary: `Сұрақ болса, ${PHONE} нөміріне жазыңыз.`, mentoringTopics: ['қаржы', '@oqulyq_kz'] };
    await admin.does(
      'requestListingChanges',
      'DecideListingInput',
      { listingId: project.listingId, reason: 'Толықтырыңыз' },
      'id',
    );
    await project.lead.does('updateListing', 'UpdateListingInput', { listingId: project.listingId, ...written }, 'id');
    await project.lead.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
    const approve = () => admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
    await approve();
    expect(await read(app.cast.nobody, project)).toMatchObject({ mentoringTopics: ['қаржы', MASKED] });
    const row = await app.database.row<{ id: string }>(sql`
      select id from moderation_cases where subject_id = ${project.listingId} and kind = 'LISTING_REVIEW' order by id desc limit 1`);
    await admin.does('undoDecision', 'CaseInput', { caseId: row?.id }, 'id');
    for (const reader of [project.lead, admin]) expect(await read(reader, project)).toMatchObject(written);
    expect(await read(app.cast.nobody, project)).toBeNull();
    await approve();
    expect(await read(app.cast.nobody, project)).toMatchObject({
      summary: `Сұрақ болса, ${MASKED} нөміріне жазыңыз.`,
      mentoringTopics: ['қаржы', MASKED],
    });
  });

  it('keeps what an admin has seen to be no contact', async () => {
    const project = await submitted();
    await admin.does('approveListing', 'ListingInput', { listingId: project.listingId, keepsContacts: true }, 'id');
    expect(await read(app.cast.nobody, project)).toMatchObject({ mentoringTopics: ['қаржы', '@oqulyq_kz'] });
  });

  it('shows no file by a name that holds a contact, in a list or when it is saved', async () => {
    const project = await publishedProject(app, admin);
    const hidden = await upload(app, project.lead, { name: `aiym@example.kz.jpg` });
    const plain = await upload(app, project.lead, { name: 'Смета 2026, 3-нұсқа.jpg' });
    await project.lead.does(
      'updateListing',
      'UpdateListingInput',
      { listingId: project.listingId, attachmentIds: [hidden, plain] },
      'id',
    );
    await project.lead.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
    await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
    const { attachments } = (await read(project.lead, project)) as { attachments: { name: string; url: string }[] };
    expect(attachments.map(({ name }) => name)).toEqual(['file.jpg', 'Смета 2026, 3-нұсқа.jpg']);
    const { pathname, search } = new URL(attachments[0]?.url ?? '', 'http://localhost');
    const saved = await app.api.inject({ method: 'GET', url: pathname + search });
    expect(saved.statusCode).toBe(200);
    expect(saved.headers['content-disposition']).toContain('filename="file.jpg"');
  });
});

describe('a milestone', () => {
  const sceneOf = (deal: MinorDeal): Scene => sceneWith(app, deal);
  const shown = (id: string): Promise<{ reason: string } | null> =>
    app.database.row<{ reason: string }>(sql`
      select data::jsonb->>'reason' as reason from facts where subject_id = ${id} and data::jsonb ? 'reason' order by at desc limit 1`);

  it('of a deal that binds a minor hides contacts in notes, links, file names and reasons', async () => {
    const deal = await inForceWithMinor(app, admin);
    const scene = sceneOf(deal);
    await funded(scene, 1, 2);
    const { id } = await milestone(deal.ward, scene);
    await act(deal.ward, 'startMilestone', id);
    const file = await upload(app, deal.ward, { name: 'qonyrau 87075550123.jpg' });
    const { evidence } = await submit(deal.ward, id, {
      note: `Отыз тапсырыс жеткізілді, ${PHONE} арқылы тексеріңіз.`,
      links: ['https://stat.gov.kz/ru/region/', 'https://t.me/aiym_kk08'],
      fileIds: [file],
    });
    expect(evidence).toMatchObject([
      {
        note: `Отыз тапсырыс жеткізілді, ${MASKED} арқылы тексеріңіз.`,
        links: ['https://stat.gov.kz/ru/region/'],
        files: [{ name: 'file.jpg' }],
      },
    ]);
    const { flags, texts } = await caseOf(id, 'RISK_FLAG');
    expect(flags).toEqual(['CONTACTS']);
    expect(texts).toEqual(
      expect.arrayContaining([
        { path: 'links.1', original: 'https://t.me/aiym_kk08' },
        { path: `files.${file}`, original: 'qonyrau 87075550123' },
      ]),
    );
    await decide(deal.mentor.actor, 'requestMilestoneChanges', id, `Маған жазыңыз: erlan собака мейл точка ру`);
    expect((await shown(id))?.reason).toBe(`Маған жазыңыз: ${MASKED}`);
    await submit(deal.ward, id);
    await decide(deal.ward, 'escalateMilestone', id, `Жауап жоқ, ${PHONE}`);
    expect((await shown(id))?.reason).toBe(`Жауап жоқ, ${MASKED}`);
    await decideAgreement(deal.mentor.actor, 'terminateAgreement', deal.agreement.id, `Тоқтатайық, ${PHONE}`);
    expect((await shown(deal.agreement.id))?.reason).toBe(`Тоқтатайық, ${MASKED}`);
  }, 60_000);

  it('of adults in force is theirs to speak of as they like', async () => {
    const scene = await startDeal(app, admin);
    await funded(scene, 1, 2);
    const { id } = await milestone(scene.project.lead, scene);
    await act(scene.project.lead, 'startMilestone', id);
    const links = ['https://t.me/aiym_kk08'];
    const { evidence } = await submit(scene.project.lead, id, { note: `Тексеріңіз: ${PHONE}`, links });
    expect(evidence).toMatchObject([{ note: `Тексеріңіз: ${PHONE}`, links }]);
    expect((await caseOf(id, 'RISK_FLAG')).flags).toEqual([]);
  }, 60_000);
});
