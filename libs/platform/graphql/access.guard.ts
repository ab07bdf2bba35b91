import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { problem } from '../problems/problem.js';
import type { Viewer } from '../viewer/viewer.js';
import { ACCESS, rules, type Rule } from './access.js';
import type { GraphContext } from './context.js';

/** Throws what keeps this viewer from a door: not signed in, suspended, mail not verified, no admin. */
export function assertAccess(viewer: Viewer, rule: Rule): void {
  if (rule.access === 'anyone') return;
  if (!viewer.isSignedIn) throw problem('UNAUTHENTICATED');
  if (viewer.isSuspended && !rule.evenSuspended) {
    throw problem('SUSPENDED', { params: { reason: viewer.suspensionReason ?? '' } });
  }
  if (rule.access === 'verified' && !viewer.isEmailVerified) throw problem('EMAIL_NOT_VERIFIED');
  if (rule.access === 'admin' && !viewer.isAdmin) throw problem('FORBIDDEN');
}

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const rule = this.reflector.get<Rule | undefined>(ACCESS, context.getHandler());
    if (!rule) throw problem('FORBIDDEN');
    assertAccess(context.getArgByIndex<GraphContext>(2).viewer, rule);
    return true;
  }
}

/** Root fields without a rule; the API does not start while there is one. */
export function fieldsWithoutRule(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== undefined && type !== null);
  return roots
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((name) => !rules.has(name));
}
