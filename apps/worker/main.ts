import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from '@nestjs/common';
import { reportTextProblems, settings } from '#platform';
import { ProductLogger } from '#platform/worker';
import { WorkerModule } from './worker.module.js';

const texts = new Logger('texts');
reportTextProblems((problem) => texts.error(problem));
const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(), {
  logger: new ProductLogger('worker', settings().logLevel),
  abortOnError: false,
});
app.enableShutdownHooks();
