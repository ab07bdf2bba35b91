// What a minor's agreement says: its document in three languages, its summary in plain words, and who reads along.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, newId } from '#kernel';
import { sql } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  makeOffer,
  mentoringTerms,
  publishedProject,
  seedTerms,
  sign,
  verifiedMentor,
} from '../harness/deals.js';
import { family, heldChild } from '../harness/family.js';
import { inForceWithMinor, minorDeal, signByCode, type MinorDeal } from '../harness/minors.js';
import { textOf } from '../harness/pdf-text.js';

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

async function documentOf(actor: Actor, id: string, locale: 'KK' | 'RU' | 'EN'): Promise<string> {
  const { node } = await actor.ask<{ node: { document: { url: string } } }>(
    `query ($id: ID!, $locale: Locale) { node(id: $id) { ... on Agreement { document(locale: $locale) { url } } } }`,
    { id, locale },
  );
  const { pathname, search } = new URL(node.document.url);
  return textOf((await app.api.inject({ method: 'GET', url: pathname + search })).rawPayload);
}
const squeezed = (text: string): string => text.replace(/\s/g, '');

interface Summary {
  readonly summary: string[];
  readonly summaryVersion: number;
  readonly summaryOpenedAt: string | null;
}
const summaryOf = async (actor: Actor, id: string, locale?: string): Promise<Summary> =>
  (
    await actor.ask<{ node: Summary }>(
      `query ($id: ID!, $locale: Locale) { node(id: $id) { ... on Agreement { summary(locale: $locale) summaryVersion summaryOpenedAt } } }`,
      { id, locale },
    )
  ).node;

describe('the document', () => {
  it('names the guardian with the law, and of the minor no family name', async () => {
    const deal = await minorDeal(app, admin, { mentoring: mentoringTerms(), seed: seedTerms('300000.00') });
    const kazakh = await documentOf(deal.mentor.actor, deal.agreement.id, 'KK');
    const russian = await documentOf(deal.guardian, deal.agreement.id, 'RU');
    for (const said of ['Айша Н.', 'Гүлнар Нұрланова', 'Айша Н. атынан', 'кодексінің № 22 бабы', '72 сағат']) {
      expect(kazakh).toContain(squeezed(said));
    }
    for (const said of [
      'от имени: Айша Н.',
      'статья 22',
      'в течение 72 часов',
      'Деньги не передаются несовершеннолетнему',
    ]) {
      expect(russian.toLowerCase()).toContain(squeezed(said).toLowerCase());
    }
    for (const text of [kazakh, russian]) expect(text).not.toContain(squeezed('Айша Нұрланова'));
    const rows = await app.database.rows<{ role: string; name: string; class: string }>(sql`
      select role, name_as_signed as name, age_class as class from signatories where agreement_id = ${deal.agreement.id} order by id`);
    expect(rows).toEqual([
      { role: 'MENTOR', name: deal.mentor.actor.name, class: 'ADULT' },
      { role: 'TEAM_MEMBER', name: 'Айша Нұрланова', class: 'MINOR' },
      { role: 'GUARDIAN', name: 'Гүлнар Нұрланова', class: 'MINOR' },
    ]);
  }, 60_000);
});

describe('the plain summary', () => {
  it('is the same for pupil and guardian, short, and noted with the signature', async () => {
    const deal = await minorDeal(app, admin, { seed: seedTerms('300000.00') });
    const { id, documentSha256 } = deal.agreement;
    for (const locale of ['KK', 'RU', 'EN']) {
      const of = await summaryOf(deal.ward, id, locale);
      expect(await summaryOf(deal.guardian, id, locale)).toEqual(of);
      expect(of.summary.length).toBeGreaterThan(7);
      for (const sentence of of.summary.flatMap((text) => text.split(/(?<=[.!?])\s/))) {
        expect([sentence, sentence.split(/\s+/).length <= 20]).toEqual([sentence, true]);
      }
    }
    const english = (await summaryOf(deal.ward, id, 'EN')).summary.join(' ');
    for (const said of ['₸300,000', '72 hours', 'The guardian signs too', 'There is no hurry'])
      expect(english).toContain(said);
    expect((await summaryOf(deal.ward, id)).summaryOpenedAt).toBeNull();
    await deal.ward.does('openSummary', 'OpenSummaryInput', { agreementId: id }, 'id');
    expect((await summaryOf(deal.ward, id)).summaryOpenedAt).not.toBeNull();
    expect((await summaryOf(deal.guardian, id)).summaryOpenedAt).toBeNull();
    await app.advance(90_000);
    await sign(deal.ward, deal.agreement);
    await sign(deal.mentor.actor, { id, documentSha256 });
    const facts = await app.database.rows<{ person: string; data: string }>(sql`
      select actor_id as person, data from facts where chain = ${deal.offerId} and action = 'agreement.signed' order by seq`);
    const said = facts.map(({ person, data }) => ({ person, ...(JSON.parse(data) as Record<string, unknown>) }));
    expect(said).toEqual([
      expect.objectContaining({ person: deal.ward.personId, summaryOpened: true, summaryVersion: 2 }),
      expect.objectContaining({ person: deal.mentor.actor.personId, summaryOpened: false }),
    ]);
    expect((said[0] as unknown as { dwellSeconds: number }).dwellSeconds).toBeGreaterThanOrEqual(90);
    expect((said[0] as unknown as { dwellSeconds: number }).dwellSeconds).toBeLessThan(150);
    const stranger = await app.cast.adult('Бөтен Адам');
    expect((await stranger.refusal('openSummary', 'OpenSummaryInput', { agreementId: id })).code).toBe('NOT_FOUND');
  }, 60_000);
});

