import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { PageArguments } from '../reads/keyset.js';

/** `first` and `after`: for lists that page forward. */
@ArgsType()
export class ForwardPageArgs implements PageArguments {
  @Field(() => Int, { nullable: true })
  first?: number | null;
  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** `first`, `after`, `last` and `before`: for lists that page both ways. */
@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true })
  last?: number | null;
  @Field(() => String, { nullable: true })
  before?: string | null;
}
