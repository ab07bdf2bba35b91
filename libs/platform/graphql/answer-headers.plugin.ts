// Says of every answer whether it may stay on the device that asked. People read their own pages again without a connection; what
// an admin sees of others, what opens something by a secret address, every change and every refusal stays nowhere.
import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.js';

const SECRETS = ['token', 'code'];

export function answerHeaders(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, request, contextValue, response: { http, body } }) => {
        const isAnswered = body.kind === 'single' && body.singleResult.errors === undefined;
        const mayStay =
          isAnswered &&
          operation?.operation === OperationTypeNode.QUERY &&
          !contextValue.viewer.isAdmin &&
          !SECRETS.some((name) => name in (request.variables ?? {}));
        http.headers.set('cache-control', mayStay ? 'private, no-cache' : 'no-store');
      },
    }),
  };
}
