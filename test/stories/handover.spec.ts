// A child's profile that a guardian holds becomes the child's own account: with a guardian behind it under 18, alone from then on.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { type TestApp, startApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { publishedProject, verifiedMentor } from '../harness/deals.js';
import {
  bornYearsAgo,
  family,
  heldChild,
  inviteGuardian,
  guardianToken,
  startAsGuardian,
  verifyGuardianship,
} from '../harness/family.js';
import { upload } from '../harness/files.js';
import { handOver, ownAddress, profileToken, takeProfile } from '../harness/handover.js';
import { standingIsRead } from '../harness/minors-shown.js';
import { triedIn } from '../harness/tried.js';

let app: TestApp;
let admin: Actor;
const birthDate = bornYearsAgo(15, 40);
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
});
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

interface Held {
  readonly mother: Actor;
  readonly childId: string;
  readonly guardianshipId: string;
}
async function held(options: { birthDate?: string; name?: string } = {}): Promise<Held> {
  const mother = await app.cast.adult('Гүлнар Серікова');
  return { mother, ...(await heldChild(app, admin, mother, { birthDate, ...options })) };
}
const tokenFor = async ({ mother, childId }: Held, email = ownAddress('alikhan')): Promise<string> => {
  await handOver(mother, childId, email);
  return profileToken(app, email);
};
const refused = async (token: string, day = birthDate): Promise<string[]> => {
  const { code, fields } = await app.cast.nobody.refusal(
    'takeProfile',
    'TakeProfileInput',
    { token, birthDate: day },
    'accessToken',
  );
  return [code, ...fields.map((field) => `${field.path} ${field.code}`)];
};
const stateOf = async (token: string): Promise<unknown> =>
  (
    await app.cast.nobody.ask<{ heldProfile: unknown }>(
      `query ($token: String!) { heldProfile(token: $token) { state displayName maskedEmail isMinor } }`,
      { token },
    )
  ).heldProfile;
const personOf = (id: string) =>
  app.database.row<{ email: string | null; is_held: boolean; is_ward: boolean; isProven: boolean; locale: string }>(sql`
    select email, is_held, is_ward, email_verified_at is not null as "isProven", locale from persons where id = ${id}`);
const noticesOf = async ({ personId }: Actor): Promise<string[]> => {
  await app.drain();
  const rows = await app.database.rows<{ kind: string }>(sql`
    select kind from notifications where person_id = ${personId} and kind like 'profile.%' order by id`);
  return rows.map(({ kind }) => kind);
};
const teamsOf = async (actor: Actor): Promise<string[]> =>
  (await actor.ask<{ viewer: { teams: { id: string }[] } }>(`{ viewer { teams { id } } }`)).viewer.teams.map(
    ({ id }) => id,
  );

