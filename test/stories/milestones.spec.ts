// A signed deal comes to life: the mentor funds by card, the team delivers, the mentor approves, the money goes out.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { after, almatyDay, days } from '#kernel';
import { reconcile } from '#payments';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { mentoringTerms, publishedProject, seedTerms } from '../harness/deals.js';
import {
  act,
  decide,
  delivered,
  funded,
  intentOf,
  milestone,
  MILESTONE,
  onboarded,
  opened,
  refusal,
  show,
  startDeal,
  submit,
  type Scene,
  type ShownMilestone,
} from '../harness/milestones.js';
import { startPaidApp, type PaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  const report = await reconcile(app.database);
  await app.stop();
  expect(broken).toEqual([]);
  expect(report.differences).toEqual([]);
});

const deal = (terms?: object): Promise<Scene> => startDeal(app, admin, terms);

async function deliver(scene: Scene, milestoneId: string): Promise<void> {
  const { project, mentor } = scene;
  await act(project.lead, 'startMilestone', milestoneId);
  const handedIn = await submit(project.lead, milestoneId, { links: ['https://example.kz/orders?list=30'] });
  expect(handedIn).toMatchObject({
    status: 'SUBMITTED',
    evidence: [
      {
        note: 'Отыз тапсырыс жеткізілді',
        links: ['https://example.kz/orders?list=30'],
        submittedBy: { id: project.lead.personId },
      },
    ],
  });
  expect((await milestone(mentor.actor, scene)).viewerCan).toEqual(['APPROVE', 'REQUEST_CHANGES', 'ESCALATE']);
  const approved = await act(mentor.actor, 'approveMilestone', milestoneId);
  expect(approved).toMatchObject({
    status: 'APPROVED',
    release: { status: 'REQUESTED', money: { amount: '150000.00' } },
  });
}

async function payOut(scene: Scene): Promise<void> {
  const { project, mentor } = scene;
  await app.settle();
  expect((await milestone(project.lead, scene)).release?.status).toBe('REQUESTED');
  expect((await show(project.lead, scene)).payee).toEqual({ name: project.lead.name, ready: false });
  await onboarded(scene);
  expect((await milestone(project.lead, scene)).release?.status).toBe('SENT');
  await app.wait('P3D');
  expect((await milestone(project.lead, scene)).release?.status).toBe('PAID_OUT');
  expect((await show(mentor.actor, scene)).funds).toMatchObject({
    held: { amount: '0.00' },
    released: { amount: '150000.00' },
  });
  const subjects = (await app.mails(project.lead.email)).map(({ text }) => text).join('\n');
  expect(subjects).toContain('is held. The work can begin.');
  expect(subjects).toContain('has been sent to the payee');
}

describe('the whole job', () => {
  it('goes from a signed agreement to money in the payee’s hands', async () => {
    const scene = await deal();
    const { mentor, project } = scene;
    const before = await show(mentor.actor, scene);
    expect(before.viewerCan).toContain('FUND');
    expect(
      before.milestones.map(({ position, amount, status, viewerCan }) => [position, amount?.amount, status, viewerCan]),
    ).toEqual([
      [1, '150000.00', 'PLANNED', ['FUND']],
      [2, '150000.00', 'PLANNED', ['FUND']],
    ]);
    expect(before.funds).toBeNull();
    const [first = { id: '' }] = before.milestones;
    expect(await refusal(project.lead, 'startMilestone', first.id)).toBe('TRANCHE_NOT_FUNDED');

    const funding = await opened(scene, [first.id]);
    expect(funding).toMatchObject({
      status: 'PENDING',
      rail: 'STRIPE',
      money: { amount: '150000.00', currency: 'KZT' },
    });
    expect((await show(project.lead, scene)).fundings).toEqual([
      { id: funding.id, status: 'PENDING', clientSecret: null },
    ]);
    await app.pay(intentOf(funding));
    expect(await milestone(project.lead, scene)).toMatchObject({ funded: true, viewerCan: ['START'] });
    expect((await show(mentor.actor, scene)).funds).toMatchObject({
      funded: { amount: '150000.00' },
      held: { amount: '150000.00' },
    });

    await deliver(scene, first.id);
    await payOut(scene);
  });

  it('ends with the last milestone approved, unless hours of mentoring are left', async () => {
    const [seedOnly, both] = [await deal(), await deal({ seed: seedTerms('300000.00'), mentoring: mentoringTerms() })];
    for (const scene of [seedOnly, both]) {
      await onboarded(scene);
      await funded(scene, 1, 2);
      for (const position of [1, 2])
        await act(scene.mentor.actor, 'approveMilestone', (await delivered(scene, position)).id);
      await app.settle();
    }
    expect((await show(seedOnly.mentor.actor, seedOnly)).status).toBe('COMPLETED');
    expect((await show(both.mentor.actor, both)).status).toBe('ACTIVE');
  });
});

