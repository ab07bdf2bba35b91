import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { Agreement, canReadAgreement, readableAgreements } from '#agreements';
import { sql, Viewer } from '#platform';
import { decide, drawnUp, inForce, refused, show } from '../harness/agreements.js';
import { startApp, type TestApp } from '../harness/app.js';
import { PASSWORD, type Actor } from '../harness/cast.js';
import {
  activeAgreement,
  kzt,
  makeOffer,
  mentoringTerms,
  publishedProject,
  seedTerms,
  sign,
  verifiedMentor,
} from '../harness/deals.js';
import { textOf } from '../harness/pdf-text.js';
import { relationsOfWards, someWards } from '../harness/wards.js';

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

describe('drawing up', () => {
  it('takes a cleared mentor’s mentoring straight to signing, and a first seed to a moderator', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin);
    expect(agreement).toMatchObject({ status: 'SIGNING', viewerCan: ['SIGN', 'REFUSE', 'REPORT'] });
    expect(await show((await verifiedMentor(app, admin)).actor, agreement.id)).toBeNull();
    expect(await show(admin, agreement.id)).toMatchObject({
      version: 1,
      coolingOffEndsAt: null,
      viewerCan: [],
      signatories: [
        { role: 'MENTOR', signedAt: null, person: { displayName: mentor.actor.name } },
        { role: 'TEAM_MEMBER', signedAt: null, person: { displayName: project.lead.name } },
      ],
    });
    const seed = await drawnUp(app, admin, { seed: seedTerms('300000.00') });
    expect(seed.agreement).toMatchObject({ status: 'IN_REVIEW', viewerCan: ['REPORT'] });
    const { moderationCases } = await admin.ask<{
      moderationCases: { nodes: { kind: string; riskFlags: object[]; subject: { id: string } }[] };
    }>(
      `{ moderationCases(filter: { kinds: [AGREEMENT_REVIEW], statuses: [OPEN] }) { nodes { kind subject { id } riskFlags { code text } } } }`,
    );
    const found = moderationCases.nodes.find(({ subject }) => subject.id === seed.agreement.id);
    expect(found?.riskFlags).toEqual([{ code: 'FIRST_SEED', text: 'This mentor’s first seed' }]);
    expect(await refused(seed.project.lead, 'clearAgreement', seed.agreement.id)).toBe('FORBIDDEN');
    expect((await decide(admin, 'clearAgreement', seed.agreement.id)).status).toBe('SIGNING');
  });

  it('freezes one document for each language of its parties, hashed as one set', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin, {
      mentoring: mentoringTerms(),
      seed: seedTerms('300000.00'),
    });
    const query = `query ($id: ID!, $locale: Locale) { node(id: $id) { ... on Agreement { document(locale: $locale) { id name contentType size url } } } }`;
    type Document = { id: string; name: string; contentType: string; size: number; url: string };
    const fetched: Record<string, Buffer> = {};
    for (const locale of ['KK', 'RU']) {
      const { node } = await project.lead.ask<{ node: { document: Document } }>(query, { id: agreement.id, locale });
      expect(node.document.contentType).toBe('application/pdf');
      const { pathname, search } = new URL(node.document.url);
      const answer = await app.api.inject({ method: 'GET', url: pathname + search });
      expect(answer.statusCode).toBe(200);
      fetched[locale] = answer.rawPayload;
      expect(answer.rawPayload.length).toBe(node.document.size);
      expect((await app.api.inject({ method: 'GET', url: pathname })).statusCode).toBe(404);
    }
    const english = await project.lead.ask<{ node: { document: Document | null } }>(query, {
      id: agreement.id,
      locale: 'EN',
    });
    expect(english.node.document?.name).toMatch(/-kk\.pdf$/);
    const lines = ['KK', 'RU'].map(
      (locale) =>
        `${locale}:${createHash('sha256')
          .update(fetched[locale] ?? '')
          .digest('hex')}\n`,
    );
    expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(agreement.documentSha256);

    const kazakh = textOf(fetched['KK'] ?? Buffer.alloc(0));
    const said = [
      '«Шетелден оқулық жеткізу» жобасы туралы келісім',
      mentor.actor.name,
      project.lead.name,
      'Тәлімгер командаға 6 ай бойы айына 4 сағат бөледі, барлығы 24 сағат.',
      'Бұл — мақсатты грант: ол қайтарылмайды',
      'Отыз тапсырыстың тізімі мен түбіртегі',
      '150 000 ₸',
      agreement.id,
    ];
    for (const words of said) expect(kazakh).toContain(words.replace(/\s/g, ''));
    expect(textOf(fetched['RU'] ?? Buffer.alloc(0))).toContain('преимуществоимееттекстнаэтомязыке:казахский');
  });
});

