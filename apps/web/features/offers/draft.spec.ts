import { describe, expect, it } from '@jest/globals';
import { askLeft, emptyDraft, inputOf, proposeTranches, withRest, type Ground } from './draft.js';
import { problemsOfTerms, problemsOfWhat } from './draft-problems.js';

const kzt = (amount: string) => ({ __typename: 'Money' as const, amount, currency: 'KZT' as const });
const step = (title: string, dueInDays: number, amount: string | null) => ({
  __typename: 'PlannedMilestone' as const,
  title,
  dueInDays,
  amount: amount === null ? null : kzt(amount),
});
const plan = [step('Suppliers', 20, '100000.00'), step('First orders', 50, '200000.00'), step('Report', 90, null)];
const ground = {
  mentoringTopics: ['pricing'],
  ask: kzt('300000.00'),
  accepted: kzt('180000.00'),
  plannedMilestones: plan,
  usualCriterion: 'Нәтижесі көрсетілді.',
} as unknown as Ground;

describe('terms while they are written', () => {
  it('know what is left of the ask', () => {
    expect(askLeft(ground)).toBe(12_000_000n);
    expect(askLeft({ ask: null, accepted: null })).toBeNull();
    expect(askLeft({ ask: kzt('10.00'), accepted: kzt('20.00') })).toBe(0n);
  });

  it('propose the project’s plan in its proportions, in whole thousands, the rest on the last part', () => {
    const parts = proposeTranches(ground, 10_000_000n);
    expect(parts.map(({ title, criteria, amount }) => [title, criteria, amount])).toEqual([
      ['Suppliers', 'Нәтижесі көрсетілді.', '33000'],
      ['First orders', 'Нәтижесі көрсетілді.', '67000'],
    ]);
  });

  it('propose one part where the project has no plan', () => {
    expect(proposeTranches({ plannedMilestones: [], usualCriterion: 'shown' }, 5_000_050n)).toEqual([
      { title: '', criteria: 'shown', days: '30', amount: '50000.50' },
    ]);
  });

  it('always sum to the whole, even when one part asks for too much', () => {
    const parts = proposeTranches(ground, 10_000_000n).map((part) => ({ ...part, amount: '120000' }));
    expect(withRest(parts, 10_000_000n).map(({ amount }) => amount)).toEqual(['120000', '-20000']);
  });

  it('say what is missing at the path of the mutation’s input', () => {
    const draft = emptyDraft(ground);
    expect(problemsOfWhat(draft, ground).map(({ path }) => path)).toEqual(['kinds']);
    const seed = { ...draft, kinds: ['seed' as const], sum: '200000' };
    expect(problemsOfWhat(seed, ground)).toMatchObject([{ path: 'seed.money.amount', text: 'offers.moreThanLeft' }]);
    const tooMuch = { ...seed, tranches: withRest(proposeTranches(ground, 100n), -5n) };
    expect(problemsOfTerms(tooMuch).map(({ path }) => path)).toContain('seed.tranches.1.amount');
  });

  it('become the mutation’s input, without what was not chosen', () => {
    const draft = { ...emptyDraft(ground), kinds: ['mentoring' as const], message: '  ' };
    expect(inputOf(draft, 'KZT')).toEqual({
      message: null,
      mentoring: { hoursPerMonth: 4, months: 3, format: 'ONLINE', topics: ['pricing'] },
      seed: null,
    });
  });
});
