// Fields beside the row: the editor's own, and the listings of a team. Only declared here; `listing.fields.ts` resolves them.
import { ModerationReason } from '#moderation';
import { DateTimeScalar } from '#platform';
import { Team } from '#teams';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ListingDraft } from './content/listing-draft.type.js';
import { Listing } from './listing.entity.js';

@Resolver(() => Listing)
export class ListingEditorFields {
  @ResolveField(() => ListingDraft, { nullable: true, description: 'The content under edit; for the team and admins.' })
  draft(): null {
    return null;
  }

  @ResolveField(() => ListingDraft, {
    nullable: true,
    description: 'The content under edit as others will read it, contacts masked; for the team and admins.',
  })
  asPublished(): null {
    return null;
  }

  @ResolveField(() => [String], {
    description: 'Field paths that stand against handing it in; for the team and admins.',
  })
  missing(): string[] {
    return [];
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it waits in review; for the team and admins.',
  })
  inReviewSince(): null {
    return null;
  }

  @ResolveField(() => DateTimeScalar, { nullable: true, description: 'By when a moderator has promised to answer.' })
  reviewDueAt(): null {
    return null;
  }
}

@Resolver(() => Listing)
export class ListingReasonField {
  @ResolveField(() => ModerationReason, {
    nullable: true,
    description:
      'The moderator’s note in the reader’s language, where it is a ready-made reason; for the team and admins.',
  })
  moderationReason(): null {
    return null;
  }
}

@Resolver(() => Team)
export class TeamListingsField {
  @ResolveField(() => [Listing])
  listings(): Listing[] {
    return [];
  }
}