describe('signing', () => {
  it('is over the hash in force, with the signer’s own password, once', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin);
    const input = { agreementId: agreement.id, documentSha256: agreement.documentSha256, password: PASSWORD };
    const refusal = (more: object, actor = project.lead) =>
      actor.refusal('signAgreement', 'SignAgreementInput', { ...input, ...more });
    expect((await refusal({ documentSha256: 'a'.repeat(64) })).fields[0]).toMatchObject({
      path: 'documentSha256',
      code: 'OTHER_DOCUMENT',
    });
    expect((await refusal({ password: 'wrong' })).fields[0]).toMatchObject({
      path: 'password',
      code: 'PASSWORD_WRONG',
    });
    expect((await refusal({ password: null })).fields[0]).toMatchObject({ path: 'password', code: 'REQUIRED' });
    expect((await refusal({}, admin)).code).toBe('FORBIDDEN');
    expect((await refusal({}, (await verifiedMentor(app, admin)).actor)).code).toBe('NOT_FOUND');
    expect(await sign(project.lead, agreement)).toMatchObject({ status: 'SIGNING', viewerCan: ['REFUSE', 'REPORT'] });
    expect((await refusal({})).code).toBe('INVALID_STATE');
    expect(await sign(mentor.actor, agreement)).toMatchObject({ status: 'ACTIVE' });
    const shown = await show(mentor.actor, agreement.id);
    expect(shown?.signatories.map(({ method }) => method)).toEqual(['PASSWORD', 'PASSWORD']);
    const verify = `query ($sha: String!) { verifyAgreement(documentSha256: $sha) { known status version signedAt chainIntact } }`;
    const { verifyAgreement } = await app.cast.nobody.ask<{ verifyAgreement: object }>(verify, {
      sha: agreement.documentSha256,
    });
    expect(verifyAgreement).toMatchObject({
      known: true,
      status: 'ACTIVE',
      version: 1,
      chainIntact: true,
      signedAt: expect.any(String),
    });
    const unknown = await app.cast.nobody.ask<{ verifyAgreement: object }>(verify, { sha: 'b'.repeat(64) });
    expect(unknown.verifyAgreement).toEqual({
      known: false,
      status: null,
      version: null,
      signedAt: null,
      chainIntact: null,
    });
  });

  it('limits guesses at a password', async () => {
    const { project, agreement } = await drawnUp(app, admin);
    const input = { agreementId: agreement.id, documentSha256: agreement.documentSha256, password: 'guess' };
    const codes = [];
    for (let guess = 0; guess < 11; guess += 1)
      codes.push((await project.lead.refusal('signAgreement', 'SignAgreementInput', input)).code);
    expect(codes[9]).toBe('BAD_USER_INPUT');
    expect(codes[10]).toBe('RATE_LIMITED');
  });

  it('keeps two signatures given at once and seals them once', async () => {
    const { mentor, project, agreement } = await drawnUp(app, admin);
    await Promise.all([sign(mentor.actor, agreement), sign(project.lead, agreement)]);
    const facts = await app.database.rows<{ action: string; n: number }>({
      text: `select action, count(*)::int as n from facts f join agreements a on a.offer_id = f.chain and a.id = $1
             where action in ('agreement.signed', 'agreement.activated') group by 1 order by 1`,
      values: [agreement.id],
    });
    expect(facts).toEqual([
      { action: 'agreement.activated', n: 1 },
      { action: 'agreement.signed', n: 2 },
    ]);
    expect((await show(admin, agreement.id))?.status).toBe('ACTIVE');
  });

  it('cannot be faked in the database', async () => {
    const { agreement } = await drawnUp(app, admin);
    const attempt = (text: string): Promise<unknown> => app.database.dataSource.query(text, [agreement.id]);
    await expect(
      attempt(`update agreements set status = 'ACTIVE', activated_at = now() where id = $1`),
    ).rejects.toThrow(/not signed by all/);
    await expect(attempt(`update signatories set name_as_signed = 'X' where agreement_id = $1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(attempt(`delete from agreement_documents where agreement_id = $1`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(attempt(`update agreements set document_sha256 = repeat('0', 64) where id = $1`)).rejects.toThrow(
      /is frozen/,
    );
    await expect(attempt(`update agreements set status = 'COMPLETED', ended_at = now() where id = $1`)).rejects.toThrow(
      /cannot go from/,
    );
  });
});

describe('the scope', () => {
  it('is the same in SQL as in the policy, for whoever asks', async () => {
    const all = await app.database.dataSource.manager.find(Agreement);
    expect(all.length).toBeGreaterThan(5);
    const pick = (of: (agreement: Agreement) => string) => fc.constantFrom(...new Set(all.map(of)));
    const someViewer = fc.record({
      isAdmin: fc.boolean(),
      personId: fc.oneof(
        fc.constant('person_stranger'),
        pick(({ partyIds }) => partyIds[0] ?? ''),
        pick(({ partyIds }) => partyIds[1] ?? ''),
      ),
      teams: fc.dictionary(
        pick(({ teamId }) => teamId),
        fc.constantFrom('LEAD', 'MEMBER'),
      ),
      mentor: fc.option(pick(({ mentorId }) => mentorId)),
      wards: someWards(all.map(({ teamId }) => teamId)),
    });
    const check = fc.asyncProperty(someViewer, async ({ isAdmin, personId, teams, wards, mentor: id }) => {
      const mentor = id && { id, verification: 'VERIFIED', clearedUntil: null };
      const relations = { teams, mentor, ...relationsOfWards(wards) };
      const viewer = new Viewer(
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
      const rows = await app.database.rows<{ id: string }>(
        sql`select a.id from agreements a where ${readableAgreements(viewer)} order by a.id`,
      );
      const readable = all.filter((agreement) => canReadAgreement(agreement, viewer)).map((agreement) => agreement.id);
      expect(rows.map((row) => row.id)).toEqual(readable.sort());
    });
    await fc.assert(check, { numRuns: 60 });
  });
});

describe('a payee who is another member', () => {
  it('signs too, and stays in the team until the agreement is over', async () => {
    const mentor = await verifiedMentor(app, admin);
    const project = await publishedProject(app, admin, { payee: false });
    const payee = await app.cast.adult('Төлем Алушы', { locale: 'RU' });
    const { teamId } = project;
    await project.lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email: payee.email }, 'id');
    await app.drain();
    const mail = (await app.mails(payee.email)).find(({ text }) => text?.includes('join-team'));
    const token = /join-team\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    await payee.does('joinTeam', 'JoinTeamInput', { token }, 'id');
    await project.lead.does('choosePayee', 'ChoosePayeeInput', { teamId, personId: payee.personId }, 'id');
    const agreement = await activeAgreement(admin, { mentor, project, terms: { seed: seedTerms('200000.00') } });
    expect(agreement.status).toBe('SIGNING');
    expect(await refused(payee, 'terminateAgreement', agreement.id, 'Жоқ')).toBe('FORBIDDEN');
    expect((await payee.refusal('leaveTeam', 'TeamInput', { teamId })).code).toBe('INVALID_STATE');
    expect(await sign(payee, agreement)).toMatchObject({ status: 'ACTIVE', viewerCan: [] });
    expect((await show(payee, agreement.id))?.signatories.map(({ role }) => role)).toEqual([
      'MENTOR',
      'TEAM_MEMBER',
      'TEAM_MEMBER',
    ]);
  });
});

describe('the deal around it', () => {
  it('ends competing seed offers when it fills the ask, and leaves mentoring', async () => {
    const project = await publishedProject(app, admin, { ask: kzt('300000.00') });
    const [mentor, rival, helper] = await Promise.all([1, 2, 3].map(() => verifiedMentor(app, admin)));
    if (!mentor || !rival || !helper) throw new Error('Three mentors');
    const lost = await makeOffer(rival.actor, project.listingId, { seed: seedTerms('100000.00') });
    const kept = await makeOffer(helper.actor, project.listingId, { mentoring: mentoringTerms() });
    await activeAgreement(admin, { mentor, project, terms: { seed: seedTerms('300000.00') } });
    await app.drain();
    const status = async (id: string): Promise<string | undefined> =>
      (
        await admin.ask<{ node: { status: string } | null }>(
          `query ($id: ID!) { node(id: $id) { ... on Offer { status } } }`,
          { id },
        )
      ).node?.status;
    expect([await status(lost.id), await status(kept.id)]).toEqual(['SUPERSEDED', 'OPEN']);
  });

  it('is one chain of facts, told in the reader’s language, and listed for its parties', async () => {
    const { mentor, project, agreement } = await inForce(app, admin);
    await app.drain();
    const query = `query ($id: ID!) { node(id: $id) { ... on Agreement { timeline { nodes { text actor { displayName } } } } } }`;
    const { node } = await mentor.actor.ask<{ node: { timeline: { nodes: { text: string }[] } } }>(
      query,
      { id: agreement.id },
      { 'accept-language': 'kk' },
    );
    expect(node.timeline.nodes.map(({ text }) => text)).toEqual([
      'Ұсыныс жасалды',
      'Шарттар қабылданды',
      'Келісім жасалды, қол қоюға дайын',
      'Тәлімгер қол қойды',
      'Команда жағынан қол қойылды',
      'Барлығы қол қойды: келісім күшіне енді',
    ]);
    const { viewer } = await project.lead.ask<{ viewer: { agreements: { totalCount: number; nodes: object[] } } }>(
      `{ viewer { agreements { totalCount nodes { id team { name } mentor { slug } offer { agreement { id } } funds { held { amount } } fundings { id } payee { name } } } } }`,
    );
    expect(viewer.agreements).toMatchObject({
      totalCount: 1,
      nodes: [{ id: agreement.id, offer: { agreement: { id: agreement.id } } }],
    });
    const all = await admin.ask<{ agreements: { nodes: { status: string }[] } }>(
      `{ agreements(statuses: [ACTIVE]) { nodes { status } totalCount } }`,
    );
    expect(new Set(all.agreements.nodes.map(({ status }) => status))).toEqual(new Set(['ACTIVE']));
  });
});
