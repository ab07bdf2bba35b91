// What the worker runs, registered by decorators: jobs by name, reactions to facts, timers. All of it may run twice.
import { SetMetadata } from '@nestjs/common';

export const JOB = 'asar:job';
export const REACTION = 'asar:reaction';
export const TIMER = 'asar:timer';

/** A job: `class SendMail { async run(payload: SendMailPayload) {} }`. Runs at least once; must be safe to run twice. */
export const Job = (name: string): ClassDecorator => SetMetadata(JOB, name) as ClassDecorator;
export interface JobHandler<Payload = unknown> {
  run(payload: Payload): Promise<void>;
}

export interface ReactionOptions {
  /** Facts it reacts to; `*` for every fact. */
  readonly when: readonly string[];
}
/** Do X when fact Y; the class is named as that sentence. */
export const Reaction = (options: ReactionOptions): ClassDecorator => SetMetadata(REACTION, options) as ClassDecorator;

export interface ReadFact {
  readonly id: string;
  readonly chain: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, unknown>>;
}
export interface ReactionHandler {
  run(fact: ReadFact): Promise<void>;
}

export interface TimerOptions {
  readonly name: string;
}
/** Sweeps rows whose due time has come by the product's clock; woken every few seconds and whenever the clock is moved. */
export const Timer = (options: TimerOptions): ClassDecorator => SetMetadata(TIMER, options) as ClassDecorator;
export interface TimerHandler {
  /** Returns how many rows it moved; it is called again at once when that is not 0, so it may work in batches. */
  sweep(now: Date): Promise<number>;
}
