// Whose account a child's profile hangs on: the mailbox's, as for an invitation. And those who became guardians before it was
// asked for.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type MigrationInterface } from 'typeorm';
import { sql } from '#platform';
import { allTables } from '../../apps/tables.js';
import { startApp, type TestApp } from '../harness/app.js';
import { Actor, PASSWORD } from '../harness/cast.js';
import { bornYearsAgo, family, inviteGuardian, mailboxCode } from '../harness/family.js';
import { upload } from '../harness/files.js';
import { triedIn } from '../harness/tried.js';

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

const CHILD = { fullName: 'Әлихан Нұрланов', birthDate: bornYearsAgo(12, 40) };
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }`;
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }`;

const byPassword = (email: string, password = PASSWORD) =>
  app.ask<{ signIn: { accessToken: string; refreshToken: string } }>(SIGN_IN, { input: { email, password } });
const refused = (actor: Actor, more: object = {}) =>
  actor.refusal('createChildProfile', 'CreateChildProfileInput', { ...CHILD, ...more });
const made = (actor: Actor, more: object = {}) =>
  actor.does<{ id: string; status: string }>(
    'createChildProfile',
    'CreateChildProfileInput',
    { ...CHILD, ...more },
    'id status',
  );
const as = (account: Actor, token: string): Actor =>
  new Actor(app, account.name, account.email, account.personId, token);

/** The newest link of a kind in the mails to somebody. */
async function mailed(email: string, link: RegExp): Promise<string | undefined> {
  await app.drain();
  return (await app.mails(email)).flatMap(({ text }) => link.exec(text)?.[1] ?? [])[0];
}

/** The pupil opens an account at the mother's address, and she clicks its verification mail without looking. */
async function trap(): Promise<{ pupils: Actor; refreshToken: string }> {
  const account = await app.cast.adult('Гүлнар Нұрланова', { isVerified: false });
  const token = await mailed(account.email, /verify-email\?token=([\w-]+)/);
  await app.cast.nobody.does('verifyEmail', 'VerifyEmailInput', { token }, 'emailVerified');
  const { data } = await byPassword(account.email);
  return { pupils: as(account, data?.signIn.accessToken ?? ''), refreshToken: data?.signIn.refreshToken ?? '' };
}

async function byCode(account: Actor): Promise<Actor> {
  await app.cast.nobody.does('requestOneTimeCode', 'RequestCodeInput', { purpose: 'SIGN_IN', email: account.email });
  const code = await mailed(account.email, /\b(\d{3} \d{3})\b/);
  const input = { email: account.email, code };
  const signedIn = await app.cast.nobody.does<{ accessToken: string }>(
    'signInByCode',
    'SignInByCodeInput',
    input,
    'accessToken',
  );
  return as(account, signedIn.accessToken);
}

const passwordOf = (personId: string | null) =>
  app.database.row<{ has: boolean }>(sql`select password_hash is not null as has from persons where id = ${personId}`);
const counts = () =>
  app.database.row(sql`
    select (select count(*) from persons) as persons, (select count(*) from guardianships) as bonds,
      (select count(*) from moderation_cases) as cases, (select count(*) from facts) as facts`);

