// From which day on a pupil may have an account of their own, by the calendar of Almaty, and what a second try looks like.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { startApp, type GraphAnswer, type TestApp } from '../harness/app.js';
import { Actor, PASSWORD } from '../harness/cast.js';
import { heldChild } from '../harness/family.js';

const DAY = 86_400_000;

interface SignedUp {
  signUp: { accessToken: string; viewer: { isMinor: boolean; person: { id: string; displayName: string } } };
}

async function signUp(app: TestApp, birthDate: string, cookie = ''): Promise<GraphAnswer<SignedUp>> {
  return app.ask<SignedUp>(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken viewer { isMinor person { id displayName } } } }`,
    {
      input: {
        email: `${newId('person').slice(-14)}@example.kz`,
        password: PASSWORD,
        fullName: 'Дана Тілеуова',
        birthDate,
        locale: 'KK',
      },
    },
    { headers: { 'x-client': 'web', origin: 'http://localhost:3000', ...(cookie && { cookie }) } },
  );
}

/** The day on which somebody born on it turns `years` on 22 November 2026 in Almaty, give or take days. */
const born = (years: number, offsetDays: number): string =>
  new Date(Date.UTC(2026 - years, 10, 22) + offsetDays * DAY).toISOString().slice(0, 10);

const codeOf = (answer: GraphAnswer<SignedUp>): string => answer.errors?.[0]?.extensions.code ?? 'SIGNED_UP';

async function at(app: TestApp, moment: string): Promise<void> {
  const { clock } = await import('#kernel');
  await app.advance(Date.parse(moment) - clock.now().getTime());
}

describe('with accounts from 14 on', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await at(app, '2026-11-22T07:00:00Z');
  });
  afterAll(() => app.stop());

  it.each([
    ['the day before the 14th birthday', born(14, 1), 'GUARDIAN_CONSENT_REQUIRED'],
    ['on the 14th birthday', born(14, 0), 'SIGNED_UP'],
    ['the day after', born(14, -1), 'SIGNED_UP'],
    ['at 13', born(13, 0), 'GUARDIAN_CONSENT_REQUIRED'],
    ['tomorrow', born(0, 1), 'BAD_USER_INPUT'],
    ['at 111', born(111, 0), 'BAD_USER_INPUT'],
  ])('born to be %s', async (_, birthDate, expected) => {
    expect(codeOf(await signUp(app, birthDate))).toBe(expected);
  });

  it.each([
    ['the day before the 18th birthday', born(18, 1), true],
    ['on the 18th birthday', born(18, 0), false],
  ])('is a minor or not, %s', async (_, birthDate, isMinor) => {
    const { data } = await signUp(app, birthDate);
    expect(data?.signUp.viewer.isMinor).toBe(isMinor);
    expect(data?.signUp.viewer.person.displayName === 'Дана Тілеуова').toBe(!isMinor);
  });

  it('never names the age, and a second try from the same browser is looked at by a person', async () => {
    const refused = await signUp(app, born(12, 0));
    expect(refused.body).not.toMatch(/1[3-8]/);
    const [mark = ''] = String(refused.headers['set-cookie']).split(';');
    expect(mark).toContain('asar_start=');
    const again = await signUp(app, born(15, 0), mark);
    const personId = again.data?.signUp.viewer.person.id ?? '';
    await app.drain();
    const cases = await app.database.dataSource.query(
      `select flag_codes as flags from moderation_cases where subject_id = $1 and kind = 'RISK_FLAG'`,
      [personId],
    );
    expect(cases).toEqual([{ flags: ['AGE_RETRIED'] }]);
    const forged = await signUp(app, born(15, 0), 'asar_start=token_01h455vb4pex5vsknk084sn02q.forged');
    await app.drain();
    const none = await app.database.dataSource.query(`select 1 from moderation_cases where subject_id = $1`, [
      forged.data?.signUp.viewer.person.id,
    ]);
    expect(none).toEqual([]);
  });

  it('is asked while the form is filled in: the answer names no age, and a second try is held the same way', async () => {
    const check = (birthDate: string) =>
      app.ask<{ checkBirthDate: boolean }>(
        `mutation ($input: BirthDateInput!) { checkBirthDate(input: $input) }`,
        { input: { birthDate } },
        { headers: { 'x-client': 'web', origin: 'http://localhost:3000' } },
      );
    const old = await check(born(14, 0));
    expect([old.data?.checkBirthDate, old.headers['set-cookie']]).toEqual([true, undefined]);
    const young = await check(born(14, 1));
    expect(young.data?.checkBirthDate).toBe(false);
    expect(young.body).not.toMatch(/1[3-8]/);
    const [mark = ''] = String(young.headers['set-cookie']).split(';');
    const again = await signUp(app, born(15, 0), mark);
    await app.drain();
    const cases = await app.database.dataSource.query(
      `select flag_codes as flags from moderation_cases where subject_id = $1 and kind = 'RISK_FLAG'`,
      [again.data?.signUp.viewer.person.id],
    );
    expect(cases).toEqual([{ flags: ['AGE_RETRIED'] }]);
  });

  it('stands in nobody’s way: a parent who tried a child’s date has a case opened, and does all that a guardian does', async () => {
    const refused = await signUp(app, born(11, 0));
    const [mark = ''] = String(refused.headers['set-cookie']).split(';');
    const parent = await signUp(app, born(41, 0), mark);
    expect(codeOf(parent)).toBe('SIGNED_UP');
    const { accessToken, viewer } = parent.data!.signUp;
    await app.database.dataSource.query(
      `update persons set email_verified_at = created_at, password_proven_at = created_at where id = $1`,
      [viewer.person.id],
    );
    await app.drain();
    const flags = await app.database.dataSource.query(
      `select status, flag_codes as flags from moderation_cases where subject_id = $1`,
      [viewer.person.id],
    );
    expect(flags).toEqual([{ status: 'OPEN', flags: ['AGE_RETRIED'] }]);
    const mother = new Actor(app, 'Дана Тілеуова', '', viewer.person.id, accessToken);
    const admin = await app.cast.admin();
    const { childId } = await heldChild(app, admin, mother, { birthDate: born(11, 0) });
    const team = await mother.does('createTeam', 'CreateTeamInput', { name: 'Құстар', leadId: childId }, 'id');
    expect(team).toMatchObject({ id: expect.stringContaining('team_') });
  });

  it('goes by midnight in Almaty, not in Greenwich', async () => {
    await at(app, '2026-11-22T18:59:00Z');
    expect(codeOf(await signUp(app, born(14, 1)))).toBe('GUARDIAN_CONSENT_REQUIRED');
    await at(app, '2026-11-22T19:01:00Z');
    expect(codeOf(await signUp(app, born(14, 1)))).toBe('SIGNED_UP');
  });

  it('was born on 29 February: the birthday of a common year is 1 March', async () => {
    await at(app, '2026-02-28T12:00:00Z');
    expect(codeOf(await signUp(app, '2012-02-29'))).toBe('GUARDIAN_CONSENT_REQUIRED');
    await at(app, '2026-03-01T12:00:00Z');
    expect(codeOf(await signUp(app, '2012-02-29'))).toBe('SIGNED_UP');
  });
});

describe('with accounts from 16 on (MINOR_SELF_REGISTRATION_MIN_AGE)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ MINOR_SELF_REGISTRATION_MIN_AGE: '16' });
    await at(app, '2026-11-22T07:00:00Z');
  });
  afterAll(() => app.stop());

  it('sends a pupil of 15 to a profile that the guardian holds', async () => {
    expect(codeOf(await signUp(app, born(16, 1)))).toBe('GUARDIAN_CONSENT_REQUIRED');
    expect(codeOf(await signUp(app, born(16, 0)))).toBe('SIGNED_UP');
    const mother = await app.cast.adult('Гүлнар Серікова');
    await app.database.dataSource.query(`update persons set password_proven_at = created_at where id = $1`, [
      mother.personId,
    ]);
    const made = await mother.does<{ ward: { ageBand: string } }>(
      'createChildProfile',
      'CreateChildProfileInput',
      { fullName: 'Әлихан Серіков', birthDate: born(15, 0) },
      'ward { ageBand }',
    );
    expect(made.ward.ageBand).toBe('TEEN');
    const grown = { fullName: 'Әлихан Серіков', birthDate: born(18, 0) };
    expect((await mother.refusal('createChildProfile', 'CreateChildProfileInput', grown)).fields[0]?.code).toBe(
      'NO_CHILD',
    );
  });
});
