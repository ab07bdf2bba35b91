// Sends events to endpoints. First attempts about one object go out in order; a failing one never holds the others up:
// it comes again later, after longer and longer pauses. Signatures carry the machine's time, whatever the sandbox's
// clock says, as the receiver checks their age.
import { createHmac } from 'node:crypto';
import { clock, minutes, seconds } from '#kernel';
import { findFault, spendFault, WEBHOOK_FAULTS } from '../controls/faults.js';
import { render } from '../api/render.js';
import { type DeliveryBody, type FaultBody } from '../state/own-bodies.js';
import { type Engine } from '../state/engine.js';
import { type Change } from '../state/store.js';

const PAUSES_MS = [1, 2, 5, 10, 30, 60, 120, 300].map(seconds);
const LONGEST_PAUSE_MS = minutes(10);
const MAX_ATTEMPTS = 60;
const ANSWER_WITHIN_MS = seconds(10);
const AT_ONCE = 8;
const STALE_SECONDS = 600;
const REORDER_MS = 1_500;

export class Deliveries {
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly queue: (() => void)[] = [];
  private readonly known = new Set<string>();
  private inFlight = 0;
  private isClosed = false;

  constructor(private readonly engine: Engine) {
    engine.onChanges = (changes) => this.take(changes);
  }

  /** After a restart: everything that was not delivered. */
  resume(): void {
    for (const { body } of this.engine.store.rows('delivery')) if (body.state === 'waiting') this.first(body);
  }

  /** Retries that wait do not wait any longer (the clock was moved). */
  retryNow(): void {
    for (const [id, timer] of [...this.timers]) {
      clearTimeout(timer);
      this.timers.delete(id);
      void this.attempt(id);
    }
  }

  /** The endpoint is there again: what did not even reach it goes at once; what it refused keeps its pause. */
  private retryUnreached(endpoint: string): void {
    for (const [id, timer] of [...this.timers]) {
      const waiting = this.engine.store.find('delivery', id);
      if (waiting?.endpoint !== endpoint || waiting.lastAnswer === null || /^\d+$/.test(waiting.lastAnswer)) continue;
      clearTimeout(timer);
      this.timers.delete(id);
      void this.attempt(id);
    }
  }

  forgetAll(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  /** Resolves when nothing is being sent; waiting retries do not count. */
  async idle(): Promise<void> {
    await Promise.all(this.lanes.values());
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.forgetAll();
    for (const go of this.queue.splice(0)) go();
    await this.idle();
  }

  private take(changes: Change[]): void {
    for (const change of changes) {
      if (Array.isArray(change) || change.kind !== 'delivery') continue;
      const delivery = change.body as DeliveryBody;
      if (delivery.state === 'waiting' && delivery.attempts === 0) this.first(delivery);
    }
  }

  private first(delivery: DeliveryBody): void {
    if (this.known.has(delivery.id)) return;
    this.known.add(delivery.id);
    const lane = `${delivery.endpoint}/${delivery.about}`;
    const mine = (this.lanes.get(lane) ?? Promise.resolve()).then(() => this.attempt(delivery.id, true));
    this.lanes.set(lane, mine);
    void mine.finally(() => this.lanes.get(lane) === mine && this.lanes.delete(lane));
  }

  private async attempt(id: string, isFirst = false): Promise<void> {
    const delivery = this.engine.store.find('delivery', id);
    if (!delivery || this.isClosed) return;
    const event = this.engine.store.find('event', delivery.event);
    const fault = isFirst && event ? await this.spend(event.type) : null;
    if (fault?.kind === 'webhook_drop') {
      await this.engine.do(() => this.engine.store.change('delivery', id, { state: 'dropped' }));
      return;
    }
    if (fault?.kind === 'webhook_reorder' || fault?.kind === 'webhook_delay') {
      this.later(id, fault.kind === 'webhook_reorder' ? REORDER_MS : fault.delayMs);
      return;
    }
    await this.turn();
    try {
      const answers = [await this.send(delivery, fault)];
      if (fault?.kind === 'webhook_duplicate') answers.push(await this.send(delivery, null));
      await this.note(delivery, answers[0]!);
    } catch (error) {
      if (!this.isClosed) this.engine.log(`stripe-sandbox: webhook ${id}: ${String(error)}`);
    } finally {
      this.inFlight -= 1;
      this.queue.shift()?.();
    }
  }

  private async spend(type: string): Promise<FaultBody | null> {
    const fault = findFault(this.engine.store, WEBHOOK_FAULTS, type);
    if (fault) await this.engine.do(() => spendFault(this.engine.store, fault));
    return fault;
  }

  private async turn(): Promise<void> {
    while (this.inFlight >= AT_ONCE && !this.isClosed) await new Promise<void>((go) => this.queue.push(go));
    this.inFlight += 1;
  }

  /** The status answered, or what went wrong on the way. */
  private async send(delivery: DeliveryBody, fault: FaultBody | null): Promise<number | string> {
    const endpoint = this.engine.store.row('webhook_endpoint', delivery.endpoint);
    const event = this.engine.store.find('event', delivery.event);
    if (!endpoint || !event) return 'endpoint or event is gone';
    const payload = JSON.stringify(render(this.engine.world, event), null, 2);
    const secret =
      fault?.kind === 'webhook_wrong_signature' ? 'whsec_of_somebody_else' : (endpoint.hidden['secret'] ?? '');
    const age = fault?.kind === 'webhook_stale_timestamp' ? STALE_SECONDS : 0;
    try {
      const answer = await fetch(endpoint.body.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signature(payload, secret, Math.floor(clock.wallNow().getTime() / 1_000) - age),
          'user-agent': 'Stripe/1.0 (sandbox)',
        },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  private async note(delivery: DeliveryBody, answer: number | string): Promise<void> {
    if (this.isClosed || !this.engine.store.find('delivery', delivery.id)) return;
    if (typeof answer === 'number' && answer >= 200 && answer < 300) {
      this.known.delete(delivery.id);
      await this.engine.do(() => this.engine.store.remove('delivery', delivery.id));
      this.retryUnreached(delivery.endpoint);
      return;
    }
    const attempts = delivery.attempts + 1;
    const pause = PAUSES_MS[attempts - 1] ?? LONGEST_PAUSE_MS;
    const isOver = attempts >= MAX_ATTEMPTS;
    await this.engine.do(() =>
      this.engine.store.change('delivery', delivery.id, {
        attempts,
        lastAnswer: String(answer),
        nextAtMs: clock.wallNow().getTime() + pause,
        state: isOver ? 'given_up' : 'waiting',
      }),
    );
    if (!isOver) this.later(delivery.id, pause);
  }

  private later(id: string, pauseMs: number): void {
    if (this.isClosed) return;
    const timer = setTimeout(() => {
      this.timers.delete(id);
      void this.attempt(id);
    }, pauseMs);
    timer.unref();
    this.timers.set(id, timer);
  }
}

export function signature(payload: string, secret: string, at: number): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${payload}`).digest('hex')}`;
}