describe('funding', () => {
  it('is the mentor’s alone, for milestones of that agreement that are not funded', async () => {
    const [scene, other] = [await deal(), await deal()];
    const [one, two] = (await show(scene.mentor.actor, scene)).milestones.map(({ id }) => id);
    const theirs = (await milestone(other.mentor.actor, other)).id;
    const refused = (actor: Actor, milestoneIds: (string | undefined)[], more: object = {}) =>
      actor.refusal('fundAgreement', 'FundAgreementInput', { agreementId: scene.id, milestoneIds, ...more }, 'id');
    expect((await refused(scene.project.lead, [one])).code).toBe('FORBIDDEN');
    expect((await refused(admin, [one])).code).toBe('FORBIDDEN');
    expect((await refused(other.mentor.actor, [one])).code).toBe('NOT_FOUND');
    expect((await refused(scene.mentor.actor, [one, theirs])).fields[0]).toMatchObject({
      path: 'milestoneIds.1',
      code: 'ID',
    });
    expect((await refused(scene.mentor.actor, [])).fields[0]).toMatchObject({ path: 'milestoneIds', code: 'REQUIRED' });
    expect((await refused(scene.mentor.actor, [one, one])).fields[0]).toMatchObject({ code: 'REPEATED' });
    expect((await refused(scene.mentor.actor, [scene.id])).fields[0]).toMatchObject({
      path: 'milestoneIds.0',
      code: 'ID',
    });
    expect((await refused(scene.mentor.actor, [one], { rail: 'BANK_TRANSFER' })).fields[0]).toMatchObject({
      path: 'rail',
      code: 'RAIL_CLOSED',
    });
    await funded(scene, 1);
    expect((await refused(scene.mentor.actor, [one])).code).toBe('INVALID_STATE');
    expect((await refused(scene.mentor.actor, [one, two])).code).toBe('INVALID_STATE');
    expect((await milestone(scene.mentor.actor, scene, 2)).viewerCan).toEqual(['FUND']);
    expect((await show(scene.mentor.actor, scene)).viewerCan).toContain('FUND');
    await funded(scene, 2);
    expect((await show(scene.mentor.actor, scene)).viewerCan).not.toContain('FUND');
  });

  it('is one payment under one idempotency key', async () => {
    const scene = await deal();
    const { id } = await milestone(scene.mentor.actor, scene);
    const query = `mutation ($input: FundAgreementInput!) { fundAgreement(input: $input) { id status clientSecret } }`;
    const input = { agreementId: scene.id, milestoneIds: [id] };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => scene.mentor.actor.raw(query, { input }, { 'idempotency-key': `fund-${id}` })),
    );
    const ids = new Set(
      answers.map(({ data }) => (data as { fundAgreement?: { id: string } } | null)?.fundAgreement?.id).filter(Boolean),
    );
    expect(ids.size).toBe(1);
    const { data } = await app.stripe.paymentIntents.list({ limit: 100 });
    expect(data.filter(({ transfer_group: group }) => group === scene.id)).toHaveLength(1);
  });
});

