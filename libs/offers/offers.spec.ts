// The process as the whole table: every state × verb × actor, against domain.md written down a second time.
import { describe, expect, it } from '@jest/globals';
import { clock, days } from '#kernel';
import { placeholdersOf, problemsOfTexts, systemViewer, Viewer, type ViewerState } from '#platform';
import { conflictTexts } from './conflicts/conflicts.texts.js';
import { figuresOf, kinds, planOf, summaryOf, type Terms } from './kinds/index.js';
import { kindTexts } from './kinds/kinds.texts.js';
import { Offers1763800000100 } from './migrations/1763800000100-offers.js';
import { OfferStatusEnum, type Offer, type OfferStatus } from './offer.entity.js';
import { CONSENT_HOLD, offerProcess, type OfferVerb } from './offer.process.js';
import { offerFactTexts, offerNotificationTexts, offerTexts } from './offers.texts.js';

const TEAM = 'team_01';
const MENTOR = 'mentor_01';
const NO_REQUEST = { id: 'test', ip: '', userAgent: '', isBrowser: false };
const viewer = (relations: Record<string, unknown>, isAdmin = false): Viewer => {
  const state: ViewerState = {
    isAdmin,
    isEmailVerified: true,
    isSuspended: false,
    suspensionReason: null,
    locale: 'EN',
    relations,
  };
  return new Viewer('person_01', 'EN', NO_REQUEST, state);
};
const mentorRelation = (id: string) => ({ mentor: { id, verification: 'VERIFIED', clearedUntil: null } });

const actors = {
  lead: viewer({ teams: { [TEAM]: 'LEAD' } }),
  member: viewer({ teams: { [TEAM]: 'MEMBER' } }),
  mentor: viewer(mentorRelation(MENTOR)),
  admin: viewer({}, true),
  adminOfTheTeam: viewer({ teams: { [TEAM]: 'MEMBER' } }, true),
  otherMentor: viewer(mentorRelation('mentor_02')),
  otherLead: viewer({ teams: { team_02: 'LEAD' } }),
  nobody: viewer({}),
  system: systemViewer,
};
type Actor = keyof typeof actors;

const offerIn = (
  status: OfferStatus,
  awaitingSide: 'TEAM' | 'MENTOR',
  isLate = false,
  holdReason: string | null = null,
): Offer =>
  ({
    id: 'offer_01',
    teamId: TEAM,
    mentorId: MENTOR,
    status,
    awaitingSide,
    holdReason,
    answerBy: new Date(clock.now().getTime() + (isLate ? -1 : days(1))),
  }) as Offer;

/** Who may do what in which states while the team is awaited; the rest of the table is refusals. */
const ALLOWED: Record<OfferVerb, { from: OfferStatus[]; awaited: Actor[]; madeLast: Actor[]; others: Actor[] }> = {
  counter: { from: ['OPEN'], awaited: ['lead'], madeLast: [], others: [] },
  accept: { from: ['OPEN'], awaited: ['lead'], madeLast: [], others: [] },
  decline: { from: ['OPEN'], awaited: ['lead'], madeLast: [], others: [] },
  withdraw: { from: ['OPEN'], awaited: [], madeLast: ['mentor'], others: [] },
  expire: { from: ['OPEN'], awaited: [], madeLast: [], others: ['system'] },
  hold: { from: ['OPEN'], awaited: [], madeLast: [], others: ['admin'] },
  unhold: { from: ['HELD'], awaited: [], madeLast: [], others: ['admin'] },
  guard: { from: ['OPEN'], awaited: [], madeLast: [], others: ['system'] },
  freeze: { from: ['OPEN'], awaited: [], madeLast: [], others: ['system'] },
  thaw: { from: ['HELD'], awaited: [], madeLast: [], others: ['system'] },
  supersede: { from: ['OPEN', 'HELD'], awaited: [], madeLast: [], others: ['system'] },
};
const swapped = (names: Actor[]): Actor[] =>
  names.map((name) => (name === 'lead' ? 'mentor' : name === 'mentor' ? 'lead' : name));

