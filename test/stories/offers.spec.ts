import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days, hours } from '#kernel';
import { canReadOffer, Offer, readableOffers } from '#offers';
import { sql, Viewer } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  kzt,
  makeOffer,
  mentoringTerms,
  OFFER,
  publishedProject,
  seedTerms,
  verifiedMentor,
  type MentorOnStage,
  type Project,
  type ShownOffer,
} from '../harness/deals.js';
import { type MadeUpWard, relationsOfWards, someWards } from '../harness/wards.js';

let app: TestApp;
let admin: Actor;
let mentor: MentorOnStage;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app?.stop();
  expect(broken).toEqual([]);
});

async function table(
  terms: object = { mentoring: mentoringTerms() },
): Promise<{ project: Project; offer: ShownOffer }> {
  mentor = await verifiedMentor(app, admin);
  const project = await publishedProject(app, admin);
  return { project, offer: await makeOffer(mentor.actor, project.listingId, terms) };
}
const show = (actor: Actor, id: string): Promise<{ node: ShownOffer | null }> =>
  actor.ask(`query ($id: ID!) { node(id: $id) { ... on Offer { ${OFFER} } } }`, { id });
const decide = (offerId: string, reason = 'Басқа жоспарымыз бар'): object => ({ offerId, reason });
const refused = async (actor: Actor, verb: string, input: object): Promise<string> =>
  (await actor.refusal(verb, verb === 'acceptOffer' ? 'AcceptOfferInput' : 'DecideOfferInput', input)).code;

const viewerWith = (relations: Record<string, unknown>, isAdmin: boolean, personId = 'person_01'): Viewer =>
  new Viewer(
    personId,
    'EN',
    { id: 'test', ip: '', userAgent: '', isBrowser: false },
    {
      isAdmin,
      isEmailVerified: true,
      isSuspended: false,
      suspensionReason: null,
      locale: 'EN',
      relations,
    },
  );

