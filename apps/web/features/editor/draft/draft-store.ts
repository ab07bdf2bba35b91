import { clock } from '#kernel';
import type { Problem } from '../../../data/problem.js';
import type { UpdateListingInput } from '../../../graphql/generated/graphql.js';
import { inputOf, isSame, isSendable, keyOfPath, type DraftKey, type DraftValues } from './draft-values.js';
import type { EditsOnDevice, KeptEdits } from './kept-edits.js';
import { keysOf, meetServer, put, takeUp, type SomeValues } from './merge.js';

/** How long after a key the text goes up, and how long at most while somebody types without a rest. */
const quietMs = 400;
const restlessMs = 2_000;
const retryMs = 5_000;
/** More answers than this are never lost in a row without one of them being a refusal. */
const mostSent = 12;

export type Refusal = Problem['fields'][number];
export interface DraftState {
  /** What the server has, as far as it is known here. */
  base: DraftValues;
  version: number;
  /** What was typed and has not arrived there. */
  edits: SomeValues;
  /** What was on its way when the connection broke: it may have arrived. */
  sent: readonly SomeValues[];
  /** What somebody else wrote in the fields that were edited here. */
  conflicts: SomeValues;
  /** What the server does not take, by field, until it is changed. */
  refused: Partial<Record<DraftKey, readonly Refusal[]>>;
  problem: Problem | null;
  busy: boolean;
  savedAt: string | null;
  /** Whether the edits stand on the device: not yet, yes, or the browser keeps nothing. */
  onDevice: 'writing' | 'kept' | 'failed';
}
export interface ServerSide {
  version: number;
  values: DraftValues;
}
export type Send = (input: UpdateListingInput) => Promise<{ version: number } | { problem: Problem }>;
export type Currency = 'KZT' | 'USD' | 'EUR';

export interface DraftPlace {
  readonly listingId: string;
  readonly currency: Currency;
  readonly send: Send;
  /** False while the device knows that it has no connection. */
  readonly isOnline: () => boolean;
  /** Null where the browser keeps nothing. */
  readonly device: EditsOnDevice | null;
  /** Told after each save, so that other tabs look again. */
  readonly onSaved?: () => void;
}

/** Problems that time or a new sign-in mends; the others need a person. */
const mending: Partial<Record<Problem['code'], number>> = { OFFLINE: retryMs, INTERNAL: 15_000, RATE_LIMITED: 15_000 };

/**
 * One project under edit. Every change is kept on the device at once and on the server 0.4 s after the last key; a lost
 * connection is tried again by itself; an older version never overwrites a newer one.
 */
export class DraftStore {
  private state: DraftState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstWaits: number | null = null;
  private flight: Promise<void> = Promise.resolve();
  /** News of the server that came while a save was under way. */
  private news: ServerSide | null = null;
  private writes = 0;

  constructor(
    private readonly place: DraftPlace,
    server: ServerSide,
  ) {
    const left = place.device?.left ?? [];
    const known = asKnownHere(server, left);
    this.state = {
      ...{ base: known.values, version: known.version, refused: {}, problem: null, busy: false, savedAt: null },
      ...{ sent: left.flatMap(({ sent }) => sent), onDevice: place.device ? 'kept' : 'failed' },
      ...takeUp(left, known),
    };
    if (left.length > 0) this.write();
    if (this.sendable().length > 0) this.schedule(quietMs);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): DraftState => this.state;

  set<Key extends DraftKey>(key: Key, value: DraftValues[Key]): void {
    const refused = { ...this.state.refused };
    delete refused[key];
    this.change({ edits: { ...this.state.edits, [key]: value }, refused });
    this.write();
    this.schedule(quietMs);
  }

  /** The server has a newer version. Only what both sides changed has to be decided; nobody's text is lost silently. */
  meet(server: ServerSide): void {
    if (this.state.busy) {
      this.news = server;
      return;
    }
    if (server.version <= this.state.version) return;
    const met = meetServer({ ...this.state, theirs: server.values });
    const problem = this.state.problem?.code === 'CONFLICT' ? null : this.state.problem;
    this.change({ base: server.values, version: server.version, sent: [], problem, ...met });
    this.write();
    if (this.sendable().length > 0) this.schedule(0);
  }

  /** What a person has decided, field by field. */
  decide(choices: SomeValues): void {
    const [edits, conflicts] = [{ ...this.state.edits }, { ...this.state.conflicts }];
    for (const key of keysOf(choices)) {
      delete conflicts[key];
      if (isSame(choices[key], this.state.base[key])) delete edits[key];
      else put(edits, key, choices[key]);
    }
    this.change({ edits, conflicts });
    this.write();
    this.schedule(0);
  }

