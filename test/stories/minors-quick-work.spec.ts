// Work that is done within the 72 hours: the agreement is not complete before nobody may step back any more, so that a
// withdrawal still undoes it and a guardian's pause still holds its money.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { decide } from '../harness/agreements.js';
import { act, funded, milestone, show, submit, sceneWith, type Scene } from '../harness/milestones.js';
import { inForceWithMinor, type MinorDeal } from '../harness/minors.js';
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

async function registersPayee({ guardian, project }: MinorDeal): Promise<void> {
  await guardian.does('startPayeeOnboarding', 'TeamInput', { teamId: project.teamId }, 'url');
  const row = await app.database.row<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${project.teamId}`);
  await app.control('POST', `accounts/${row?.account}/complete`, {});
  await app.settle();
}

/** Both milestones paid in, handed in and approved on the day of the last signature. */
async function doneAtOnce(): Promise<{ deal: MinorDeal; scene: Scene }> {
  const deal = await inForceWithMinor(app, admin);
  const scene = sceneOf(deal);
  await funded(scene, 1, 2);
  await registersPayee(deal);
  for (const position of [1, 2]) {
    const { id } = await milestone(deal.ward, scene, position);
    await act(deal.ward, 'startMilestone', id);
    await submit(deal.ward, id);
    await act(deal.mentor.actor, 'approveMilestone', id);
  }
  await app.settle();
  return { deal, scene };
}

const releases = async ({ id }: Scene): Promise<string[]> => {
  const rows = await app.database.rows<{ status: string }>(sql`
    select status from releases where agreement_id = ${id} order by milestone_id`);
  return rows.map(({ status }) => status);
};

describe('work done within the cooling-off time', () => {
  it('completes the agreement once that time is over, and its money is sent', async () => {
    const { deal, scene } = await doneAtOnce();
    expect(await show(deal.ward, scene)).toMatchObject({
      status: 'ACTIVE',
      viewerCan: expect.arrayContaining(['WITHDRAW']),
    });
    await app.wait('PT71H');
    expect((await show(deal.ward, scene)).status).toBe('ACTIVE');
    await app.wait('PT2H');
    expect((await show(deal.ward, scene)).status).toBe('COMPLETED');
    for (const status of await releases(scene)) expect(status).toMatch(/SENT|PAID_OUT/);
  }, 60_000);

  it('is undone by a free withdrawal all the same', async () => {
    const { deal, scene } = await doneAtOnce();
    expect((await decide(deal.guardian, 'withdrawFromAgreement', scene.id, 'Ойымыз өзгерді')).status).toBe('VOID');
    await app.settle();
    await app.wait('PT80H');
    expect(await releases(scene)).toEqual(['REVERSED', 'REVERSED']);
    expect((await show(deal.ward, scene)).funds).toMatchObject({
      refunded: { amount: '300000.00' },
      held: { amount: '0.00' },
    });
  }, 60_000);

  it.each(['pause', 'SEED', 'DATA'])(
    'that is complete keeps the money that waits while its guardian does not allow it: %s',
    async (what) => {
      const deal = await inForceWithMinor(app, admin);
      const scene = sceneOf(deal);
      await funded(scene, 1, 2);
      for (const position of [1, 2]) {
        const { id } = await milestone(deal.ward, scene, position);
        await act(deal.ward, 'startMilestone', id);
        await submit(deal.ward, id);
        await act(deal.mentor.actor, 'approveMilestone', id);
      }
      await app.wait('PT73H');
      expect((await show(deal.ward, scene)).status).toBe('COMPLETED');
      expect(await releases(scene)).toEqual(['REQUESTED', 'REQUESTED']);
      const tie = { guardianshipId: deal.guardianshipId };
      const consent = { ...tie, kind: what };
      if (what === 'pause') await deal.guardian.does('pauseWard', 'GuardianshipInput', tie, 'id');
      else await deal.guardian.does('withdrawConsent', 'ConsentInput', consent, 'id');
      await registersPayee(deal);
      await app.wait('PT9H');
      expect(await releases(scene)).toEqual(['REQUESTED', 'REQUESTED']);
      const { node } = await deal.ward.ask<{ node: { milestones: { release: { heldBecause: string } }[] } }>(
        `query ($id: ID!) { node(id: $id) { ... on Agreement { milestones { release { heldBecause } } } } }`,
        { id: scene.id },
        { 'accept-language': 'kk' },
      );
      expect(node.milestones[0]?.release.heldBecause).toContain('Заңды өкіл бәрін кідіртті');
      const due = `update releases set asked_at = now() where agreement_id = '${scene.id}'`;
      await expect(app.database.dataSource.query(due)).rejects.toMatchObject({
        driverError: { constraint: 'releases_patience' },
      });
      if (what === 'pause') await deal.guardian.does('resumeWard', 'GuardianshipInput', tie, 'id');
      else await deal.guardian.does('grantConsent', 'ConsentInput', consent, 'id');
      await app.wait('PT1H');
      for (const status of await releases(scene)) expect(status).toMatch(/SENT|PAID_OUT/);
    },
    60_000,
  );

  it('is not complete before by direct SQL either', async () => {
    const { scene } = await doneAtOnce();
    const completed = `update agreements set status = 'COMPLETED', ended_at = now() where id = '${scene.id}'`;
    await expect(app.database.dataSource.query(completed)).rejects.toMatchObject({
      driverError: { constraint: 'agreements_cooling_off' },
    });
    await app.wait('PT73H');
    expect((await show(scene.mentor.actor, scene)).status).toBe('COMPLETED');
  }, 60_000);

  it('is held by a pause, and completed when the guardian lets it go on', async () => {
    const { deal, scene } = await doneAtOnce();
    const ties = { guardianshipId: deal.guardianshipId };
    await deal.guardian.does('pauseWard', 'GuardianshipInput', ties, 'id');
    expect((await show(deal.mentor.actor, scene)).status).toBe('ON_HOLD');
    await app.wait('PT80H');
    expect(await releases(scene)).toEqual(['REQUESTED', 'REQUESTED']);
    await deal.guardian.does('resumeWard', 'GuardianshipInput', ties, 'id');
    await app.wait('PT1H');
    expect((await show(deal.ward, scene)).status).toBe('COMPLETED');
    for (const status of await releases(scene)) expect(status).toMatch(/SENT|PAID_OUT/);
  }, 60_000);
});
