import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { settings } from '#platform';
import { ProductLogger } from '#platform/worker';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(), {
  logger: new ProductLogger('worker', settings().logLevel),
  abortOnError: false,
});
app.enableShutdownHooks();
