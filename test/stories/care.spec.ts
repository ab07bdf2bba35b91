// Cases by severity with a clock, holds by themselves, guardians who are not told, cries for help (safety.md, K-12, K-13, K-23, K-25).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import { PASSWORD, type Actor } from '../harness/cast.js';
import {
  acceptOffer,
  activeAgreement,
  makeOffer,
  mentoringTerms,
  publishedProject,
  sign,
  verifiedMentor,
} from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';

const CASE = `id kind status severity dueAt isOverdue openedAt reason riskFlags { code } subject { id }
  reports { topic words } viewerCan`;
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly severity: string | null;
  readonly dueAt: string | null;
  readonly isOverdue: boolean | null;
  readonly openedAt: string;
  readonly reason: string;
  readonly riskFlags: { code: string }[];
  readonly subject: { id: string };
  readonly reports: { topic: string; words: string }[];
}
interface QueuePage {
  readonly moderationCases: { nodes: Case[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const TERMS = { mentoring: mentoringTerms() };

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app.stop();
  expect(broken).toEqual([]);
});

const report = (actor: Actor, subjectId: string | null, more: object = {}): Promise<Case> =>
  actor.does<Case>('report', 'ReportInput', { subjectId, topic: 'OTHER', ...more }, CASE);
async function queue(actor: Actor = admin, first = 100): Promise<Case[]> {
  const query = `query ($first: Int, $after: String) { moderationCases(first: $first, after: $after, filter: { statuses: [OPEN, CLAIMED] }) {
    nodes { ${CASE} } pageInfo { hasNextPage endCursor } } }`;
  const found: Case[] = [];
  for (let after: string | null = null; ;) {
    const { moderationCases }: QueuePage = await actor.ask<QueuePage>(query, { first, after });
    found.push(...moderationCases.nodes);
    if (!moderationCases.pageInfo.hasNextPage) return found;
    after = moderationCases.pageInfo.endCursor;
  }
}
async function caseAbout(subjectId: string | null, actor = admin): Promise<Case | undefined> {
  return (await queue(actor)).find(({ subject }) => subject.id === subjectId);
}
const kindsOf = async (actor: Actor): Promise<string[]> =>
  (
    await actor.ask<{ viewer: { notifications: { nodes: { kind: string }[] } } }>(
      `{ viewer { notifications(first: 100) { nodes { kind } } } }`,
    )
  ).viewer.notifications.nodes.map(({ kind }) => kind);
const dueIn = ({ dueAt, openedAt }: Case): number => Date.parse(dueAt ?? '') - Date.parse(openedAt);

describe('a case', () => {
  it('has a severity and a time by which it is decided', async () => {
    const topics = { CHILD_SAFETY: hours(24), FRAUD: hours(24), INSULT: days(2), OTHER: days(2) };
    for (const [topic, due] of Object.entries(topics)) {
      const subject = await app.cast.adult('Reported Person');
      const mine = await report(await app.cast.adult('Reporter'), subject.personId, { topic });
      expect([mine.severity, mine.dueAt, mine.reports]).toEqual([null, null, []]);
      const seen = await caseAbout(subject.personId);
      expect(seen && dueIn(seen)).toBe(due);
    }
  });

  it('is told to admins by its kind and how grave it is', async () => {
    const reader = await app.cast.admin('Жаңалық Оқушы');
    for (const topic of ['CHILD_SAFETY', 'FRAUD', 'OTHER']) {
      const subject = await app.cast.adult('Reported Person');
      await report(await app.cast.adult('Reporter'), subject.personId, { topic });
    }
    await family(app, admin, { ward: await pupil(app, 'Мерей Оразова'), isVerified: false });
    await app.drain();
    const textsIn = async (locale: string): Promise<string[]> => {
      const query = `{ viewer { notifications(first: 100) { nodes { kind text } } } }`;
      const { viewer } = await reader.ask<{ viewer: { notifications: { nodes: { kind: string; text: string }[] } } }>(
        query,
        {},
        { 'accept-language': locale },
      );
      return viewer.notifications.nodes.filter(({ kind }) => kind.startsWith('case.opened')).map(({ text }) => text);
    };
    const inEnglish = await textsIn('en');
    for (const text of [
      'Urgent, about somebody’s safety: a report. Please look at it first.',
      'Urgent, about money: a report. Please look at it first.',
      'In the queue: a report.',
      'In the queue: a guardian to confirm.',
    ]) {
      expect(inEnglish).toContain(text);
    }
    expect(await textsIn('kk')).toContain('Шұғыл, біреудің қауіпсіздігі туралы: шағым. Алдымен осыны қараңыз.');
  });

  it('stands in the queue by severity, then by what is due first, page by page', async () => {
    const order = (await queue(admin, 2)).map(({ severity, dueAt }) => `${severity} ${dueAt}`);
    const ranks = ['SAFETY', 'MONEY', 'NORMAL'];
    const sorted = [...order].sort(
      (a, b) => ranks.indexOf(a.split(' ')[0]!) - ranks.indexOf(b.split(' ')[0]!) || (a < b ? -1 : 1),
    );
    expect(order.length).toBeGreaterThanOrEqual(4);
    expect(order).toEqual(sorted);
  });

  it('becomes graver with a graver report, is due sooner, and the admins hear of it', async () => {
    const subject = await app.cast.adult('Twice Reported');
    await report(await app.cast.adult('First'), subject.personId, { topic: 'SPAM', reason: 'Ads' });
    await app.drain();
    const before = await caseAbout(subject.personId);
    await app.advance(hours(1));
    await report(await app.cast.adult('Second'), subject.personId, { topic: 'CHILD_SAFETY' });
    const after = await caseAbout(subject.personId);
    expect([before?.severity, after?.severity, after?.id]).toEqual(['NORMAL', 'SAFETY', before?.id]);
    const due = after ? dueIn(after) : 0;
    expect([due >= hours(25), due < hours(25) + 60_000]).toEqual([true, true]);
    expect(after?.reports.map(({ topic, words }) => [topic, words])).toEqual([
      ['SPAM', 'Ads'],
      ['CHILD_SAFETY', ''],
    ]);
    await app.drain();
    expect((await app.mails(admin.email)).some(({ text }) => text.includes(`/admin/cases/${before?.id}`))).toBe(true);
  });

  it('that is about somebody’s safety tells all admins once when nobody decided in time', async () => {
    const second = await app.cast.admin('Second Admin');
    const [grave, slight] = [await app.cast.adult('Grave'), await app.cast.adult('Slight')];
    await report(await app.cast.adult('Reporter'), grave.personId, { topic: 'CHILD_SAFETY' });
    await report(await app.cast.adult('Reporter'), slight.personId, { topic: 'SPAM' });
    const { id } = (await caseAbout(grave.personId))!;
    const told = async (actor: Actor): Promise<number> =>
      (await app.mails(actor.email)).filter(({ text }) => text.includes(id) && /not decided in time/.test(text)).length;
    await app.advance(hours(23));
    expect([(await caseAbout(grave.personId))?.isOverdue, await told(admin)]).toEqual([false, 0]);
    await app.advance(hours(2));
    await app.advance(hours(30));
    expect((await caseAbout(grave.personId))?.isOverdue).toBe(true);
    expect((await caseAbout(slight.personId))?.isOverdue).toBe(true);
    expect([await told(admin), await told(second)]).toEqual([1, 1]);
    const facts = await app.database.rows<{ subject_id: string }>({
      text: `select subject_id from facts where action = 'case.overdue' and subject_id = any($1)`,
      values: [[id, (await caseAbout(slight.personId))?.id]],
    });
    expect(facts).toEqual([{ subject_id: id }]);
    await admin.does('resolveCase', 'ResolveCaseInput', { caseId: id, resolution: 'Talked.' }, 'id');
    const query = `query ($id: ID!) { node(id: $id) { ... on ModerationCase { isOverdue } } }`;
    expect((await admin.ask<{ node: { isOverdue: boolean } }>(query, { id })).node.isOverdue).toBe(false);
  });

  it('is neither seen, heard nor decided by the admin whom it is about', async () => {
    const accused = await app.cast.admin('Accused Admin');
    await report(await app.cast.adult('Brave Person'), accused.personId, { topic: 'CHILD_SAFETY', reason: 'Help' });
    const { id } = (await caseAbout(accused.personId))!;
    expect(await caseAbout(accused.personId, accused)).toBeUndefined();
    const query = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await accused.ask<{ node: unknown }>(query, { id })).node).toBeNull();
    expect((await accused.refusal('claimCase', 'CaseInput', { caseId: id })).code).toBe('FORBIDDEN');
    await app.advance(hours(25));
    expect((await app.mails(accused.email)).filter(({ text }) => text.includes(id))).toEqual([]);
    expect((await app.mails(admin.email)).filter(({ text }) => text.includes(id)).length).toBe(2);
  });

