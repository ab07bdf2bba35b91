// A guardian is never the counterparty, and neither is somebody who shares her card, account or telephone (K-4).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepPaymentMark } from '#payments';
import { sql } from '#platform';
import {
  acceptOffer,
  makeOffer,
  mentoringTerms,
  publishedProject,
  seedTerms,
  sign,
  verifiedMentor,
} from '../harness/deals.js';
import type { Actor } from '../harness/cast.js';
import { family, guardianToken, inviteGuardian, pupil, verifyGuardianship } from '../harness/family.js';
import { inForceWithMinor, minorScene, signByCode, wardProject, drawUp } from '../harness/minors.js';
import { intentOf, opened, show } from '../harness/milestones.js';
import { upload } from '../harness/files.js';
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

const flagged = async (subjectId: string): Promise<string[]> => {
  const rows = await app.database.rows<{ flags: string[] }>(sql`
    select flag_codes as flags from moderation_cases where subject_id = ${subjectId} and kind = 'RISK_FLAG'`);
  return rows.flatMap(({ flags }) => flags);
};
const mark = (actor: Actor, number: string): Promise<void> =>
  app.database.systemTransaction((tx) => keepPaymentMark(tx, actor.personId ?? '', 'CARD', number));

describe('a mentor who is a guardian', () => {
  it('makes no offer to the ward’s team, invited, accepted or verified', async () => {
    const mentor = await verifiedMentor(app, admin);
    const ward = await pupil(app);
    const first = await family(app, admin, { ward });
    const project = await wardProject(app, admin, first);
    const refusal = async (): Promise<string> =>
      (
        await mentor.actor.refusal('makeOffer', 'MakeOfferInput', {
          listingId: project.listingId,
          mentoring: mentoringTerms(),
        })
      ).code;
    await inviteGuardian(ward, { email: mentor.actor.email, fullName: mentor.actor.name });
    expect(await refusal()).toBe('CONFLICT_OF_INTEREST');
    const token = await guardianToken(app, mentor.actor.email);
    const evidenceFileId = await upload(app, mentor.actor);
    const input = { token, evidenceFileId, consents: ['DATA', 'PARTICIPATION'] };
    const { id: guardianshipId } = await mentor.actor.does<{ id: string }>(
      'acceptGuardianship',
      'AcceptGuardianshipInput',
      input,
      'id',
    );
    expect(await refusal()).toBe('CONFLICT_OF_INTEREST');
    await verifyGuardianship(admin, guardianshipId);
    expect(await refusal()).toBe('CONFLICT_OF_INTEREST');
    await mentor.actor.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'id');
    expect((await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms() })).status).toBe('OPEN');
  }, 60_000);

  it('cannot be verified while they negotiate with the team, nor be accepted once they came to be one', async () => {
    const scene = await minorScene(app, admin);
    const { mentor, ward } = scene;
    const offer = await makeOffer(mentor.actor, scene.project.listingId, { mentoring: mentoringTerms() });
    await inviteGuardian(ward, { email: mentor.actor.email, fullName: mentor.actor.name });
    const accepting = await ward.refusal('acceptOffer', 'AcceptOfferInput', { offerId: offer.id, revision: 1 });
    expect(accepting.code).toBe('CONFLICT_OF_INTEREST');
    const token = await guardianToken(app, mentor.actor.email);
    const answer = await mentor.actor.raw<{ acceptGuardianship: { id: string } }>(
      `mutation ($input: AcceptGuardianshipInput!) { acceptGuardianship(input: $input) { id } }`,
      { input: { token, evidenceFileId: await upload(app, mentor.actor), consents: ['DATA'] } },
    );
    const id = answer.data?.acceptGuardianship?.id;
    const code = id
      ? (await admin.refusal('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId: id })).code
      : answer.errors?.[0]?.extensions.code;
    expect(code).toBe('CONFLICT_OF_INTEREST');
  }, 60_000);
});

