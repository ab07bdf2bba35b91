import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aDevice, aServer, aStore, pass, values } from './sides.spec.support.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
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
