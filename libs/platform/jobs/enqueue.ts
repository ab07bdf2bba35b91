import type { EntityManager } from 'typeorm';

export interface EnqueueOptions {
  /** Jobs with the same key that have not begun are one job. */
  readonly key?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
}

/** Adds a job in the transaction at hand: it runs after the commit, and never when that is rolled back. */
export async function enqueue(
  manager: EntityManager,
  name: string,
  payload: Readonly<Record<string, unknown>>,
  options: EnqueueOptions = {},
): Promise<void> {
  await manager.query(
    `select graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, max_attempts => $4::int, job_key => $5::text)`,
    [name, JSON.stringify(payload), options.runAt ?? null, options.maxAttempts ?? 12, options.key ?? null],
  );
}
