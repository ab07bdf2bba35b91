// A mutation repeated with its Idempotency-Key gets the very answer of the first time. The effect itself is guarded in the
// transaction (database/idempotency.ts); this keeps the words. Answers with errors changed nothing and are not kept;
// answers that hold tokens are never kept.
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { clock } from '#kernel';
import { Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { keyOwner } from '../database/idempotency.js';
import type { Database } from '../database/database.js';
import { problem } from '../problems/problem.js';
import { sql } from '../reads/sql.js';
import { rules } from './access.js';
import type { GraphContext } from './context.js';
import { formatError } from './format-error.js';

function isKept(operation: OperationDefinitionNode): boolean {
  return (
    operation.operation === OperationTypeNode.MUTATION &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && !rules.get(`Mutation.${selection.name.value}`)?.isSecret,
    )
  );
}

export function idempotentAnswers(database: Database): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ operation, contextValue: { viewer } }) => {
        const claim = viewer.request.idempotency;
        if (!claim || !isKept(operation)) return null;
        const kept = await database.row<{ fingerprint: string; answer: string }>(sql`
          select fingerprint, answer from idempotency_answers
          where owner = ${keyOwner(viewer, claim.fingerprint)} and key = ${claim.key}`);
        if (!kept) return null;
        const singleResult =
          kept.fingerprint === claim.fingerprint
            ? { data: JSON.parse(kept.answer) as Record<string, unknown> }
            : { errors: [formatError(problem('IDEMPOTENCY_MISMATCH'), viewer.locale)] };
        return {
          http: { headers: new HeaderMap([['idempotent-replayed', 'true']]) },
          body: { kind: 'single', singleResult },
        } as never;
      },
      willSendResponse: async ({ operation, contextValue: { viewer }, response }) => {
        const claim = viewer.request.idempotency;
        if (!claim || !operation || !isKept(operation) || response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (errors || !data || response.http.headers.has('idempotent-replayed')) return;
        await database.rows(sql`
          insert into idempotency_answers (owner, key, fingerprint, answer, created_at)
          values (${keyOwner(viewer, claim.fingerprint)}, ${claim.key}, ${claim.fingerprint}, ${JSON.stringify(data)}, ${clock.wallNow()})
          on conflict (owner, key) do nothing`);
      },
    }),
  };
}