  it('and what was said in it outlive every account: the application’s role can take nothing away', async () => {
    const subject = await app.cast.adult('Evidence');
    await report(await app.cast.adult('Reporter'), subject.personId, { topic: 'INSULT', reason: 'Kept' });
    for (const statement of [
      `delete from case_reports`,
      `update case_reports set words = ''`,
      `delete from concerns`,
      `update concerns set words = ''`,
      `delete from moderation_cases`,
      `update help_lines set number = '000'`,
    ]) {
      await expect(app.database.rows({ text: statement, values: [] })).rejects.toThrow(/permission denied/);
    }
  });
});

describe('whoever is unsure whether they may', () => {
  it('may: a pupil without a guardian, a guardian, an address not yet verified, a suspended person', async () => {
    const { listingId } = await publishedProject(app, admin);
    const lonely = await pupil(app);
    const { guardian } = await family(app, admin);
    const fresh = await app.cast.adult('Fresh', { isVerified: false });
    const suspended = await app.cast.adult('Suspended');
    await admin.does('suspendPerson', 'DecidePersonInput', { personId: suspended.personId, reason: 'Why' }, 'id');
    for (const actor of [lonely, guardian, fresh, suspended]) {
      expect((await report(actor, listingId, { topic: 'SPAM' })).kind).toBe('REPORT');
    }
    expect((await app.cast.nobody.refusal('report', 'ReportInput', { subjectId: listingId, topic: 'SPAM' })).code).toBe(
      'UNAUTHENTICATED',
    );
    const bare = await lonely.refusal('report', 'ReportInput', { subjectId: admin.personId });
    expect(bare.fields[0]).toMatchObject({ path: 'reason' });
  });

  it('is named nowhere: not to the reported, not to the other reporters, not even to the admins', async () => {
    const mentor = await verifiedMentor(app, admin);
    const { listingId, lead } = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, listingId, TERMS);
    await report(lead, offer.id, { topic: 'INSULT', reason: 'Rude words <b>here</b>' });
    await app.drain();
    const reads = [
      admin.raw(`{ moderationCases(first: 100) { nodes { ${CASE} assignee { id } concerns { id } } } }`),
      mentor.actor.raw(
        `{ viewer { notifications { nodes { kind text path } } offers { nodes { id timeline { nodes { text actor { id } } } } } } }`,
      ),
      mentor.actor.raw(`query ($id: ID!) { node(id: $id) { ... on Offer { status viewerCan } } }`, { id: offer.id }),
    ];
    const [toAdmin, toReported, row] = await Promise.all(reads);
    expect(toAdmin?.errors).toBeUndefined();
    expect(toReported?.errors).toBeUndefined();
    expect(toAdmin?.body).not.toContain(lead.personId ?? '');
    expect(toAdmin?.body).toContain('Rude words <b>here</b>');
    expect(toReported?.body).not.toMatch(/Rude words|report|case/i);
    expect(row?.body).toContain('"OPEN"');
  });
});

