import { describe, expect, it } from '@jest/globals';
import { clock, seconds } from '#kernel';
import { anonymous, systemViewer, Viewer, type ViewerState } from '#platform';
import { canReadCase, readableCases } from './case.policies.js';
import { caseProcess } from './case.process.js';
import { CASE_STATUSES, ModerationCase } from './moderation-case.entity.js';
import { DECIDED_WITHIN, dueAfter, rankOf, severityOf } from './severity.js';

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
  subject: viewer('person_01h455vb4pex5vsknk084sn02s', {}), // an admin whom the case is about
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
    aboutIds: ['person_01h455vb4pex5vsknk084sn02s'],
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
    const { sql: text, values } = readableCases(actors[actor]);
    const inSql = text === 'true' || (text !== 'false' && !row('OPEN').aboutIds.includes(String(values[0])));
    expect(inSql).toBe(isReadable);
    expect(isReadable).toBe(['admin', 'other', 'system'].includes(actor));
  });

  it('comes before others when a child may be in danger, whatever kind it is', () => {
    expect(severityOf('LISTING_REVIEW', ['CHILD_SAFETY'])).toBe('SAFETY');
    expect(severityOf('RISK_FLAG', ['CONTACTS', 'CRISIS'])).toBe('SAFETY');
    expect(severityOf('REPORT', ['FRAUD'])).toBe('MONEY');
    expect(severityOf('PAYMENT_MISMATCH', [])).toBe('MONEY');
    expect(severityOf('PAYMENT_MISMATCH', ['SPAM'])).toBe('MONEY');
    expect(severityOf('REPORT', ['SPAM', 'UNKNOWN'])).toBe('NORMAL');
    expect(rankOf('SAFETY')).toBeLessThan(rankOf('MONEY'));
    expect(rankOf('MONEY')).toBeLessThan(rankOf('NORMAL'));
  });

  it('is due within a day where somebody’s safety or money hangs on it, else within two', () => {
    const since = new Date('2026-11-22T10:00:00Z');
    expect(dueAfter('SAFETY', since).toISOString()).toBe('2026-11-23T10:00:00.000Z');
    expect(dueAfter('MONEY', since).toISOString()).toBe('2026-11-23T10:00:00.000Z');
    expect(dueAfter('NORMAL', since).toISOString()).toBe('2026-11-24T10:00:00.000Z');
    expect(DECIDED_WITHIN.SAFETY).toBeLessThanOrEqual(DECIDED_WITHIN.NORMAL);
  });
});
