import { Args, ID, Resolver } from '@nestjs/graphql';
import { idPrefix } from '#kernel';
import { badInput } from '../problems/problem.js';
import { Context, Read } from './access.js';
import type { GraphContext } from './context.js';
import { Node, readNode } from './node.js';

@Resolver()
export class NodeResolver {
  @Read(() => Node, { access: 'anyone', rule: 'each type’s read policy' }, { nullable: true })
  async node(@Args('id', { type: () => ID }) id: string, @Context() context: GraphContext): Promise<object | null> {
    if (idPrefix(id) === null) throw badInput('id', 'ID');
    return readNode(id, context);
  }
}
