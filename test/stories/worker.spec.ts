// What the worker owes its jobs: told to stop, it ends and ticks off the one at hand before the connections close; and a queue
// that gave up is taken up again.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { ProductClock, sql } from '#platform';
import { Worker } from '#platform/worker';
import { startApp } from '../harness/app.js';

it('ends the job at hand before it closes', async () => {
  const app = await startApp({}, { worker: { sweepEveryMs: 60_000 } });
  const lockedJobs = async () => {
    const row = await app.database.row<{ locked: string }>(
      sql`select count(*) as locked from graphile_worker._private_jobs where locked_at is not null`,
    );
    return Number(row?.locked);
  };
  try {
    const client = await app.database.pool.connect();
    // The sweep reads the clock first: as long as this transaction is open, it is at work.
    await client.query('begin; lock table product_clock in access exclusive mode');
    await app.api.get(ProductClock).wakeTimers();
    while ((await lockedJobs()) === 0) await sleep(20);
    const closed = app.worker.close();
    await sleep(300);
    await client.query('rollback');
    client.release();
    await closed;
    expect(await lockedJobs()).toBe(0);
  } finally {
    await app.stop();
  }
}, 30_000);

it('takes the queue up again when it gave up', async () => {
  const app = await startApp({}, { worker: { sweepEveryMs: 60_000 } });
  try {
    await app.worker.get(Worker)['runner']?.stop();
    await app.api.get(ProductClock).wakeTimers();
    const waiting = async () => {
      const row = await app.database.row<{ due: string }>(sql`select count(*) as due from graphile_worker.jobs`);
      return Number(row?.due);
    };
    expect(await waiting()).toBe(1);
    for (let round = 0; round < 100 && (await waiting()) > 0; round += 1) await sleep(100);
    expect(await waiting()).toBe(0);
  } finally {
    await app.stop();
  }
}, 30_000);
