import { describe, expect, it } from '@jest/globals';
import { anonymous, systemViewer, Viewer, type ViewerState } from '#platform';
import { Guardianship, type GuardianshipStatus, GuardianshipStatusEnum } from './guardianship.entity.js';
import { canReadGuardianship, readableGuardianships } from './guardianship.policies.js';
import { guardianshipProcess } from './guardianship.process.js';
import { CHANGED } from './migrations/standing-rules.js';

const WARD = 'person_01h455vb4pex5vsknk084sn02q';
const GUARDIAN = 'person_01h455vb4pex5vsknk084sn02r';
const REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };

function viewer(personId: string, isAdmin = false, relations: ViewerState['relations'] = {}): Viewer {
  const state = { isEmailVerified: true, isSuspended: false, suspensionReason: null, locale: 'KK' as const };
  return new Viewer(personId, 'KK', REQUEST, { ...state, isAdmin, relations });
}

const actors = {
  ward: viewer(WARD),
  guardian: viewer(GUARDIAN),
  guardianAndAdmin: viewer(GUARDIAN, true),
  admin: viewer('person_01h455vb4pex5vsknk084sn02s', true),
  stranger: viewer('person_01h455vb4pex5vsknk084sn02t'),
  nobody: anonymous('KK'),
  system: systemViewer,
};
type Actor = keyof typeof actors;

const OF_GUARDIAN = 'consent withdrawConsent setNameLevel';
const MAY: Record<GuardianshipStatus, Partial<Record<Actor, string>>> = {
  REQUESTED: {
    ward: 'bringForm remind changeAddress share end',
    guardian: 'accept end',
    guardianAndAdmin: 'accept end',
    admin: 'bringForm end',
    system: 'refuse remind endErased endAtMajority',
  },
  ACCEPTED: {
    ward: 'bringForm end',
    guardian: `giveEvidence ${OF_GUARDIAN} end`,
    guardianAndAdmin: `giveEvidence ${OF_GUARDIAN} end`,
    admin: 'bringForm openEvidence verify decline end',
    system: 'endErased endAtMajority',
  },
  VERIFIED: {
    ward: 'end',
    guardian: `${OF_GUARDIAN} pause end`,
    guardianAndAdmin: `${OF_GUARDIAN} pause end`,
    admin: 'reopen end',
    system: 'endErased endAtMajority',
  },
  REFUSED: { admin: 'reopen' },
  ENDED: {},
};

const row = (status: GuardianshipStatus): Guardianship =>
  Object.assign(new Guardianship(), {
    id: 'guardianship_1',
    wardId: WARD,
    guardianId: status === 'REQUESTED' ? null : GUARDIAN,
    status,
    pausedAt: null,
  });

describe('a guardianship', () => {
  const cells = (Object.keys(GuardianshipStatusEnum) as GuardianshipStatus[]).flatMap((status) =>
    (Object.keys(actors) as Actor[]).map((actor) => ({ status, actor })),
  );

  it.each(cells)('that is $status lets $actor do what the table says', ({ status, actor }) => {
    // Whoever has come by the link is bound to the row before anything else is asked.
    const isCome = status === 'REQUESTED' && actor.startsWith('guardian');
    const guardianship = Object.assign(row(status), isCome && { guardianId: GUARDIAN });
    const allowed = guardianshipProcess
      .verbs()
      .filter((verb) => guardianshipProcess.can(guardianship, verb, actors[actor]));
    expect(allowed.join(' ')).toBe(MAY[status][actor] ?? '');
  });

  it('that is paused can be resumed, and not paused again', () => {
    const paused = Object.assign(row('VERIFIED'), { pausedAt: new Date(0) });
    expect(guardianshipProcess.can(paused, 'resume', actors.guardian)).toBe(true);
    expect(guardianshipProcess.can(paused, 'pause', actors.guardian)).toBe(false);
  });

  it.each(Object.keys(actors) as Actor[])('is read by %s in SQL as in code', (actor) => {
    const scope = readableGuardianships(actors[actor]);
    const isReadable = canReadGuardianship(row('VERIFIED'), actors[actor]);
    const isOwn = scope.values.includes(WARD) || scope.values.includes(GUARDIAN);
    expect(scope.sql === 'true' || isOwn).toBe(isReadable);
  });

  it('has the same transitions as the database', () => {
    const inDatabase = [
      ...CHANGED.matchAll(/(?:old\.status = '(\w+)' and new\.status (?:in \(([^)]*)\)|= ('\w+')))/g),
    ].flatMap(([, from, many, one]) =>
      [...(many ?? one ?? '').matchAll(/'(\w+)'/g)].map(([, each]) => `${from}>${each}`),
    );
    const steps = guardianshipProcess.verbs().map((verb) => guardianshipProcess.step(verb));
    const inTable = steps.flatMap(({ from, to }) =>
      from.filter((each) => to !== 'same' && to !== each).map((each) => `${each}>${to}`),
    );
    expect(new Set(inDatabase)).toEqual(new Set(inTable));
  });
});
