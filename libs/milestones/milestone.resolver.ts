import { ResolveField, Resolver } from '@nestjs/graphql';
import { Agreement } from '#agreements';
import { Milestone } from './milestone.entity.js';

/** Declares the field; milestone.fields.ts answers it. */
@Resolver(() => Agreement)
export class AgreementMilestonesField {
  @ResolveField(() => [Milestone])
  milestones(): Milestone[] {
    return [];
  }
}