describe('a child’s profile', () => {
  it('is not made by a pupil who knows the password of an account at the mother’s address', async () => {
    const { pupils } = await trap();
    const before = await counts();
    for (const [code, wrong] of [
      [undefined, 'REQUIRED'],
      [null, 'REQUIRED'],
      ['', 'REQUIRED'],
      ['000 000', 'CODE'],
    ]) {
      const refusal = await refused(pupils, code === undefined ? {} : { code });
      expect([refusal.code, refusal.fields[0]?.path, refusal.fields[0]?.code]).toEqual([
        'BAD_USER_INPUT',
        'code',
        wrong,
      ]);
    }
    expect(await counts()).toEqual(before);
    const { viewer } = await pupils.ask<{ viewer: object }>(`{ viewer { isMailboxProven wards { id } } }`);
    expect(viewer).toEqual({ isMailboxProven: false, wards: [] });
  });

  it('is made with the code from the mailbox, and from then on the account is hers alone', async () => {
    const { pupils, refreshToken } = await trap();
    const session = await byPassword(pupils.email);
    const mother = as(pupils, session.data?.signIn.accessToken ?? '');
    const code = await mailboxCode(app, mother);
    expect(await made(mother, { code })).toMatchObject({ status: 'ACCEPTED' });
    expect((await byPassword(mother.email)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const refreshed = await app.ask(REFRESH, { input: { refreshToken } });
    expect(refreshed.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await pupils.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
    const { viewer } = await mother.ask<{ viewer: object }>(`{ viewer { hasPassword isMailboxProven } }`);
    expect(viewer).toEqual({ hasPassword: false, isMailboxProven: true });
    expect(await mailed(mother.email, /(\/forgot-password)/)).toBe('/forgot-password');
    await made(mother);
  });

  it('takes no code of another purpose, no used one, and nobody else’s', async () => {
    const [{ pupils }, other] = [await trap(), await app.cast.adult('Болат Тастанов')];
    await pupils.does('requestOneTimeCode', 'RequestCodeInput', { purpose: 'SIGN' });
    const toSign = await mailed(pupils.email, /\b(\d{3} \d{3})\b/);
    expect((await refused(pupils, { code: toSign })).fields[0]?.code).toBe('CODE');
    const theirs = await mailboxCode(app, other);
    expect((await refused(pupils, { code: theirs })).fields[0]?.code).toBe('CODE');
    await made(other, { code: theirs });
    const nobodys = await app.cast.nobody.refusal('requestOneTimeCode', 'RequestCodeInput', { purpose: 'MAILBOX' }, '');
    expect(nobodys.code).toBe('UNAUTHENTICATED');
  });

  it('asks nothing more of whoever has just signed in by a mailed code; the open password goes all the same', async () => {
    const { pupils } = await trap();
    const mother = await byCode(pupils);
    expect(await passwordOf(mother.personId)).toEqual({ has: true });
    await made(mother);
    expect(await passwordOf(mother.personId)).toEqual({ has: false });
    expect((await pupils.raw(`{ viewer { email } }`)).data).toEqual({ viewer: null });
  });

  it('asks nothing more where the password came through the mailbox, and leaves it and the other sign-ins', async () => {
    const mother = await app.cast.adult('Гүлнар Серікова');
    await app.cast.nobody.does('requestPasswordReset', 'RequestPasswordResetInput', { email: mother.email });
    const token = await mailed(mother.email, /reset-password\?token=([\w-]+)/);
    const password = 'көктемде келген жыл құсы 9';
    await app.cast.nobody.does('resetPassword', 'ResetPasswordInput', { token, password });
    const [first, second] = [await byPassword(mother.email, password), await byPassword(mother.email, password)];
    await made(as(mother, first.data?.signIn.accessToken ?? ''));
    const elsewhere = as(mother, second.data?.signIn.accessToken ?? '');
    expect(await elsewhere.ask(`{ viewer { email hasPassword } }`)).toEqual({
      viewer: { email: mother.email, hasPassword: true },
    });
  });

  it('is refused by the database too, where no mailbox was proven', async () => {
    const { ward, guardian, guardianshipId } = await family(app, admin, { isVerified: false });
    const open = await app.cast.adult('Болат Тастанов');
    const opened = `update persons set password_hash = 'x', password_proven_at = null where id = '${guardian.personId}'`;
    const reopened = `update guardianships set status = 'REFUSED' where id = '${guardianshipId}'`;
    const again = `update guardianships set status = 'ACCEPTED' where id = '${guardianshipId}'`;
    expect(await triedIn(app, [reopened, again])).toBe('DONE');
    expect(await triedIn(app, [opened, reopened, again])).toBe('guardianships_guardian_proven');
    const invited = await inviteGuardian(ward, { email: open.email });
    const accepted = `update guardianships set status = 'ACCEPTED', guardian_id = '${open.personId}', accepted_at = now()
      where id = '${invited.id}'`;
    expect(await triedIn(app, [accepted])).toBe('guardianships_guardian_proven');
  });
});

describe('guardians from before it was asked for', () => {
  /** As the database was before: the rule is off, and their passwords are those they signed up with. */
  async function migrated(before: (owner: DataSource) => Promise<void>): Promise<void> {
    const owner = await new DataSource({ type: 'postgres', url: app.urls.ownerUrl }).initialize();
    const ProvenGuardians = allTables.migrations.find(({ name }) => name === 'ProvenGuardians1763960000036');
    if (!ProvenGuardians) throw new Error('The migration is not there');
    const migration = new ProvenGuardians() as MigrationInterface;
    const runner = owner.createQueryRunner();
    try {
      await runner.startTransaction();
      await migration.down(runner);
      await runner.commitTransaction();
      await before(owner);
      await runner.startTransaction();
      await migration.up(runner);
      await runner.commitTransaction();
    } finally {
      await runner.release();
      await owner.destroy();
    }
  }
  const dropped = (personId: string | null) =>
    app.database.rows<{ actor: string | null }>(sql`
      select actor_id as actor from facts where subject_id = ${personId} and action = 'person.passwordDropped'`);

  it('lose a password that is anybody’s, once, and their sign-ins; nobody else does', async () => {
    const kept = await app.cast.adult('Ерлан Сұлтан');
    const [open, proven, ended] = [
      await family(app, admin),
      await family(app, admin, { isVerified: false }),
      await family(app, admin),
    ];
    const { guardianshipId } = ended;
    await ended.guardian.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'id');
    const people = [open, proven, ended].map(({ guardian }) => guardian);
    await migrated(async (owner) => {
      const hash = `(select password_hash from persons where id = '${kept.personId}')`;
      for (const { personId } of people) {
        await owner.query(`update persons set password_hash = ${hash}, password_proven_at = null where id = $1`, [
          personId,
        ]);
      }
      await owner.query(`update persons set password_proven_at = now() where id = $1`, [proven.guardian.personId]);
      expect((await app.doctor()).broken.map(({ invariant }) => invariant)).toEqual([
        'every guardian’s account is its mailbox’s',
      ]);
    });
    expect(await Promise.all([...people, kept].map(({ personId }) => passwordOf(personId)))).toEqual([
      { has: false },
      { has: true },
      { has: true },
      { has: true },
    ]);
    expect((await byPassword(open.guardian.email)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const live = (actor: Actor) =>
      app.database.rows(sql`select 1 from sign_ins where person_id = ${actor.personId} and ended_at is null`);
    expect(await live(open.guardian)).toEqual([]);
    expect(await live(proven.guardian)).toHaveLength(1);
    expect(await dropped(open.guardian.personId)).toEqual([{ actor: null }]);
    expect(await mailed(open.guardian.email, /(\/forgot-password)/)).toBe('/forgot-password');
    const back = await byCode(open.guardian);
    expect(await back.ask(`{ viewer { hasPassword wards { id status } } }`)).toEqual({
      viewer: { hasPassword: false, wards: [{ id: open.guardianshipId, status: 'VERIFIED' }] },
    });
    await migrated(() => Promise.resolve());
    expect(await dropped(open.guardian.personId)).toHaveLength(1);
    expect(await live(back)).toHaveLength(1);
  }, 60_000);
});

it('takes the want of a proof off the open case as soon as the proof is there', async () => {
  const mother = await app.cast.adult('Жанар Әбілова');
  const { id } = await made(mother, { code: await mailboxCode(app, mother) });
  const flagged = async (): Promise<boolean | undefined> =>
    (
      await app.database.row<{ lacks: boolean }>(sql`
      select 'NO_EVIDENCE' = any(flag_codes) as lacks from moderation_cases where subject_id = ${id}`)
    )?.lacks;
  expect(await flagged()).toBe(true);
  const evidenceFileId = await upload(app, mother);
  await mother.does('giveEvidence', 'GiveEvidenceInput', { guardianshipId: id, evidenceFileId }, 'id');
  expect(await flagged()).toBe(false);
});
