import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { clock } from '#kernel';
import { Database } from '../database/database.js';
import { sql } from '../reads/sql.js';

const EVERY_MS = 500;

/** The product's clock: how far it was moved stands in one row that every process follows. */
@Injectable()
export class ProductClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('clock');
  private follower: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    this.follower = setInterval(() => void this.follow(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.follower);
  }

  async refresh(): Promise<void> {
    const row = await this.database.row<{ offset_ms: string }>(sql`select offset_ms from product_clock`);
    clock.setOffsetMs(Number(row?.offset_ms ?? 0));
  }

  /** Moves the product's time forward and wakes the timers. */
  async advance(ms: number): Promise<void> {
    await this.database.rows(sql`update product_clock set offset_ms = offset_ms + ${ms}`);
    await this.refresh();
    await this.wakeTimers();
  }

  async reset(): Promise<void> {
    await this.database.rows(sql`update product_clock set offset_ms = 0`);
    await this.refresh();
  }

  async wakeTimers(): Promise<void> {
    await this.database.rows(sql`
      select graphile_worker.add_job('sweep', '{}'::json, max_attempts => 3, job_key => 'sweep')`);
  }

  private async follow(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.log.warn(`the clock could not be read: ${(error as Error).message}`);
    }
  }
}
