// Somebody who may read one thing and follows every path from it to what they may not.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor, type Project } from '../harness/deals.js';
import { milestone, opened, type Scene, startDeal } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
let scene: Scene;
let project: Project;
let stranger: Actor;
let rival: Actor;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  scene = await startDeal(app, admin);
  project = await publishedProject(app, admin, { locale: 'EN' });
  stranger = await app.cast.adult('Қызық Адам');
  rival = (await verifiedMentor(app, admin)).actor;
  await makeOffer(scene.mentor.actor, project.listingId, { mentoring: mentoringTerms(), message: 'құпия сөз' });
  await project.lead.does(
    'updateListing',
    'UpdateListingInput',
    { listingId: project.listingId, title: 'Жаңа ат' },
    'id',
  );
  await app.settle();
}, 60_000);
afterAll(() => app.stop());

const INSIDE = `title draft { title } missing offersCount moderationNote inReviewSince reviewDueAt pendingRevision { number }
  offers { totalCount nodes { id terms { message } } }`;
const LISTING = `query ($slug: String!) { listing(slug: $slug) { ${INSIDE}
  team { viewerCan payee { id name } listings { status title } members { person { displayName viewerCan mentor { id } } } } } }`;
const HIDDEN = {
  draft: null,
  missing: [],
  offersCount: null,
  moderationNote: null,
  inReviewSince: null,
  reviewDueAt: null,
  pendingRevision: null,
  offers: { totalCount: 0, nodes: [] },
};
interface Shown {
  readonly listing: Record<string, unknown> & { team: { payee: object | null; listings: { status: string }[] } };
}

describe('from a published project', () => {
  it.each<[string, () => Actor]>([
    ['nobody', () => app.cast.nobody],
    ['a stranger', () => stranger],
    ['another mentor', () => rival],
  ])('%s sees no draft, no offer, no payee', async (_, who) => {
    const drafted = await project.lead.does<{ id: string }>(
      'createListing',
      'CreateListingInput',
      { teamId: project.teamId, title: 'Жасырын жоба', language: 'KK' },
      'id',
    );
    const { listing } = await who().ask<Shown>(LISTING, { slug: project.slug });
    expect(listing).toMatchObject({ ...HIDDEN, title: 'Шетелден оқулық жеткізу' });
    expect(listing.team.payee).toBeNull();
    expect(listing.team.listings.map(({ status }) => status)).toEqual(['PUBLISHED']);
    expect((await who().raw('query ($id: ID!) { node(id: $id) { id } }', { id: drafted.id })).body).toBe(
      '{"data":{"node":null}}',
    );
  });

  it('its mentor sees their own offer only', async () => {
    const { listing } = await scene.mentor.actor.ask<{ listing: { offers: { totalCount: number } } }>(LISTING, {
      slug: project.slug,
    });
    expect(listing).toMatchObject({
      ...HIDDEN,
      offers: { totalCount: 1, nodes: [{ terms: { message: 'құпия сөз' } }] },
    });
  });
});

describe('from a deal', () => {
  it('the team does not come by the secret with which the mentor pays', async () => {
    const { id } = await milestone(scene.mentor.actor, scene);
    const funding = await opened(scene, [id]);
    expect(funding.clientSecret).toContain('_secret_');
    const query = `query ($id: ID!) { node(id: $id) { ... on Funding { status clientSecret paymentUrl failureMessage }
      ... on Agreement { fundings { clientSecret paymentUrl } } } }`;
    for (const subject of [funding.id, scene.id]) {
      const answer = await scene.project.lead.raw(query, { id: subject });
      expect(answer.errors).toBeUndefined();
      expect(answer.body).not.toContain('_secret_');
      expect((await stranger.raw(query, { id: subject })).body).toBe('{"data":{"node":null}}');
    }
  });

  it('nobody reads an address, a birth date or an account number: no field has one', async () => {
    const { default: fs } = await import('node:fs');
    const schema = fs.readFileSync('apps/api/schema.graphql', 'utf8');
    const typeOf = (name: string): string => new RegExp(`\\ntype ${name} [^{]*{([^}]*)}`).exec(schema)?.[1] ?? '';
    for (const name of ['Person', 'Payee', 'Signatory', 'TeamMember', 'Mentor']) {
      expect(typeOf(name)).not.toBe('');
      // A person's full name is there for those who may know it; minors-within.spec.ts tells who.
      const fields = name === 'Person' ? typeOf(name).replace(/\bfullName: String\n/, '') : typeOf(name);
      expect(fields).not.toMatch(/email|birth|iban|phone|fullName|passwordHash|address|userAgent/i);
    }
  });
});

describe('a report', () => {
  const REPORT =
    'mutation ($input: ReportInput!) { report(input: $input) { reason assignee { id } resolution riskFlags { code } subject { id } } }';
  it('does not tell what others have reported', async () => {
    const input = { subjectId: project.listingId, topic: 'FRAUD' };
    await rival.ask(REPORT, { input: { ...input, reason: 'Бірінші адамның сөзі' } });
    const seen = await stranger.ask<{ report: object }>(REPORT, { input: { ...input, reason: 'Менің сөзім' } });
    expect(seen.report).toEqual({
      reason: 'Менің сөзім',
      assignee: null,
      resolution: null,
      riskFlags: [],
      subject: { id: project.listingId },
    });
  });

  it('of something hidden and of nothing get one answer', async () => {
    const { offers } = await admin.ask<{ offers: { nodes: { id: string }[] } }>('{ offers { nodes { id } } }');
    const of = async (subjectId: string): Promise<string> =>
      (await stranger.raw(REPORT, { input: { subjectId, reason: 'Тексеріп көру' } })).body;
    const hidden = offers.nodes[0]?.id ?? '';
    expect(await of(hidden)).toBe(await of(newId('offer')));
    expect(await of(hidden)).toContain('NOT_FOUND');
  });
});

describe('a mail', () => {
  it('with a link goes to its owner, and the link is in no table', async () => {
    await app.ask('mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }', {
      input: { email: stranger.email },
    });
    await app.drain();
    const mails = (await app.mails()).filter(({ text }) => text?.includes('reset-password?token='));
    expect(mails.map(({ to }) => JSON.stringify(to).includes(stranger.email))).toEqual([true]);
    const token = /token=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? 'none';
    for (const table of ['mail_tokens', 'facts', 'notifications', 'idempotency_answers']) {
      const rows = await app.database.dataSource.query(`select * from ${table}`);
      expect(JSON.stringify(rows)).not.toContain(token);
    }
    const refused = await rival.raw('mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) { email } }', {
      input: { token },
    });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

it('a person who is suspended keeps nothing but their own reading', async () => {
  const { id } = await milestone(scene.project.lead, scene);
  await admin.does(
    'suspendPerson',
    'DecidePersonInput',
    { personId: scene.project.lead.personId, reason: 'Тексеру жүріп жатыр' },
    'id',
  );
  const refused = await scene.project.lead.refusal('startMilestone', 'MilestoneInput', { milestoneId: id });
  expect([refused.code, refused.message]).toEqual(['SUSPENDED', expect.stringContaining('Тексеру жүріп жатыр')]);
  expect((await milestone(scene.project.lead, scene)).viewerCan).not.toContain('APPROVE');
});
