// A child's profile without an account turns 18 with an agreement in force: nobody acts for it any more, and its person comes,
// names who receives the money and confirms what was agreed for them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { clock, days } from '#kernel';
import { ProductClock, sql } from '#platform';
import { show } from '../harness/agreements.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  makeOffer,
  publishedProject,
  seedTerms,
  sign,
  type ShownAgreement,
  type Project,
  verifiedMentor,
  type MentorOnStage,
} from '../harness/deals.js';
import { heldChild } from '../harness/family.js';
import { handOver, ownAddress, profileToken, takeProfile } from '../harness/handover.js';
import { funded } from '../harness/milestones.js';
import { standingIsRead } from '../harness/minors-shown.js';
import { signByCode } from '../harness/minors.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
let mother: Actor;
let mentor: MentorOnStage;
let project: Project;
let agreement: ShownAgreement;
let childId: string;
let forgottenId: string;
let grown: Actor;

/** Somebody whose 18th birthday is in so many days. */
const turning18In = (ahead: number): string => {
  const day = new Date(clock.now().getTime() + days(ahead));
  day.setUTCFullYear(day.getUTCFullYear() - 18);
  return day.toISOString().slice(0, 10);
};
let birthDate: string;

beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  mother = await app.cast.adult('Гүлнар Серікова', { locale: 'EN' });
  birthDate = turning18In(32);
  ({ childId } = await heldChild(app, admin, mother, { name: 'Әлихан Серіков', birthDate }));
  const father = await app.cast.adult('Марат Ахметов');
  ({ childId: forgottenId } = await heldChild(app, admin, father, { name: 'Томирис Ахметова', birthDate }));
  mentor = await verifiedMentor(app, admin);
  project = await publishedProject(app, admin, { lead: mother, leadId: childId, payee: false });
  const { teamId, listingId } = project;
  await mother.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: mother.personId }, 'id');
  const offer = await makeOffer(mentor.actor, listingId, { seed: seedTerms('300000.00') });
  agreement = await acceptOffer(mother, offer.id);
  await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
  await sign(mentor.actor, agreement);
  await signByCode(app, mother, agreement, childId);
  await funded({ app, mentor, project, id: agreement.id }, 1);
}, 120_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const noticesOf = async ({ personId }: Actor): Promise<{ kind: string; path: string }[]> => {
  await app.drain();
  return app.database.rows(sql`
    select kind, path from notifications where person_id = ${personId}
      and (kind like 'person.%' or kind like 'profile.%' or kind like 'agreement.confirmation%') order by id`);
};
const caseOf = (subjectId: string) =>
  app.database.rows<{ status: string; flags: string[] }>(sql`
    select status, flag_codes as flags from moderation_cases where subject_id = ${subjectId} and kind = 'RISK_FLAG'`);

describe('before and on the birthday', () => {
  it('the guardian is told at 30 and at 7 days and on the day that the profile can be handed over, and where', async () => {
    await app.wait('P2D');
    await app.wait('P23D');
    await app.wait('P8D');
    const path = '/my/family';
    expect((await noticesOf(mother)).map(({ kind, path: to }) => ({ kind, path: to }))).toEqual([
      { kind: 'person.comesOfAge.held', path },
      { kind: 'person.comesOfAge.held', path },
      { kind: 'person.cameOfAge.held', path },
    ]);
    const mails = (await app.mails(mother.email)).map(({ text }) => text).join('\n');
    expect(mails).toContain('give their address on the page “Family”');
    expect(mails).toContain('/en/my/family');
  }, 60_000);

  it('nobody acts for it any more, an admin sees that, and the sweep of the next day leaves it at that', async () => {
    await standingIsRead();
    const choice = { teamId: project.teamId, personId: mother.personId };
    expect((await mother.refusal('choosePayee', 'ChoosePayeeInput', choice)).code).toBe('NOT_FOUND');
    expect(await caseOf(agreement.id)).toEqual([{ status: 'OPEN', flags: ['PAYEE_STOPPED'] }]);
    expect(await caseOf(childId)).toEqual([{ status: 'OPEN', flags: ['HELD_GROWN_UP'] }]);
    await app.wait('P1D');
    const told = sql`select 1 from facts where subject_id = ${childId} and action = 'person.cameOfAge'`;
    expect(await app.database.rows(told)).toHaveLength(1);
    const { viewer } = await mother.ask<{ viewer: { wards: object[] } }>(
      `{ viewer { wards { status isHeld handover { state isGrownUp } } } }`,
    );
    expect(viewer.wards).toEqual([{ status: 'ENDED', isHeld: true, handover: { state: 'OPEN', isGrownUp: true } }]);
  }, 60_000);
});

describe('a profile whose birthday came before there were such cases', () => {
  it('comes before an admin with the next sweep, once', async () => {
    const owner = new DataSource({ type: 'postgres', url: app.urls.ownerUrl });
    await owner.initialize();
    await owner.query(`delete from moderation_cases where subject_id = $1 and kind = 'RISK_FLAG'`, [forgottenId]);
    await owner.destroy();
    for (let day = 1; day <= 2; day += 1) {
      await app.wait('P1D');
      expect(await caseOf(forgottenId)).toEqual([{ status: 'OPEN', flags: ['HELD_GROWN_UP'] }]);
    }
  }, 60_000);
});

