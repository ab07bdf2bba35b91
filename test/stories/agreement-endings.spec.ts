import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { accepted, decide, drawnUp, inForce, refused, show } from '../harness/agreements.js';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { kzt, makeOffer, mentoringTerms, seedTerms, sign } from '../harness/deals.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app?.stop();
  expect(broken).toEqual([]);
});

describe('ending', () => {
  it('by refusal gives the ask and the hours back', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin, {
      seed: seedTerms('300000.00'),
      mentoring: mentoringTerms(),
    });
    await decide(admin, 'clearAgreement', agreement.id);
    expect(await accepted(project)).toEqual(kzt('300000.00'));
    const bare = await mentor.actor.refusal('refuseAgreement', 'DecideAgreementInput', { agreementId: agreement.id });
    expect(bare.fields[0]?.path).toBe('reason');
    expect((await decide(mentor.actor, 'refuseAgreement', agreement.id, 'Жағдайым өзгерді')).status).toBe('VOID');
    expect(await accepted(project)).toEqual(kzt('0.00'));
    expect(await refused(project.lead, 'refuseAgreement', agreement.id, 'Неге')).toBe('INVALID_STATE');
    await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms(20) });
  });

  it('by a moderator who blocks it', async () => {
    const { project, agreement } = await drawnUp(app, admin, { seed: seedTerms('300000.00') });
    expect((await decide(admin, 'blockAgreement', agreement.id, 'Тексерілмеген')).status).toBe('VOID');
    expect(await accepted(project)).toEqual(kzt('0.00'));
  });

  it('by itself after fourteen days, with two reminders before', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin);
    await sign(project.lead, agreement);
    const reminders = async (actor: Actor): Promise<number> => {
      const { viewer } = await actor.ask<{ viewer: { notifications: { nodes: { kind: string }[] } } }>(
        `{ viewer { notifications(first: 50) { nodes { kind } } } }`,
      );
      return viewer.notifications.nodes.filter(({ kind }) => kind === 'agreement.reminded').length;
    };
    await app.advance(days(3) + 1_000);
    expect([await reminders(mentor.actor), await reminders(project.lead)]).toEqual([1, 0]);
    await app.advance(days(4));
    expect(await reminders(mentor.actor)).toBe(2);
    await app.advance(days(6));
    expect((await show(admin, agreement.id))?.status).toBe('SIGNING');
    await app.advance(days(1));
    expect((await show(admin, agreement.id))?.status).toBe('VOID');
    expect(await reminders(mentor.actor)).toBe(2);
  });

  it('early, when one side proposes and the other agrees', async () => {
    const { mentor, project, agreement } = await inForce(app, admin, { seed: seedTerms('300000.00') });
    expect(await refused(mentor.actor, 'withdrawFromAgreement', agreement.id, 'Ойландым')).toBe('INVALID_STATE');
    expect(await refused(project.lead, 'terminateAgreement', agreement.id)).toBe('BAD_USER_INPUT');
    const proposed = await decide(project.lead, 'terminateAgreement', agreement.id, 'Оқуға кетеміз');
    expect(proposed).toMatchObject({ status: 'ACTIVE', terminationProposedBy: 'TEAM' });
    expect(await refused(project.lead, 'terminateAgreement', agreement.id, 'Тағы')).toBe('INVALID_STATE');
    expect((await show(mentor.actor, agreement.id))?.viewerCan).toContain('TERMINATE');
    expect((await decide(mentor.actor, 'terminateAgreement', agreement.id)).status).toBe('TERMINATED');
    expect(await accepted(project)).toEqual(kzt('0.00'));
  });

  it('at once by an admin, also on hold; a hold tells its reason', async () => {
    const { mentor, agreement } = await inForce(app, admin);
    await decide(admin, 'holdAgreement', agreement.id, 'Хабарлама түсті');
    const held = await mentor.actor.refusal('withdrawFromAgreement', 'DecideAgreementInput', {
      agreementId: agreement.id,
      reason: 'Ойландым',
    });
    expect([held.code, held.message]).toEqual(['ON_HOLD', expect.stringContaining('Хабарлама түсті')]);
    expect((await decide(admin, 'unholdAgreement', agreement.id)).status).toBe('ACTIVE');
    await decide(admin, 'holdAgreement', agreement.id, 'Тағы да');
    expect((await decide(admin, 'terminateAgreement', agreement.id, 'Ереже бұзылды')).status).toBe('TERMINATED');
  });
});