describe('a child of 15 without an account', () => {
  it('gets one with everything that was done for it, and the guardian stays behind it', async () => {
    const home = await held({ name: 'Әлихан Серіков' });
    const { mother, childId, guardianshipId } = home;
    const project = await publishedProject(app, admin, { lead: mother, leadId: childId, payee: false });
    expect(await teamsOf(mother)).toEqual([project.teamId]);
    const email = ownAddress('alikhan');
    const token = await tokenFor(home, email);
    const { displayName } = (await app.database.row<{ displayName: string }>(
      sql`select display_name as "displayName" from persons where id = ${childId}`,
    )) as { displayName: string };
    expect(await stateOf(token)).toEqual({
      state: 'OPEN',
      displayName,
      maskedEmail: `a•••@example.kz`,
      isMinor: true,
    });
    expect(await personOf(childId)).toMatchObject({ email: null, is_held: true });
    const child = await takeProfile(app, { token, birthDate, email });
    expect(child.personId).toBe(childId);
    expect(await personOf(childId)).toEqual({ email, is_held: false, is_ward: true, isProven: true, locale: 'EN' });
    // The child acts; the mother reads, and allows or not.
    const rename = { listingId: project.listingId, title: 'Оқулықты бірге аламыз' };
    expect((await mother.refusal('updateListing', 'UpdateListingInput', rename)).code).toBe('FORBIDDEN');
    await child.does('updateListing', 'UpdateListingInput', rename, 'id');
    await standingIsRead();
    expect([await teamsOf(mother), await teamsOf(child)]).toEqual([[], [project.teamId]]);
    await mother.does('withdrawConsent', 'ConsentInput', { guardianshipId, kind: 'PUBLICATION' }, 'id');
    expect(
      await app.database.row(sql`select hidden_at is not null as hidden from listings where id = ${project.listingId}`),
    ).toEqual({ hidden: true });
    const { viewer } = await child.ask<{ viewer: object }>(
      `{ viewer { emailVerified isMinor hasPassword guardians { id status } } }`,
    );
    expect(viewer).toEqual({
      emailVerified: true,
      isMinor: true,
      hasPassword: false,
      guardians: [{ id: guardianshipId, status: 'VERIFIED' }],
    });
    expect(await noticesOf(mother)).toEqual(['profile.taken']);
    const again = { wardId: childId, email: ownAddress('again') };
    expect((await mother.refusal('handOverProfile', 'HandOverProfileInput', again)).code).toBe('INVALID_STATE');
    expect([await stateOf(token), await refused(token)]).toEqual([
      { state: 'USED', displayName: null, maskedEmail: null, isMinor: null },
      ['BAD_USER_INPUT', 'token LINK'],
    ]);
  }, 60_000);

  it('is shown to the guardian as waiting, sent, and gone', async () => {
    const home = await held();
    const handover = async (): Promise<unknown> =>
      (
        await home.mother.ask<{ viewer: { wards: { handover: unknown }[] } }>(
          `{ viewer { wards { handover { state sentTo isGrownUp } } } }`,
        )
      ).viewer.wards[0]?.handover;
    expect(await handover()).toEqual({ state: 'OPEN', sentTo: null, isGrownUp: false });
    const email = ownAddress('dana');
    const token = await tokenFor(home, email);
    expect(await handover()).toEqual({ state: 'SENT', sentTo: email, isGrownUp: false });
    await takeProfile(app, { token, birthDate, email });
    expect(await handover()).toBeNull();
  });

  it('hears in the guardian’s language, and a new link takes the place of the last', async () => {
    const home = await held();
    await home.mother.does('updatePerson', 'UpdatePersonInput', { locale: 'KK' }, 'person { id }');
    const first = await tokenFor(home);
    const email = ownAddress('second');
    const second = await tokenFor(home, email);
    const [mail] = await app.mails(email);
    expect(mail?.text).toContain('/kk/take-profile');
    expect(mail?.text).toContain('Сәлем, Әлихан!');
    expect([await refused(first), await stateOf(first)]).toEqual([
      ['BAD_USER_INPUT', 'token LINK'],
      expect.objectContaining({ state: 'EXPIRED', displayName: null }),
    ]);
    expect((await takeProfile(app, { token: second, birthDate, email })).personId).toBe(home.childId);
  });
});

