// What has to stand before a minor is bound: every consent in every order, the guardian's standing, the document, the proof.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { minutes } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import { PASSWORD, type Actor, type Refused } from '../harness/cast.js';
import { acceptOffer, makeOffer, mentoringTerms, seedTerms, sign, type ShownOffer } from '../harness/deals.js';
import { ALL_CONSENTS, family, type ConsentKind } from '../harness/family.js';
import { laterByTheMachine } from '../harness/machine-time.js';
import { drawUp, minorDeal, minorScene, signByCode, signingCode, type MinorScene } from '../harness/minors.js';
import { standingIsRead } from '../harness/minors-shown.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
}, 60_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

const BOTH = { mentoring: mentoringTerms(), seed: seedTerms('300000.00') };
const consent = (
  { guardian, guardianshipId }: MinorScene,
  verb: 'grantConsent' | 'withdrawConsent',
  kind: ConsentKind,
) => guardian.does(verb, 'ConsentInput', { guardianshipId, kind }, 'id');
const accepting = (actor: Actor, offerId: string): Promise<Refused> =>
  actor.refusal('acceptOffer', 'AcceptOfferInput', { offerId, revision: 1 });
const offerAs = async (actor: Actor, id: string): Promise<ShownOffer> =>
  (
    await actor.ask<{ node: ShownOffer }>(
      `query ($id: ID!) { node(id: $id) { ... on Offer { id status viewerCan } } }`,
      { id },
    )
  ).node;