describe('a milestone', () => {
  it('is worked on by the team and judged by the mentor, and hidden from everybody else', async () => {
    const [scene, other] = [await deal(), await deal()];
    const { lead } = scene.project;
    const mentor = scene.mentor.actor;
    await funded(scene, 1);
    const { id } = await milestone(lead, scene);
    expect(await refusal(mentor, 'startMilestone', id)).toBe('FORBIDDEN');
    expect(await refusal(other.project.lead, 'startMilestone', id)).toBe('NOT_FOUND');
    expect(await refusal(admin, 'approveMilestone', id)).toBe('FORBIDDEN');
    expect(await refusal(mentor, 'approveMilestone', id)).toBe('INVALID_STATE');
    expect(await other.project.lead.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id })).toEqual({ node: null });
    await act(lead, 'startMilestone', id);
    expect(await refusal(lead, 'startMilestone', id)).toBe('INVALID_STATE');
    await submit(lead, id);
    expect(
      (await lead.refusal('submitMilestone', 'SubmitMilestoneInput', { milestoneId: id, note: 'Тағы' })).code,
    ).toBe('INVALID_STATE');
    expect(await refusal(lead, 'approveMilestone', id)).toBe('FORBIDDEN');
    expect(
      (await mentor.refusal('requestMilestoneChanges', 'DecideMilestoneInput', { milestoneId: id, reason: '' }))
        .fields[0],
    ).toMatchObject({
      path: 'reason',
      code: 'REQUIRED',
    });
    expect((await decide(mentor, 'requestMilestoneChanges', id, 'Түбіртектер жоқ')).status).toBe('IN_PROGRESS');
    const again = await submit(lead, id, { note: 'Түбіртектермен' });
    expect(again.evidence.map(({ note }) => note)).toEqual(['Отыз тапсырыс жеткізілді', 'Түбіртектермен']);
    await act(mentor, 'approveMilestone', id);
    expect(await refusal(mentor, 'approveMilestone', id)).toBe('INVALID_STATE');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.kz/a',
    'https://user:secret@example.kz',
    'https://',
    'example.kz',
    'http://localhost/x',
  ])('takes no such link as evidence: %s', async (link) => {
    const scene = await linkScene();
    const refused = await scene.project.lead.refusal('submitMilestone', 'SubmitMilestoneInput', {
      milestoneId: (await milestone(scene.project.lead, scene)).id,
      note: 'Дайын',
      links: ['https://example.kz/a', link],
    });
    expect(refused.fields[0]).toMatchObject({ path: 'links.1', code: 'LINK_WEB' });
  });

  it('is overdue from the day after its day in Almaty, until it is handed in', async () => {
    const scene = await deal();
    await funded(scene, 1);
    const { dueOn, overdue } = await milestone(scene.project.lead, scene);
    expect(dueOn).toBe(almatyDay(after(days(30))));
    expect(overdue).toBe(false);
    await app.wait('P31D');
    expect((await milestone(scene.project.lead, scene)).overdue).toBe(true);
    await delivered(scene);
    expect((await milestone(scene.project.lead, scene)).overdue).toBe(false);
  });

  it('stands still while its agreement is on hold, and so does its money', async () => {
    const scene = await deal();
    await onboarded(scene);
    await funded(scene, 1);
    const { id } = await delivered(scene);
    await act(scene.mentor.actor, 'approveMilestone', id);
    await admin.does('holdAgreement', 'DecideAgreementInput', { agreementId: scene.id, reason: 'Тексереміз' }, 'id');
    await app.settle();
    expect((await milestone(scene.project.lead, scene)).release?.status).toBe('REQUESTED');
    expect((await milestone(scene.mentor.actor, scene, 2)).viewerCan).toEqual([]);
    const second = (await milestone(scene.mentor.actor, scene, 2)).id;
    expect(
      (
        await scene.mentor.actor.refusal('fundAgreement', 'FundAgreementInput', {
          agreementId: scene.id,
          milestoneIds: [second],
        })
      ).code,
    ).toBe('ON_HOLD');
    await admin.does('unholdAgreement', 'DecideAgreementInput', { agreementId: scene.id }, 'id');
    await app.settle();
    expect((await milestone(scene.project.lead, scene)).release?.status).toBe('SENT');
  });
});

let begun: Scene | undefined;
async function linkScene(): Promise<Scene> {
  if (!begun) {
    begun = await deal();
    await funded(begun, 1);
    await act(begun.project.lead, 'startMilestone', (await milestone(begun.project.lead, begun)).id);
  }
  return begun;
}

describe('a dispute about a milestone', () => {
  const settle = (actor: Actor, milestoneId: string, settlement: string): Promise<ShownMilestone> =>
    actor.does<ShownMilestone>(
      'settleMilestone',
      'SettleMilestoneInput',
      { milestoneId, settlement, reason: 'Екі жақты да тыңдадық' },
      MILESTONE,
    );

  it.each([
    ['APPROVE', 'APPROVED', 'SENT', { released: { amount: '150000.00' } }],
    ['RETURN', 'IN_PROGRESS', undefined, { held: { amount: '150000.00' } }],
    ['CANCEL', 'CANCELLED', undefined, { held: { amount: '0.00' }, refunded: { amount: '150000.00' } }],
  ])('is settled by an admin: %s', async (settlement, status, release, funds) => {
    const scene = await deal();
    await onboarded(scene);
    await funded(scene, 1);
    const { id } = await delivered(scene);
    expect((await decide(scene.project.lead, 'escalateMilestone', id, 'Он күн жауап жоқ')).status).toBe('DISPUTED');
    expect(await refusal(scene.mentor.actor, 'approveMilestone', id)).toBe('INVALID_STATE');
    expect((await milestone(admin, scene)).viewerCan).toEqual(['SETTLE']);
    expect(
      (
        await scene.mentor.actor.refusal('settleMilestone', 'SettleMilestoneInput', {
          milestoneId: id,
          settlement,
          reason: 'Мен',
        })
      ).code,
    ).toBe('FORBIDDEN');
    const cases = () =>
      app.database.rows(sql`select 1 from moderation_cases where subject_id = ${id} and status in ('OPEN', 'CLAIMED')`);
    expect(await cases()).toHaveLength(1);
    await settle(admin, id, settlement);
    await app.settle();
    const after = await milestone(scene.project.lead, scene);
    expect([after.status, after.release?.status]).toEqual([status, release]);
    expect((await show(scene.mentor.actor, scene)).funds).toMatchObject(funds);
    expect(await cases()).toHaveLength(0);
  });
});

