// Deny by default. Every root field says who may call it at all and which row of which table decides the rest; the API does
// not start when one says nothing.
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Args, Mutation, Query, type MutationOptions, type QueryOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Access, Viewer } from '../viewer/viewer.js';
import { validated } from '../inputs/validated.js';
import type { ReadModel } from '../reads/look-ahead.js';
import type { GraphContext } from './context.js';

export const ACCESS = 'asar:access';

export interface Rule {
  readonly access: Access;
  /** The row that decides: a process step (`offer.accept`) or a sentence of the noun's policies. */
  readonly rule: string;
  /** Also for a person who is suspended. */
  readonly evenSuspended?: boolean;
  /** The answer holds a token: it is never kept for a repeated key. */
  readonly isSecret?: boolean;
  /** Every row of the answer is finished by a look-ahead read with this model. */
  readonly readBy?: () => ReadModel;
}

export const rules = new Map<string, Rule>();

const ruled =
  (kind: 'Mutation' | 'Query', rule: Rule): MethodDecorator =>
  (target, name, descriptor) => {
    rules.set(`${kind}.${String(name)}`, rule);
    return SetMetadata(ACCESS, rule)(target, name, descriptor as never) as never;
  };

/** A verb: one mutation, named like its method. */
export function Verb(type: ReturnTypeFunc, rule: Rule, options: MutationOptions = {}): MethodDecorator {
  return applyDecorators(Mutation(type, options) as MethodDecorator, ruled('Mutation', rule));
}

/** A root field that reads. */
export function Read(type: ReturnTypeFunc, rule: Rule, options: QueryOptions = {}): MethodDecorator {
  return applyDecorators(Query(type, options) as MethodDecorator, ruled('Query', rule));
}

/** The mutation's `input`, checked. */
export const Input = (): ParameterDecorator => Args('input', validated);

/** Who asks. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => context.getArgByIndex<GraphContext>(2).viewer,
);

/** The request's context: loaders, cookies. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext): GraphContext =>
  context.getArgByIndex<GraphContext>(2),
);

/** What the query asks for, for look-ahead reads. */
export const Selection = createParamDecorator((_: unknown, context: ExecutionContext): unknown =>
  context.getArgByIndex(3),
);
