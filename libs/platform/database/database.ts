import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource } from 'typeorm';
import { databaseErrorOf, problem, problemOfDatabaseError } from '../problems/problem.js';
import { stateOf, viewerStateQuery } from '../viewer/relations.js';
import { systemViewer, type Viewer, type ViewerState } from '../viewer/viewer.js';
import { type Claim, claimIdempotencyKey, keepResult, Replay } from './idempotency.js';
import type { Tx } from './tx.js';

/** Serialisation failure, deadlock, lock not available: the whole transaction is tried again. */
const RETRIED = new Set(['40001', '40P01', '55P03']);
const TRIES = 3;
/** Prepared statements per connection; shapes beyond this run unnamed. */
const MAX_NAMES = 400;

export interface TransactionOptions {
  /** A suspended person may still sign out, read their notifications and object. */
  readonly evenSuspended?: boolean;
  /** For what is never repeated by key: sign-in, tokens. */
  readonly neverReplayed?: boolean;
}

@Injectable()
export class Database implements OnModuleInit {
  private readonly log = new Logger('database');
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** A connection that dies while idle must not take the process with it: the pool opens another one. */
  onModuleInit(): void {
    const onError = (error: Error): void => this.log.warn(`a database connection was lost: ${error.message}`);
    this.pool.on('error', onError);
    this.pool.on('connect', (client) => client.on('error', onError));
  }

  /** The pool under TypeORM: for hot reads, and for libraries that bring their own statements. */
  get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }

  /** Hot reads: prepared by name on the pool under TypeORM, plain rows back. */
  async rows<Row>(statement: Sql | { text: string; values: unknown[] }): Promise<Row[]> {
    const { text, values } = statement;
    const name = this.nameOf(text);
    try {
      const result = await this.pool.query({ text, values: values as unknown[], ...(name && { name }) });
      return result.rows as Row[];
    } catch (error) {
      throw problemOfDatabaseError(error);
    }
  }

  async row<Row>(statement: Sql | { text: string; values: unknown[] }): Promise<Row | null> {
    return (await this.rows<Row>(statement))[0] ?? null;
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known || this.names.size >= MAX_NAMES) return known;
    const name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    this.names.set(text, name);
    return name;
  }

  /** What is known of a person now; null for nobody or one who is erased. */
  async viewerState(personId: string): Promise<ViewerState | null> {
    const result = await this.pool.query(viewerStateQuery(personId, false));
    return stateOf(result.rows[0]);
  }

  /**
   * Runs in one transaction: the person's standing is read anew and kept until the commit, an idempotency key is claimed
   * with the effect, and the same key later gets the same answer. Rolls back on anything thrown.
   */
  async transaction<T>(viewer: Viewer, run: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const claim = options.neverReplayed ? null : viewer.nextClaim();
    const result = await this.retrying(() => this.once(viewer, run, options, claim));
    if (viewer.personId !== null) {
      const state = await this.viewerState(viewer.personId);
      if (state) viewer.know(state);
    }
    return result;
  }

  /** For the product's own acts: reactions, timers, jobs. */
  systemTransaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.retrying(() => this.once(systemViewer, run, {}, null));
  }

  private async once<T>(
    viewer: Viewer,
    run: (tx: Tx) => Promise<T>,
    options: TransactionOptions,
    claim: Claim | null,
  ): Promise<T> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const tx = manager as Tx;
        if (viewer.personId !== null) await standing(tx, viewer, options);
        if (!claim) return run(tx);
        await claimIdempotencyKey(tx, viewer, claim);
        const result = await run(tx);
        await keepResult(tx, viewer, claim, result);
        return result;
      });
    } catch (error) {
      if (error instanceof Replay) return (await error.result(this.dataSource.manager)) as T;
      throw problemOfDatabaseError(error);
    }
  }

  private async retrying<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt();
      } catch (error) {
        const code = databaseErrorOf(error)?.code ?? '';
        if (!RETRIED.has(code)) throw error;
        if (tried === TRIES) throw problem('RATE_LIMITED', { about: 'busy' });
        await new Promise((resolve) => setTimeout(resolve, 15 * tried + (process.hrtime()[1] % 30)));
      }
    }
  }
}

async function standing(tx: Tx, viewer: Viewer, options: TransactionOptions): Promise<void> {
  const { text, values } = viewerStateQuery(viewer.personId ?? '', true);
  const rows: unknown[] = await tx.query(text, values);
  const state = stateOf(rows[0]);
  if (!state) throw problem('UNAUTHENTICATED');
  viewer.know(state);
  if (state.isSuspended && !options.evenSuspended) {
    throw problem('SUSPENDED', { params: { reason: state.suspensionReason ?? '' } });
  }
}
