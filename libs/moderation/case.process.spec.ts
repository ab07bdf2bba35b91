import { describe, expect, it } from '@jest/globals';
import { clock, seconds } from '#kernel';
import { anonymous, systemViewer, Viewer, type ViewerState } from '#platform';
import { priorityOf } from './case-kinds.js';
import { canReadCase, readableCases } from './case.policies.js';
import { caseProcess } from './case.process.js';
import { CASE_STATUSES, ModerationCase } from './moderation-case.entity.js';

const ADMIN = 'person_01h455vb4pex5vsknk084sn02q';
const REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };

function viewer(personId: string, more: Partial<ViewerState>): Viewer {
  return new Viewer(personId, 'KK', REQUEST, {
    isAdmin: true,
    isEmailVerified: true,
    isSuspended: false,
    suspensionReason: null,
    locale: 'KK',
    relations: {},
    ...more,
  });
}

const actors = {
  admin: viewer(ADMIN, {}),
  other: viewer('person_01h455vb4pex5vsknk084sn02r', {}),
  subject: viewer('person_01h455vb4pex5vsknk084sn02s', {}),
  suspended: viewer(ADMIN, { isSuspended: true }),
  person: viewer(ADMIN, { isAdmin: false }),
  nobody: anonymous('KK'),
  system: systemViewer,
};
type Actor = keyof typeof actors;

/** `claimed` and decided cases are in the hands of `admin`; a decision is `age` old. */
function row(status: ModerationCase['status'], ageMs = 0): ModerationCase {
  const isDecided = status === 'RESOLVED' || status === 'DISMISSED';
  return Object.assign(new ModerationCase(), {
    id: 'case_1',
    status,
    subjectId: 'person_01h455vb4pex5vsknk084sn02s',
    assigneeId: status === 'OPEN' ? null : ADMIN,
    decidedById: isDecided ? ADMIN : null,
    decidedAt: isDecided ? new Date(clock.now().getTime() - ageMs) : null,
  });
}

/** What is not here is nothing. */
const MAY: Record<string, Partial<Record<Actor, string>>> = {
  OPEN: { admin: 'claim resolve dismiss settle', other: 'claim resolve dismiss settle', system: 'settle' },
  CLAIMED: { admin: 'release resolve dismiss settle', other: 'release settle', system: 'settle' },
  RESOLVED: { admin: 'undo' },
  DISMISSED: { admin: 'undo' },
};

describe('a case', () => {
  const cells = CASE_STATUSES.flatMap((status) => (Object.keys(actors) as Actor[]).map((actor) => ({ status, actor })));

  it.each(cells)('that is $status lets $actor do what the table says', ({ status, actor }) => {
    const allowed = caseProcess.verbs().filter((verb) => caseProcess.can(row(status), verb, actors[actor]));
    expect(allowed.join(' ')).toBe(MAY[status]?.[actor] ?? '');
  });

  it('can be taken back for ten seconds', () => {
    expect(caseProcess.can(row('RESOLVED', seconds(9)), 'undo', actors.admin)).toBe(true);
    expect(caseProcess.refusal(row('RESOLVED', seconds(10) + 1_000), 'undo', actors.admin)).toBe('INVALID_STATE');
  });

  it.each(Object.keys(actors) as Actor[])('is read by %s in SQL as in code', (actor) => {
    const isReadable = canReadCase(row('OPEN'), actors[actor]);
    expect(readableCases(actors[actor]).sql).toBe(String(isReadable));
    expect(isReadable).toBe(['admin', 'other', 'subject', 'system'].includes(actor));
  });

  it('comes before others when a child may be in danger, whatever kind it is', () => {
    expect(priorityOf('LISTING_REVIEW', ['CHILD_SAFETY'])).toBeLessThan(priorityOf('PAYMENT_MISMATCH', []));
    expect(priorityOf('REPORT', ['SPAM'])).toBe(priorityOf('REPORT', []));
    expect(priorityOf('REPORT', [])).toBeLessThan(priorityOf('LISTING_REVIEW', []));
  });
});