  /** One request at a time: the next one carries the version that the last one made. */
  flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.firstWaits = null;
    this.flight = this.flight.then(() => this.save());
    return this.flight;
  };

  /** What can go up as it stands: whole, undisputed and not refused. */
  sendable(): DraftKey[] {
    const { base, edits, conflicts, refused } = this.state;
    const values = { ...base, ...edits };
    return keysOf(edits).filter((key) => !(key in conflicts) && !(key in refused) && isSendable(key, values));
  }

  private async save(): Promise<void> {
    const keys = this.sendable();
    if (keys.length === 0 || this.state.problem?.code === 'CONFLICT') return;
    if (!this.place.isOnline()) return this.fail({ code: 'OFFLINE', message: '', fields: [] });
    const values = { ...this.state.base, ...this.state.edits };
    const { version } = this.state;
    const going: SomeValues = Object.fromEntries(keys.map((key) => [key, values[key]]));
    this.change({ busy: true, sent: remembered(this.state.sent, going) });
    this.write();
    const { listingId, currency } = this.place;
    const answer = await this.place.send({ listingId, version, ...inputOf(keys, values, currency) });
    if ('problem' in answer) this.fail(answer.problem);
    else this.succeed(going, answer.version);
    const { news } = this;
    this.news = null;
    if (news) this.meet(news);
  }

  private succeed(arrived: SomeValues, version: number): void {
    const { base, edits } = this.state;
    const rest = keysOf(edits).filter((key) => !(key in arrived) || !isSame(edits[key], arrived[key]));
    this.change({
      ...{ busy: false, problem: null, version, sent: [], savedAt: clock.now().toISOString() },
      base: { ...base, ...arrived },
      edits: Object.fromEntries(rest.map((key) => [key, edits[key]])),
    });
    this.write();
    this.place.onSaved?.();
  }

  private fail(problem: Problem): void {
    const refused = { ...this.state.refused };
    for (const refusal of problem.fields) {
      const key = keyOfPath(refusal.path);
      if (key) refused[key] = [...(refused[key] ?? []), refusal];
    }
    // A definite answer says that nothing of it arrived.
    const sent = problem.code === 'OFFLINE' || problem.code === 'CONFLICT' ? this.state.sent : [];
    this.change({ busy: false, problem, refused, sent });
    const again = problem.fields.length > 0 && this.sendable().length > 0 ? quietMs : mending[problem.code];
    if (again !== undefined) this.schedule(again);
  }

  private schedule(ms: number): void {
    const now = clock.now().getTime();
    this.firstWaits ??= now;
    const left = Math.max(0, restlessMs - (now - this.firstWaits));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms === quietMs ? Math.min(ms, left) : ms);
  }

  private change(more: Partial<DraftState>): void {
    this.state = { ...this.state, ...more };
    for (const listener of this.listeners) listener();
  }

  /** Onto the device, at every key. What it says about itself is always the newest writing. */
  private write(): void {
    const { device } = this.place;
    if (!device) return;
    const { version, edits, base, sent, conflicts } = this.state;
    const before = Object.fromEntries(keysOf(edits).map((key) => [key, base[key]]));
    const at = clock.now().toISOString();
    const mine = (this.writes += 1);
    const isEmpty = keysOf(edits).length === 0;
    const done = isEmpty ? device.clear() : device.keep({ version, edits, base: before, sent, conflicts, at });
    if (!isEmpty) this.change({ onDevice: this.state.onDevice === 'failed' ? 'failed' : 'writing' });
    done.then(
      () => mine === this.writes && this.change({ onDevice: 'kept' }),
      () => mine === this.writes && this.change({ onDevice: 'failed' }),
    );
  }
}

/** Opened without a connection, the page has an older copy of the server's side than the edits were made on. */
function asKnownHere(server: ServerSide, left: readonly KeptEdits[]): ServerSide {
  const newer = left.filter(({ version }) => version > server.version);
  const versions = newer.map(({ version }) => version);
  const values: DraftValues = Object.assign({}, server.values, ...newer.map(({ base }) => base));
  return { version: Math.max(server.version, ...versions), values };
}

function remembered(sent: readonly SomeValues[], going: SomeValues): readonly SomeValues[] {
  return sent.some((each) => isSame(each, going)) ? sent : [...sent, going].slice(-mostSent);
}
