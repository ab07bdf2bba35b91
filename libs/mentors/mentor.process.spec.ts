import { describe, expect, it } from '@jest/globals';
import { anonymous, Problem, systemViewer, Viewer, type ViewerState } from '#platform';
import { clearedUntil, readChecks } from './mentor-checks.js';
import { Mentor, MENTOR_VERIFICATIONS } from './mentor.entity.js';
import { mentorOf } from './mentor.policies.js';
import { mentorProcess } from './mentor.process.js';

const OWNER = 'person_01h455vb4pex5vsknk084sn02q';
const REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };

function viewer(personId: string, isAdmin: boolean, relations: ViewerState['relations'] = {}): Viewer {
  const state = { isEmailVerified: true, isSuspended: false, suspensionReason: null, locale: 'KK' as const };
  return new Viewer(personId, 'KK', REQUEST, { ...state, isAdmin, relations });
}

const actors = {
  owner: viewer(OWNER, false),
  ownerAndAdmin: viewer(OWNER, true),
  admin: viewer('person_01h455vb4pex5vsknk084sn02r', true),
  stranger: viewer('person_01h455vb4pex5vsknk084sn02s', false),
  nobody: anonymous('KK'),
  system: systemViewer,
};
type Actor = keyof typeof actors;

const LAPSED = '2020-01-01';
const MAY: Record<string, Partial<Record<Actor, string>>> = {
  NOT_SUBMITTED: { owner: 'submit', ownerAndAdmin: 'submit' },
  PENDING: { admin: 'verify refuse', system: 'forget' },
  VERIFIED: { admin: 'revoke reopen', system: 'forget lapse' },
  REFUSED: { owner: 'submit', ownerAndAdmin: 'submit', admin: 'reopen', system: 'forget' },
  REVOKED: { admin: 'verify', system: 'forget' },
};

describe('a mentor', () => {
  const cells = MENTOR_VERIFICATIONS.flatMap((verification) =>
    (Object.keys(actors) as Actor[]).map((actor) => ({ verification, actor })),
  );
  it.each(cells)('who is $verification lets $actor do what the table says', ({ verification, actor }) => {
    const mentor = Object.assign(new Mentor(), { id: 'mentor_1', personId: OWNER, verification, clearedUntil: LAPSED });
    const allowed = mentorProcess.verbs().filter((verb) => mentorProcess.can(mentor, verb, actors[actor]));
    expect(allowed.join(' ')).toBe(MAY[verification]?.[actor] ?? '');
  });

  it.each([
    ['VERIFIED', null, 'VERIFIED'],
    ['VERIFIED', '2999-01-01', 'VERIFIED'],
    ['VERIFIED', LAPSED, 'NOT_SUBMITTED'],
    ['PENDING', LAPSED, 'PENDING'],
  ])('who is %s until %s counts as %s', (verification, until, counts) => {
    const relations = { mentor: { id: 'mentor_1', verification, clearedUntil: until } };
    expect(mentorOf(viewer(OWNER, false, relations))).toEqual({ id: 'mentor_1', verification: counts });
  });

  it('is nobody without a profile', () => {
    expect(mentorOf(actors.stranger)).toBeNull();
  });
});

describe('the checks of a mentor', () => {
  const TODAY = '2026-11-22';
  const until = (validUntil: string | null) => ({ isChecked: true, validUntil });
  const wrongOf = (found: unknown) => (found instanceof Problem ? found.details.fields?.[0] : null);

  it('are demanded in production, each of the three', () => {
    const all = (['IDENTITY', 'BACKGROUND', 'TRAINING'] as const).map((item) => ({ item, ...until(TODAY) }));
    expect(readChecks(all, TODAY, true)).toHaveLength(3);
    for (const missing of all) {
      const given = all.filter((check) => check !== missing);
      expect(wrongOf(readChecks(given, TODAY, true))).toEqual({ path: 'checks', wrong: 'CHECKS_MISSING' });
      const open = [...given, { item: missing.item, isChecked: false }];
      expect(wrongOf(readChecks(open, TODAY, true))).toEqual({ path: 'checks', wrong: 'CHECKS_MISSING' });
      expect(readChecks(open, TODAY, false)).toContainEqual({ item: missing.item, isChecked: false, validUntil: null });
    }
  });

  it('have a day that has not passed, and stand once', () => {
    const one = { item: 'IDENTITY' as const };
    expect(wrongOf(readChecks([{ ...one, ...until(null) }], TODAY, false))?.path).toBe('checks.0.validUntil');
    expect(wrongOf(readChecks([{ ...one, ...until('2026-11-21') }], TODAY, false))?.wrong).toBe('CHECK_OVER');
    const twice = [
      { ...one, ...until(TODAY) },
      { ...one, isChecked: false },
    ];
    expect(wrongOf(readChecks(twice, TODAY, false))).toEqual({ path: 'checks.1.item', wrong: 'REPEATED' });
  });

  it('hold until the first of them runs out', () => {
    const check = (item: 'IDENTITY' | 'TRAINING', validUntil: string | null) => ({ item, isChecked: true, validUntil });
    expect(clearedUntil([])).toBeNull();
    expect(clearedUntil([check('IDENTITY', '2027-03-01'), check('TRAINING', '2026-12-31')])).toBe('2026-12-31');
    expect(clearedUntil([{ item: 'IDENTITY', isChecked: false, validUntil: null }])).toBeNull();
    expect(clearedUntil([{ ...check('IDENTITY', null), isChecked: false }, check('TRAINING', '2027-01-01')])).toBe(
      '2027-01-01',
    );
  });
});