describe('a guardian', () => {
  it('reads the offers, agreements and work of the ward’s teams, and acts in none of them', async () => {
    const deal: MinorDeal = await inForceWithMinor(app, admin, {
      mentoring: mentoringTerms(),
      seed: seedTerms('300000.00'),
    });
    const { viewer } = await deal.guardian.ask<{
      viewer: { offers: { nodes: { id: string; viewerCan: string[] }[] }; agreements: { nodes: object[] } };
    }>(`{ viewer { offers { nodes { id viewerCan timeline { nodes { text } } } }
      agreements { nodes { id status milestones { title viewerCan } timeline { nodes { text } } } } } }`);
    expect(viewer.offers.nodes).toMatchObject([{ id: deal.offerId, viewerCan: [] }]);
    expect(viewer.agreements.nodes).toMatchObject([
      { id: deal.agreement.id, milestones: [{ viewerCan: [] }, { viewerCan: [] }] },
    ]);
    const other = await family(app, admin);
    expect(await other.guardian.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id: deal.offerId })).toEqual({
      node: null,
    });
  }, 60_000);
});

describe('a child profile', () => {
  it('is bound by the guardian alone, who accepts, signs and withdraws for the child', async () => {
    const guardian = await app.cast.adult('Гүлнар Серікова', { locale: 'RU' });
    const { childId } = await heldChild(app, admin, guardian);
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin, { lead: guardian, leadId: childId, payee: false });
    await guardian.does(
      'choosePayee',
      'ChoosePayeeInput',
      { teamId: project.teamId, personId: guardian.personId },
      'id',
    );
    const offer = await makeOffer(mentor.actor, project.listingId, { seed: seedTerms('300000.00') });
    const agreement = await acceptOffer(guardian, offer.id);
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
    const rows = await app.database.rows(sql`
      select person_id as person, role, on_behalf_of_id as child, age_class as class from signatories
      where agreement_id = ${agreement.id} order by id`);
    expect(rows).toEqual([
      { person: mentor.actor.personId, role: 'MENTOR', child: null, class: 'ADULT' },
      { person: guardian.personId, role: 'GUARDIAN', child: childId, class: 'CHILD' },
    ]);
    const russian = await documentOf(guardian, agreement.id, 'RU');
    expect(russian).toContain(squeezed('статья 23'));
    expect(russian).not.toContain('Серіков)');
    await sign(mentor.actor, agreement);
    const active = await signByCode(app, guardian, agreement, childId);
    expect(active).toMatchObject({ status: 'ACTIVE', coolingOffEndsAt: expect.any(String) });
    await app.advance(days(1));
    const ended = await guardian.does<{ status: string }>(
      'withdrawFromAgreement',
      'DecideAgreementInput',
      { agreementId: agreement.id, reason: 'Передумали' },
      'status',
    );
    expect(ended.status).toBe('VOID');
  }, 60_000);

  it('and a pupil of one guardian in one deal are signed for one by one', async () => {
    const deal = await minorDeal(app, admin, { mentoring: mentoringTerms() });
    const { childId } = await heldChild(app, admin, deal.guardian, { name: 'Әлихан Нұрланов' });
    // As a deal would be whose terms name a second contracting member.
    await app.database.dataSource.query(
      `insert into signatories (id, agreement_id, version, person_id, role, on_behalf_of_id, name_as_signed, age_class)
       values ($1, $2, 1, $3, 'GUARDIAN', $4, 'x', 'CHILD')`,
      [newId('signatory'), deal.agreement.id, deal.guardian.personId, childId],
    );
    await sign(deal.mentor.actor, deal.agreement);
    await sign(deal.ward, deal.agreement);
    const { id: agreementId, documentSha256 } = deal.agreement;
    const unnamed = await deal.guardian.refusal('signAgreement', 'SignAgreementInput', {
      agreementId,
      documentSha256,
      oneTimeCode: '000000',
    });
    expect(unnamed.fields[0]).toMatchObject({ path: 'onBehalfOf', code: 'REQUIRED' });
    const first = await signByCode(app, deal.guardian, deal.agreement, deal.ward.personId);
    expect(first).toMatchObject({ status: 'SIGNING', viewerCan: expect.arrayContaining(['SIGN']) });
    await deal.guardian.does(
      'withdrawConsent',
      'ConsentInput',
      { guardianshipId: await guardianshipOf(childId), kind: 'MENTORING' },
      'id',
    );
    await expect(signByCode(app, deal.guardian, deal.agreement, childId)).rejects.toThrow(/GUARDIAN_CONSENT_REQUIRED/);
    await deal.guardian.does(
      'grantConsent',
      'ConsentInput',
      { guardianshipId: await guardianshipOf(childId), kind: 'MENTORING' },
      'id',
    );
    expect((await signByCode(app, deal.guardian, deal.agreement, childId)).status).toBe('ACTIVE');
  }, 60_000);

  async function guardianshipOf(wardId: string): Promise<string> {
    const row = await app.database.row<{ id: string }>(sql`
      select id from guardianships where ward_id = ${wardId} and status = 'VERIFIED'`);
    return row?.id ?? '';
  }

  it('signs by a code too, when the guardian has no password', async () => {
    const deal = await minorDeal(app, admin, { mentoring: mentoringTerms() });
    await sign(deal.mentor.actor, deal.agreement);
    await sign(deal.ward, deal.agreement);
    expect((await signByCode(app, deal.guardian, deal.agreement)).status).toBe('ACTIVE');
  }, 60_000);
});
