// Every look of an admin at a minor's data is a fact that the guardian sees (K-14).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';
import { type Family, family, pupil } from '../harness/family.js';
import { upload } from '../harness/files.js';

let app: TestApp;
let admin: Actor;
let home: Family;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
  home = await family(app, admin);
});
afterAll(() => app.stop());

interface Look {
  readonly what: string;
  readonly operation: string;
  readonly caseId: string | null;
}

const looksOf = async (viewerId: string | null, wardId: string | null): Promise<Look[]> =>
  (
    await app.database.rows<{ data: Look }>({
      text: `select data::jsonb as data from facts where action = 'ward.lookedAt' and actor_id = $1 and subject_id = $2 order by seq`,
      values: [viewerId, wardId],
    })
  ).map(({ data }) => data);

const PERSON = `query SeePerson($id: ID!) { node(id: $id) { ... on Person { fullName ageBand } } }`;
const asked = (actor: Actor, id: string | null, fields = 'fullName'): Promise<unknown> =>
  actor.ask(`query SeePerson($id: ID!) { node(id: $id) { ... on Person { ${fields} } } }`, { id });

describe('a look of an admin at a minor', () => {
  it('is one fact for each admin, kind and hour, with the operation', async () => {
    const other = await app.cast.admin('Екінші Әкімші');
    expect(await looksOf(other.personId, home.ward.personId)).toEqual([]);
    const body = { query: PERSON, operationName: 'SeePerson', variables: { id: home.ward.personId } };
    const inject = (): Promise<{ body: string }> =>
      app.api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${other.token ?? ''}` },
        payload: JSON.stringify(body),
      }) as unknown as Promise<{ body: string }>;
    const answers = await Promise.all(Array.from({ length: 8 }, inject));
    for (const answer of answers) expect(answer.body).toContain('Нұрланова');
    expect(await looksOf(other.personId, home.ward.personId)).toEqual([
      { what: 'PERSON', operation: 'SeePerson', caseId: null },
    ]);
    await app.advance(3_600_000);
    await inject();
    expect(await looksOf(other.personId, home.ward.personId)).toHaveLength(2);
  });

  it('names the case that the admin has claimed', async () => {
    const ward = await pupil(app);
    const reporter = await app.cast.adult('Хабарлаушы Адам');
    const looker = await app.cast.admin('Қараушы Әкімші');
    const mentor = await app.cast.adult('Күдікті Адам');
    const { id: caseId } = await reporter.does<{ id: string }>(
      'report',
      'ReportInput',
      { subjectId: mentor.personId, reason: 'Күмәнді әрекет байқадым.' },
      'id',
    );
    await looker.does('claimCase', 'CaseInput', { caseId }, 'id');
    await asked(looker, ward.personId);
    expect(await looksOf(looker.personId, ward.personId)).toEqual([{ what: 'PERSON', operation: '', caseId }]);
  });

  it('is written for lists, family records and evidence alike', async () => {
    const looker = await app.cast.admin('Тізім Қараушы');
    await looker.ask(`query ($search: String) { persons(first: 5, search: $search) { nodes { displayName } } }`, {
      search: 'Нұрланова',
    });
    const kinds = async (): Promise<string[]> =>
      (await looksOf(looker.personId, home.ward.personId)).map(({ what }) => what);
    expect(await kinds()).toEqual(['SEARCH']);
    await looker.ask(
      `query ($id: ID!) { node(id: $id) { ... on Guardianship { guardianName evidence { id } ward { fullName } } } }`,
      { id: home.guardianshipId },
    );
    expect((await kinds()).sort()).toEqual(['EVIDENCE', 'GUARDIANSHIP', 'PERSON', 'SEARCH']);
  });

  it('is written for the drafts of their team and the offers made to it', async () => {
    const { ward } = await family(app, admin, { ward: await pupil(app, 'Жарқын Қалиев') });
    const project = await publishedProject(app, admin, { lead: ward, payee: false });
    const { actor: mentor } = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor, project.listingId, { mentoring: mentoringTerms() });
    const looker = await app.cast.admin('Ұсыныс Қараушы');
    const see = (id: string, selection: string): Promise<unknown> =>
      looker.ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id });
    await see(project.listingId, '... on Listing { title summary }');
    expect(await looksOf(looker.personId, ward.personId)).toEqual([]);
    await see(project.listingId, '... on Listing { draft { summary } }');
    await see(offer.id, '... on Offer { status terms { message } }');
    const kinds = (await looksOf(looker.personId, ward.personId)).map(({ what }) => what);
    expect(kinds).toEqual(['LISTING', 'OFFER']);
  });

  it('is none when it shows nothing, when the admin is no stranger, and at adults', async () => {
    const looker = await app.cast.admin('Шет Қараушы');
    await asked(looker, home.ward.personId, 'displayName');
    await asked(looker, home.guardian.personId, 'fullName city');
    await asked(home.guardian, home.ward.personId);
    await asked(home.ward, home.ward.personId);
    const own = await family(app, admin, { ward: await pupil(app, 'Дәулет Асқаров') });
    const { grantAdmin } = await import('#accounts');
    await grantAdmin(app.database, own.guardian.email);
    await asked(own.guardian, own.ward.personId);
    for (const who of [looker, home.guardian, home.ward]) {
      expect(await looksOf(who.personId, home.ward.personId)).toEqual([]);
    }
    expect(await looksOf(looker.personId, home.guardian.personId)).toEqual([]);
    expect(await looksOf(own.guardian.personId, own.ward.personId)).toEqual([]);
  });
});

describe('a proof', () => {
  const verify = ['verifyGuardianship', 'VerifyGuardianshipInput'] as const;

  it('is opened by whoever verifies, in this case and as it lies there now', async () => {
    const { guardian, guardianshipId } = await family(app, admin, {
      ward: await pupil(app, 'Нұрсұлтан Бектұров'),
      isVerified: false,
    });
    const looker = await app.cast.admin('Дәлел Қараушы');
    const code = async (who: Actor): Promise<string> => (await who.refusal(...verify, { guardianshipId })).code;
    const open = (who: Actor): Promise<{ evidence: { url: string } }> =>
      who.does('openEvidence', 'OpenEvidenceInput', { guardianshipId }, 'evidence { url }');
    // To read the case, with the address of the proof in it, is not to open it.
    await looker.ask(`query ($id: ID!) { node(id: $id) { ... on Guardianship { evidence { url } } } }`, {
      id: guardianshipId,
    });
    expect(await code(looker)).toBe('EVIDENCE_NOT_OPENED');
    const opened = await Promise.all([open(looker), open(looker)]);
    for (const { evidence } of opened) expect(evidence.url).toContain('/files/');
    // What another admin has seen is not seen.
    expect(await code(admin)).toBe('EVIDENCE_NOT_OPENED');
    const evidenceFileId = await upload(app, guardian);
    await guardian.does('giveEvidence', 'GiveEvidenceInput', { guardianshipId, evidenceFileId }, 'id');
    expect(await code(looker)).toBe('EVIDENCE_NOT_OPENED');
    await open(looker);
    await looker.does(...verify, { guardianshipId }, 'id');
    const facts = await app.database.rows({
      text: `select 1 from facts where chain = $1 and action = 'guardianship.evidenceOpened' and actor_id = $2`,
      values: [guardianshipId, looker.personId],
    });
    expect(facts).toHaveLength(2);
  });

  it('is opened by admins alone, of a family that is not theirs', async () => {
    const bond = await family(app, admin, { ward: await pupil(app, 'Айару Сәбитова'), isVerified: false });
    const { grantAdmin } = await import('#accounts');
    await grantAdmin(app.database, bond.guardian.email);
    const input = { guardianshipId: bond.guardianshipId };
    const code = async (who: Actor): Promise<string> =>
      (await who.refusal('openEvidence', 'OpenEvidenceInput', input)).code;
    expect(await code(bond.guardian)).toBe('FORBIDDEN');
    expect(await code(bond.ward)).toBe('FORBIDDEN');
    expect(await code(await app.cast.adult('Бөтен Біреу'))).toBe('FORBIDDEN');
  });
});

describe('the record that a guardian reads', () => {
  const LOG = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Guardianship {
    log(first: $first, after: $after) { nodes { action text actor { displayName } } pageInfo { hasNextPage endCursor } } } } }`;
  interface Log {
    node: {
      log: {
        nodes: { action: string; text: string; actor: { displayName: string } | null }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    } | null;
  }

  it('has consents, teams and looks in their language, the newest first, page by page', async () => {
    await home.ward.does('createTeam', 'CreateTeamInput', { name: 'Жас алма' }, 'id');
    const looker = await app.cast.admin('Соңғы Қараушы');
    await asked(looker, home.ward.personId);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { node } = await home.guardian.ask<Log>(
        LOG,
        { id: home.guardianshipId, first: 4, after },
        {
          'accept-language': 'kk',
        },
      );
      for (const { action, text } of node?.log.nodes ?? []) {
        expect(text.length).toBeGreaterThan(3);
        seen.push(action);
      }
      after = node?.log.pageInfo.hasNextPage ? node.log.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen[0]).toBe('ward.lookedAt');
    for (const action of ['team.created', 'consent.granted', 'guardianship.verified', 'person.signedUp']) {
      expect(seen).toContain(action);
    }
    const { node } = await home.guardian.ask<Log>(LOG, { id: home.guardianshipId, first: 1 });
    expect(node?.log.nodes[0]).toEqual({
      action: 'ward.lookedAt',
      text: 'A moderator looked at the child’s name and age',
      actor: { displayName: 'Соңғы Қараушы' },
    });
  });

  it('is nobody else’s, and ends with the guardianship', async () => {
    const stranger = await app.cast.adult('Бөтен Адам');
    expect(await stranger.ask<Log>(LOG, { id: home.guardianshipId, first: 5 })).toEqual({ node: null });
    await home.guardian.does('endGuardianship', 'GuardianshipInput', { guardianshipId: home.guardianshipId }, 'id');
    const { node } = await home.guardian.ask<Log>(LOG, { id: home.guardianshipId, first: 50 });
    const actions = node?.log.nodes.map(({ action }) => action) ?? [];
    expect(actions).toContain('guardianship.ended');
    expect(actions.some((action) => /^(ward|team|person)\./.test(action))).toBe(false);
  });
});