describe('making an offer', () => {
  it('puts mentoring and a seed before the team, and only its parties see it', async () => {
    const { project, offer } = await table({
      message: 'Ұнады!',
      mentoring: mentoringTerms(),
      seed: seedTerms('300000.01'),
    });
    expect(offer).toMatchObject({ status: 'OPEN', awaiting: 'TEAM', viewerCan: ['WITHDRAW', 'REPORT'] });
    expect(offer.terms.seed?.money).toEqual(kzt('300000.01'));
    expect((await show(project.lead, offer.id)).node?.viewerCan).toEqual(['COUNTER', 'ACCEPT', 'DECLINE', 'REPORT']);
    expect((await show(admin, offer.id)).node?.viewerCan).toEqual(['HOLD']);
    const other = await verifiedMentor(app, admin);
    expect((await show(other.actor, offer.id)).node).toBeNull();
    expect((await show(app.cast.nobody, offer.id)).node).toBeNull();
    expect(await refused(other.actor, 'withdrawOffer', decide(offer.id))).toBe('NOT_FOUND');
  });

  it('refuses who may not make one, each in its own words', async () => {
    const project = await publishedProject(app, admin);
    const input = { listingId: project.listingId, mentoring: mentoringTerms() };
    const code = async (actor: Actor, more: object = {}): Promise<string> =>
      (await actor.refusal('makeOffer', 'MakeOfferInput', { ...input, ...more })).code;
    expect(await code(app.cast.nobody)).toBe('UNAUTHENTICATED');
    expect(await code(await app.cast.adult('Unverified', { isVerified: false }))).toBe('EMAIL_NOT_VERIFIED');
    expect(await code(await app.cast.adult('No mentor'))).toBe('MENTOR_NOT_VERIFIED');
    expect(await code(project.lead)).toBe('OWN_LISTING');
    const { actor } = await verifiedMentor(app, admin);
    expect(await code(actor, { mentoring: null })).toBe('BAD_USER_INPUT');
    expect(await code(actor, { listingId: 'listing_00000000000000000000000000' })).toBe('NOT_FOUND');
    await makeOffer(actor, project.listingId, { mentoring: mentoringTerms() });
    expect(await code(actor)).toBe('DUPLICATE_OFFER');
    await project.lead.does('pauseListing', 'ListingInput', { listingId: project.listingId }, 'id');
    expect(await code((await verifiedMentor(app, admin)).actor)).toBe('INVALID_STATE');
  });

  it('refuses money that does not add up, is too small, too much, or in another currency', async () => {
    const { actor } = await verifiedMentor(app, admin);
    const { listingId } = await publishedProject(app, admin, { ask: kzt('500000.00') });
    const refusal = (seed: object) => actor.refusal('makeOffer', 'MakeOfferInput', { listingId, seed });
    const seed = seedTerms('300000.00') as { tranches: { amount: object }[] };
    expect((await refusal({ ...seed, money: kzt('300000.01') })).code).toBe('TRANCHES_DO_NOT_SUM');
    expect((await refusal(seedTerms('500000.01'))).code).toBe('ASK_EXCEEDED');
    expect((await refusal(seedTerms('400.00', 'USD'))).code).toBe('CURRENCY_MISMATCH');
    expect(
      (
        await refusal({
          ...seed,
          tranches: seed.tranches.map((t) => ({ ...t, amount: { amount: '1.00', currency: 'USD' } })),
        })
      ).code,
    ).toBe('CURRENCY_MISMATCH');
    expect((await refusal({ ...seed, instrument: 'REVENUE_SHARE' })).code).toBe('INSTRUMENT_DISABLED');
    const small = await refusal(seedTerms('999.98'));
    expect(small).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'seed.money.amount', code: 'LEAST_SEED' }],
    });
    expect(small.fields[0]?.message).toBe('The least sum is ₸1,000.');
    expect((await refusal({ ...seed, money: kzt('-5.00') })).fields[0]).toMatchObject({ path: 'seed.money.amount' });
    expect((await refusal({ ...seed, tranches: [] })).fields[0]).toMatchObject({ path: 'seed.tranches' });
    const asksNothing = await publishedProject(app, admin, { ask: null });
    const none = await actor.refusal('makeOffer', 'MakeOfferInput', { listingId: asksNothing.listingId, seed });
    expect(none.code).toBe('ASK_EXCEEDED');
  });

  it('never promises more hours than the mentor’s profile has', async () => {
    const { actor } = await verifiedMentor(app, admin, { hoursPerMonth: 10 });
    const [one, two] = [await publishedProject(app, admin), await publishedProject(app, admin)];
    const offer = await makeOffer(actor, one.listingId, { mentoring: mentoringTerms(7) });
    const refusal = await actor.refusal('makeOffer', 'MakeOfferInput', {
      listingId: two.listingId,
      mentoring: mentoringTerms(4),
    });
    expect(refusal.code).toBe('CAPACITY_EXCEEDED');
    await actor.does('withdrawOffer', 'DecideOfferInput', { offerId: offer.id }, 'id');
    expect((await makeOffer(actor, two.listingId, { mentoring: mentoringTerms(10) })).status).toBe('OPEN');
  });

  it('leaves at least 72 hours for an answer', async () => {
    const { actor } = await verifiedMentor(app, admin);
    const { listingId } = await publishedProject(app, admin);
    const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
    const soon = await actor.refusal('makeOffer', 'MakeOfferInput', {
      listingId,
      mentoring: mentoringTerms(),
      expiresAt: at(hours(70)),
    });
    expect(soon.fields[0]).toMatchObject({ path: 'expiresAt', code: 'ANSWER_TOO_SOON' });
    const late = await actor.refusal('makeOffer', 'MakeOfferInput', {
      listingId,
      mentoring: mentoringTerms(),
      expiresAt: at(days(61)),
    });
    expect(late.fields[0]).toMatchObject({ path: 'expiresAt', code: 'ANSWER_TOO_LATE' });
    const offer = await makeOffer(actor, listingId, { mentoring: mentoringTerms(), expiresAt: at(hours(72) - 1_000) });
    expect(Date.parse(offer.expiresAt) - Date.now()).toBeGreaterThan(hours(72) - 10_000);
  });
});

