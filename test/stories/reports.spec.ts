import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';

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

describe('reports and suspensions', () => {
  let app: TestApp;
  let admin: Actor;
  let person: Actor;
  beforeAll(async () => {
    app = await startApp();
    admin = await app.cast.admin();
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
  it('hears a report, hides who made it, and thanks them once somebody has looked', async () => {
    const subject = await app.cast.adult('Rude Person');
    const mine = await report(person, subject.personId, { reason: 'He was rude to us.' });
    expect(mine).toMatchObject({
      kind: 'REPORT',
      status: 'OPEN',
      reason: 'He was rude to us.',
      viewerCan: [],
      assignee: null,
      subject: { __typename: 'Person', id: subject.personId },
    });
    const second = await report(await app.cast.adult('Another Reporter'), subject.personId, { reason: 'Me too.' });
    expect([second.id, second.reason]).toEqual([mine.id, 'Me too.']);
    expect((await person.refusal('report', 'ReportInput', { subjectId: subject.personId, reason: 'Again' })).code).toBe(
      'INVALID_STATE',
    );
    const { nodes } = await queue(admin, { kinds: ['REPORT'], statuses: ['OPEN'] });
    const seen = nodes.find(({ id }) => id === mine.id);
    expect(seen?.reason).toBe('He was rude to us.');
    expect(JSON.stringify(nodes)).not.toContain(person.personId);
    const hidden = await person.ask<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { id } }`, { id: mine.id });
    expect(hidden.node).toBeNull();
    await decide(admin, 'resolveCase', mine.id, { resolution: 'Talked to them.' });
    await app.drain();
    const { viewer } = await person.ask<{ viewer: { notifications: { nodes: { kind: string; text: string }[] } } }>(
      `{ viewer { notifications { nodes { kind text } } } }`,
    );
    expect(viewer.notifications.nodes.map(({ kind }) => kind)).toContain('case.looked');
    expect(JSON.stringify(viewer)).not.toContain('Talked to them');
  });

  it('stops a suspended person from changing anything, at once, and tells them why', async () => {
    const subject = await app.cast.adult('Suspended Person');
    const input = { personId: subject.personId, reason: 'We need to talk first.' };
    const bare = { ...input, reason: '  ' };
    expect((await admin.refusal('suspendPerson', 'DecidePersonInput', bare)).fields[0]?.path).toBe('reason');
    await admin.does('suspendPerson', 'DecidePersonInput', input, 'id');
    const refused = await subject.refusal('createTeam', 'CreateTeamInput', { name: 'Too late' });
    expect([refused.code, refused.message.includes(input.reason)]).toEqual(['SUSPENDED', true]);
    const { viewer } = await subject.ask<{ viewer: { email: string } }>(`{ viewer { email } }`);
    expect(viewer.email).toBe(subject.email);
    expect((await admin.refusal('suspendPerson', 'DecidePersonInput', input)).code).toBe('INVALID_STATE');
    await app.drain();
    expect((await app.mails(subject.email)).some(({ text }) => text?.includes(input.reason))).toBe(true);
    await admin.does('reinstatePerson', 'DecidePersonInput', { ...input, reason: 'All clear.' }, 'id');
    // What another person decided is known to every process within half a second (request-context.ts).
    await new Promise((resolve) => setTimeout(resolve, 550));
    await subject.does('createTeam', 'CreateTeamInput', { name: 'In time' }, 'id');
    const itself = { personId: admin.personId, reason: 'Oneself' };
    expect((await admin.refusal('suspendPerson', 'DecidePersonInput', itself)).code).toBe('FORBIDDEN');
    expect((await person.refusal('suspendPerson', 'DecidePersonInput', input)).code).toBe('FORBIDDEN');
  });

  it('leaves one admin standing when two suspend each other at once', async () => {
    const [a, b] = [await app.cast.admin('Admin One'), await app.cast.admin('Admin Two')];
    const query = `mutation ($input: DecidePersonInput!) { suspendPerson(input: $input) { id } }`;
    const answers = await Promise.all([
      a.raw(query, { input: { personId: b.personId, reason: 'You' } }),
      b.raw(query, { input: { personId: a.personId, reason: 'No, you' } }),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['OK', 'SUSPENDED']);
  });

  it('refuses what cannot be reported, and who may not decide', async () => {
    const bad = async (subjectId: string | null) =>
      (await person.refusal('report', 'ReportInput', { subjectId, reason: 'x' })).fields[0]?.path;
    const { id: caseId } = await reported();
    for (const subjectId of [caseId, 'sector_01kaf6d500e1v8000000000001', 'nonsense', '', 'person_1']) {
      expect(await bad(subjectId)).toBe('subjectId');
    }
    const unknown = `${person.personId?.slice(0, -4)}zzzz`;
    expect((await person.refusal('report', 'ReportInput', { subjectId: unknown, reason: 'x' })).code).toBe('NOT_FOUND');
    const { id: hidden } = await (
      await app.cast.adult('Team Lead')
    ).does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Hidden team' }, 'id');
    expect((await person.refusal('report', 'ReportInput', { subjectId: hidden, reason: 'x' })).code).toBe('NOT_FOUND');
    for (const reason of ['', ' ', 'a\u0000', 'a\ud800', 'ұ'.repeat(2_001)]) {
      const refused = await person.refusal('report', 'ReportInput', { subjectId: admin.personId, reason });
      expect(refused.fields[0]?.path).toBe('reason');
    }
    for (const mutation of ['claimCase', 'releaseCase', 'undoDecision']) {
      expect((await person.refusal(mutation, 'CaseInput', { caseId })).code).toBe('FORBIDDEN');
      expect((await app.cast.nobody.refusal(mutation, 'CaseInput', { caseId })).code).toBe('UNAUTHENTICATED');
    }
    expect((await app.cast.nobody.raw(`{ moderationCases { totalCount } }`)).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await person.raw(`{ moderationCases { totalCount } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('hears ten reports an hour from one person', async () => {
    const eager = await app.cast.adult('Eager Reporter');
    const subjects = await Promise.all(Array.from({ length: 11 }, (_, n) => app.cast.adult(`Subject ${n}`)));
    for (const { personId } of subjects.slice(0, 10)) await report(eager, personId);
    const refused = await eager.refusal('report', 'ReportInput', { subjectId: subjects[10]?.personId, reason: 'More' });
    expect(refused.code).toBe('RATE_LIMITED');
  });
});
