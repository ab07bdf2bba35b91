import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { reportTextProblems, settings } from '#platform';
import { createApi } from './create-api.js';
import { serveWeb } from './serve-web.js';

const texts = new Logger('texts');
reportTextProblems((problem) => texts.error(problem));
const { port, isProduction } = settings();
const app = await createApi();
await serveWeb(app);
await app.listen(port, isProduction ? '0.0.0.0' : '127.0.0.1');