describe('a report that a child may be in danger', () => {
  it('holds an open offer until an admin has looked, and says neither who nor why', async () => {
    const mentor = await verifiedMentor(app, admin, { locale: 'EN' });
    const { listingId, lead } = await publishedProject(app, admin, { locale: 'EN' });
    const offer = await makeOffer(mentor.actor, listingId, TERMS);
    await report(lead, offer.id, { topic: 'CHILD_SAFETY', reason: 'He asks for photos' });
    await app.drain();
    const show = `query ($id: ID!) { node(id: $id) { ... on Offer { status viewerCan timeline { nodes { text } } } } }`;
    const { node } = await mentor.actor.ask<{ node: { status: string } }>(show, { id: offer.id });
    expect(node.status).toBe('HELD');
    expect(JSON.stringify(node)).not.toMatch(/reported|photo|safety|child/i);
    const refused = await lead.refusal('acceptOffer', 'AcceptOfferInput', { offerId: offer.id, revision: 1 });
    expect([refused.code, /having a look/.test(refused.message)]).toEqual(['ON_HOLD', true]);
    expect(await kindsOf(mentor.actor)).toContain('offer.guarded');
    await app.advance(days(30));
    await admin.does('unholdOffer', 'DecideOfferInput', { offerId: offer.id }, 'id');
    expect((await acceptOffer(lead, offer.id)).status).toBeDefined();
  });

  it('stops signing until an admin has looked, and what was signed stays signed', async () => {
    const mentor = await verifiedMentor(app, admin);
    const { listingId, lead } = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, listingId, TERMS);
    const agreement = await acceptOffer(lead, offer.id);
    await sign(mentor.actor, agreement);
    await report(lead, agreement.id, { topic: 'CHILD_SAFETY' });
    await app.drain();
    const refused = await lead.refusal('signAgreement', 'SignAgreementInput', {
      agreementId: agreement.id,
      documentSha256: agreement.documentSha256,
      password: PASSWORD,
    });
    expect(refused.code).toBe('INVALID_STATE');
    expect(await kindsOf(mentor.actor)).toContain('agreement.questioned');
    const review = (await queue()).find(
      ({ kind, subject }) => kind === 'AGREEMENT_REVIEW' && subject.id === agreement.id,
    );
    expect(review).toMatchObject({ severity: 'SAFETY' });
    await app.advance(days(20));
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
    expect((await sign(lead, agreement)).status).toBe('ACTIVE');
  });

  it('puts an agreement in force on hold, also when it came about one of its milestones', async () => {
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin);
    const { id } = await activeAgreement(admin, { mentor, project, terms: TERMS });
    const [milestone] = await app.database.rows<{ id: string }>({
      text: `select id from milestones where agreement_id = $1 limit 1`,
      values: [id],
    });
    await report(project.lead, milestone?.id ?? id, { topic: 'CHILD_SAFETY' });
    await app.drain();
    const query = `query ($id: ID!) { node(id: $id) { ... on Agreement { status } } }`;
    const status = async () => (await mentor.actor.ask<{ node: { status: string } }>(query, { id })).node.status;
    expect(await status()).toBe('ON_HOLD');
    await admin.does('unholdAgreement', 'DecideAgreementInput', { agreementId: id }, 'id');
    expect(await status()).toBe('ACTIVE');
  });

  it('leaves an offer open for anything less', async () => {
    const mentor = await verifiedMentor(app, admin);
    const { listingId, lead } = await publishedProject(app, admin);
    const offer = await makeOffer(mentor.actor, listingId, TERMS);
    await report(lead, offer.id, { topic: 'INSULT' });
    await app.drain();
    expect((await acceptOffer(lead, offer.id)).status).toBeDefined();
  });
});

