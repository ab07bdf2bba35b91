import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { localeFromAcceptLanguage } from '#kernel';
import { Database } from '../database/database.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { answerHeaders } from './answer-headers.plugin.js';
import { AccessGuard, fieldsWithoutRule } from './access.guard.js';
import { compiledOperations } from './compiled.plugin.js';
import type { GraphContext } from './context.js';
import { ErrorCodesResolver } from './error-codes.resolver.js';
import { withFields } from './fields.js';
import { formatError, problemIn } from './format-error.js';
import { idempotentAnswers } from './idempotent-answers.plugin.js';
import { LIMITS, limitsRule } from './limits.js';
import { NodeResolver } from './node.resolver.js';
import { PersistedOperations } from './persisted-operations.js';
import { RequestContexts } from './request-context.js';

export interface GraphOptions {
  readonly isProduction: boolean;
  readonly persistedManifest: string;
}

/** The schema as it is served: field tables in place, and no root field without a rule. */
export function finishSchema(schema: GraphQLSchema): GraphQLSchema {
  const open = fieldsWithoutRule(schema);
  if (open.length > 0) throw new Error(`These root fields name no rule: ${open.join(', ')}`);
  return withFields(schema);
}

function apolloOptions(database: Database, contexts: RequestContexts, options: GraphOptions): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { orphanedTypes: [StoredFile] },
    transformSchema: finishSchema,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    introspection: !options.isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: options.isProduction,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    persistedQueries: { cache: new PersistedOperations(options.persistedManifest) },
    // Cache hints are worked out per field by Apollo's own plugin, and nothing here uses them (3 % of a browse request).
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      idempotentAnswers(database),
      compiledOperations(),
      answerHeaders(),
    ],
    stringifyResult: (answer: unknown) => JSON.stringify(answer),
    context: (request: FastifyRequest, reply: FastifyReply): Promise<GraphContext> =>
      contexts.of(request, reply).catch((error: unknown) => {
        throw refusedContext(error, request);
      }),
    // Only for what fails before an operation runs (parsing, validation, the context): the rest is formatted where it ran.
    formatError: (formatted, error) =>
      formatted.extensions?.['id'] === undefined ? formatError(error, localeOfFailure(error)) : formatted,
  } as ApolloDriverConfig;
}

/** A person nobody knows, a key that is none: the caller's mistake, and not the server's. */
function refusedContext(error: unknown, request: FastifyRequest): unknown {
  const found = problemIn(error);
  if (!found) return error;
  const http = { status: found.code === 'UNAUTHENTICATED' ? 401 : found.code === 'RATE_LIMITED' ? 503 : 400 };
  const refused = new GraphQLError(found.code, { originalError: found, extensions: { code: found.code, http } });
  return Object.assign(refused, { acceptLanguage: request.headers['accept-language'] });
}

const localeOfFailure = (error: unknown) =>
  localeFromAcceptLanguage((error as { acceptLanguage?: string }).acceptLanguage);

@Global()
@Module({})
export class GraphModule {
  static forRoot(options: GraphOptions): DynamicModule {
    return {
      module: GraphModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [GraphContextModule],
          inject: [Database, RequestContexts],
          useFactory: (database: Database, contexts: RequestContexts) => apolloOptions(database, contexts, options),
        }),
        GraphContextModule,
      ],
      providers: [NodeResolver, ErrorCodesResolver, { provide: APP_GUARD, useClass: AccessGuard }],
      exports: [GraphContextModule],
    };
  }
}

@Module({ providers: [RequestContexts], exports: [RequestContexts] })
export class GraphContextModule {}
