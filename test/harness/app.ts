// The whole product for a spec file: its own database, the API without a port, the worker by hand, the mail box, the clock.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decideSettings } from '../../libs/platform/config/current-settings.js';
import { clock } from '#kernel';
import {
  Database,
  type DoctorReport,
  listMails,
  type MailInBox,
  mailDirOf,
  ProductClock,
  runDoctor,
  settings,
} from '#platform';
import type { Worker, WorkerOptions } from '#platform/worker';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { Cast } from './cast.js';

export interface GraphAnswer<T = Record<string, unknown>> {
  readonly data?: T | null;
  readonly errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; fields?: { path: string; message: string; code: string }[]; [more: string]: unknown };
  }[];
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

export interface Asking {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

export interface TestApp {
  readonly api: NestFastifyApplication;
  readonly worker: INestApplicationContext;
  readonly database: Database;
  readonly urls: TestDatabase;
  readonly dataDir: string;
  readonly cast: Cast;
  /** One GraphQL request, as it would come over HTTP. */
  ask<T = Record<string, unknown>>(query: string, variables?: object, asking?: Asking): Promise<GraphAnswer<T>>;
  /** Runs everything that is due: reactions, mails, timers. Throws what a job threw. */
  drain(): Promise<void>;
  /** Moves the product's clock and runs what falls due. */
  advance(ms: number): Promise<void>;
  mails(to?: string): Promise<MailInBox[]>;
  doctor(): Promise<DoctorReport>;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** What is added to the API before it is complete: the web. */
  readonly prepare?: (api: NestFastifyApplication) => Promise<void>;
  /** How the worker runs; by hand unless said otherwise. */
  readonly worker?: Partial<WorkerOptions>;
}

/** Settings beyond the defaults, as environment variables. */
export async function startApp(
  environment: Record<string, string> = {},
  { prepare, worker: workerOptions = { isManual: true } }: TestAppOptions = {},
): Promise<TestApp> {
  const urls = await createTestDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'asar-test-'));
  decideFor(urls, dataDir, environment);
  clock.setOffsetMs(0);
  const { createApi } = await import('../../apps/api/create-api.js');
  const { WorkerModule } = await import('../../apps/worker/worker.module.js');
  const { Worker: WorkerClass } = await import('#platform/worker');
  const api = await createApi();
  await prepare?.(api);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  const workerContext = await NestFactory.createApplicationContext(WorkerModule.forRoot(workerOptions), {
    logger: false,
  });
  const worker: Worker = workerContext.get(WorkerClass);
  const database = api.get(Database);

  const app: Omit<TestApp, 'cast'> = {
    api,
    worker: workerContext,
    database,
    urls,
    dataDir,
    ask: asker(api),
    drain: () => worker.drain(),
    advance: async (ms) => {
      await api.get(ProductClock).advance(ms);
      await workerContext.get(ProductClock).refresh();
      await worker.drain();
    },
    mails: async (to) => {
      const all = await listMails(mailDirOf(settings().dataDir));
      return to === undefined ? all : all.filter((mail) => JSON.stringify(mail.to).includes(to));
    },
    doctor: () => runDoctor(database.dataSource.manager),
    stop: async () => {
      await workerContext.close();
      await api.close();
      await urls.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return Object.assign(app, { cast: new Cast(app as TestApp) });
}

function decideFor(urls: TestDatabase, dataDir: string, environment: Record<string, string>): void {
  decideSettings({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: urls.appUrl,
    MIGRATION_DATABASE_URL: urls.ownerUrl,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'fatal',
    PUBLIC_URL: 'http://localhost:3000',
    ...environment,
  });
}

/** Speaks GraphQL to the API without a port between. */
function asker(api: NestFastifyApplication): TestApp['ask'] {
  return async <T>(query: string, variables: object = {}, asking: Asking = {}): Promise<GraphAnswer<T>> => {
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(asking.token && { authorization: `Bearer ${asking.token}` }),
        ...asking.headers,
      },
      payload: JSON.stringify({ query, variables }),
    });
    const parsed = JSON.parse(response.body) as Pick<GraphAnswer<T>, 'data' | 'errors'>;
    return {
      ...parsed,
      status: response.statusCode,
      headers: response.headers as GraphAnswer['headers'],
      body: response.body,
    };
  };
}
