// The next step of a deal in the states in which nobody has a button: it says what is so, and what to do.
import { describe, expect, it } from '@jest/globals';
import { nextStepOf, type Deal, type DealDetail } from './deal.js';

const reader = { personId: 'person_1', side: 'TEAM' as const };
const signed = { signedAt: '2026-11-01T00:00:00.000Z' };
const unsigned = { signedAt: null };
const deal = (given: object): Deal & Partial<Pick<DealDetail, 'timeline'>> =>
  ({
    viewerCan: [],
    milestones: [],
    fundings: [],
    signatories: [signed, signed],
    terminationProposedBy: null,
    confirmingSince: null,
    payee: null,
    terms: { mentoring: null },
    ...given,
  }) as unknown as Deal;
const fact = (action: string, text: string, name: string | null) => ({
  action,
  text,
  actor: name === null ? null : { id: 'person_2', displayName: name },
});

describe('a void agreement', () => {
  it('says who ended it and why, as its record has it', () => {
    const nodes = [
      fact('agreement.signed', 'The mentor signed', 'Марат'),
      fact('agreement.withdrawn', 'The agreement was withdrawn from. The reason: No time.', 'Марат'),
    ];
    expect(nextStepOf(deal({ status: 'VOID', timeline: { nodes } }), reader)).toEqual({
      text: 'deal.step.voidBy',
      values: { what: 'The agreement was withdrawn from. The reason: No time', name: 'Марат' },
    });
    const lapsed = [fact('agreement.lapsed', 'The time to sign has passed', null)];
    expect(nextStepOf(deal({ status: 'VOID', timeline: { nodes: lapsed } }), reader)).toEqual({
      text: 'deal.step.voidTold',
      values: { what: 'The time to sign has passed' },
    });
  });

  it('tells in a list, without the record, whether it had been in force', () => {
    expect(nextStepOf(deal({ status: 'VOID' }), reader).text).toBe('deal.step.voidAfter');
    expect(nextStepOf(deal({ status: 'VOID', signatories: [signed, unsigned] }), reader).text).toBe(
      'deal.step.voidBefore',
    );
  });
});

it('says of how long the mentoring is when no milestone is open', () => {
  const terms = { mentoring: { months: 3 } };
  expect(nextStepOf(deal({ status: 'ACTIVE', terms }), reader)).toEqual({
    text: 'deal.step.hours',
    values: { months: 3 },
  });
  expect(nextStepOf(deal({ status: 'ACTIVE' }), reader).text).toBe('deal.step.thinking');
});
