import { clock } from '#kernel';
import type { Problem } from '../../data/problem.js';
import type { UpdateListingInput } from '../../graphql/generated/graphql.js';
import { inputOf, isSame, isSendable, type DraftKey, type DraftValues } from './draft-values.js';
import { keepEdits, keptEdits } from './kept-edits.js';

const quietMs = 700;
const retryMs = 5_000;

export type SaveState = 'saved' | 'saving' | 'waiting' | 'offline' | 'refused' | 'half';
export interface Conflict {
  theirs: DraftValues;
  version: number;
  keys: DraftKey[];
}
export interface DraftState {
  /** What the server has, as far as it is known here. */
  base: DraftValues;
  version: number;
  /** What was typed and has not arrived there. */
  edits: Partial<DraftValues>;
  conflict: Conflict | null;
  problem: Problem | null;
  busy: boolean;
  savedAt: string | null;
}
export type Send = (input: UpdateListingInput) => Promise<{ version: number } | { problem: Problem }>;
export type Currency = 'KZT' | 'USD' | 'EUR';

/**
 * One project under edit. Every change is kept on the device at once and on the server 0.7 s after the last key; a lost
 * connection is tried again by itself; an older version never overwrites a newer one.
 */
export class DraftStore {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flight: Promise<void> = Promise.resolve();

  constructor(
    private readonly listingId: string,
    private readonly currency: Currency,
    private readonly send: Send,
    server: { version: number; values: DraftValues },
  ) {
    const kept = keptEdits(listingId);
    this.state = {
      base: server.values,
      version: server.version,
      edits: kept?.values ?? {},
      conflict: null,
      problem: null,
      busy: false,
      savedAt: null,
    };
    if (kept && kept.version < server.version) this.meet(server);
    else if (kept) this.schedule(quietMs);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): DraftState => this.state;

  set<Key extends DraftKey>(key: Key, value: DraftValues[Key]): void {
    this.change({ edits: { ...this.state.edits, [key]: value } });
    this.schedule(quietMs);
  }

  /** The server has a newer version. What was typed on the older one is shown beside it; nobody's text is lost silently. */
  meet({ version, values }: { version: number; values: DraftValues }): void {
    if (version <= this.state.version && this.state.problem?.code !== 'CONFLICT') return;
    const { edits } = this.state;
    const keys = (Object.keys(edits) as DraftKey[]).filter((key) => !isSame(edits[key], values[key]));
    if (keys.length > 0) this.change({ conflict: { theirs: values, version, keys } });
    else this.change({ base: values, version, edits: {}, problem: null });
  }

  keepMine = (): void => {
    this.settle({});
    this.schedule(0);
  };

  takeTheirs = (): void => this.settle({ edits: {} });

  /** One request at a time: the next one carries the version that the last one made. */
  flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.flight = this.flight.then(() => this.save());
    return this.flight;
  };

  sendable(): DraftKey[] {
    const values = { ...this.state.base, ...this.state.edits };
    return (Object.keys(this.state.edits) as DraftKey[]).filter((key) => isSendable(key, values));
  }

  private settle(more: Partial<DraftState>): void {
    const { conflict } = this.state;
    if (!conflict) return;
    this.change({ base: conflict.theirs, version: conflict.version, conflict: null, problem: null, ...more });
  }

  private async save(): Promise<void> {
    const keys = this.sendable();
    if (keys.length === 0 || this.state.conflict) return;
    const values = { ...this.state.base, ...this.state.edits };
    const { version } = this.state;
    this.change({ busy: true });
    const answer = await this.send({ listingId: this.listingId, version, ...inputOf(keys, values, this.currency) });
    if ('problem' in answer) {
      this.change({ busy: false, problem: answer.problem });
      if (answer.problem.code === 'OFFLINE') this.schedule(retryMs);
      return;
    }
    const sent = Object.fromEntries(keys.map((key) => [key, values[key]]));
    const rest = Object.entries(this.state.edits).filter(([key, value]) => !(key in sent) || !isSame(value, sent[key]));
    this.change({
      busy: false,
      problem: null,
      version: answer.version,
      base: { ...this.state.base, ...sent },
      edits: Object.fromEntries(rest),
      savedAt: clock.now().toISOString(),
    });
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private change(more: Partial<DraftState>): void {
    this.state = { ...this.state, ...more };
    keepEdits(this.listingId, { version: this.state.version, values: this.state.edits });
    for (const listener of this.listeners) listener();
  }
}