describe('nobody else', () => {
  it('hands a profile over: no stranger, no guardian of another child, no pupil, no admin, nobody for a younger child', async () => {
    const home = await held();
    const other = await family(app, admin);
    const input = { wardId: home.childId, email: ownAddress('x') };
    for (const actor of [await app.cast.adult('Бөтен Адам'), other.guardian, other.ward]) {
      expect((await actor.refusal('handOverProfile', 'HandOverProfileInput', input)).code).toBe('NOT_FOUND');
    }
    const byOffice = { ...input, reason: 'Отбасы сұрады' };
    expect((await admin.refusal('handOverProfile', 'HandOverProfileInput', byOffice)).code).toBe('FORBIDDEN');
    expect((await app.cast.nobody.refusal('handOverProfile', 'HandOverProfileInput', input)).code).toBe(
      'UNAUTHENTICATED',
    );
    const withAccount = { wardId: other.ward.personId, email: ownAddress('y') };
    expect((await other.guardian.refusal('handOverProfile', 'HandOverProfileInput', withAccount)).code).toBe(
      'INVALID_STATE',
    );
    const young = await held({ birthDate: bornYearsAgo(13, 300) });
    const early = { wardId: young.childId, email: ownAddress('z') };
    expect((await young.mother.refusal('handOverProfile', 'HandOverProfileInput', early)).code).toBe('INVALID_STATE');
    expect(
      await app.database.rows(sql`
      select 1 from profile_links where ward_id = any(${[home.childId, young.childId, other.ward.personId]})`),
    ).toEqual([]);
  }, 60_000);

  it('gets it: not at a guardian’s own address, nor at one that has an account, a mentor’s among them', async () => {
    const home = await held();
    const second = await inviteGuardian(home.mother, { wardId: home.childId, fullName: 'Серік Серіков' });
    const mentor = await verifiedMentor(app, admin);
    const stranger = await app.cast.adult('Бөтен Адам');
    const wrong = async (email: string): Promise<string[]> => {
      const input = { wardId: home.childId, email };
      return (await home.mother.refusal('handOverProfile', 'HandOverProfileInput', input)).fields.map(
        (field) => `${field.path} ${field.code}`,
      );
    };
    expect(await wrong(home.mother.email.toUpperCase())).toEqual(['email GUARDIAN_ADDRESS']);
    expect(await wrong(second.email)).toEqual(['email GUARDIAN_ADDRESS']);
    expect(await wrong(mentor.actor.email)).toEqual(['email ADDRESS_IN_USE']);
    expect(await wrong(stranger.email)).toEqual(['email ADDRESS_IN_USE']);
    expect(await wrong('no address')).toEqual(['email EMAIL']);
    await app.drain();
    expect(await app.database.rows(sql`select 1 from profile_links where ward_id = ${home.childId}`)).toEqual([]);
    expect((await app.mails(stranger.email)).filter(({ text }) => text.includes('take-profile'))).toEqual([]);
  });

  it('comes in by a forged link, one that has run out, or one whose address has become an account', async () => {
    expect([await refused('forged'), await stateOf('forged')]).toEqual([['BAD_USER_INPUT', 'token LINK'], null]);
    const late = await held();
    const token = await tokenFor(late);
    await app.advance(15 * 86_400_000);
    expect([await refused(token), await stateOf(token)]).toEqual([
      ['BAD_USER_INPUT', 'token LINK'],
      expect.objectContaining({ state: 'EXPIRED' }),
    ]);
    const email = ownAddress('taken');
    const meanwhile = await tokenFor(late, email);
    await app.cast.nobody.ask(`mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken } }`, {
      input: {
        email,
        password: 'тау етегіндегі алма 7',
        fullName: 'Басқа Адам',
        birthDate: '1990-01-01',
        locale: 'KK',
      },
    });
    expect(await refused(meanwhile)).toEqual(['INVALID_STATE']);
    // Nor does the child come by the mailbox to which a second guardian was invited since.
    const both = ownAddress('both');
    const asChild = await tokenFor(late, both);
    await inviteGuardian(late.mother, { wardId: late.childId, email: both });
    expect(await refused(asChild)).toEqual(['INVALID_STATE']);
    expect(await personOf(late.childId)).toMatchObject({ email: null, is_held: true });
    await app.advance(-15 * 86_400_000);
  });

  it('guesses the birth date: the fifth wrong one closes the link, and the guardian is told', async () => {
    const home = await held();
    const email = ownAddress('guess');
    const token = await tokenFor(home, email);
    for (const day of ['2010-01-01', '2010-01-02', '2010-01-03', '2010-01-04']) {
      expect(await refused(token, day)).toEqual(['BAD_USER_INPUT', 'birthDate OTHER_DAY']);
    }
    expect(await refused(token, '2010-01-05')).toEqual(['BAD_USER_INPUT', 'token LINK_STOPPED']);
    expect(await refused(token)).toEqual(['BAD_USER_INPUT', 'token LINK']);
    expect(await stateOf(token)).toMatchObject({ state: 'STOPPED', displayName: null });
    expect(await personOf(home.childId)).toMatchObject({ email: null, is_held: true });
    expect(await noticesOf(home.mother)).toEqual(['profile.linkStopped']);
    const fresh = await tokenFor(home, email);
    expect((await takeProfile(app, { token: fresh, birthDate, email })).personId).toBe(home.childId);
  });

  it('guesses faster than the count: of many at once, five are looked at', async () => {
    const home = await held();
    const token = await tokenFor(home);
    const days = Array.from({ length: 12 }, (_, index) => `2009-03-${String(index + 10)}`);
    const answers = (await Promise.all(days.map((day) => refused(token, day)))).map((answer) => answer.at(-1));
    const count = (code: string): number => answers.filter((answer) => answer === code).length;
    expect([count('birthDate OTHER_DAY'), count('token LINK_STOPPED'), count('token LINK')]).toEqual([4, 1, 7]);
  });

  it('takes it twice: of two at once one wins', async () => {
    const home = await held();
    const token = await tokenFor(home);
    const both = await Promise.allSettled(
      [1, 2].map(() => takeProfile(app, { token, birthDate, email: '' }).then(({ personId }) => personId)),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      await app.database.rows(sql`select 1 from facts where subject_id = ${home.childId} and action = 'profile.taken'`),
    ).toHaveLength(1);
    expect(await app.database.rows(sql`select 1 from sign_ins where person_id = ${home.childId}`)).toHaveLength(1);
  });

  it('gets it from somebody who stands behind the child no longer, or is suspended', async () => {
    const home = await held();
    const token = await tokenFor(home);
    const decide = (verb: string): Promise<unknown> =>
      admin.does(verb, 'DecidePersonInput', { personId: home.mother.personId, reason: 'Тексеріліп жатыр' }, 'id');
    await decide('suspendPerson');
    expect([await refused(token), await stateOf(token)]).toEqual([
      ['BAD_USER_INPUT', 'token LINK'],
      expect.objectContaining({ state: 'EXPIRED', displayName: null }),
    ]);
    await decide('reinstatePerson');
    expect(await stateOf(token)).toMatchObject({ state: 'OPEN' });
    await home.mother.does('endGuardianship', 'GuardianshipInput', { guardianshipId: home.guardianshipId }, 'id');
    expect(await refused(token)).toEqual(['BAD_USER_INPUT', 'token LINK']);
    const input = { wardId: home.childId, email: ownAddress('late') };
    expect((await home.mother.refusal('handOverProfile', 'HandOverProfileInput', input)).code).toBe('NOT_FOUND');
    expect(await personOf(home.childId)).toMatchObject({ email: null, is_held: true });
  });

  it('is told more than by a link that opens: the second guardian sees no address of the first one’s sending', async () => {
    const home = await held();
    const invited = await inviteGuardian(home.mother, { wardId: home.childId, fullName: 'Серік Серіков' });
    const token = await guardianToken(app, invited.email);
    const father = await startAsGuardian(app, { token, ...invited });
    await father.does('acceptGuardianship', 'AcceptGuardianshipInput', { token, consents: ['DATA'] }, 'id');
    await tokenFor(home);
    const { viewer } = await father.ask<{ viewer: { wards: { handover: unknown }[] } }>(
      `{ viewer { wards { handover { state sentTo } } } }`,
    );
    expect(viewer.wards).toEqual([{ handover: null }]);
    const input = { wardId: home.childId, email: ownAddress('father') };
    expect((await father.refusal('handOverProfile', 'HandOverProfileInput', input)).code).toBe('NOT_FOUND');
  });

  it('waits for a link of somebody who stands behind the child no longer: the other guardian sees that it is dead', async () => {
    const home = await held();
    const invited = await inviteGuardian(home.mother, { wardId: home.childId, fullName: 'Серік Серіков' });
    const token = await guardianToken(app, invited.email);
    const father = await startAsGuardian(app, { token, ...invited });
    const proof = { token, evidenceFileId: await upload(app, father), consents: ['DATA'] };
    await father.does('acceptGuardianship', 'AcceptGuardianshipInput', proof, 'id');
    await verifyGuardianship(admin, invited.id);
    await tokenFor(home);
    const seen = async (): Promise<unknown> =>
      (
        await father.ask<{ viewer: { wards: { handover: { state: string } }[] } }>(
          `{ viewer { wards { handover { state } } } }`,
        )
      ).viewer.wards[0]?.handover.state;
    expect(await seen()).toBe('SENT');
    await home.mother.does('endGuardianship', 'GuardianshipInput', { guardianshipId: home.guardianshipId }, 'id');
    expect(await seen()).toBe('EXPIRED');
  });
});

