// A pupil of sixteen from a published project to a released tranche: her guardian consents, signs the same document and
// receives the money, and three days pass before any of it moves.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { sign } from '../harness/deals.js';
import { decide as decideAgreement } from '../harness/agreements.js';
import { minorDeal, signByCode, type MinorDeal } from '../harness/minors.js';
import { act, funded, milestone, show, submit, sceneWith, type Scene } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

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

const sceneOf = (deal: MinorDeal): Scene => sceneWith(app, deal);

async function onboardedGuardian({ guardian, project }: MinorDeal): Promise<void> {
  await guardian.does('startPayeeOnboarding', 'TeamInput', { teamId: project.teamId }, 'url');
  const { account } = (await app.database.row<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${project.teamId}`)) ?? {
    account: '',
  };
  await app.control('POST', `accounts/${account}/complete`, {});
  await app.settle();
}

const statusOfRelease = async (deal: MinorDeal): Promise<string | undefined> =>
  (await milestone(deal.ward, sceneOf(deal))).release?.status;

describe('a deal of a sixteen-year-old', () => {
  let deal: MinorDeal;

  it('is read by an admin first, and signed by mentor, pupil and guardian over one hash, once each', async () => {
    deal = await minorDeal(app, admin);
    const asked = `query ($id: ID!) { node(id: $id) { ... on Agreement { status coolingOffEndsAt
      signatories { role signedAt method person { id } onBehalfOf { id } } } } }`;
    const { node } = await deal.ward.ask<{ node: { status: string; signatories: object[] } }>(asked, {
      id: deal.agreement.id,
    });
    expect(node).toMatchObject({
      status: 'SIGNING',
      signatories: [
        { role: 'MENTOR', person: { id: deal.mentor.actor.personId }, onBehalfOf: null },
        { role: 'TEAM_MEMBER', person: { id: deal.ward.personId }, onBehalfOf: null },
        { role: 'GUARDIAN', person: { id: deal.guardian.personId }, onBehalfOf: { id: deal.ward.personId } },
      ],
    });
    await sign(deal.mentor.actor, deal.agreement);
    await sign(deal.ward, deal.agreement);
    const before = Date.now();
    const active = (await signByCode(app, deal.guardian, deal.agreement, deal.ward.personId)) as unknown as {
      status: string;
      coolingOffEndsAt: string;
      viewerCan: string[];
    };
    expect(active).toMatchObject({ status: 'ACTIVE', viewerCan: expect.arrayContaining(['WITHDRAW']) });
    expect(Date.parse(active.coolingOffEndsAt) - before).toBeGreaterThanOrEqual(72 * 3_600_000);
    const methods = await deal.mentor.actor.ask<{ node: { signatories: { method: string }[] } }>(asked, {
      id: deal.agreement.id,
    });
    expect(methods.node.signatories.map(({ method }) => method)).toEqual(['PASSWORD', 'PASSWORD', 'ONE_TIME_CODE']);
  }, 60_000);

  it('is worked on meanwhile, but pays nothing before the time to think is over', async () => {
    const scene = sceneOf(deal);
    await funded(scene, 1, 2);
    await onboardedGuardian(deal);
    const { id } = await milestone(deal.ward, scene);
    await act(deal.ward, 'startMilestone', id);
    await submit(deal.ward, id);
    await act(deal.mentor.actor, 'approveMilestone', id);
    await app.settle();
    expect(await statusOfRelease(deal)).toBe('REQUESTED');
    await app.wait('PT71H');
    expect(await statusOfRelease(deal)).toBe('REQUESTED');
    expect((await show(deal.ward, scene)).funds?.['released']?.amount).toBe('0.00');
  }, 60_000);

  it('pays the guardian once it is', async () => {
    await app.wait('PT2H');
    expect(await statusOfRelease(deal)).toMatch(/SENT|PAID_OUT/);
    const { funds, payee } = await show(deal.ward, sceneOf(deal));
    expect(funds?.['released']?.amount).toBe('150000.00');
    expect(payee).toMatchObject({ name: 'Гүлнар Нұрланова', ready: true });
    const late = await deal.guardian.refusal('withdrawFromAgreement', 'DecideAgreementInput', {
      agreementId: deal.agreement.id,
      reason: 'too late',
    });
    expect(late.code).toBe('INVALID_STATE');
  }, 60_000);
});

describe('free withdrawal', () => {
  it.each(['ward', 'guardian', 'mentor'] as const)(
    'by the %s gives everything back',
    async (who) => {
      const deal = await minorDeal(app, admin);
      await sign(deal.mentor.actor, deal.agreement);
      await sign(deal.ward, deal.agreement);
      await signByCode(app, deal.guardian, deal.agreement, deal.ward.personId);
      const scene = sceneOf(deal);
      await funded(scene, 1);
      const { id } = await milestone(deal.ward, scene);
      await act(deal.ward, 'startMilestone', id);
      await submit(deal.ward, id);
      await act(deal.mentor.actor, 'approveMilestone', id);
      const actor = who === 'mentor' ? deal.mentor.actor : deal[who];
      const ended = await decideAgreement(actor, 'withdrawFromAgreement', deal.agreement.id, 'Ойымыз өзгерді');
      expect(ended.status).toBe('VOID');
      await app.settle();
      await app.wait('PT80H');
      const { funds } = await show(deal.ward, scene);
      expect(funds).toMatchObject({
        held: { amount: '0.00' },
        refunded: { amount: '150000.00' },
        released: { amount: '0.00' },
      });
      const releases = await app.database.rows(sql`select status from releases where agreement_id = ${scene.id}`);
      expect(releases).toEqual([{ status: 'REVERSED' }]);
    },
    60_000,
  );
});
