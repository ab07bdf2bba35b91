import type { ApolloServer } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { anonymous, Database, loadIn, settings, type GraphContext } from '#platform';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { registerWebPages, type ExecutePageQuery } from './web-pages.js';

const DIRECTORY = path.resolve('dist/web');

/** Puts the built web under the API. Pages run their queries in this process, as a visitor who is not signed in. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(path.join(DIRECTORY, 'server/entry-server.js'))) {
    new Logger('web').warn('The web is not built (npm run build): only the API is served.');
    return;
  }
  const { publicUrl, s3Url, paymentsMode, stripePublishableKey, isProduction, offlineReading } = settings();
  await registerWebPages(app.getHttpAdapter().getInstance() as never, {
    directory: DIRECTORY,
    execute: executor(app),
    offlineReading,
    ...(isProduction && { origin: publicUrl }),
    fileHosts: s3Url === undefined ? [] : [`https://${new URL(s3Url).host}`],
    ...(paymentsMode === 'stripe' && stripePublishableKey && { stripePublishableKey }),
    paymentHosts: paymentsMode === 'stripe' ? ['https://js.stripe.com', 'https://api.stripe.com'] : [],
  });
}

function executor(app: NestFastifyApplication): ExecutePageQuery {
  const apollo = app.get<GraphQLModule<never>>(GraphQLModule).graphQlAdapter as unknown as {
    instance: ApolloServer<GraphContext>;
  };
  const database = app.get(Database);
  return async (query, variables, { locale }) => {
    const contextValue: GraphContext = {
      viewer: anonymous(locale),
      database,
      load: loadIn(() => contextValue),
      cookies: { get: () => undefined, set: () => undefined },
    };
    const { body } = await apollo.instance.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('A page’s query is answered in one piece');
    return body.singleResult as Awaited<ReturnType<ExecutePageQuery>>;
  };
}
