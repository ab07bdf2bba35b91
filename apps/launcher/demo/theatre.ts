// The whole product in one process while the story is told: the API without its public port, the worker by hand, the
// payment sandbox on the product's own sandbox state. Everything the story does goes through the same doors as people do.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Database, decideSettings, listMails, mailDirOf, ProductClock, settings, sql } from '#platform';
import { Worker } from '#platform/worker';
import path from 'node:path';
import { freePort } from '../postgres/cluster.mjs';
import { startSandbox } from '../../stripe-sandbox/sandbox.js';
import { Speaker } from './speaker.js';

const DUE_JOBS = sql`
  select id from graphile_worker.jobs where run_at <= now() and task_identifier <> 'sweep' limit 1`;

type RunningSandbox = Awaited<ReturnType<typeof startSandbox>>;

export interface Theatre {
  readonly database: Database;
  readonly sandboxUrl: string;
  speaker(email: string, password: string): Promise<Speaker>;
  /** Runs all that is due, the sandbox's webhooks included. */
  settle(): Promise<void>;
  /** Moves the product's clock. */
  pass(ms: number): Promise<void>;
  /** The newest link in a person's mails that holds this path. */
  linkFor(email: string, path: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the product `daysAgo` days before now, so that what happens gets dates of the past. */
export async function openTheatre(daysAgo: number): Promise<Theatre> {
  const { dataDir, stripeWebhookSecret } = settings();
  const port = await freePort();
  const sandbox = await startSandbox({
    port: 0,
    dataDir: path.join(dataDir, 'stripe-sandbox'),
    webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
    webhookSecret: stripeWebhookSecret,
  });
  return stage(sandbox, port, daysAgo);
}

/** Raises the curtain: the product's parts, with the clock set back. */
async function stage(sandbox: RunningSandbox, port: number, daysAgo: number): Promise<Theatre> {
  const { dataDir } = settings();
  decideSettings({ STRIPE_API_BASE: sandbox.url, SMTP_URL: '', LOG_LEVEL: 'error' });
  const { createApi } = await import('../../api/create-api.js');
  const { WorkerModule } = await import('../../worker/worker.module.js');
  const api = await createApi();
  await api.listen(port, '127.0.0.1');
  const workerContext = await NestFactory.createApplicationContext(WorkerModule.forRoot({ isManual: true }), {
    logger: ['error'],
  });
  const worker = workerContext.get(Worker);
  const clocks = [api.get(ProductClock), workerContext.get(ProductClock)] as const;
  await clocks[0].reset();
  await clocks[0].advance(-daysAgo * 86_400_000);

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 6; round += 1) {
      await worker.drain();
      await sandbox.idle();
      if ((await api.get(Database).row(DUE_JOBS)) === null) return;
    }
  };
  return {
    database: api.get(Database),
    sandboxUrl: sandbox.url,
    speaker: (email, password) => Speaker.signIn(api, email, password),
    settle,
    pass: async (ms) => {
      await clocks[0].advance(ms);
      await clocks[1].refresh();
      await settle();
    },
    linkFor: async (email, path) => {
      const mails = await listMails(mailDirOf(dataDir), 400);
      const texts = mails.filter((mail) => JSON.stringify(mail).includes(email)).map((mail) => mail.text);
      const link = texts.flatMap((text) => new RegExp(`\\S+${path}\\?token=[\\w-]+`).exec(text) ?? [])[0];
      if (link === undefined) throw new Error(`${email} got no mail with ${path}`);
      return link;
    },
    close: async () => {
      await clocks[0].reset();
      await workerContext.close();
      await api.close();
      await sandbox.close();
    },
  };
}
