// How somebody might come by a guardian's word without being the guardian, or around a guardian's no; and what a family reads.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { makeOffer, publishedProject, seedTerms, verifiedMentor } from '../harness/deals.js';
import { upload } from '../harness/files.js';
import { bornYearsAgo, family, guardianToken, inviteGuardian, pupil, startAsGuardian } from '../harness/family.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

async function secondGuardian(first: Actor, wardId: string, consents: readonly string[]) {
  const { id, email, fullName } = await inviteGuardian(first, { wardId, fullName: 'Серік Нұрланов' });
  const token = await guardianToken(app, email);
  const father = await startAsGuardian(app, { token, email, fullName });
  await father.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents }, 'id');
  await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId: id }, 'id');
  return { father, guardianshipId: id };
}

const may = async (personId: string | null, kind: string): Promise<boolean | undefined> =>
  (await app.database.row<{ may: boolean }>({ text: 'select ward_may($1, $2) as may', values: [personId, kind] }))?.may;

describe('an account that a pupil opened at the mother’s address', () => {
  it('is no longer the pupil’s once she has come by a code: neither the password nor the old sign-in opens it', async () => {
    const trap = await app.cast.adult('Гүлнар Алдамшы', { isVerified: false });
    const refresh = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }`;
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`;
    const input = { email: trap.email, password: PASSWORD };
    const held = await app.ask<{ signIn: { refreshToken: string } }>(signIn, { input });
    const request = `mutation ($input: RequestCodeInput!) { requestOneTimeCode(input: $input) }`;
    await app.ask(request, { input: { purpose: 'SIGN_IN', email: trap.email } });
    await app.drain();
    const mail = (await app.mails(trap.email)).find(({ subject }) => /\d{3} \d{3}/.test(subject));
    const code = /\d{3} \d{3}/.exec(mail?.subject ?? '')?.[0];
    const byCode = `mutation ($input: SignInByCodeInput!) { signInByCode(input: $input) { viewer { hasPassword emailVerified } } }`;
    const mother = await app.ask(byCode, { input: { email: trap.email, code } });
    expect(mother.data).toEqual({ signInByCode: { viewer: { hasPassword: false, emailVerified: true } } });
    expect((await app.ask(signIn, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const old = await app.ask(refresh, { input: { refreshToken: held.data?.signIn.refreshToken } });
    expect(old.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await trap.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
  });
});

describe('links that are made anew', () => {
  it('neither fill a mailbox nor give more tries of a code', async () => {
    const ward = await pupil(app);
    const { id: guardianshipId, email } = await inviteGuardian(ward);
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1) {
      const link = await ward.ask<{ shareGuardianLink: string }>(
        `mutation ($input: InvitationInput!) { shareGuardianLink(input: $input) }`,
        { input: { guardianshipId } },
      );
      const token = new URL(link.shareGuardianLink).searchParams.get('token');
      for (let m = 0; m < 5; m += 1) {
        const asked = await app.ask(`mutation ($input: GuardianLinkInput!) { requestGuardianCode(input: $input) }`, {
          input: { token },
        });
        codes.push(asked.errors?.[0]?.extensions.code);
      }
    }
    expect(codes.filter((code) => code === undefined)).toHaveLength(12);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(3);
    await app.drain();
    expect((await app.mails(email)).length).toBeLessThanOrEqual(13);
  });
});

describe('a guardian who said no', () => {
  it('is not got around by parting with them: what they stopped stands still until the other one lets it go on', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const second = await secondGuardian(guardian, ward.personId ?? '', [
      'DATA',
      'PARTICIPATION',
      'PUBLICATION',
      'SEED',
    ]);
    await guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId }, 'pausedAt');
    expect(await may(ward.personId, 'SEED')).toBe(false);
    await ward.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'status');
    expect(await may(ward.personId, 'SEED')).toBe(false);
    await second.father.does('resumeWard', 'GuardianshipInput', { guardianshipId: second.guardianshipId }, 'pausedAt');
    expect(await may(ward.personId, 'SEED')).toBe(true);
  });

  it('can say it while suspended, and give nothing', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const person = { personId: guardian.personId, reason: 'Тексеріліп жатыр' };
    await admin.does('suspendPerson', 'DecidePersonInput', person, 'id');
    await guardian.does('withdrawConsent', 'ConsentInput', { guardianshipId, kind: 'SEED' }, 'id');
    await guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId }, 'pausedAt');
    for (const [verb, type, input] of [
      ['grantConsent', 'ConsentInput', { guardianshipId, kind: 'SEED' }],
      ['resumeWard', 'GuardianshipInput', { guardianshipId }],
    ] as const) {
      expect((await guardian.refusal(verb, type, input)).code).toBe('SUSPENDED');
    }
    const both = async () => [await may(ward.personId, 'SEED'), await may(ward.personId, 'MENTORING')];
    await admin.does('reinstatePerson', 'DecidePersonInput', person, 'id');
    expect(await both()).toEqual([false, false]);
    // What is known of a person outside transactions may be half a second old.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await guardian.does('resumeWard', 'GuardianshipInput', { guardianshipId }, 'pausedAt');
    expect(await both()).toEqual([false, true]);
  });

  it('hears no more of the child when they are the guardian no longer', async () => {
    const ward = await pupil(app, 'Жанар Өскенова', bornYearsAgo(17, 340));
    const { guardian, guardianshipId } = await family(app, admin, { ward });
    await ward.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'status');
    await app.advance(days(1));
    await app.drain();
    const kinds = await app.database.rows<{ kind: string }>({
      text: 'select kind from notifications where person_id = $1',
      values: [guardian.personId],
    });
    expect(kinds.map(({ kind }) => kind)).toContain('guardianship.ended');
    expect(kinds.map(({ kind }) => kind)).not.toContain('person.comesOfAge');
    const own = await app.database.rows<{ kind: string }>({
      text: `select kind from notifications where person_id = $1 and kind = 'person.comesOfAge'`,
      values: [ward.personId],
    });
    expect(own).toHaveLength(1);
  });
});

