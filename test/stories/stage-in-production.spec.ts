// The stage makes anybody anybody: in production there must be no trace of it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { startApp, type TestApp } from '../harness/app.js';

const secret = (): string => randomBytes(32).toString('hex');
const DOORS = [
  ['GET', '/dev'],
  ['GET', '/ru/dev'],
  ['GET', '/dev/scenes/offer-to-answer'],
  ['GET', '/dev/mail'],
  ['GET', '/dev/graphiql'],
  ['GET', '/dev/examples'],
  ['GET', '/dev/assets/stage.css'],
  ['GET', '/dev/clock'],
  ['GET', '/dev/sandbox'],
  ['POST', '/dev/become'],
  ['POST', '/dev/token'],
  ['POST', '/dev/clock'],
  ['POST', '/dev/faults'],
  ['DELETE', '/dev/faults'],
  ['POST', '/dev/reset'],
] as const;

let app: TestApp;

beforeAll(async () => {
  app = await startApp({
    NODE_ENV: 'production',
    DEMO_DATA: '0',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PAYMENTS_MODE: 'sandbox',
    STRIPE_WEBHOOK_SECRET: `whsec_${secret()}`,
    ACCESS_TOKEN_SECRET: secret(),
    DATA_ENCRYPTION_KEY: secret(),
    FILE_URL_SECRET: secret(),
  });
});
afterAll(() => app.stop());

describe('in production', () => {
  it.each(DOORS)('%s %s is not there', async (method, url) => {
    const headers = { 'content-type': 'application/json' };
    const body = { email: 'marat@asar.example', advance: 'PT1H', kind: 'slow' };
    const response = await app.api.inject({ method, url, ...(method === 'POST' && { headers, payload: body }) });
    expect([response.statusCode, response.cookies]).toEqual([404, []]);
  });

  it('the stage refuses by itself, should somebody load it', async () => {
    const { ApiModule } = await import('../../apps/api/api.module.js');
    const { StageModule } = await import('../../apps/api/stage/stage.module.js');
    class Careless {}
    Module({ imports: [ApiModule.forRoot(), StageModule] })(Careless);
    const careless = await NestFactory.create<NestFastifyApplication>(Careless, new FastifyAdapter(), {
      logger: false,
    });
    await careless.init();
    await careless.getHttpAdapter().getInstance().ready();
    const statuses = await Promise.all(
      DOORS.map(async ([method, url]) => (await careless.inject({ method, url })).statusCode),
    );
    expect(statuses).toEqual(DOORS.map(() => 404));
    await careless.close();
  });
});
