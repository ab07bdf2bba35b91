import cookies from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { settings } from '#platform';
import { ProductLogger } from '#platform/api';
import { ApiModule } from './api.module.js';
import { refuseAddress, refuseRequest } from './refuse-requests.js';

const BODY_LIMIT = 256 * 1024;

/** Our answer to broken requests stands before the first route; Nest's own would come after it, in other words. */
class ApiAdapter extends FastifyAdapter {
  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance().setNotFoundHandler(refuseAddress as never) as never;
  }

  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance() as never;
  }
}

/** The API as an application that does not listen yet: `main.ts` and the tests start it in their own ways. */
export async function createApi(): Promise<NestFastifyApplication> {
  const { trustProxy, logLevel } = settings();
  const adapter = new ApiAdapter({
    trustProxy: trustProxy as never,
    bodyLimit: BODY_LIMIT,
    // Ten megabytes of evidence on a weak network take their time; larger bodies are cut by their own limits.
    requestTimeout: 120_000,
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseRequest as never,
  });
  adapter.getInstance().setErrorHandler(refuseRequest as never);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(), adapter, {
    logger: new ProductLogger('api', logLevel),
    rawBody: true,
    abortOnError: false,
    forceCloseConnections: false,
  });
  await app.register(cookies);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'same-site' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  app.enableShutdownHooks();
  return app;
}
