// Both sides of a draft for its specs: a server that keeps versions as the API does, and a device that outlives the page.
import { jest } from '@jest/globals';
import type { UpdateListingInput } from '../../../graphql/generated/graphql.js';
import type { Problem } from '../../../data/problem.js';
import { DraftStore, type Send } from './draft-store.js';
import type { DraftValues } from './draft-values.js';
import type { EditsOnDevice, KeptEdits } from './kept-edits.js';

export const values: DraftValues = {
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
export function aServer() {
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
export function aDevice(left: KeptEdits[] = []) {
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
export const aStore = (server: Server, device: EditsOnDevice | null = aDevice().device, at = server.now()) =>
  new DraftStore({ listingId: 'listing_1', currency: 'KZT', send: server.send, isOnline: () => true, device }, at);
export const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
