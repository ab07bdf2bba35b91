// Runs jobs, reactions and timers. The queue is graphile-worker; a job that keeps failing is parked after its last attempt
// (`npm run cli -- jobs list`), and the queue goes on without it.
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { clock } from '#kernel';
import { Logger as QueueLogger, run as runQueue, runOnce, type Runner, type TaskList } from 'graphile-worker';
import { sql } from '../reads/sql.js';
import { Database } from '../database/database.js';
import { ProductClock } from './product-clock.js';
import {
  JOB,
  REACTION,
  TIMER,
  type JobHandler,
  type ReactionHandler,
  type ReactionOptions,
  type ReadFact,
  type TimerHandler,
  type TimerOptions,
} from './registry.js';

export const WORKER_OPTIONS = 'asar:worker-options';
export interface WorkerOptions {
  readonly concurrency: number;
  /** How often due rows are looked for, in milliseconds. */
  readonly sweepEveryMs: number;
  /** Runs nothing by itself: tests call `drain`. */
  readonly isManual?: boolean;
}

const MAX_ROUNDS = 50;
const RESTART_AFTER_MS = 2_000;

/** Without a batch, however short, the queue ticks jobs off without waiting for it: a stop or a drain would be early. */
const TICK_OFF = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** The queue's own words: only what needs somebody's eyes. */
const queueLogger = new QueueLogger(() => (level, message) => {
  if (level === 'error' || level === 'warning') new Logger('queue').warn(message);
});

interface Found<Handler, Options> {
  readonly name: string;
  readonly handler: Handler;
  readonly options: Options;
}

@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('worker');
  private runner: Runner | undefined;
  private waker: NodeJS.Timeout | undefined;
  private waking: Promise<void> | undefined;
  private restart: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
    private readonly productClock: ProductClock,
    @Inject(WORKER_OPTIONS) private readonly options: WorkerOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.isManual) return;
    await this.startRunner();
    this.waker = setInterval(() => (this.waking = this.wakeTimers()), this.options.sweepEveryMs);
  }

  /** One phase before the pool closes: a job that ends then could not be ticked off, and would run twice. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.waker);
    clearTimeout(this.restart);
    await this.waking;
    await this.runner?.stop();
    this.runner = undefined;
  }

  private async startRunner(): Promise<void> {
    this.runner = await runQueue({
      pgPool: this.database.pool as never,
      concurrency: this.options.concurrency,
      noHandleSignals: true,
      logger: queueLogger,
      pollInterval: 1_000,
      taskList: this.tasks(),
      preset: { worker: { ...TICK_OFF, sweepInterval: 60_000 } } as never,
    });
    this.runner.promise.then(
      () => this.startAgain('it ended'),
      (error: unknown) => this.startAgain((error as Error).message),
    );
  }

  /** The queue gives up when the database stays away for minutes; nobody would work off its jobs then. */
  private startAgain(why: string): void {
    this.runner = undefined;
    if (this.isStopping) return;
    this.log.error(`the queue stopped and starts again: ${why}`);
    this.restart = setTimeout(() => {
      this.startRunner().catch((error: unknown) => this.startAgain((error as Error).message));
    }, RESTART_AFTER_MS);
  }

  /** Runs timers and jobs until nothing is due. Throws what a job threw, with its name. */
  async drain(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      await this.productClock.wakeTimers();
      await runOnce({
        pgPool: this.database.pool as never,
        taskList: this.tasks(),
        noHandleSignals: true,
        logger: queueLogger,
        preset: { worker: TICK_OFF },
      } as never);
      const failed = await this.database.row<{ task: string; error: string }>(sql`
        select task_identifier as task, last_error as error from graphile_worker.jobs where last_error is not null limit 1`);
      if (failed) throw new Error(`The job ${failed.task} failed: ${failed.error}`);
      const due = await this.database.row<{ due: string }>(sql`
        select count(*) as due from graphile_worker.jobs where run_at <= now() and task_identifier <> 'sweep'`);
      if (Number(due?.due) === 0) return;
    }
    throw new Error(`Jobs were still due after ${MAX_ROUNDS} rounds`);
  }

  /** One job wakes all timers; waiting ones collapse into one. */
  private async wakeTimers(): Promise<void> {
    try {
      await this.productClock.wakeTimers();
    } catch (error) {
      this.log.warn(`timers could not be woken: ${(error as Error).message}`);
    }
  }

  private found<Handler, Options>(metadata: string): Found<Handler, Options>[] {
    return this.discovery
      .getProviders()
      .filter(({ metatype }) => typeof metatype === 'function' && Reflect.hasMetadata(metadata, metatype))
      .map(({ metatype, instance }) => ({
        name: (metatype as { name: string }).name,
        handler: instance as Handler,
        options: Reflect.getMetadata(metadata, metatype as object) as Options,
      }));
  }

  private tasks(): TaskList {
    const reactions = this.found<ReactionHandler, ReactionOptions>(REACTION);
    const timers = this.found<TimerHandler, TimerOptions>(TIMER);
    const tasks: TaskList = {
      react: async (payload) => this.fanOut(reactions, (payload as { factId: string }).factId),
      reaction: async (payload) => {
        const { name, factId } = payload as { name: string; factId: string };
        const reaction = reactions.find((candidate) => candidate.name === name);
        if (!reaction) throw new Error(`There is no reaction ${name}`);
        await reaction.handler.run(await this.fact(factId));
      },
      sweep: async () => this.sweep(timers),
    };
    for (const { handler, options } of this.found<JobHandler, string>(JOB)) {
      tasks[options] = async (payload) => handler.run(payload);
    }
    return tasks;
  }

  private async fact(id: string): Promise<ReadFact> {
    const row = await this.database.row<Omit<ReadFact, 'data'> & { data: string }>(sql`
      select id, chain, at, actor_id as "actorId", action, subject_id as "subjectId", data from facts where id = ${id}`);
    if (!row) throw new Error(`There is no fact ${id}`);
    return { ...row, data: JSON.parse(row.data) as Record<string, unknown> };
  }

  /** One job per reaction, so that one that fails is retried alone. */
  private async fanOut(reactions: Found<ReactionHandler, ReactionOptions>[], factId: string): Promise<void> {
    const { action } = await this.fact(factId);
    for (const { name, options } of reactions) {
      if (!options.when.includes(action) && !options.when.includes('*')) continue;
      await this.database.rows(sql`
        select graphile_worker.add_job('reaction', ${JSON.stringify({ name, factId })}::json,
          max_attempts => 12, job_key => ${`${name}:${factId}`})`);
    }
  }

  private async sweep(timers: Found<TimerHandler, TimerOptions>[]): Promise<void> {
    await this.productClock.refresh();
    const failures: string[] = [];
    for (const { handler, options } of timers) {
      try {
        for (let batch = 0; batch < 100 && (await handler.sweep(clock.now())) > 0; batch += 1);
      } catch (error) {
        failures.push(`${options.name}: ${(error as Error).message}`);
      }
    }
    if (failures.length > 0) throw new Error(`timers failed: ${failures.join('; ')}`);
  }
}