describe('a ward', () => {
  it('reports a guardian and nobody of the family hears of it (K-23)', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    await app.drain();
    const before = await kindsOf(guardian);
    const mailsBefore = (await app.mails(guardian.email)).length;
    const { openedAt: reportedAt } = await report(ward, guardianshipId, {
      topic: 'CHILD_SAFETY',
      reason: 'Ол мені ұрады',
    });
    await report(ward, guardian.personId, { topic: 'CHILD_SAFETY' });
    await app.drain();
    expect(await kindsOf(guardian)).toEqual(before);
    expect(await app.mails(guardian.email)).toHaveLength(mailsBefore);
    const found = await caseAbout(guardianshipId);
    expect(found).toMatchObject({ severity: 'SAFETY' });
    expect(found?.riskFlags.map(({ code }) => code).sort()).toEqual(['CHILD_SAFETY', 'CRISIS']);
    // The admins look into it, and the guardian's record of looks is silent about that.
    await admin.ask(`query ($id: ID!) { node(id: $id) { ... on Guardianship { ward { fullName } guardianEmail } } }`, {
      id: guardianshipId,
    });
    const looks = await app.database.rows<{ at: Date }>({
      text: `select at from facts where action = 'ward.lookedAt' and subject_id = $1 and actor_id = $2 and at >= $3`,
      values: [ward.personId, admin.personId, reportedAt],
    });
    expect(looks.length).toBeGreaterThan(0);
    const { viewer } = await guardian.ask<{
      viewer: { wards: { log: { nodes: { action: string; at: string }[] } }[] };
    }>(`{ viewer { wards { log(first: 50) { nodes { action at } } } } }`);
    const log = viewer.wards.flatMap((each) => each.log.nodes);
    expect(log.length).toBeGreaterThan(0);
    expect(log.filter(({ action, at }) => action === 'ward.lookedAt' && at >= reportedAt)).toEqual([]);
    const page = await guardian.raw(
      `{ viewer { wards { id status viewerCan } notifications { nodes { kind text } } } }`,
    );
    expect(page.errors).toBeUndefined();
    expect(page.body).not.toMatch(/ұрады|report|case_/);
    await admin.does('resolveCase', 'ResolveCaseInput', { caseId: found?.id, resolution: 'Called 111.' }, 'id');
    await app.drain();
    expect(await kindsOf(guardian)).toEqual(before);
    expect(await kindsOf(ward)).toContain('case.looked');
  });

  it('is heard by all but the guardian, also when the guardian is an admin', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    await app.database.rows({ text: `update persons set is_admin = true where id = $1`, values: [guardian.personId] });
    // What was changed beside the API is known to every process within half a second (request-context.ts).
    await new Promise((resolve) => setTimeout(resolve, 550));
    await report(ward, guardianshipId, { topic: 'CHILD_SAFETY' });
    await app.drain();
    expect(await caseAbout(guardianshipId, guardian)).toBeUndefined();
    expect(await kindsOf(guardian)).not.toContain('case.opened.urgent');
    expect(await caseAbout(guardianshipId)).toBeDefined();
    await app.database.rows({ text: `update persons set is_admin = false where id = $1`, values: [guardian.personId] });
  });

  it('who cries for help in a project is heard, shown where help is, and not stopped (K-25)', async () => {
    const { ward, guardian } = await family(app, admin);
    const { id: teamId } = await ward.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Таң' }, 'id');
    const { id: listingId } = await ward.does<{ id: string }>(
      'createListing',
      'CreateListingInput',
      { teamId, title: 'Көмек', language: 'KK' },
      'id',
    );
    await ward.does(
      'updateListing',
      'UpdateListingInput',
      {
        listingId,
        summary: 'Мектепте бәрі жақсы емес.',
        problem: 'Мені ешкім түсінбейді, кейде өмір сүргім келмейді.',
        solution: 'Бірге сөйлесетін орын ашамыз.',
        sector: 'education',
        city: 'Алматы',
        mentoringTopics: ['қаржы'],
        plannedMilestones: [{ title: 'Алғашқы кездесу', dueInDays: 30 }],
      },
      'id',
    );
    await ward.does('submitListing', 'ListingInput', { listingId }, 'id');
    await app.drain();
    const flagged = (await queue()).find(({ kind, subject }) => kind === 'RISK_FLAG' && subject.id === listingId);
    expect(flagged).toMatchObject({ severity: 'SAFETY', riskFlags: [{ code: 'CRISIS' }] });
    const told = await ward.raw(`{ viewer { notifications { nodes { kind text } } } }`);
    expect(told.body).toContain('crisis.noticed');
    expect(told.body).toMatch(/150, 111, 112/);
    expect(await kindsOf(guardian)).not.toContain('crisis.noticed');
    expect((await app.mails(ward.email)).filter(({ text }) => /150/.test(text))).toEqual([]);
  });
});
