// The 18th birthday: what is not signed is void and can be made anew, what is in force is the grown-up's to confirm, and the
// guardian's say in it ends at midnight in Almaty.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, days } from '#kernel';
import { sql } from '#platform';
import { decide, refused, show } from '../harness/agreements.js';
import type { Actor } from '../harness/cast.js';
import { mentoringTerms, seedTerms, sign } from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';
import { drawUp, signByCode, wardProject, type MinorDeal } from '../harness/minors.js';
import { verifiedMentor } from '../harness/deals.js';
import { act, funded, milestone, submit } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
let unsigned: MinorDeal;
let deal: MinorDeal;
/** Eleven days before their 18th birthday. */
const birthDate = (): string => {
  const day = new Date(clock.now().getTime() + days(11));
  day.setUTCFullYear(day.getUTCFullYear() - 18);
  return day.toISOString().slice(0, 10);
};

async function dealOf(terms: object): Promise<MinorDeal> {
  const ward = await pupil(app, 'Дана Серікқызы', birthDate());
  const people = await family(app, admin, { ward });
  const project = await wardProject(app, admin, people);
  return drawUp(admin, { ...people, project, mentor: await verifiedMentor(app, admin) }, terms);
}

beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  unsigned = await dealOf({ mentoring: mentoringTerms() });
  await sign(unsigned.mentor.actor, unsigned.agreement);
  deal = await dealOf({ seed: seedTerms('300000.00') });
  await sign(deal.mentor.actor, deal.agreement);
  await sign(deal.ward, deal.agreement);
  await signByCode(app, deal.guardian, deal.agreement, deal.ward.personId);
  await funded({ app, mentor: deal.mentor, project: deal.project, id: deal.agreement.id }, 1);
  await deal.guardian.does('startPayeeOnboarding', 'TeamInput', { teamId: deal.project.teamId }, 'url');
  const rows = await app.database.rows<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${deal.project.teamId}`);
  await app.control('POST', `accounts/${rows[0]?.account}/complete`, {});
  await app.settle();
}, 120_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const texts = async (actor: Actor): Promise<string> => {
  await app.drain();
  const { viewer } = await actor.ask<{ viewer: { notifications: { nodes: { text: string }[] } } }>(
    `{ viewer { notifications(first: 20) { nodes { text } } } }`,
  );
  return viewer.notifications.nodes.map(({ text }) => text).join('\n');
};

describe('the birthday', () => {
  it('voids what was not signed, kindly, and asks for what is in force', async () => {
    expect((await show(deal.ward, deal.agreement.id))?.viewerCan).not.toContain('CONFIRM');
    await app.wait('P12D');
    expect(await show(unsigned.ward, unsigned.agreement.id)).toMatchObject({ status: 'VOID' });
    expect(await texts(unsigned.mentor.actor)).toContain('has to be made anew');
    const mine = await show(deal.ward, deal.agreement.id);
    expect(mine).toMatchObject({ status: 'ACTIVE', viewerCan: expect.arrayContaining(['CONFIRM']) });
    expect(await texts(deal.ward)).toContain('is now your own decision');
    expect((await show(deal.mentor.actor, deal.agreement.id))?.viewerCan).not.toContain('CONFIRM');
    expect(await refused(deal.mentor.actor, 'confirmAgreement', deal.agreement.id).catch(() => 'INPUT')).toBeTruthy();
  }, 60_000);

  it('ends what the guardian may do, but not what the payee receives', async () => {
    // As the payee she still reads where her money comes from.
    expect(await show(deal.guardian, deal.agreement.id)).not.toBeNull();
    expect(await show(unsigned.guardian, unsigned.agreement.id)).toBeNull();
    expect(await refused(unsigned.guardian, 'refuseAgreement', unsigned.agreement.id, 'no')).toBe('NOT_FOUND');
  });

  it('lets no new money go before it is confirmed, and reminds twice', async () => {
    const scene = { app, mentor: deal.mentor, project: deal.project, id: deal.agreement.id };
    const { id } = await milestone(deal.ward, scene);
    await act(deal.ward, 'startMilestone', id);
    await submit(deal.ward, id);
    await act(deal.mentor.actor, 'approveMilestone', id);
    await app.wait('PT2H');
    expect((await milestone(deal.ward, scene)).release?.status).toBe('REQUESTED');
    await app.wait('P4D');
    await app.wait('P4D');
    const reminded = sql`select count(*)::int as count from facts where chain = ${deal.offerId} and action = 'agreement.confirmationReminded'`;
    expect(await app.database.rows(reminded)).toEqual([{ count: 2 }]);
    expect((await milestone(deal.ward, scene)).release?.status).toBe('REQUESTED');
    const confirmed = await deal.ward.does<{ status: string; viewerCan: string[] }>(
      'confirmAgreement',
      'ConfirmAgreementInput',
      { agreementId: deal.agreement.id },
      'status viewerCan confirmingSince',
    );
    expect(confirmed).toMatchObject({ status: 'ACTIVE', viewerCan: expect.not.arrayContaining(['CONFIRM']) });
    const again = await deal.ward.refusal('confirmAgreement', 'ConfirmAgreementInput', {
      agreementId: deal.agreement.id,
    });
    expect(again.code).toBe('FORBIDDEN');
    await app.wait('PT1H');
    expect((await milestone(deal.ward, scene)).release?.status).toMatch(/SENT|PAID_OUT/);
    expect(await texts(deal.mentor.actor)).toContain('as an adult');
  }, 60_000);

  it('leaves the grown-up to end it as an adult does', async () => {
    expect(await decide(deal.ward, 'terminateAgreement', deal.agreement.id, 'Оқуға кетемін')).toMatchObject({
      terminationProposedBy: 'TEAM',
    });
  });
});