describe('an agreement that ends early', () => {
  it('cancels what is not approved, pays what is, and gives the rest back', async () => {
    const scene = await deal();
    await onboarded(scene);
    await funded(scene, 1, 2);
    await act(scene.mentor.actor, 'approveMilestone', (await delivered(scene)).id);
    await admin.does(
      'terminateAgreement',
      'DecideAgreementInput',
      { agreementId: scene.id, reason: 'Екі жақ келісті' },
      'id',
    );
    await app.settle();
    const shown = await show(scene.mentor.actor, scene);
    expect(shown.viewerCan).not.toContain('FUND');
    expect(shown.milestones.map(({ status }) => status)).toEqual(['APPROVED', 'CANCELLED']);
    expect(shown.funds).toMatchObject({
      held: { amount: '0.00' },
      released: { amount: '150000.00' },
      refunded: { amount: '150000.00' },
    });
    expect(shown.fundings.map(({ status }) => status)).toEqual(['PARTLY_REFUNDED']);
    expect(shown.milestones.flatMap(({ viewerCan }) => viewerCan)).toEqual([]);
  });
});

describe('the payee', () => {
  it('is onboarded by themselves, and by nobody else', async () => {
    const [scene, other] = [await deal(), await deal()];
    const start = (actor: Actor) =>
      actor.refusal('startPayeeOnboarding', 'TeamInput', { teamId: scene.project.teamId }, 'url');
    expect((await start(other.project.lead)).code).toBe('NOT_FOUND');
    expect((await start(admin)).code).toBe('FORBIDDEN');
    expect((await start(scene.mentor.actor)).code).toBe('NOT_FOUND');
    await onboarded(scene);
    expect((await show(scene.mentor.actor, scene)).payee?.ready).toBe(true);
  });

  it('that is an institution is onboarded by an admin', async () => {
    const project = await publishedProject(app, admin, { locale: 'EN', payee: false });
    const { teamId } = project;
    expect((await project.lead.refusal('startPayeeOnboarding', 'TeamInput', { teamId }, 'url')).code).toBe(
      'PAYEE_REQUIRED',
    );
    const institution = { teamId, institutionName: 'Мектеп қоры', iban: 'KZ86 125K ZT50 0410 0100' };
    await project.lead.does('choosePayee', 'ChoosePayeeInput', institution, 'id');
    expect((await project.lead.refusal('startPayeeOnboarding', 'TeamInput', { teamId }, 'url')).code).toBe('FORBIDDEN');
    const { url } = await admin.does<{ url: string }>('startPayeeOnboarding', 'TeamInput', { teamId }, 'url');
    expect(url).toMatch(/\/onboarding\//);
    const row = await app.database.row<{ sealed: string; last: string }>(sql`
      select p.iban_sealed as sealed, p.iban_last4 as last from payees p join teams t on t.payee_id = p.id where t.id = ${teamId}`);
    expect(row?.last).toBe('0100');
    expect(row?.sealed).not.toContain('125KZT');
  });
});

describe('the database', () => {
  it('refuses to the application’s role what no verb does', async () => {
    const refused = (statement: string) =>
      app.database.dataSource.query(statement).then(
        () => 'done',
        (error: { driverError: { code: string; constraint?: string } }) =>
          error.driverError.constraint ?? error.driverError.code,
      );
    expect(
      await refused(`update milestones set status = 'APPROVED', decided_at = now() where status = 'PLANNED'`),
    ).toBe('milestones_transition');
    expect(await refused(`update evidence set note = 'better'`)).toBe('42501');
    expect(await refused(`delete from evidence_files`)).toBe('42501');
    expect(await refused(`delete from milestones`)).toBe('42501');
  });
});
