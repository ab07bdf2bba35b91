// Fields beside the row: the editor's own, and the listings of a team. Only declared here; `listing.fields.ts` resolves them.
import { Team } from '#teams';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ListingDraft } from './listing-draft.type.js';
import { Listing } from './listing.entity.js';

@Resolver(() => Listing)
export class ListingEditorFields {
  @ResolveField(() => ListingDraft, { nullable: true, description: 'The content under edit; for the team and admins.' })
  draft(): null {
    return null;
  }

  @ResolveField(() => [String], {
    description: 'Field paths that stand against handing it in; for the team and admins.',
  })
  missing(): string[] {
    return [];
  }
}

@Resolver(() => Team)
export class TeamListingsField {
  @ResolveField(() => [Listing])
  listings(): Listing[] {
    return [];
  }
}
