import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { UpdateListingInput } from '../../../graphql/generated/graphql.js';
import type { Problem } from '../../../data/problem.js';
import { DraftStore, type Send } from './draft-store.js';
import type { DraftValues } from './draft-values.js';
import type { EditsOnDevice, KeptEdits } from './kept-edits.js';

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
function aServer() {
  const state = {
    version: 1,
    values,
    isReachable: true,
    losesAnswers: false,
    refusal: null as Problem | null,
    inputs: [] as UpdateListingInput[],
  };
  const refused = (code: Problem['code']) => ({ problem: { code, message: '', fields: [] } });
  const send: Send = async (input) => {
    await new Promise((done) => setTimeout(done, 100));
    if (!state.isReachable) return refused('OFFLINE');
    if (input.version !== state.version) return refused('CONFLICT');
    if (state.refusal) return { problem: state.refusal };
    const { listingId: _listing, version: _version, ...changed } = input;
    state.inputs.push(input);
    state.version += 1;
    state.values = { ...state.values, ...(changed as Partial<DraftValues>) };
    return state.losesAnswers ? refused('OFFLINE') : { version: state.version };
  };
  return { state, send, now: () => ({ version: state.version, values: state.values }) };
}

/** A device that keeps rows; what is kept outlives the store, as it outlives a killed tab. */
function aDevice(left: KeptEdits[] = []) {
  const row = { kept: null as KeptEdits | null, isFull: false };
  const device: EditsOnDevice = {
    left,
    keep: async (edits) => {
      if (row.isFull) throw new DOMException('full', 'QuotaExceededError');
      row.kept = structuredClone(edits);
    },
    clear: async () => {
      row.kept = null;
    },
    leave: () => undefined,
  };
  return { row, device };
}

type Server = ReturnType<typeof aServer>;
const aStore = (server: Server, device: EditsOnDevice | null = aDevice().device, at = server.now()) =>
  new DraftStore({ listingId: 'listing_1', currency: 'KZT', send: server.send, isOnline: () => true, device }, at);
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

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

describe('a killed tab', () => {
  it('loses nothing: the next one goes on where it ended', async () => {
    const server = aServer();
    const { row, device } = aDevice();
    aStore(server, device).set('problem', 'жазылған');
    const next = aStore(server, aDevice([row.kept!]).device);
    expect(next.snapshot().edits).toEqual({ problem: 'жазылған' });
    await pass(1_000);
    expect(server.state.values.problem).toBe('жазылған');
  });

  it('whose last request arrived unheard leads to no question', async () => {
    const server = aServer();
    const { row, device } = aDevice();
    const killed = aStore(server, device);
    killed.set('problem', 'бір');
    void killed.flush();
    await pass(50);
    killed.set('problem', 'бір екі');
    const left = structuredClone(row.kept!);
    await pass(60);
    const next = aStore(server, aDevice([left]).device);
    expect(next.snapshot()).toMatchObject({ edits: { problem: 'бір екі' }, conflicts: {} });
  });

  it('shows both texts when somebody else wrote there meanwhile, also after another kill', async () => {
    const server = aServer();
    const { row, device } = aDevice();
    aStore(server, device).set('problem', 'менікі');
    const left = structuredClone(row.kept!);
    await pass(0);
    server.state.version = 7;
    server.state.values = { ...values, problem: 'олардікі' };
    const second = aDevice([left]);
    const conflict = { edits: { problem: 'менікі' }, conflicts: { problem: 'олардікі' } };
    expect(aStore(server, second.device).snapshot()).toMatchObject(conflict);
    expect(aStore(server, aDevice([second.row.kept!]).device).snapshot()).toMatchObject(conflict);
  });

  it('is taken up on an older copy of the server too, and leads to no question about its own text', async () => {
    const server = aServer();
    const old = server.now();
    const { row, device } = aDevice();
    const killed = aStore(server, device);
    killed.set('problem', 'бір');
    await pass(1_000);
    killed.set('problem', 'бір екі');
    const next = aStore(server, aDevice([structuredClone(row.kept!)]).device, old);
    expect(next.snapshot()).toMatchObject({ version: 2, base: { problem: 'бір' }, edits: { problem: 'бір екі' } });
    await pass(1_000);
    expect(server.state.values.problem).toBe('бір екі');
  });

  it('of two that wrote the same field leaves both texts to choose from', async () => {
    const server = aServer();
    const rows = ['бірінші', 'екінші'].map((problem) => {
      const { row, device } = aDevice();
      aStore(server, device).set('problem', problem);
      return structuredClone(row.kept!);
    });
    server.state.isReachable = false;
    const next = aStore(server, aDevice(rows).device);
    expect(next.snapshot()).toMatchObject({ edits: { problem: 'екінші' }, conflicts: { problem: 'бірінші' } });
  });
});
