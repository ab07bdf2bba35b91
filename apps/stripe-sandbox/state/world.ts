import { clock } from '#kernel';
import { type Kind, type Bodies, type Body } from './bodies.js';
import { newStripeId } from './new-id.js';
import { type Store } from './store.js';

/** The platform itself, in whose name calls without `Stripe-Account` are made. */
export const PLATFORM = 'acct_1SandboxPlatform';

export interface WorldOptions {
  /** Where the sandbox itself is reached: pages and account links start with it. */
  url: string;
  extraCountries: string[];
  settlementCurrencies: string[];
}

/** What every part of the sandbox works with: the state, the time, and where things are. */
export class World {
  constructor(
    readonly store: Store,
    readonly options: WorldOptions,
  ) {}

  /** The sandbox's time in milliseconds: the machine's, moved by `/_sandbox/clock`. */
  nowMs(): number {
    return clock.wallNow().getTime() + this.offsetMs();
  }

  /** The sandbox's time as Stripe writes it: whole seconds. */
  now(): number {
    return Math.floor(this.nowMs() / 1_000);
  }

  offsetMs(): number {
    return Number(this.store.find('setting', 'clock')?.['offsetMs'] ?? 0);
  }

  setOffsetMs(offsetMs: number): void {
    this.store.put('setting', PLATFORM, { id: 'clock', object: 'setting', offsetMs });
  }

  /** Something that happens by itself when the sandbox's clock gets there. */
  schedule(act: string, subject: string, at: number): void {
    this.store.put('due', PLATFORM, { id: newStripeId('due'), object: 'due', at, act, subject });
  }

  accountOf<K extends Kind>(kind: K, id: string): string {
    const row = this.store.row(kind, id);
    if (!row) throw new Error(`${kind} ${id} does not exist`);
    return row.account;
  }
}

/** The properties that differ, with their earlier values: `previous_attributes` of an event. */
export function previousOf(before: Body, after: Body): Record<string, unknown> {
  const previous: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) previous[key] = before[key] ?? null;
  }
  return previous;
}

export type AnyBody = Bodies[Kind];
