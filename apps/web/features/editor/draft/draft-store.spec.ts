import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aDevice, aServer, aStore, pass, values } from './sides.spec.support.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a draft under edit', () => {
  it('goes up within a second of the last key, once for all that was typed', async () => {
    const server = aServer();
    const store = aStore(server);
    store.set('problem', 'К');
    await pass(300);
    store.set('problem', 'Кітап');
    store.set('city', 'Алматы');
    await pass(1_000);
    expect(server.state.inputs).toEqual([{ listingId: 'listing_1', version: 1, problem: 'Кітап', city: 'Алматы' }]);
    expect(store.snapshot()).toMatchObject({ edits: {}, version: 2, problem: null });
  });

  it('goes up every two seconds also while somebody types without a rest', async () => {
    const server = aServer();
    const store = aStore(server);
    for (let key = 1; key <= 50; key += 1) {
      store.set('problem', 'а'.repeat(key));
      await pass(100);
    }
    expect(server.state.inputs.length).toBeGreaterThanOrEqual(2);
  });

  it('is on the device at every key, and off it once the server has it', async () => {
    const server = aServer();
    const { row, device } = aDevice();
    const store = aStore(server, device);
    store.set('problem', 'Кі');
    expect(row.kept).toMatchObject({ version: 1, edits: { problem: 'Кі' }, base: { problem: '' } });
    store.set('problem', 'Кіт');
    expect(row.kept?.edits).toEqual({ problem: 'Кіт' });
    await pass(1_000);
    expect(row.kept).toBeNull();
    expect(store.snapshot().onDevice).toBe('kept');
  });

  it('says so when the device keeps nothing, and when it does again', async () => {
    const server = aServer();
    const { row, device } = aDevice();
    const store = aStore(server, device);
    row.isFull = true;
    store.set('problem', 'бір');
    await pass(10);
    expect(store.snapshot().onDevice).toBe('failed');
    row.isFull = false;
    store.set('problem', 'бір екі');
    await pass(10);
    expect(store.snapshot().onDevice).toBe('kept');
  });

  it('keeps what is typed while a request is under way, and sends it on the new version', async () => {
    const server = aServer();
    const store = aStore(server);
    store.set('problem', 'бір');
    void store.flush();
    await pass(50);
    store.set('problem', 'бір екі');
    await pass(60);
    expect(store.snapshot().edits).toEqual({ problem: 'бір екі' });
    await pass(1_000);
    expect(server.state.inputs.map(({ version, problem }) => [version, problem])).toEqual([
      [1, 'бір'],
      [2, 'бір екі'],
    ]);
  });

  it('tries again by itself after a lost connection', async () => {
    const server = aServer();
    const store = aStore(server);
    server.state.isReachable = false;
    store.set('solution', 'шешім');
    await pass(1_000);
    expect(store.snapshot()).toMatchObject({ edits: { solution: 'шешім' }, problem: { code: 'OFFLINE' } });
    server.state.isReachable = true;
    await pass(5_500);
    expect(server.state.inputs).toHaveLength(1);
    expect(store.snapshot().edits).toEqual({});
  });

  it('does not send half a milestone', async () => {
    const server = aServer();
    const store = aStore(server);
    store.set('plannedMilestones', [{ title: 'Сайт', days: '', amount: '' }]);
    await pass(2_000);
    expect(server.state.inputs).toEqual([]);
    store.set('plannedMilestones', [{ title: 'Сайт', days: '30', amount: '' }]);
    await pass(1_000);
    expect(server.state.inputs[0]?.plannedMilestones).toEqual([{ title: 'Сайт', dueInDays: 30, amount: null }]);
  });

  it('sends the rest when the server does not take one field, and that one when it is changed', async () => {
    const server = aServer();
    const store = aStore(server);
    const fields = [{ path: 'problem', message: 'Тым ұзын' }];
    server.state.refusal = { code: 'BAD_USER_INPUT', message: '', fields };
    store.set('problem', 'а'.repeat(6_000));
    store.set('city', 'Орал');
    await pass(600);
    server.state.refusal = null;
    expect(store.snapshot().refused).toEqual({ problem: fields });
    await pass(1_000);
    expect(server.state.inputs.map(({ city, problem }) => [city, problem])).toEqual([['Орал', undefined]]);
    store.set('problem', 'қысқа');
    await pass(1_000);
    expect(server.state.values.problem).toBe('қысқа');
    expect(store.snapshot()).toMatchObject({ edits: {}, refused: {} });
  });
});

describe('two who write at once', () => {
  it('in different fields keep both, and nobody is asked', async () => {
    const server = aServer();
    const [one, other] = [aStore(server), aStore(server)];
    one.set('problem', 'мәселе');
    await pass(1_000);
    other.set('solution', 'шешім');
    await pass(1_000);
    expect(other.snapshot().problem?.code).toBe('CONFLICT');
    other.meet(server.now());
    await pass(1_000);
    expect(server.state.values).toMatchObject({ problem: 'мәселе', solution: 'шешім' });
    expect(other.snapshot()).toMatchObject({ edits: {}, conflicts: {} });
  });

  it('in the same field are shown both texts; mine, theirs or a third one is kept', async () => {
    for (const choice of ['менікі', 'олардікі', 'екеуі де']) {
      const server = aServer();
      const store = aStore(server);
      server.state.version = 5;
      server.state.values = { ...values, problem: 'олардікі', city: 'Семей' };
      store.set('problem', 'менікі');
      await pass(1_000);
      store.meet(server.now());
      expect(store.snapshot()).toMatchObject({ edits: { problem: 'менікі' }, conflicts: { problem: 'олардікі' } });
      await pass(10_000);
      expect(server.state.values.problem).toBe('олардікі');
      store.decide({ problem: choice });
      await pass(1_000);
      expect(server.state.values).toMatchObject({ problem: choice, city: 'Семей' });
      expect(store.snapshot()).toMatchObject({ edits: {}, conflicts: {} });
    }
  });

  it('are not taken for two when an answer was lost on the way: nobody is asked about their own text', async () => {
    const server = aServer();
    const store = aStore(server);
    server.state.losesAnswers = true;
    store.set('problem', 'бір');
    await pass(600);
    server.state.losesAnswers = false;
    store.set('problem', 'бір екі');
    await pass(1_000);
    store.meet(server.now());
    await pass(1_000);
    expect(store.snapshot()).toMatchObject({ edits: {}, conflicts: {} });
    expect(server.state.values.problem).toBe('бір екі');
  });
});
