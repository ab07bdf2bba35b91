// The process as the whole table: every state × verb × actor, against domain.md written down a second time.
import { describe, expect, it } from '@jest/globals';
import { after, clock, hours } from '#kernel';
import { problemsOfTexts, systemViewer, Viewer } from '#platform';
import { AgreementStatusEnum, type Agreement, type AgreementStatus } from './agreement.entity.js';
import { agreementProcess, CONFLICT_HOLD, CONSENT_HOLD, type AgreementVerb } from './agreement.process.js';
import { agreementFactTexts, agreementNotificationTexts, agreementTexts } from './agreements.texts.js';
import { clauseTexts } from './draw-up/clauses.texts.js';
import { AgreementsWithMinors1763900000110 } from './migrations/1763900000110-agreements-with-minors.js';
import { minorsFactTexts, minorsNotificationTexts, minorsProblemTexts } from './minors/minors.texts.js';
import { minorsTexts } from './draw-up/minors.texts.js';
import { payeeTexts } from './payee/payee.texts.js';
import { summaryTexts } from './summary/summary.texts.js';

const NO_REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };
const viewer = (personId: string, relations: Record<string, unknown>, isAdmin = false): Viewer =>
  new Viewer(personId, 'EN', NO_REQUEST, {
    isAdmin,
    isEmailVerified: true,
    isSuspended: false,
    suspensionReason: null,
    locale: 'EN',
    relations,
  });

const actors = {
  mentor: viewer('person_mentor', { mentor: { id: 'mentor_01', verification: 'VERIFIED', clearedUntil: null } }),
  lead: viewer('person_lead', { teams: { team_01: 'LEAD' } }),
  payee: viewer('person_payee', {}),
  member: viewer('person_member', { teams: { team_01: 'MEMBER' } }),
  admin: viewer('person_admin', {}, true),
  nobody: viewer('person_nobody', {}),
  system: systemViewer,
};
type Actor = keyof typeof actors;
const PARTIES = ['person_mentor', 'person_lead', 'person_payee'];

const agreementIn = (status: AgreementStatus, more: Partial<Agreement> = {}): Agreement =>
  ({
    id: 'agreement_01',
    offerId: 'offer_01',
    teamId: 'team_01',
    mentorId: 'mentor_01',
    status,
    partyIds: PARTIES,
    awaitedIds: PARTIES,
    signBy: clock.now(),
    coolingOffEndsAt: after(hours(1)),
    confirmingIds: ['person_lead'],
    holdReason: status === 'ON_HOLD' ? CONSENT_HOLD : null,
    terminationProposedBy: null,
    ...more,
  }) as Agreement;

const signatories: Actor[] = ['mentor', 'lead', 'payee'];
const ALLOWED: Record<AgreementVerb, [from: AgreementStatus[], by: Actor[]]> = {
  clear: [['IN_REVIEW'], ['admin']],
  reopen: [['SIGNING'], ['admin']],
  block: [['IN_REVIEW'], ['admin']],
  sign: [['SIGNING'], signatories],
  activate: [['SIGNING'], ['system']],
  refuse: [['SIGNING'], signatories],
  lapse: [['SIGNING'], ['system']],
  outgrow: [['IN_REVIEW', 'SIGNING'], ['system']],
  orphan: [['IN_REVIEW', 'SIGNING'], ['system']],
  withdraw: [['ACTIVE', 'ON_HOLD'], signatories],
  hold: [['ACTIVE'], ['admin']],
  unhold: [['ON_HOLD'], ['admin']],
  changePayee: [['ACTIVE', 'ON_HOLD', 'COMPLETED', 'TERMINATED'], ['admin']],
  freeze: [['ACTIVE'], ['system']],
  guard: [['ACTIVE'], ['system']],
  question: [['SIGNING'], ['system']],
  flag: [['ACTIVE'], ['system']],
  thaw: [['ON_HOLD'], ['system']],
  confirm: [['ACTIVE', 'ON_HOLD'], ['lead']],
  proposeTermination: [
    ['ACTIVE', 'ON_HOLD'],
    ['mentor', 'lead'],
  ],
  agreeToTerminate: [['ACTIVE', 'ON_HOLD'], ['lead']],
  terminate: [['ACTIVE', 'ON_HOLD'], ['admin']],
  complete: [['ACTIVE'], ['system']],
};

