import { Controller, Get, Injectable, type BeforeApplicationShutdown, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { sql } from '../reads/sql.js';

/** A queue older than this means the worker is down or drowning, in seconds. */
const MAX_LAG_SECONDS = 300;

interface Check {
  readonly ok: boolean;
  readonly detail?: string | number;
}

@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private isDraining = false;
  constructor(private readonly database: Database) {}

  /** Readiness goes down first, so that a proxy stops sending before the listener closes. */
  beforeApplicationShutdown(): void {
    this.isDraining = true;
  }

  async checks(): Promise<Record<string, Check>> {
    if (this.isDraining) return { draining: { ok: false } };
    try {
      const row = await this.database.row<{ migrations: string; lag: number | null; parked: string }>(sql`
        select (select count(*) from migrations) as migrations,
          (select extract(epoch from now() - min(run_at)) from graphile_worker.jobs
             where run_at <= now() and attempts < max_attempts and locked_at is null) as lag,
          (select count(*) from graphile_worker.jobs where attempts >= max_attempts) as parked`);
      const lag = Math.round(Number(row?.lag ?? 0));
      return {
        database: { ok: true },
        migrations: { ok: Number(row?.migrations) > 0, detail: Number(row?.migrations) },
        queue: { ok: lag < MAX_LAG_SECONDS, detail: lag },
        parkedJobs: { ok: true, detail: Number(row?.parked) },
      };
    } catch (error) {
      return { database: { ok: false, detail: (error as Error).name } };
    }
  }
}

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process lives. */
  @Get('healthz')
  health(): { ok: true } {
    return { ok: true };
  }

  /** It can do its work: database, migrations, the queue's lag in seconds. */
  @Get('readyz')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ok: boolean; checks: Record<string, Check> }> {
    const checks = await this.readiness.checks();
    const ok = Object.values(checks).every((check) => check.ok);
    reply.status(ok ? 200 : 503);
    return { ok, checks };
  }
}
