import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../database/database.js';
import { problem } from '../problems/problem.js';

export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
}

/** Counts attempts in PostgreSQL, so that every process sees the same count and a restart forgets nothing. */
@Injectable()
export class Limits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly database: Database) {}

  /** Takes one point; RATE_LIMITED with `retryAfterSeconds` when none is left. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw problem('RATE_LIMITED', { extensions: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) } });
    }
  }

  /** Forgets what was counted, after a success. */
  async forgive(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(key);
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    let found = this.limiters.get(limit.name);
    if (!found) {
      found = new RateLimiterPostgres({
        storeClient: this.database.pool,
        storeType: 'pool',
        keyPrefix: limit.name,
        points: limit.points,
        duration: limit.perSeconds,
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
      } as never);
      this.limiters.set(limit.name, found);
    }
    return found;
  }
}