describe('the process of an agreement', () => {
  const cells = Object.values(AgreementStatusEnum).flatMap((status) =>
    agreementProcess
      .verbs()
      .flatMap((verb) => Object.keys(actors).map((actor) => ({ status, verb, actor: actor as Actor }))),
  );

  it(`answers every one of ${cells.length} cells as domain.md does`, () => {
    for (const { status, verb, actor } of cells) {
      const [from, by] = ALLOWED[verb];
      const expected = !by.includes(actor) ? 'FORBIDDEN' : from.includes(status) ? null : 'INVALID_STATE';
      const row = agreementIn(status, {
        ...(verb === 'agreeToTerminate' && { terminationProposedBy: 'MENTOR' }),
        ...(verb === 'changePayee' && { payeeStoppedAt: clock.now() }),
        ...(verb === 'unhold' && { holdReason: 'words of a moderator' }),
      });
      const cell = `${verb} by ${actor} in ${status}`;
      expect([cell, agreementProcess.refusal(row, verb, actors[actor])]).toEqual([cell, expected]);
    }
  });

  it('looks at more than the state where domain.md does', () => {
    const refusal = (verb: AgreementVerb, actor: Actor, row: Agreement) =>
      agreementProcess.refusal(row, verb, actors[actor]);
    expect(refusal('withdraw', 'lead', agreementIn('ACTIVE', { coolingOffEndsAt: null }))).toBe('INVALID_STATE');
    expect(refusal('withdraw', 'lead', agreementIn('ACTIVE', { coolingOffEndsAt: clock.now() }))).toBe('INVALID_STATE');
    expect(refusal('withdraw', 'lead', agreementIn('ON_HOLD', { holdReason: 'words of a moderator' }))).toBe(
      'INVALID_STATE',
    );
    expect(refusal('unhold', 'admin', agreementIn('ON_HOLD'))).toBe('INVALID_STATE');
    expect(refusal('changePayee', 'admin', agreementIn('ACTIVE', { payeeStoppedAt: null }))).toBe('INVALID_STATE');
    expect(refusal('thaw', 'system', agreementIn('ON_HOLD', { holdReason: 'words of a moderator' }))).toBe(
      'INVALID_STATE',
    );
    expect(refusal('thaw', 'system', agreementIn('ON_HOLD', { holdReason: CONFLICT_HOLD }))).toBe('INVALID_STATE');
    expect(refusal('confirm', 'lead', agreementIn('ACTIVE', { confirmingIds: [] }))).toBe('FORBIDDEN');
    expect(refusal('lapse', 'system', agreementIn('SIGNING', { signBy: after(hours(1)) }))).toBe('INVALID_STATE');
    expect(refusal('sign', 'lead', agreementIn('SIGNING', { awaitedIds: ['person_mentor'] }))).toBe('FORBIDDEN');
    expect(refusal('reopen', 'admin', agreementIn('SIGNING', { awaitedIds: ['person_mentor'] }))).toBe('INVALID_STATE');
    const proposed = agreementIn('ACTIVE', { terminationProposedBy: 'TEAM' });
    expect(refusal('proposeTermination', 'lead', proposed)).toBe('INVALID_STATE');
    expect([refusal('agreeToTerminate', 'lead', proposed), refusal('agreeToTerminate', 'mentor', proposed)]).toEqual([
      'FORBIDDEN',
      null,
    ]);
  });

  it('has the same transitions as the database', async () => {
    const statements: string[] = [];
    await new AgreementsWithMinors1763900000110().up({
      query: async (text: string) => void statements.push(text),
    } as never);
    const trigger = statements.find((text) => text.includes('agreements_check_transition() returns trigger')) ?? '';
    const inDatabase = [...trigger.matchAll(/old\.status = '(\w+)' and new\.status in \(([^)]*)\)/g)].flatMap(
      ([, from, to = '']) => [...to.matchAll(/'(\w+)'/g)].map(([, each]) => `${from}>${each}`),
    );
    const steps = agreementProcess.verbs().map((verb) => agreementProcess.step(verb));
    const inTable = steps.flatMap(({ from, to }) => from.filter(() => to !== 'same').map((each) => `${each}>${to}`));
    expect(new Set(inDatabase)).toEqual(new Set(inTable));
  });
});

it('speaks three languages with the same values in each', () => {
  for (const table of [
    agreementTexts,
    agreementFactTexts,
    agreementNotificationTexts,
    clauseTexts,
    minorsTexts,
    minorsProblemTexts,
    minorsFactTexts,
    minorsNotificationTexts,
    payeeTexts,
    summaryTexts,
  ]) {
    // `you` tells pupils and adults apart in the languages that say it differently.
    expect(problemsOfTexts(table, ['you'])).toEqual([]);
  }
});