describe('a copy of a ward’s data', () => {
  it('does not tell a guardian whom the ward has reported or blocked, and tells the ward', async () => {
    const { ward, guardian } = await family(app, admin);
    const words = 'Үйде маған қол жұмсайды, көмектесіңіздерші.';
    const report = { subjectId: guardian.personId, topic: 'CHILD_SAFETY', reason: words };
    await ward.does('report', 'ReportInput', report, 'id');
    await ward.does('blockPerson', 'BlockPersonInput', { personId: guardian.personId }, '');
    await app.drain();
    const copy = async (actor: Actor): Promise<string> => {
      const { exportMyData } = await actor.ask<{ exportMyData: { url: string } }>(
        `mutation ($personId: ID) { exportMyData(personId: $personId) { url } }`,
        { personId: ward.personId },
      );
      const { pathname, search } = new URL(exportMyData.url);
      return (await app.api.inject({ method: 'GET', url: `${pathname}${search}` })).body;
    };
    const told = await copy(guardian);
    for (const secret of [words, 'case.', 'block.', 'case_reports']) expect(told).not.toContain(secret);
    const own = await copy(ward);
    for (const known of [words, 'case.reported', 'block.placed']) expect(own).toContain(known);
  });
});

describe('an admin who is a guardian', () => {
  it('neither reads nor decides a case about their own ward, nor what the ward has said to the admins', async () => {
    const parent = await app.cast.admin('Әкімші Ана');
    const ward = await pupil(app);
    const { id: guardianshipId } = await inviteGuardian(ward, { email: parent.email, fullName: 'Әкімші Ана' });
    const token = await guardianToken(app, parent.email);
    await parent.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents: ['DATA'] }, 'id');
    expect((await parent.refusal('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId })).code).toBe(
      'FORBIDDEN',
    );
    await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId }, 'id');
    const { id: teamId } = await ward.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Үй тобы' }, 'id');
    const report = { subjectId: teamId, topic: 'CHILD_SAFETY', reason: 'Үйде қорқамын, айтуға батылым жетпейді.' };
    const { id: caseId } = await ward.does<{ id: string }>('report', 'ReportInput', report, 'id');
    const queue = `{ moderationCases(first: 50) { nodes { id } } }`;
    const seenBy = async (actor: Actor): Promise<boolean> => {
      const answer = await actor.ask<{ moderationCases: { nodes: { id: string }[] } }>(queue);
      return answer.moderationCases.nodes.some(({ id }) => id === caseId);
    };
    expect([await seenBy(admin), await seenBy(parent)]).toEqual([true, false]);
    const node = `query ($id: ID!) { node(id: $id) { ... on ModerationCase { reason } } }`;
    expect((await parent.raw(node, { id: caseId })).data).toEqual({ node: null });
    expect((await parent.refusal('claimCase', 'CaseInput', { caseId })).code).toBe('FORBIDDEN');
  });
});

