// Runs work on the state, writes it to the disk, and only then lets anybody know.
import { seconds } from '#kernel';
import { Refusal } from '../api/refusal.js';
import { verifyAccount } from '../resources/account-status.js';
import { expireSession } from '../resources/checkout-sessions.js';
import { arrivePayout, payOutDaily } from '../resources/payouts.js';
import { succeedRefund, undoRefund } from '../resources/refunds.js';
import { arriveTopup } from '../resources/topups.js';
import { type DueBody } from './own-bodies.js';
import { type Journal } from './journal.js';
import { type Change, type Store } from './store.js';
import { PLATFORM, type World } from './world.js';

export type Log = (message: string) => void;
export type Outcome<T> = { ok: true; result: T } | { ok: false; error: unknown };

const SWEEP_MS = seconds(1);
const DAY = 86_400;

/** What happens by itself; each may find its object gone on and then does nothing. */
const ACTS: Record<string, (world: World, subject: string) => void> = {
  'account.verify': verifyAccount,
  'checkout.expire': (world, id) => {
    if (world.store.find('checkout.session', id)?.status === 'open') expireSession(world, id, null);
  },
  'payout.arrive': arrivePayout,
  'refund.succeed': succeedRefund,
  'refund.fail': (world, id) => {
    if (world.store.find('refund', id)?.status === 'succeeded') undoRefund(world, id, 'failed', null);
  },
  'topup.arrive': arriveTopup,
};

export class Engine {
  private readonly timer: NodeJS.Timeout;
  /** Told of every change once it is on the disk. */
  onChanges: (changes: Change[]) => void = () => undefined;

  constructor(
    readonly world: World,
    private readonly journal: Journal,
    readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.sweep().catch((error) => this.log(String(error))), SWEEP_MS);
    this.timer.unref();
  }

  get store(): Store {
    return this.world.store;
  }

  /**
   * Runs `work` whole or not at all, then `note` (the stored answer of an idempotent request) with its outcome; both
   * reach the disk as one line. A refusal that keeps its effects is an outcome like another.
   */
  async run<T>(work: () => T, note?: (outcome: Outcome<T>) => void): Promise<Outcome<T>> {
    const done = this.store.transact(work, (error) => error instanceof Refusal && error.keepsEffects);
    const outcome: Outcome<T> =
      'error' in done ? { ok: false, error: done.error } : { ok: true, result: done.result as T };
    const noted = note
      ? this.store.transact(
          () => note(outcome),
          () => false,
        )
      : { changes: [] };
    if ('error' in noted) throw noted.error;
    const changes = [...done.changes, ...noted.changes];
    await this.journal.append(changes);
    this.onChanges(changes);
    return outcome;
  }

  /** As `run`, for callers that want the result or the error. */
  async do<T>(work: () => T): Promise<T> {
    const outcome = await this.run(work);
    if (!outcome.ok) throw outcome.error;
    return outcome.result;
  }

  /** Everything whose time has come, in the order of its times. */
  async sweep(): Promise<void> {
    for (let due = this.nextDue(); due; due = this.nextDue()) {
      const { id, act, subject } = due;
      const outcome = await this.run(
        () => ACTS[act]?.(this.world, subject),
        () => this.store.remove('due', id),
      );
      if (!outcome.ok) this.log(`${act} of ${subject} failed: ${String(outcome.error)}`);
    }
    const today = Math.floor(this.world.now() / DAY);
    const last = Number(this.store.find('setting', 'payday')?.['day'] ?? today);
    if (today > last) await this.do(() => payOutDaily(this.world));
    if (today > last || !this.store.find('setting', 'payday')) {
      await this.do(() => this.store.put('setting', PLATFORM, { id: 'payday', object: 'setting', day: today }));
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.journal.close();
  }

  private nextDue(): DueBody | undefined {
    const now = this.world.now();
    return this.store.where('due', (due) => due.at <= now).sort((a, b) => a.at - b.at)[0];
  }
}
