import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { UpdateListingInput } from '../../graphql/generated/graphql.js';
import { DraftStore, type Send } from './draft-store.js';
import type { DraftValues } from './draft-values.js';

const values: DraftValues = {
  title: 'Кітап көпірі',
  summary: '',
  problem: '',
  solution: '',
  sector: '',
  city: '',
  stage: 'IDEA',
  language: 'KK',
  mentoringTopics: [],
  ask: '',
  useOfFunds: '',
  plannedMilestones: [],
  cover: null,
  attachments: [],
};

/** A server that keeps versions as the API does. */
function server() {
  const state = { version: 1, offline: false, inputs: [] as UpdateListingInput[] };
  const send: Send = async (input) => {
    await new Promise((done) => setTimeout(done, 100));
    if (state.offline) return { problem: { code: 'OFFLINE', message: '', fields: [] } };
    if (input.version !== state.version) {
      return { problem: { code: 'CONFLICT', message: '', fields: [] } };
    }
    state.inputs.push(input);
    state.version += 1;
    return { version: state.version };
  };
  return { state, store: new DraftStore('listing_1', 'KZT', send, { version: 1, values }) };
}

describe('a draft under edit', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('goes up within a second of the last key, once for all that was typed', async () => {
    const { state, store } = server();
    store.set('problem', 'К');
    await jest.advanceTimersByTimeAsync(300);
    store.set('problem', 'Кітап');
    store.set('city', 'Алматы');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(state.inputs).toEqual([{ listingId: 'listing_1', version: 1, problem: 'Кітап', city: 'Алматы' }]);
    expect(store.snapshot()).toMatchObject({ edits: {}, version: 2, problem: null });
  });

  it('keeps what is typed while a request is under way, and sends it on the new version', async () => {
    const { state, store } = server();
    store.set('problem', 'бір');
    void store.flush();
    await jest.advanceTimersByTimeAsync(50);
    store.set('problem', 'бір екі');
    await jest.advanceTimersByTimeAsync(60);
    expect(store.snapshot().edits).toEqual({ problem: 'бір екі' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(state.inputs.map(({ version, problem }) => [version, problem])).toEqual([
      [1, 'бір'],
      [2, 'бір екі'],
    ]);
  });

  it('tries again by itself after a lost connection', async () => {
    const { state, store } = server();
    state.offline = true;
    store.set('solution', 'шешім');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.snapshot()).toMatchObject({ edits: { solution: 'шешім' }, problem: { code: 'OFFLINE' } });
    state.offline = false;
    await jest.advanceTimersByTimeAsync(5_500);
    expect(state.inputs).toHaveLength(1);
    expect(store.snapshot().edits).toEqual({});
  });

  it('does not send half a milestone', async () => {
    const { state, store } = server();
    store.set('plannedMilestones', [{ title: 'Сайт', days: '', amount: '' }]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(state.inputs).toEqual([]);
    store.set('plannedMilestones', [{ title: 'Сайт', days: '30', amount: '' }]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(state.inputs[0]?.plannedMilestones).toEqual([{ title: 'Сайт', dueInDays: 30, amount: null }]);
  });

  it('shows both versions when somebody else saved, and does as it is told', async () => {
    for (const choice of ['keepMine', 'takeTheirs'] as const) {
      const { state, store } = server();
      state.version = 5;
      store.set('problem', 'менікі');
      await jest.advanceTimersByTimeAsync(1_000);
      expect(store.snapshot().problem?.code).toBe('CONFLICT');
      store.meet({ version: 5, values: { ...values, problem: 'олардікі' } });
      expect(store.snapshot().conflict).toMatchObject({ keys: ['problem'], version: 5 });
      store[choice]();
      await jest.advanceTimersByTimeAsync(1_000);
      const { base, edits, conflict } = store.snapshot();
      expect([base.problem, edits, conflict]).toEqual([choice === 'keepMine' ? 'менікі' : 'олардікі', {}, null]);
    }
  });
});