describe('a minor’s own picture', () => {
  it('has no plain address: whoever was shown it once cannot pass it on', async () => {
    const ward = await pupil(app);
    const avatarId = await upload(app, ward);
    await ward.does('updatePerson', 'UpdatePersonInput', { avatarId }, 'isMinor');
    const { viewer } = await ward.ask<{ viewer: { person: { avatar: { url: string } } } }>(
      `{ viewer { person { avatar { url } } } }`,
    );
    const { pathname, search } = new URL(viewer.person.avatar.url);
    const status = async (url: string): Promise<number> => (await app.api.inject({ method: 'GET', url })).statusCode;
    expect([await status(`${pathname}${search}`), await status(pathname)]).toEqual([200, 404]);
  });
});

describe('the 18th birthday', () => {
  it('gives nobody the name that a handle stood for', async () => {
    const ward = await pupil(app, 'Құпия Есімханова', bornYearsAgo(17, 361));
    await family(app, admin, { ward });
    await publishedProject(app, admin, { lead: ward, payee: false, ask: null });
    await app.advance(days(6));
    await app.drain();
    const person = `query ($id: ID!) { node(id: $id) { ... on Person { displayName fullName city ageBand } } }`;
    const grown = await app.database.row({
      text: 'select is_ward from persons where id = $1',
      values: [ward.personId],
    });
    expect(grown).toEqual({ is_ward: false });
    for (const reader of [app.cast.nobody, await app.cast.adult('Бөгде Оқырман')]) {
      const { node } = await reader.ask<{ node: Record<string, unknown> }>(person, { id: ward.personId });
      expect(node).toMatchObject({ fullName: null, city: null, ageBand: null });
      expect(JSON.stringify(node)).not.toContain('Есімханова');
    }
    await ward.does('updatePerson', 'UpdatePersonInput', { fullName: 'Құпия Есімханова' }, 'isMinor');
    const { node } = await app.cast.nobody.ask<{ node: object }>(person, { id: ward.personId });
    expect(node).toMatchObject({ displayName: 'Құпия Есімханова', fullName: 'Құпия Есімханова' });
  });
});

describe('a payee who was a guardian', () => {
  it('gets no new money once they are one no longer', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin);
    const second = await secondGuardian(guardian, ward.personId ?? '', [
      'DATA',
      'PARTICIPATION',
      'PUBLICATION',
      'MENTORING',
      'SEED',
    ]);
    const project = await publishedProject(app, admin, { lead: ward, payee: false });
    const payee = { teamId: project.teamId, personId: guardian.personId };
    await ward.does('choosePayee', 'ChoosePayeeInput', payee, 'id');
    const { actor: mentor } = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor, project.listingId, { seed: seedTerms('300000.00') });
    await admin.does('endGuardianship', 'GuardianshipInput', { guardianshipId, reason: 'Өз баласы емес' }, 'status');
    const accept = { offerId: offer.id, revision: 1 };
    expect((await ward.refusal('acceptOffer', 'AcceptOfferInput', accept)).code).toBe('PAYEE_REQUIRED');
    await ward.does('choosePayee', 'ChoosePayeeInput', { ...payee, personId: second.father.personId }, 'id');
    await ward.does('acceptOffer', 'AcceptOfferInput', accept, 'id');
  });
});