describe('the process of an offer', () => {
  const cells = (['TEAM', 'MENTOR'] as const).flatMap((awaiting) =>
    Object.values(OfferStatusEnum).flatMap((status) =>
      offerProcess
        .verbs()
        .flatMap((verb) => Object.keys(actors).map((actor) => ({ awaiting, status, verb, actor: actor as Actor }))),
    ),
  );

  it(`answers every one of ${cells.length} cells as domain.md does`, () => {
    for (const { awaiting, status, verb, actor } of cells) {
      const row = ALLOWED[verb as OfferVerb];
      const sides = [...row.awaited, ...row.madeLast];
      const mayEver = [...(awaiting === 'TEAM' ? sides : swapped(sides)), ...row.others].includes(actor);
      const expected = !mayEver ? 'FORBIDDEN' : row.from.includes(status) ? null : 'INVALID_STATE';
      const cell = `${verb} by ${actor} in ${status} awaiting ${awaiting}`;
      const offer = offerIn(status, awaiting, verb === 'expire', verb === 'thaw' ? CONSENT_HOLD : null);
      const found = offerProcess.refusal(offer, verb as OfferVerb, actors[actor]);
      expect([cell, found]).toEqual([cell, expected]);
    }
  });

  it('does not expire before its time, and binds nobody after it', () => {
    expect(offerProcess.refusal(offerIn('OPEN', 'TEAM'), 'expire', systemViewer)).toBe('INVALID_STATE');
    expect(offerProcess.refusal(offerIn('HELD', 'TEAM', false, CONSENT_HOLD), 'unhold', actors.admin)).toBe(
      'INVALID_STATE',
    );
    expect(offerProcess.refusal(offerIn('HELD', 'TEAM', false, 'words'), 'thaw', systemViewer)).toBe('INVALID_STATE');
    for (const verb of ['accept', 'counter'] as const) {
      expect(offerProcess.refusal(offerIn('OPEN', 'TEAM', true), verb, actors.lead)).toBe('INVALID_STATE');
    }
  });

  it('has the same transitions as the database', async () => {
    const statements: string[] = [];
    await new Offers1763800000100().up({ query: async (text: string) => void statements.push(text) } as never);
    const trigger = statements.find((text) => text.includes('offers_check_transition() returns trigger')) ?? '';
    const inDatabase = [...trigger.matchAll(/old\.status = '(\w+)' and new\.status in \(([^)]*)\)/g)].flatMap(
      ([, from, to = '']) => [...to.matchAll(/'(\w+)'/g)].map(([, each]) => `${from}>${each}`),
    );
    const steps = offerProcess.verbs().map((verb) => offerProcess.step(verb));
    const inTable = steps.flatMap(({ from, to }) =>
      from.filter((each) => to !== 'same' && each !== to).map((each) => `${each}>${to}`),
    );
    expect(new Set(inDatabase)).toEqual(new Set(inTable));
  });
});

describe('kinds', () => {
  const terms: Terms = {
    mentoring: { hoursPerMonth: 4, months: 6, format: 'BOTH', topics: ['жеткізу'] },
    seed: {
      minor: '30000001',
      currency: 'KZT',
      instrument: 'GRANT',
      instrumentTerms: null,
      tranches: [
        { title: 'А', criteria: 'Б', dueInDays: 30, minor: '15000000', currency: 'KZT' },
        { title: 'В', criteria: 'Г', dueInDays: 60, minor: '15000001', currency: 'KZT' },
      ],
    },
  };

  it('say terms in one line, in three languages', () => {
    const line = (locale: 'KK' | 'RU' | 'EN') => summaryOf(terms, locale).replaceAll('\u00a0', ' ');
    expect(line('KK')).toBe('6 ай бойы айына 4 сағат тәлімгерлік · 300 000,01 ₸, 2 бөлікпен');
    expect(line('RU')).toBe('наставничество: 4 часа в месяц, 6 месяцев · 300 000,01 ₸, 2 частями');
    expect(line('EN')).toBe('mentoring: 4 hours a month for 6 months · ₸300,000.01 in 2 parts');
  });

  it('give figures, clauses and a plan that agree with the terms', () => {
    expect(figuresOf(terms)).toEqual({ hoursPerMonth: 4, seed: { minor: 30_000_001n, currency: 'KZT' } });
    expect(planOf(terms).map(({ title, dueInDays, amount }) => [title, dueInDays, amount?.minor])).toEqual([
      ['А', 30, 15_000_000n],
      ['В', 60, 15_000_001n],
    ]);
    for (const kind of Object.values(kinds)) {
      for (const locale of ['KK', 'RU', 'EN'] as const) {
        expect(kind.clauses(terms[kind.name] as never, locale).blocks.length).toBeGreaterThan(3);
      }
    }
  });
});

it('speaks three languages with the same values in each', () => {
  for (const table of [offerTexts, offerFactTexts, offerNotificationTexts, kindTexts, conflictTexts])
    expect(problemsOfTexts(table, ['you'])).toEqual([]);
  expect([...placeholdersOf(offerNotificationTexts['notification.offer.made'].kk)]).toContain('listing');
});