describe('the database', () => {
  it('lets no profile go without an address that was proven by its link, on record, and none come back', async () => {
    const home = await held();
    const email = ownAddress('sql');
    const token = await tokenFor(home, email);
    const set = (what: string): string => `update persons set ${what} where id = '${home.childId}'`;
    const tried = (...statements: string[]): Promise<string> => triedIn(app, statements);
    const away = `is_held = false, email = '${email}', email_verified_at = now()`;
    const used = `update profile_links set used_at = now() where ward_id = '${home.childId}'`;
    expect(await tried(set('is_held = false'))).toBe('persons_taken_with_address');
    expect(await tried(set(`is_held = false, email = '${email}'`))).toBe('persons_taken_with_address');
    expect(await tried(set(away))).toBe('persons_taken_on_record');
    expect(await tried(used, set(away))).toBe('persons_taken_on_record');
    expect(await tried(used, `update profile_links set used_at = null where ward_id = '${home.childId}'`)).toBe(
      'profile_links_end_once',
    );
    const redirected = `update profile_links set email = 'x@example.kz' where ward_id = '${home.childId}'`;
    expect(await tried(redirected)).toBe('profile_links_end_once');
    const fewer = `update profile_links set tries = tries - 1 where ward_id = '${home.childId}'`;
    expect(await tried(`update profile_links set tries = 2 where ward_id = '${home.childId}'`, fewer)).toBe(
      'profile_links_end_once',
    );
    await takeProfile(app, { token, birthDate, email });
    expect(await tried(set(`is_held = true, email = null, email_verified_at = null`))).toBe('persons_never_held_again');
    const born = `insert into profile_links (hash, ward_id, email, sent_by_id, created_at, expires_at)
      values ('x', '${home.childId}', 'x@example.kz', '${home.mother.personId ?? ''}', now(), now() + interval '1 day')`;
    expect(await tried(born)).toBe('profile_links_born');
  });
});
