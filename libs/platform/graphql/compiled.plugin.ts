// Operations are compiled once (graphql-jit) and kept with their parsed document; Apollo keeps a bounded number of those.
// Without this the stack reaches 0.39 of bare Node on the browse page, with it 0.60 (performance.md).
import { localePath } from '#kernel';
import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, getVariableValues, GraphQLError, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { GraphContext } from './context.js';
import { compiledWithout, finishedFields } from './finished-rows.js';
import { formatError, MAX_ERRORS } from './format-error.js';
import { assertCost } from './query-cost.js';

type Compiled = CompiledQuery | ExecutionResult;
const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();

function compile(request: GraphQLRequestContext<GraphContext>, document: DocumentNode): Compiled {
  const name = request.operationName ?? '';
  let operations = compiled.get(document);
  if (!operations) compiled.set(document, (operations = new Map<string, Compiled>()));
  let found = operations.get(name);
  if (!found) {
    const { schema } = request;
    found = compiledWithout(finishedFields(schema, document), () => compileQuery(schema, document, name)) as Compiled;
    operations.set(name, found);
  }
  return found;
}

/** Executes compiled operations and formats what they answer. */
export function compiledOperations(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      // What fails before it runs is formatted without its context: the reader's language goes along.
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) Object.assign(error, { acceptLanguage: localePath(contextValue.viewer.locale) });
      },
      didResolveOperation: async ({ document, operation, schema, request }) => {
        if (!operation) return;
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw noSubscriptions();
        assertCost({ document, operation, schema }, request.variables ?? {});
      },
      responseForOperation: async (request) => {
        const { document, contextValue } = request;
        const query = compile(request, document);
        const result = isCompiledQuery(query)
          ? await query.query({}, contextValue, request.request.variables ?? {})
          : query;
        const { data } = result;
        const errors = data === undefined ? (wrongVariables(request) ?? result.errors) : result.errors;
        return {
          http: { status: data === undefined ? 400 : undefined, headers: new HeaderMap() },
          body: {
            kind: 'single',
            singleResult: {
              ...(errors && { errors: formatAll(errors, contextValue) }),
              ...(data !== undefined && { data }),
            },
          },
        };
      },
    }),
  };
}

const noSubscriptions = (): GraphQLError =>
  new GraphQLError('There are no subscriptions.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** The compiled check of variables names the innermost field only; graphql-js names the whole path. */
function wrongVariables({
  schema,
  operation,
  request,
}: GraphQLRequestContext<GraphContext>): readonly GraphQLError[] | undefined {
  if (!operation) return undefined;
  return getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, {
    maxErrors: MAX_ERRORS,
  }).errors;
}

const formatAll = (errors: readonly GraphQLError[], { viewer }: GraphContext) =>
  errors.slice(0, MAX_ERRORS).map((error) => formatError(error, viewer.locale));