describe('the negotiation', () => {
  it('flips who is awaited, keeps every revision and accepts only the newest', async () => {
    const { project, offer } = await table();
    const counter = {
      offerId: offer.id,
      revision: 1,
      message: 'Ақша да керек',
      seed: seedTerms('200000.00'),
      mentoring: mentoringTerms(2),
    };
    expect((await mentor.actor.refusal('counterOffer', 'CounterOfferInput', counter)).code).toBe('FORBIDDEN');
    const countered = await project.lead.does<ShownOffer>('counterOffer', 'CounterOfferInput', counter, OFFER);
    expect(countered).toMatchObject({ status: 'OPEN', awaiting: 'MENTOR', terms: { revision: 2, madeBy: 'TEAM' } });
    expect((await project.lead.refusal('counterOffer', 'CounterOfferInput', counter)).code).toBe('STALE_REVISION');
    expect(await refused(mentor.actor, 'acceptOffer', { offerId: offer.id, revision: 1 })).toBe('STALE_REVISION');
    expect(await refused(project.lead, 'acceptOffer', { offerId: offer.id, revision: 2 })).toBe('FORBIDDEN');
    const agreement = await acceptOffer(mentor.actor, offer.id, 2);
    expect(agreement.status).toBe('IN_REVIEW');
    const { node } = await mentor.actor.ask<{
      node: { revisions: { revision: number }[]; status: string; awaiting: null };
    }>(`query ($id: ID!) { node(id: $id) { ... on Offer { status awaiting revisions { revision } } } }`, {
      id: offer.id,
    });
    expect(node).toEqual({ status: 'ACCEPTED', awaiting: null, revisions: [{ revision: 1 }, { revision: 2 }] });
    for (const verb of ['acceptOffer', 'declineOffer']) {
      const input = verb === 'acceptOffer' ? { offerId: offer.id, revision: 2 } : decide(offer.id);
      expect(await refused(mentor.actor, verb, input)).toBe('INVALID_STATE');
    }
  });

  it('demands a reason for declining and tells it to the other side', async () => {
    const { project, offer } = await table();
    const bare = await project.lead.refusal('declineOffer', 'DecideOfferInput', { offerId: offer.id });
    expect(bare.fields[0]).toMatchObject({ path: 'reason', code: 'REASON' });
    await project.lead.does('declineOffer', 'DecideOfferInput', decide(offer.id), 'id');
    await app.drain();
    const [mail] = (await app.mails(mentor.actor.email)).filter(({ text }) => text?.includes('Басқа жоспарымыз бар'));
    expect(mail?.subject).toContain('Предложение по проекту «Шетелден оқулық жеткізу» отклонено');
    const { node } = await mentor.actor.ask<{ node: { timeline: { nodes: { action: string; text: string }[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on Offer { timeline { nodes { action text actor { displayName } hash } } } } }`,
      { id: offer.id },
    );
    expect(node.timeline.nodes.map(({ text }) => text)).toEqual([
      'The offer was made',
      'The offer was declined. The reason: Басқа жоспарымыз бар',
    ]);
  });

  it('expires by the clock, which stands still while an admin holds it', async () => {
    const { project, offer } = await table();
    expect(await refused(project.lead, 'holdOffer', decide(offer.id))).toBe('FORBIDDEN');
    await app.advance(days(5));
    await admin.does('holdOffer', 'DecideOfferInput', decide(offer.id, 'Хабарлама түсті'), 'id');
    const told = await project.lead.refusal('acceptOffer', 'AcceptOfferInput', { offerId: offer.id, revision: 1 });
    expect(told.code).toBe('ON_HOLD');
    expect(told.message).toContain('Хабарлама түсті');
    await app.advance(days(30));
    expect((await show(admin, offer.id)).node).toMatchObject({ status: 'HELD', viewerCan: ['UNHOLD'] });
    const { expiresAt } = await admin.does<{ expiresAt: string }>(
      'unholdOffer',
      'DecideOfferInput',
      { offerId: offer.id },
      'id expiresAt',
    );
    expect(Date.parse(expiresAt) - Date.now() - days(35)).toBeCloseTo(days(2), -5);
    await app.advance(days(2) + 5_000);
    expect((await show(mentor.actor, offer.id)).node).toMatchObject({ status: 'EXPIRED', viewerCan: ['REPORT'] });
  });

  it('ends with the listing', async () => {
    const { project, offer } = await table();
    await project.lead.does(
      'closeListing',
      'DecideListingInput',
      { listingId: project.listingId, reason: 'Бітті' },
      'id',
    );
    await app.drain();
    expect((await show(mentor.actor, offer.id)).node?.status).toBe('SUPERSEDED');
  });
});

describe('accepting', () => {
  it('wants the team’s payee for a seed, and reserves the sum', async () => {
    const one = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin, { payee: false, ask: kzt('500000.00') });
    const offer = await makeOffer(one.actor, project.listingId, { seed: seedTerms('300000.00') });
    expect(await refused(project.lead, 'acceptOffer', { offerId: offer.id, revision: 1 })).toBe('PAYEE_REQUIRED');
    const rival = await verifiedMentor(app, admin);
    const second = await makeOffer(rival.actor, project.listingId, { seed: seedTerms('300000.00') });
    await project.lead.does(
      'choosePayee',
      'ChoosePayeeInput',
      { teamId: project.teamId, personId: project.lead.personId },
      'id',
    );
    await acceptOffer(project.lead, offer.id);
    expect(await refused(project.lead, 'acceptOffer', { offerId: second.id, revision: 1 })).toBe('ASK_EXCEEDED');
    const { listing } = await project.lead.ask<{ listing: { accepted: object; offersCount: number } }>(
      `query ($slug: String!) { listing(slug: $slug) { accepted { amount currency } offersCount } }`,
      { slug: project.slug },
    );
    expect(listing).toEqual({ accepted: kzt('300000.00'), offersCount: 2 });
  });
});

describe('lists', () => {
  it('show the team and admins all, a mentor only their own', async () => {
    const { project, offer } = await table();
    const rival = await verifiedMentor(app, admin);
    const own = await makeOffer(rival.actor, project.listingId, { mentoring: mentoringTerms() });
    const ids = async (actor: Actor): Promise<string[]> => {
      const { listing } = await actor.ask<{ listing: { offers: { nodes: { id: string }[] } } }>(
        `query ($slug: String!) { listing(slug: $slug) { offers { nodes { id } } } }`,
        { slug: project.slug },
      );
      return listing.offers.nodes.map(({ id }) => id);
    };
    expect(await ids(project.lead)).toEqual([own.id, offer.id]);
    expect(await ids(admin)).toEqual([own.id, offer.id]);
    expect(await ids(rival.actor)).toEqual([own.id]);
    expect(await ids(app.cast.nobody)).toEqual([]);
    const { viewer } = await rival.actor.ask<{ viewer: { offers: { totalCount: number; nodes: { id: string }[] } } }>(
      `{ viewer { offers(filter: { statuses: [OPEN], awaiting: TEAM }) { totalCount nodes { id listing { title } mentor { slug } } } } }`,
    );
    expect(viewer.offers.totalCount).toBe(1);
    expect((await rival.actor.raw(`{ offers { nodes { id } } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const all = await admin.ask<{ offers: { nodes: object[]; pageInfo: { hasNextPage: boolean } } }>(
      `{ offers(first: 2) { nodes { id } pageInfo { hasNextPage } totalCount } }`,
    );
    expect(all.offers.nodes).toHaveLength(2);
  });
});

describe('the scope', () => {
  it('is the same in SQL as in the policy, for whoever asks', async () => {
    const all = await app.database.dataSource.manager.find(Offer);
    const teams = [...new Set(all.map(({ teamId }) => teamId))];
    const mentors = [...new Set(all.map(({ mentorId }) => mentorId))];
    expect(all.length).toBeGreaterThan(5);
    const someViewer = fc.record({
      isAdmin: fc.boolean(),
      teams: fc.dictionary(fc.constantFrom(...teams), fc.constantFrom('LEAD', 'MEMBER')),
      mentor: fc.option(fc.constantFrom(...mentors)),
      wards: someWards(teams),
    });
    const check = async ({
      isAdmin,
      teams: own,
      mentor: id,
      wards,
    }: {
      isAdmin: boolean;
      teams: object;
      mentor: string | null;
      wards: MadeUpWard[];
    }) => {
      const mentor = id && { id, verification: 'VERIFIED', clearedUntil: null };
      const relations = { teams: own, mentor, ...relationsOfWards(wards) };
      const viewer = viewerWith(relations, isAdmin);
      const rows = await app.database.rows<{ id: string }>(
        sql`select o.id from offers o where ${readableOffers(viewer)} order by o.id`,
      );
      const readable = all.filter((offer) => canReadOffer(offer, viewer)).map((offer) => offer.id);
      expect(rows.map((row) => row.id)).toEqual(readable.sort());
    };
    await fc.assert(fc.asyncProperty(someViewer, check), { numRuns: 60 });
  });
});

describe('instruments', () => {
  it('are switched on by an admin with a document', async () => {
    const input = { instrument: 'CONVERTIBLE', enabled: true };
    const { actor } = await verifiedMentor(app, admin);
    expect((await actor.refusal('enableInstrument', 'EnableInstrumentInput', input, 'instrument')).code).toBe(
      'FORBIDDEN',
    );
    const bare = await admin.refusal('enableInstrument', 'EnableInstrumentInput', input, 'instrument');
    expect(bare.fields[0]?.path).toBe('documentReference');
    const row = await admin.does(
      'enableInstrument',
      'EnableInstrumentInput',
      { ...input, documentReference: 'Құқықтық қорытынды № 7' },
      'instrument enabled documentReference allowedForMinors',
    );
    expect(row).toEqual({ ...input, documentReference: 'Құқықтық қорытынды № 7', allowedForMinors: false });
    const { instruments } = await app.cast.nobody.ask<{ instruments: { instrument: string; enabled: boolean }[] }>(
      `{ instruments { instrument enabled } }`,
    );
    expect(instruments.filter(({ enabled }) => enabled).map(({ instrument }) => instrument)).toEqual([
      'CONVERTIBLE',
      'GRANT',
      'IN_KIND',
    ]);
  });
});
