import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seconds } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';
import { countStatements } from '../harness/count-statements.js';

const CASE = `id kind status viewerCan reason resolution openedAt riskFlags { code text } assignee { id }
  subject { __typename id }`;

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly viewerCan: string[];
  readonly reason: string;
  readonly resolution: string | null;
  readonly riskFlags: { code: string; text: string }[];
  readonly assignee: { id: string } | null;
  readonly subject: { __typename: string; id: string };
}

describe('moderation', () => {
  let app: TestApp;
  let admin: Actor;
  let colleague: Actor;
  let person: Actor;
  beforeAll(async () => {
    app = await startApp();
    admin = await app.cast.admin();
    colleague = await app.cast.admin('Admin Asem');
    person = await app.cast.adult('Reporting Person');
  });
  afterAll(async () => {
    expect((await app.doctor()).broken).toEqual([]);
    await app.stop();
  });

  const report = (actor: Actor, subjectId: string | null, more: object = {}): Promise<Case> =>
    actor.does<Case>('report', 'ReportInput', { subjectId, reason: 'Please look.', ...more }, CASE);
  const queue = async (actor: Actor, filter: object | null = null, page: object = {}) =>
    (
      await actor.ask<{
        moderationCases: {
          totalCount: number;
          nodes: Case[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }>(
        `query ($first: Int, $after: String, $filter: CaseFilter) {
          moderationCases(first: $first, after: $after, filter: $filter) {
            totalCount nodes { ${CASE} } pageInfo { hasNextPage endCursor } } }`,
        { filter, ...page },
      )
    ).moderationCases;
  const reported = async (more: object = {}): Promise<Case> => {
    const subject = await app.cast.adult('Reported Person');
    return report(await app.cast.adult('Somebody'), subject.personId, more);
  };
  const decide = (actor: Actor, mutation: string, caseId: string, more: object = {}): Promise<Case> =>
    actor.does<Case>(
      mutation,
      mutation === 'resolveCase' ? 'ResolveCaseInput' : 'CaseInput',
      { caseId, ...more },
      CASE,
    );
  const withMentor = async (name: string): Promise<{ mentorId: string; owner: Actor; caseId: string }> => {
    const owner = await app.cast.adult(name);
    const profile = {
      headline: 'Mentor',
      bio: 'Ten years of it.',
      sectors: ['sport'],
      topics: [],
      languages: ['EN'],
      hoursPerMonth: 2,
    };
    const { id } = await owner.does<{ id: string }>('updateMentorProfile', 'UpdateMentorProfileInput', profile, 'id');
    await owner.ask(`mutation { submitMentorProfile { id } }`);
    const { nodes } = await queue(admin, { kinds: ['MENTOR_VERIFICATION'], statuses: ['OPEN'] }, { first: 100 });
    return { mentorId: id, owner, caseId: nodes.find(({ subject }) => subject.id === id)?.id ?? '' };
  };

  it('is a queue: what is graver comes first, then what is older, then what is done', async () => {
    const [later, grave] = [await reported(), await reported({ topic: 'CHILD_SAFETY' })];
    const newest = await reported();
    await decide(admin, 'resolveCase', later.id, { resolution: 'No harm', dismiss: true });
    const { nodes, totalCount } = await queue(admin, null, { first: 100 });
    const at = (id: string): number => nodes.findIndex((each) => each.id === id);
    expect(at(grave.id)).toBe(0);
    expect(nodes[0]?.riskFlags).toEqual([{ code: 'CHILD_SAFETY', text: 'A child’s safety' }]);
    expect(at(newest.id)).toBeGreaterThan(0);
    expect(at(later.id)).toBeGreaterThan(at(newest.id));
    expect(totalCount).toBe(nodes.length);
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await queue(admin, null, { first: 2, after });
      ids.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(ids).toEqual(nodes.map(({ id }) => id));
    expect((await queue(admin, { statuses: ['DISMISSED'] })).nodes.map(({ id }) => id)).toEqual([later.id]);
    await app.drain();
    const mails = await app.mails(admin.email);
    expect(mails.map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^Urgent, about somebody’s safety: a report/),
    );
  });

  it('is read with as many statements for five cases as for two', async () => {
    for (let n = 0; n < 5; n += 1) await reported();
    const page = (first: number) => queue(admin, { kinds: ['REPORT'], statuses: ['OPEN'] }, { first });
    await page(1);
    const few = await countStatements(() => page(2));
    expect(await countStatements(() => page(5))).toBe(few);
  });

  it('has cases that one admin takes, decides or gives back', async () => {
    const { id } = await reported();
    const claims = await Promise.all(
      [admin, colleague].map((each) =>
        each.raw(`mutation ($input: CaseInput!) { claimCase(input: $input) { assignee { id } } }`, {
          input: { caseId: id },
        }),
      ),
    );
    expect(claims.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['INVALID_STATE', 'OK']);
    const [holder, other] = claims[0]?.errors ? [colleague, admin] : [admin, colleague];
    expect((await other.refusal('resolveCase', 'ResolveCaseInput', { caseId: id, resolution: 'Mine' })).code).toBe(
      'FORBIDDEN',
    );
    expect(await decide(other, 'releaseCase', id)).toMatchObject({ status: 'OPEN', assignee: null });
    expect((await decide(other, 'claimCase', id)).viewerCan).toEqual(['RELEASE', 'RESOLVE', 'DISMISS']);
    expect((await holder.refusal('claimCase', 'CaseInput', { caseId: id })).code).toBe('INVALID_STATE');
    const done = await decide(other, 'resolveCase', id, { resolution: 'Settled' });
    expect(done).toMatchObject({ status: 'RESOLVED', resolution: 'Settled', viewerCan: ['UNDO'] });
    expect((await other.refusal('resolveCase', 'ResolveCaseInput', { caseId: id, resolution: 'Twice' })).code).toBe(
      'INVALID_STATE',
    );
  });

  it('lets an admin take their own decision back for ten seconds', async () => {
    const { id } = await reported();
    await decide(admin, 'resolveCase', id, { resolution: 'Too quick' });
    expect((await colleague.refusal('undoDecision', 'CaseInput', { caseId: id })).code).toBe('FORBIDDEN');
    const back = await decide(admin, 'undoDecision', id);
    expect(back).toMatchObject({ status: 'CLAIMED', resolution: null, assignee: { id: admin.personId } });
    await decide(admin, 'resolveCase', id, { resolution: 'Well considered' });
    await app.advance(seconds(11));
    expect((await admin.refusal('undoDecision', 'CaseInput', { caseId: id })).code).toBe('INVALID_STATE');
  });

  it('takes back a decision on the subject itself, too', async () => {
    const { mentorId, caseId } = await withMentor('Undone Mentor');
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId }, 'id');
    const back = await decide(admin, 'undoDecision', caseId);
    expect(back.status).toBe('CLAIMED');
    const { node } = await admin.ask<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on Mentor { verification checks { item } } } }`,
      { id: mentorId },
    );
    expect(node).toEqual({ verification: 'PENDING', checks: [] });
    expect((await admin.refusal('undoDecision', 'CaseInput', { caseId })).code).toBe('FORBIDDEN');
  });

  it('forgets nobody who waits: such a case is closed by the decision itself', async () => {
    const { mentorId, caseId } = await withMentor('Waiting Mentor');
    const early = await admin.refusal('resolveCase', 'ResolveCaseInput', { caseId, resolution: 'Done?' });
    expect(early.code).toBe('INVALID_STATE');
    await decide(colleague, 'claimCase', caseId);
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId }, 'id');
    const { nodes } = await queue(admin, { kinds: ['MENTOR_VERIFICATION'], statuses: ['RESOLVED'] });
    expect(nodes.find(({ id }) => id === caseId)?.resolution).toBe('The mentor was verified.');
  });

  it('offers reasons in the reader’s language, each with a way to put things right', async () => {
    const query = `query ($kind: CaseKind) { moderationReasons(kind: $kind) { code text howToFix } }`;
    const kk = await admin.ask<{ moderationReasons: { code: string; text: string; howToFix: string }[] }>(
      query,
      { kind: 'LISTING_REVIEW' },
      { 'accept-language': 'kk' },
    );
    const en = await admin.ask<typeof kk>(query, { kind: 'LISTING_REVIEW' });
    expect(kk.moderationReasons.map(({ code }) => code)).toEqual(en.moderationReasons.map(({ code }) => code));
    expect(kk.moderationReasons.length).toBeGreaterThan(3);
    expect(kk.moderationReasons[0]?.text).toMatch(/[ңғүұқөһәі]/);
    expect((await person.raw(query, { kind: null })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets an admin decide nothing about themselves', async () => {
    const { id } = await report(person, colleague.personId);
    expect((await colleague.refusal('claimCase', 'CaseInput', { caseId: id })).code).toBe('FORBIDDEN');
    await decide(admin, 'claimCase', id);
  });
});
