// Whether two people use one browser (safety.md, K-4): a question to the admin who looks at a guardian or an offer, and no refusal.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { startApp, type TestApp } from '../harness/app.js';
import { type Actor, PASSWORD } from '../harness/cast.js';
import { makeOffer, mentoringTerms, verifiedMentor } from '../harness/deals.js';
import { ALL_CONSENTS, guardianToken, inviteGuardian, pupil } from '../harness/family.js';
import { wardProject } from '../harness/minors.js';

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

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;

async function codeIn(email: string): Promise<string> {
  await app.drain();
  const texts = (await app.mails(email)).map(({ text }) => text);
  return texts.flatMap((text) => /\b(\d{3} \d{3})\b/.exec(text)?.[1] ?? [])[0] ?? '';
}

describe('one browser for two people', () => {
  const COOKIE = /asar_browser=([^;]+)/;

  /** Signs in as a browser does; returns the browser's mark. */
  async function fromBrowser({ email }: Actor, mark?: string): Promise<string> {
    const headers = { 'x-client': 'web', ...(mark && { cookie: `asar_browser=${mark}` }) };
    const answer = await app.ask(SIGN_IN, { input: { email, password: PASSWORD } }, { headers });
    return COOKIE.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
  }
  const flagsOf = async (subjectId: string): Promise<string[]> => {
    const rows = await app.database.rows<{ flags: string[] }>(sql`
      select flag_codes as flags from moderation_cases where subject_id = ${subjectId}`);
    return rows.flatMap(({ flags }) => flags);
  };
  const adult = (): Promise<Actor> => app.cast.adult('Гүлнар Нұрланова');

  async function accepted(ward: Actor, guardian: Actor): Promise<string> {
    const { id } = await inviteGuardian(ward, { email: guardian.email });
    const token = await guardianToken(app, guardian.email);
    await guardian.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents: ALL_CONSENTS }, 'id');
    return id;
  }

  it('is said to the admin who looks at the guardian, and stops nobody', async () => {
    const [ward, mother, stranger] = [await pupil(app), await adult(), await pupil(app)];
    const mark = await fromBrowser(ward);
    expect(mark).toMatch(/^[\w-]{43}$/);
    expect(await fromBrowser(mother, mark)).toBe(mark);
    expect(await fromBrowser(stranger)).not.toBe(mark);
    const id = await accepted(ward, mother);
    expect(await flagsOf(id)).toContain('SAME_DEVICE');
    const cases = `{ moderationCases(first: 50) { nodes { subject { id } riskFlags { code } } } }`;
    const queue = await admin.ask<{
      moderationCases: { nodes: { subject: { id: string }; riskFlags: { code: string }[] }[] };
    }>(cases);
    const shown = queue.moderationCases.nodes.find(({ subject }) => subject.id === id);
    expect(shown?.riskFlags.map(({ code }) => code)).toContain('SAME_DEVICE');
    await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId: id }, 'id');
    const other = await accepted(stranger, await adult());
    expect(await flagsOf(other)).not.toContain('SAME_DEVICE');
    const digests = await app.database.rows<{ digest: string }>(sql`
      select device_digest as digest from sign_ins where device_digest is not null`);
    expect(digests.length).toBeGreaterThan(2);
    expect(JSON.stringify(digests)).not.toContain(mark);
  });

  it('is no device at all for programs, and long ago is forgotten', async () => {
    const [ward, mother] = [await pupil(app), await adult()];
    await app.ask(SIGN_IN, { input: { email: ward.email, password: PASSWORD } });
    const rows = await app.database.rows(
      sql`select 1 from sign_ins where person_id = ${ward.personId} and device_digest is not null`,
    );
    expect(rows).toEqual([]);
    await fromBrowser(mother, await fromBrowser(ward));
    await app.database.dataSource.query(
      `update sign_ins set created_at = now() - interval '181 days' where person_id = $1`,
      [ward.personId],
    );
    expect(await flagsOf(await accepted(ward, mother))).not.toContain('SAME_DEVICE');
  });

  it('of a guardian and a mentor opens a case about the offer, which can be made and goes on', async () => {
    const [ward, mother] = [await pupil(app), await adult()];
    const guardianshipId = await accepted(ward, mother);
    await admin.does('verifyGuardianship', 'VerifyGuardianshipInput', { guardianshipId }, 'id');
    const project = await wardProject(app, admin, { ward, guardian: mother, guardianshipId });
    const [near, far] = [await verifiedMentor(app, admin), await verifiedMentor(app, admin)];
    await byMark(mother, near.actor);
    const offer = await makeOffer(near.actor, project.listingId, { mentoring: mentoringTerms() });
    expect(await flagsOf(offer.id)).toEqual(['SHARED_DEVICE']);
    const plain = await makeOffer(far.actor, project.listingId, { mentoring: mentoringTerms(1) });
    expect(await flagsOf(plain.id)).toEqual([]);
    const second = await adult();
    await byMark(second, far.actor);
    const { id } = await inviteGuardian(mother, { wardId: ward.personId ?? '', email: second.email });
    const token = await guardianToken(app, second.email);
    const refused = await second.raw(
      `mutation ($input: AcceptGuardianshipInput!) { acceptGuardianship(input: $input) { id } }`,
      {
        input: { token },
      },
    );
    expect(refused.errors ?? []).toEqual([]);
    expect(await flagsOf(id)).toContain('SHARED_DEVICE');
  }, 60_000);

  /** The mother's password has gone with the acceptance, so her browser is known by a code. */
  async function byMark(guardian: Actor, mentor: Actor): Promise<void> {
    const mark = await fromBrowser(mentor);
    await app.cast.nobody.does('requestOneTimeCode', 'RequestCodeInput', { purpose: 'SIGN_IN', email: guardian.email });
    const input = { email: guardian.email, code: await codeIn(guardian.email) };
    const query = `mutation ($input: SignInByCodeInput!) { signInByCode(input: $input) { accessToken } }`;
    const headers = { 'x-client': 'web', cookie: `asar_browser=${mark}` };
    expect((await app.ask(query, { input }, { headers })).errors ?? []).toEqual([]);
  }
});