describe('a mentor who shares', () => {
  it('a card or a telephone with the guardian is stopped at the offer, the acceptance and the payment, and an admin is told', async () => {
    const scene = await minorScene(app, admin);
    const { mentor, guardian, ward } = scene;
    const offer = await makeOffer(mentor.actor, scene.project.listingId, { seed: seedTerms('300000.00') });
    await mark(mentor.actor, 'card-of-both');
    expect((await acceptOffer(ward, offer.id).catch((error: Error) => error.message)).toString()).not.toMatch(
      /CONFLICT/,
    );
    const other = await minorScene(app, admin);
    const theirs = await makeOffer(other.mentor.actor, other.project.listingId, { seed: seedTerms('300000.00') });
    await mark(other.mentor.actor, 'one-card');
    await mark(other.guardian, 'one-card');
    const refusal = await other.ward.refusal('acceptOffer', 'AcceptOfferInput', { offerId: theirs.id, revision: 1 });
    expect(refusal.code).toBe('CONFLICT_OF_INTEREST');
    expect(await flagged(theirs.id)).toEqual(['SHARED_PURSE']);
    await app.database.dataSource.query(
      `update persons set phone_digest = 'the same', phone_sealed = 'v1.x.x.x' where id = any($1)`,
      [[mentor.actor.personId, guardian.personId]],
    );
    const again = await mentor.actor.refusal('makeOffer', 'MakeOfferInput', {
      listingId: scene.project.listingId,
      mentoring: mentoringTerms(),
    });
    expect(again.code).toBe('CONFLICT_OF_INTEREST');
  }, 60_000);

  it('a card with the payer of another deal is seen when it pays: the deal stands still until an admin has looked', async () => {
    // The guardian backs another team herself, with the card that this deal's mentor pays with.
    const deal = await inForceWithMinor(app, admin);
    const backed = await publishedProject(app, admin);
    const guardianAsMentor = await asMentor(deal.guardian);
    const offer = await makeOffer(guardianAsMentor, backed.listingId, { seed: seedTerms('200000.00') });
    const agreement = await acceptOffer(backed.lead, offer.id);
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
    await sign(backed.lead, agreement);
    await signByCode(app, guardianAsMentor, agreement);
    const theirs = { app, project: backed, mentor: { actor: guardianAsMentor, mentorId: '' }, id: agreement.id };
    const { milestones } = await show(guardianAsMentor, theirs);
    await app.pay(intentOf(await opened(theirs, [milestones[0]?.id ?? ''])), 'pm_card_mastercard');

    const scene = { app, project: deal.project, mentor: deal.mentor, id: deal.agreement.id };
    const mine = (await show(deal.mentor.actor, scene)).milestones;
    await app.pay(intentOf(await opened(scene, [mine[0]?.id ?? ''])), 'pm_card_mastercard');
    expect((await show(deal.mentor.actor, scene)).status).toBe('ON_HOLD');
    expect(await flagged(deal.agreement.id)).toEqual(['SHARED_PURSE']);
    const blocked = await deal.mentor.actor.refusal('fundAgreement', 'FundAgreementInput', {
      agreementId: deal.agreement.id,
      milestoneIds: [mine[1]?.id],
    });
    expect(blocked.code).toBe('ON_HOLD');
    await admin.does('unholdAgreement', 'DecideAgreementInput', { agreementId: deal.agreement.id }, 'id');
    const still = await deal.mentor.actor.refusal('fundAgreement', 'FundAgreementInput', {
      agreementId: deal.agreement.id,
      milestoneIds: [mine[1]?.id],
    });
    expect(still.code).toBe('CONFLICT_OF_INTEREST');
  }, 60_000);

  async function asMentor(actor: Actor): Promise<Actor> {
    const { id: mentorId } = await actor.does<{ id: string }>(
      'updateMentorProfile',
      'UpdateMentorProfileInput',
      {
        headline: 'Кәсіпкер, он жыл кітап сауда саласында',
        bio: 'Шағын бизнесті нөлден бастап құрған тәжірибем бар, жастарға көмектескім келеді.',
        sectors: ['education'],
        topics: ['қаржы'],
        languages: ['KK'],
        city: 'Алматы',
        hoursPerMonth: 10,
      },
      'id',
    );
    await actor.ask(`mutation { submitMentorProfile { id } }`);
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId }, 'id');
    return actor;
  }

  it('nothing with anybody is no stranger than anybody else', async () => {
    const scene = await minorScene(app, admin);
    const deal = await drawUp(admin, scene, { mentoring: mentoringTerms() });
    expect(await flagged(deal.offerId)).toEqual([]);
  }, 60_000);
});
