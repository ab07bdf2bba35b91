// A guardian who takes a consent back or pauses: what rests on it stands still at once, both sides learn that it does and not
// why, and it goes on from the same place. Nothing comes after a withdrawal that is committed, whoever races with it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { refused } from '../harness/agreements.js';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, seedTerms, sign } from '../harness/deals.js';
import {
  inForceWithMinor,
  minorDeal,
  minorScene,
  signByCode,
  type MinorDeal,
  type MinorScene,
} from '../harness/minors.js';
import { act, funded, milestone, refusal, submit, sceneWith, type Scene } from '../harness/milestones.js';
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
const pause = ({ guardian, guardianshipId }: MinorScene) =>
  guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId }, 'id');
const resume = ({ guardian, guardianshipId }: MinorScene) =>
  guardian.does('resumeWard', 'GuardianshipInput', { guardianshipId }, 'id');
const withdraw = ({ guardian, guardianshipId }: MinorScene, kind: string) =>
  guardian.does('withdrawConsent', 'ConsentInput', { guardianshipId, kind }, 'id');

interface Held {
  readonly status: string;
  readonly holdReason: string | null;
}
const held = async (actor: Actor, id: string, language = 'en'): Promise<Held> =>
  (
    await actor.ask<{ node: Held }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { status holdReason } ... on Offer { state: status holdReason } } }`,
      { id },
      { 'accept-language': language },
    )
  ).node;
const statusOf = async (table: 'offers' | 'agreements', id: string): Promise<string> => {
  const rows: { status: string }[] = await app.database.dataSource.query(`select status from ${table} where id = $1`, [
    id,
  ]);
  return rows[0]?.status ?? '';
};
const notices = async (actor: Actor): Promise<string[]> => {
  await app.drain();
  const { viewer } = await actor.ask<{ viewer: { notifications: { nodes: { text: string }[] } } }>(
    `{ viewer { notifications(first: 5) { nodes { text } } } }`,
  );
  return viewer.notifications.nodes.map(({ text }) => text);
};

describe('an open offer', () => {
  it('stands still while the guardian has paused, and its time with it', async () => {
    const scene = await minorScene(app, admin);
    const { id } = await makeOffer(scene.mentor.actor, scene.project.listingId, { mentoring: mentoringTerms() });
    await pause(scene);
    expect(await statusOf('offers', id)).toBe('HELD');
    expect(await held(scene.mentor.actor, id, 'ru')).toMatchObject({
      holdReason: 'Законный представитель поставил всё на паузу.',
    });
    expect((await notices(scene.mentor.actor))[0]).toContain('the guardian has paused');
    expect((await notices(scene.mentor.actor)).join(' ')).not.toMatch(/Нұрланов/);
    expect(await scene.ward.refusal('acceptOffer', 'AcceptOfferInput', { offerId: id, revision: 1 })).toMatchObject({
      code: 'ON_HOLD',
    });
    expect((await admin.refusal('unholdOffer', 'DecideOfferInput', { offerId: id })).code).toBe('INVALID_STATE');
    await app.wait('P10D');
    await resume(scene);
    expect(await statusOf('offers', id)).toBe('OPEN');
    const rows = await app.database.rows<{ left: number }>(sql`
      select extract(epoch from answer_by - product_now()) / 86400 as left from offers where id = ${id}`);
    expect(Number(rows[0]?.left)).toBeGreaterThan(6);
  }, 60_000);

  it('goes on only when nothing else holds it', async () => {
    const scene = await minorScene(app, admin);
    const { id } = await makeOffer(scene.mentor.actor, scene.project.listingId, { seed: seedTerms('300000.00') });
    await admin.does('holdOffer', 'DecideOfferInput', { offerId: id, reason: 'we look' }, 'id');
    await withdraw(scene, 'SEED');
    await scene.guardian.does(
      'grantConsent',
      'ConsentInput',
      { guardianshipId: scene.guardianshipId, kind: 'SEED' },
      'id',
    );
    expect(await statusOf('offers', id)).toBe('HELD');
    await admin.does('unholdOffer', 'DecideOfferInput', { offerId: id }, 'id');
    expect(await statusOf('offers', id)).toBe('OPEN');
    // What the offer does not hold does not hold it.
    await withdraw(scene, 'MENTORING');
    await withdraw(scene, 'PHOTO');
    expect(await statusOf('offers', id)).toBe('OPEN');
    await withdraw(scene, 'PARTICIPATION');
    expect(await statusOf('offers', id)).toBe('HELD');
  }, 60_000);
});

describe('an agreement in force', () => {
  it.each(['pause', 'SEED', 'DATA', 'PARTICIPATION'])(
    'stands still after %s, with its money',
    async (what) => {
      const deal = await inForceWithMinor(app, admin);
      const scene = sceneOf(deal);
      await funded(scene, 1);
      const { id } = await milestone(deal.ward, scene);
      await act(deal.ward, 'startMilestone', id);
      if (what === 'pause') await pause(deal);
      else await withdraw(deal, what);
      expect(await held(deal.ward, deal.agreement.id, 'kk')).toEqual({
        status: 'ON_HOLD',
        holdReason: 'Заңды өкіл бәрін кідіртті.',
      });
      expect((await notices(deal.ward))[0]).toContain('the guardian has paused');
      expect(await refusal(deal.ward, 'startMilestone', (await milestone(deal.ward, scene, 2)).id)).toBe('ON_HOLD');
      const blocked = await deal.mentor.actor.refusal('fundAgreement', 'FundAgreementInput', {
        agreementId: deal.agreement.id,
        milestoneIds: [(await milestone(deal.ward, scene, 2)).id],
      });
      expect(blocked.code).toBe('ON_HOLD');
      expect(await refused(admin, 'unholdAgreement', deal.agreement.id)).toBe('INVALID_STATE');
      if (what === 'pause') await resume(deal);
      else
        await deal.guardian.does(
          'grantConsent',
          'ConsentInput',
          { guardianshipId: deal.guardianshipId, kind: what },
          'id',
        );
      expect((await held(deal.mentor.actor, deal.agreement.id)).status).toBe('ACTIVE');
      await submit(deal.ward, id);
    },
    60_000,
  );

  it('keeps its free withdrawal while it stands still, and a moderator’s hold of its own', async () => {
    const deal = await inForceWithMinor(app, admin, { mentoring: mentoringTerms() });
    await admin.does(
      'holdAgreement',
      'DecideAgreementInput',
      { agreementId: deal.agreement.id, reason: 'we look' },
      'id',
    );
    await pause(deal);
    expect(await refused(admin, 'unholdAgreement', deal.agreement.id)).toBe('GUARDIAN_CONSENT_REQUIRED');
    await resume(deal);
    expect(await statusOf('agreements', deal.agreement.id)).toBe('ON_HOLD');
    expect(await refused(deal.ward, 'withdrawFromAgreement', deal.agreement.id, 'no')).toBe('ON_HOLD');
    await admin.does('unholdAgreement', 'DecideAgreementInput', { agreementId: deal.agreement.id }, 'id');
    await pause(deal);
    await deal.ward.does(
      'withdrawFromAgreement',
      'DecideAgreementInput',
      { agreementId: deal.agreement.id, reason: 'Ойымды өзгерттім' },
      'id',
    );
    expect(await statusOf('agreements', deal.agreement.id)).toBe('VOID');
  }, 60_000);
});

describe('a withdrawal that races', () => {
  /** Both at once; what is committed last is what stands. */
  const settled = async (...acts: Promise<unknown>[]): Promise<boolean[]> =>
    (await Promise.allSettled(acts)).map(({ status }) => status === 'fulfilled');

  it('with the acceptance leaves no agreement that can be signed against it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const scene = await minorScene(app, admin);
      const { id: offerId } = await makeOffer(scene.mentor.actor, scene.project.listingId, {
        mentoring: mentoringTerms(),
      });
      const [isAccepted] = await settled(
        scene.ward.does('acceptOffer', 'AcceptOfferInput', { offerId, revision: 1 }, 'id'),
        withdraw(scene, 'MENTORING'),
      );
      const status = await statusOf('offers', offerId);
      expect(status).toBe(isAccepted ? 'ACCEPTED' : 'HELD');
      const facts = await app.database.rows<{ after: boolean }>(sql`
        select f.at > c.withdrawn_at as after from facts f, consents c
        where f.chain = ${offerId} and f.action = 'offer.accepted' and c.guardianship_id = ${scene.guardianshipId}
          and c.kind = 'MENTORING' and c.withdrawn_at is not null`);
      expect(facts.filter(({ after }) => after && !isAccepted)).toEqual([]);
      if (isAccepted) {
        const { agreement } = (
          await scene.ward.ask<{ node: { agreement: { id: string; documentSha256: string } } }>(
            `query ($id: ID!) { node(id: $id) { ... on Offer { agreement { id documentSha256 } } } }`,
            { id: offerId },
          )
        ).node;
        await expect(sign(scene.ward, agreement)).rejects.toThrow(/GUARDIAN_CONSENT_REQUIRED/);
      }
    }
  }, 120_000);

  it('with the last signature leaves the agreement unsigned or on hold', async () => {
    for (let round = 0; round < 4; round += 1) {
      const deal = await minorDeal(app, admin, { mentoring: mentoringTerms() });
      await sign(deal.mentor.actor, deal.agreement);
      await signByCode(app, deal.guardian, deal.agreement);
      const [isSigned] = await settled(sign(deal.ward, deal.agreement), withdraw(deal, 'MENTORING'));
      expect(await statusOf('agreements', deal.agreement.id)).toBe(isSigned ? 'ON_HOLD' : 'SIGNING');
    }
  }, 120_000);

  it('with an approval and the end of the time to think pays nothing afterwards', async () => {
    const deal = await inForceWithMinor(app, admin);
    const scene = sceneOf(deal);
    await funded(scene, 1);
    await deal.guardian.does('startPayeeOnboarding', 'TeamInput', { teamId: deal.project.teamId }, 'url');
    const rows = await app.database.rows<{ account: string }>(sql`
      select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${deal.project.teamId}`);
    await app.control('POST', `accounts/${rows[0]?.account}/complete`, {});
    await app.settle();
    const { id } = await milestone(deal.ward, scene);
    await act(deal.ward, 'startMilestone', id);
    await submit(deal.ward, id);
    await settled(act(deal.mentor.actor, 'approveMilestone', id), pause(deal));
    expect(await statusOf('agreements', deal.agreement.id)).toBe('ON_HOLD');
    await app.wait('PT73H');
    const paid = sql`select status, ledger_entry_id is null as still from releases where agreement_id = ${deal.agreement.id}`;
    for (const { status, still } of await app.database.rows<{ status: string; still: boolean }>(paid)) {
      expect([status, still]).toEqual(['REQUESTED', true]);
    }
    await resume(deal);
    if ((await milestone(deal.ward, scene)).status === 'SUBMITTED')
      await act(deal.mentor.actor, 'approveMilestone', id);
    await app.wait('PT1H');
    expect((await app.database.rows<{ status: string }>(paid))[0]?.status).toMatch(/SENT|PAID_OUT/);
  }, 120_000);
});