describe('accepting for a minor', () => {
  const NEEDED: Record<string, { terms: object; kinds: readonly ConsentKind[] }> = {
    mentoring: { terms: { mentoring: mentoringTerms() }, kinds: ['DATA', 'PARTICIPATION', 'MENTORING'] },
    seed: { terms: { seed: seedTerms('300000.00') }, kinds: ['DATA', 'PARTICIPATION', 'SEED'] },
    both: { terms: BOTH, kinds: ['DATA', 'PARTICIPATION', 'MENTORING', 'SEED'] },
  };

  it.each(Object.entries(NEEDED))(
    'of %s needs each of its consents, whichever is missing',
    async (_name, { terms, kinds }) => {
      const scene = await minorScene(app, admin);
      const offer = await makeOffer(scene.mentor.actor, scene.project.listingId, terms);
      expect((await offerAs(scene.ward, offer.id)).viewerCan).toContain('ACCEPT');
      for (const kind of kinds) {
        await consent(scene, 'withdrawConsent', kind);
        expect((await offerAs(scene.ward, offer.id)).viewerCan).not.toContain('ACCEPT');
        expect([kind, (await accepting(scene.ward, offer.id)).code]).toEqual([kind, 'ON_HOLD']);
        await consent(scene, 'grantConsent', kind);
        expect((await offerAs(scene.ward, offer.id)).status).toBe('OPEN');
      }
      expect((await acceptOffer(scene.ward, offer.id)).status).toMatch(/SIGNING|IN_REVIEW/);
    },
    60_000,
  );

  it('with consents that were never given says which one is asked for', async () => {
    const kinds = ALL_CONSENTS.filter((kind) => kind !== 'SEED');
    const scene = await minorScene(app, admin, { consents: kinds });
    const offer = await makeOffer(scene.mentor.actor, scene.project.listingId, BOTH);
    expect((await offerAs(scene.ward, offer.id)).viewerCan).not.toContain('ACCEPT');
    expect((await accepting(scene.ward, offer.id)).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    const answer = await scene.ward.raw(`mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { id } }`, {
      input: { offerId: offer.id, revision: 1 },
    });
    expect(answer.errors?.[0]?.extensions['consent']).toBe('SEED');
    expect((await accepting(scene.guardian, offer.id)).code).toBe('FORBIDDEN');
    await consent(scene, 'grantConsent', 'SEED');
    expect((await acceptOffer(scene.ward, offer.id)).status).toBe('IN_REVIEW');
  }, 60_000);

  it('is not offered, nor a counter-offer, while what they need was never allowed; the family reads what is missing', async () => {
    const scene = await minorScene(app, admin, { consents: ['DATA', 'PARTICIPATION', 'PUBLICATION'] });
    const { id: offerId } = await makeOffer(scene.mentor.actor, scene.project.listingId, BOTH);
    await standingIsRead();
    const seen = async (actor: Actor): Promise<{ viewerCan: string[]; consentNotice: string | null }> =>
      (
        await actor.ask<{ node: { viewerCan: string[]; consentNotice: string | null } }>(
          `query ($id: ID!) { node(id: $id) { ... on Offer { viewerCan consentNotice } } }`,
          { id: offerId },
          { 'accept-language': 'ru' },
        )
      ).node;
    const counter = (terms: object): Promise<Refused> =>
      scene.ward.refusal('counterOffer', 'CounterOfferInput', { offerId, revision: 1, ...terms });
    expect(await seen(scene.ward)).toEqual({
      viewerCan: ['DECLINE', 'REPORT'],
      consentNotice: expect.stringContaining('нужно согласие законного представителя'),
    });
    expect((await seen(scene.guardian)).consentNotice).toContain('нужно согласие законного представителя');
    expect((await seen(scene.mentor.actor)).consentNotice).toBeNull();
    expect((await accepting(scene.ward, offerId)).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    for (const terms of [{ mentoring: mentoringTerms(6) }, { seed: seedTerms('200000.00') }]) {
      expect((await counter(terms)).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    }
    // With one of the two she may propose that one, and not accept both.
    await consent(scene, 'grantConsent', 'MENTORING');
    expect((await seen(scene.ward)).viewerCan).toEqual(['COUNTER', 'DECLINE', 'REPORT']);
    expect((await counter({ seed: seedTerms('200000.00') })).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    expect((await accepting(scene.ward, offerId)).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    await consent(scene, 'grantConsent', 'SEED');
    const { viewerCan, consentNotice } = await seen(scene.ward);
    expect([viewerCan.includes('ACCEPT'), viewerCan.includes('COUNTER'), consentNotice]).toEqual([true, true, null]);
  }, 60_000);

  it('is refused by a team whose lead has nobody behind them', async () => {
    const scene = await minorScene(app, admin);
    const offer = await makeOffer(scene.mentor.actor, scene.project.listingId, BOTH);
    await scene.guardian.does('endGuardianship', 'GuardianshipInput', { guardianshipId: scene.guardianshipId }, 'id');
    expect((await accepting(scene.ward, offer.id)).code).toBe('ON_HOLD');
  }, 60_000);

  it('takes no instrument that is not for minors', async () => {
    const scene = await minorScene(app, admin);
    await admin.does(
      'enableInstrument',
      'EnableInstrumentInput',
      { instrument: 'INTEREST_FREE_LOAN', enabled: true, documentReference: 'opinion 7' },
      'instrument',
    );
    const loan = { ...seedTerms('300000.00'), instrument: 'INTEREST_FREE_LOAN', instrumentTerms: 'returned in a year' };
    const offer = await makeOffer(scene.mentor.actor, scene.project.listingId, { seed: loan });
    expect((await accepting(scene.ward, offer.id)).code).toBe('INSTRUMENT_DISABLED');
  }, 60_000);
});

describe('signing for a minor', () => {
  const refusal = (actor: Actor, input: object): Promise<Refused> =>
    actor.refusal('signAgreement', 'SignAgreementInput', input);

  it('is refused while any consent is missing, to everybody, at every step', async () => {
    const deal = await minorDeal(app, admin, BOTH);
    const { id: agreementId, documentSha256 } = deal.agreement;
    const input = { agreementId, documentSha256, password: PASSWORD };
    for (const kind of ['DATA', 'PARTICIPATION', 'MENTORING', 'SEED'] as const) {
      await consent(deal, 'withdrawConsent', kind);
      for (const actor of [deal.mentor.actor, deal.ward, deal.guardian]) {
        expect([kind, (await refusal(actor, input)).code]).toEqual([kind, 'GUARDIAN_CONSENT_REQUIRED']);
        const { node } = await actor.ask<{ node: { viewerCan: string[] } }>(
          `query ($id: ID!) { node(id: $id) { ... on Agreement { viewerCan } } }`,
          { id: agreementId },
        );
        expect(node.viewerCan).not.toContain('SIGN');
      }
      await consent(deal, 'grantConsent', kind);
    }
    // Withdrawn between two signatures: what was signed stays signed, and nothing more is.
    await sign(deal.mentor.actor, deal.agreement);
    await deal.guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId: deal.guardianshipId }, 'id');
    expect((await refusal(deal.ward, input)).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    expect((await refusal(deal.guardian, { ...input, onBehalfOf: deal.ward.personId })).code).toBe(
      'GUARDIAN_CONSENT_REQUIRED',
    );
    await deal.guardian.does('resumeWard', 'GuardianshipInput', { guardianshipId: deal.guardianshipId }, 'id');
    await sign(deal.ward, deal.agreement);
    const active = await signByCode(app, deal.guardian, deal.agreement, deal.ward.personId);
    expect(active.status).toBe('ACTIVE');
  }, 60_000);

  it('takes no other document, no wrong, used or expired code, and nobody else’s child', async () => {
    const deal = await minorDeal(app, admin, { mentoring: mentoringTerms() });
    const stranger = await family(app, admin);
    const { id: agreementId, documentSha256 } = deal.agreement;
    const input = { agreementId, documentSha256, onBehalfOf: deal.ward.personId };
    const code = await signingCode(app, deal.guardian);
    const wrongCode = String((Number(code.replace(' ', '')) + 1) % 1_000_000).padStart(6, '0');
    const field = async (more: object): Promise<object | undefined> =>
      (await refusal(deal.guardian, { ...input, ...more })).fields[0];
    expect(await field({ oneTimeCode: code, documentSha256: 'a'.repeat(64) })).toMatchObject({
      path: 'documentSha256',
      code: 'OTHER_DOCUMENT',
    });
    expect(await field({ oneTimeCode: wrongCode })).toMatchObject({ path: 'oneTimeCode', code: 'CODE' });
    expect(await field({ oneTimeCode: code, onBehalfOf: stranger.ward.personId })).toMatchObject({
      path: 'onBehalfOf',
    });
    expect(await field({})).toMatchObject({ path: 'password', code: 'REQUIRED' });
    expect(await field({ password: PASSWORD })).toMatchObject({ path: 'password', code: 'PASSWORD_WRONG' });
    expect((await refusal(stranger.guardian, { ...input, oneTimeCode: code })).code).toBe('NOT_FOUND');
    await laterByTheMachine(minutes(10), async () => {
      expect(await field({ oneTimeCode: code })).toMatchObject({ path: 'oneTimeCode', code: 'CODE' });
    });
    const signed = await signByCode(app, deal.guardian, deal.agreement);
    expect(signed).toMatchObject({ status: 'SIGNING', viewerCan: expect.not.arrayContaining(['SIGN']) });
    expect((await refusal(deal.guardian, { ...input, password: PASSWORD })).code).toBe('INVALID_STATE');
    // The pupil cannot sign for the guardian, and the guardian cannot sign as the pupil.
    expect((await refusal(deal.ward, { ...input, password: PASSWORD })).fields[0]).toMatchObject({
      path: 'onBehalfOf',
    });
  }, 60_000);

  it('ends with the guardianship, and waits for its verification', async () => {
    const deal = await minorDeal(app, admin, { mentoring: mentoringTerms() });
    const second = await secondGuardian(deal);
    const { id: agreementId, documentSha256 } = deal.agreement;
    const code = await signingCode(app, deal.guardian);
    await deal.guardian.does('endGuardianship', 'GuardianshipInput', { guardianshipId: deal.guardianshipId }, 'id');
    const input = { agreementId, documentSha256, oneTimeCode: code, onBehalfOf: deal.ward.personId };
    expect((await refusal(deal.guardian, input)).code).toBe('NOT_FOUND');
    for (const verb of ['refuseAgreement', 'withdrawFromAgreement']) {
      const { code: found } = await deal.guardian.refusal(verb, 'DecideAgreementInput', { agreementId, reason: 'no' });
      expect(found).toBe('NOT_FOUND');
    }
    const { node } = await deal.ward.ask<{ node: { status: string } }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { status } } }`,
      { id: agreementId },
    );
    expect(node.status).toBe('VOID');
    // Another guardian reads it but is no signatory of this version.
    expect((await refusal(second, { ...input, oneTimeCode: await signingCode(app, second) })).code).toBe('FORBIDDEN');
  }, 60_000);

  async function secondGuardian(scene: MinorScene): Promise<Actor> {
    const { guardian } = await family(app, admin, { ward: scene.ward });
    return guardian;
  }

  it('forgets a code after ten minutes', async () => {
    const deal = await drawUp(admin, await minorScene(app, admin), { mentoring: mentoringTerms() });
    const code = await signingCode(app, deal.guardian);
    const { id: agreementId, documentSha256 } = deal.agreement;
    const { fields } = await laterByTheMachine(minutes(10), () =>
      refusal(deal.guardian, { agreementId, documentSha256, oneTimeCode: code }),
    );
    expect(fields[0]).toMatchObject({ path: 'oneTimeCode', code: 'CODE' });
  }, 60_000);
});