describe('the person of 18', () => {
  it('comes by the link of the former guardian, a grown-up with everything that was theirs', async () => {
    const email = ownAddress('alikhan');
    await handOver(mother, childId, email);
    const token = await profileToken(app, email);
    expect((await app.mails(email))[0]?.text).toContain('Hello Әлихан Серіков,');
    grown = await takeProfile(app, { token, birthDate, email });
    expect(grown.personId).toBe(childId);
    expect(await app.database.row(sql`select is_ward, is_held from persons where id = ${childId}`)).toEqual({
      is_ward: false,
      is_held: false,
    });
    expect(await caseOf(childId)).toEqual([{ status: 'RESOLVED', flags: ['HELD_GROWN_UP'] }]);
    expect((await noticesOf(mother)).at(-1)?.kind).toBe('profile.taken');
    expect((await noticesOf(grown)).map(({ kind }) => kind)).toEqual(['agreement.confirmationAsked']);
    const { viewer } = await grown.ask<{ viewer: object }>(`{ viewer { isMinor emailVerified teams { id } } }`);
    expect(viewer).toEqual({ isMinor: false, emailVerified: true, teams: [{ id: project.teamId }] });
  }, 60_000);

  it('confirms what was agreed, for whose money there is a payee again, and no case stays open', async () => {
    await app.settle();
    expect(await caseOf(agreement.id)).toEqual([{ status: 'RESOLVED', flags: ['PAYEE_STOPPED'] }]);
    expect((await show(grown, agreement.id))?.viewerCan).toContain('CONFIRM');
    await grown.does('confirmAgreement', 'ConfirmAgreementInput', { agreementId: agreement.id }, 'id');
    expect(await show(grown, agreement.id)).toMatchObject({ status: 'ACTIVE' });
    const listing = sql`select hidden_at as hidden from listings where id = ${project.listingId}`;
    expect(await app.database.row(listing)).toEqual({ hidden: null });
  }, 60_000);

  it('names another payee, themself, when that one cannot receive', async () => {
    const rested = { personId: mother.personId, reason: 'Тексеріліп жатыр' };
    await admin.does('suspendPerson', 'DecidePersonInput', rested, 'id');
    const { payee } = await grown.does<{ payee: { id: string } }>(
      'choosePayee',
      'ChoosePayeeInput',
      { teamId: project.teamId, personId: childId },
      'payee { id }',
    );
    await app.settle();
    expect((await caseOf(agreement.id)).map(({ status }) => status).sort()).toEqual(['OPEN', 'RESOLVED']);
    const approval = { agreementId: agreement.id, payeeId: payee.id, reason: 'Жетекші өзі алады' };
    await admin.does('changePayee', 'ChangePayeeInput', approval, 'id');
    expect((await caseOf(agreement.id)).map(({ status }) => status)).toEqual(['RESOLVED', 'RESOLVED']);
  }, 60_000);
});

describe('an admin', () => {
  const input = (more: object) => ({ wardId: forgottenId, email: ownAddress('tomiris'), ...more });

  it('hands over what nobody in the family does, with a reason that stays on record', async () => {
    const refused = await admin.refusal('handOverProfile', 'HandOverProfileInput', input({}));
    expect(refused.fields).toEqual([expect.objectContaining({ path: 'reason', code: 'REQUIRED' })]);
    const email = ownAddress('tomiris');
    await handOver(admin, forgottenId, email, { reason: 'Әкесінің поштасы жоқ' });
    const fact = sql`select actor_id as by, data::json->>'reason' as reason from facts
      where subject_id = ${forgottenId} and action = 'profile.handedOver'`;
    expect(await app.database.rows(fact)).toEqual([{ by: admin.personId, reason: 'Әкесінің поштасы жоқ' }]);
    const token = await profileToken(app, email);
    const taken = await takeProfile(app, { token, birthDate, email });
    expect(taken.personId).toBe(forgottenId);
    expect(await caseOf(forgottenId)).toEqual([{ status: 'RESOLVED', flags: ['HELD_GROWN_UP'] }]);
  }, 60_000);
});

describe('whoever comes on the birthday before the day’s sweep', () => {
  it('stands alone from that moment on', async () => {
    const aunt = await app.cast.adult('Сәуле Ахметова');
    const born = turning18In(1);
    const { childId: id, guardianshipId } = await heldChild(app, admin, aunt, { birthDate: born });
    const email = ownAddress('early');
    await handOver(aunt, id, email);
    const token = await profileToken(app, email);
    // The clock alone: nothing that is due runs.
    await app.api.get(ProductClock).advance(days(2));
    await standingIsRead();
    await takeProfile(app, { token, birthDate: born, email });
    expect(await app.database.row(sql`select is_ward, is_held from persons where id = ${id}`)).toEqual({
      is_ward: false,
      is_held: false,
    });
    expect(await app.database.row(sql`select status from guardianships where id = ${guardianshipId}`)).toEqual({
      status: 'ENDED',
    });
    await app.settle();
  }, 60_000);
});
