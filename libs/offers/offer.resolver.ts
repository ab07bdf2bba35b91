import { Args, Field, InputType, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '#accounts';
import { Listing, canSeeInside } from '#listings';
import { mentorOf } from '#mentors';
import {
  Context,
  countFound,
  fields,
  FactConnection,
  ForwardPageArgs,
  type GraphContext,
  keyset,
  type Page,
  type PageArguments,
  raw,
  Read,
  say,
  sql,
  type Sql,
  type Viewer,
} from '#platform';
import { nearTeams } from '#teams';
import { notFromBlocked } from './care/blocked-sides.js';
import { offersCountOf } from './offer.loaders.js';
import { Offer, OfferConnection, OfferStatusEnum, type OfferStatus } from './offer.entity.js';
import { readableOffers } from './offer.policies.js';
import { SideEnum, type Side } from './side.js';
import { timelineOf } from './timeline/timeline.js';

@InputType()
export class OfferFilter {
  @Field(() => [OfferStatusEnum], { nullable: true })
  statuses?: OfferStatus[] | null;
  @Field(() => SideEnum, { nullable: true })
  awaiting?: Side | null;
}

type ListArguments = PageArguments & { readonly filter?: OfferFilter | null };

const COLUMNS = `o.id, o.listing_id as "listingId", o.team_id as "teamId", o.mentor_id as "mentorId", o.status,
  o.awaiting_side as "awaitingSide", o.revision, o.answer_by as "answerBy", o.seconds_left as "secondsLeft",
  o.hold_reason as "holdReason", o.hours_per_month as "hoursPerMonth", o.seed_minor as "seedMinor",
  o.seed_currency as "seedCurrency", o.created_at as "createdAt"`;

function filtered(filter: OfferFilter | null | undefined): Sql {
  const statuses = filter?.statuses ? sql` and o.status = any(${filter.statuses})` : sql``;
  const awaiting = filter?.awaiting
    ? sql` and o.awaiting_side = ${filter.awaiting} and o.status in ('OPEN', 'HELD')`
    : sql``;
  return sql`${statuses}${awaiting}`;
}

/** A page of the offers that the viewer may read, the newest first. */
async function offersPage(scope: Sql, args: ListArguments, context: GraphContext): Promise<Page<Offer>> {
  const { database, viewer } = context;
  const { limit, where, orderBy, page } = keyset(args, [
    { by: 'o.created_at', as: 'createdAt', direction: 'desc', type: 'timestamptz' },
    { by: 'o.id', as: 'id', direction: 'desc', type: 'text' },
  ]);
  const wanted = sql`from offers o where ${readableOffers(viewer)} and ${notFromBlocked(viewer)} and ${scope}${filtered(args.filter)}`;
  const rows = await database.rows<Offer>(sql`
    select ${raw(COLUMNS)} ${wanted}${where} order by ${orderBy} limit ${limit + 1}`);
  return page(rows, () => countFound(database, wanted));
}

/** Offers to which the viewer or a ward of theirs is a party; an admin's own view is not everybody's. */
function ownOffers(viewer: Viewer): Sql {
  return sql`(o.mentor_id = ${mentorOf(viewer)?.id ?? null} or o.team_id = any(${nearTeams(viewer)}))`;
}

@Resolver()
export class OfferResolver {
  @Read(() => OfferConnection, { access: 'admin', rule: 'offer: admins read all' })
  offers(
    @Args() page: ForwardPageArgs,
    @Args('filter', { type: () => OfferFilter, nullable: true }) filter: OfferFilter | null,
    @Context() context: GraphContext,
  ): Promise<Page<Offer>> {
    return offersPage(sql`true`, { ...page, filter }, context);
  }
}

/** Declares the fields; the table below resolves them. */
@Resolver(() => Offer)
export class OfferTimelineField {
  @ResolveField(() => FactConnection)
  timeline(@Args() _page: ForwardPageArgs): FactConnection | null {
    return null;
  }
}

@Resolver(() => ViewerType)
export class ViewerOffersField {
  @ResolveField(() => OfferConnection)
  offers(
    @Args() _page: ForwardPageArgs,
    @Args('filter', { type: () => OfferFilter, nullable: true }) _filter: OfferFilter | null,
  ): OfferConnection | null {
    return null;
  }
}

@Resolver(() => Listing)
export class ListingOffersFields {
  @ResolveField(() => OfferConnection, { description: 'The team and admins see all; a mentor sees their own.' })
  offers(
    @Args() _page: ForwardPageArgs,
    @Args('filter', { type: () => OfferFilter, nullable: true }) _filter: OfferFilter | null,
  ): OfferConnection | null {
    return null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Known to the team and admins only.' })
  offersCount(): number | null {
    return null;
  }

  @ResolveField(() => String, {
    description:
      'When a milestone counts as done, as proposed for new terms: in the project’s language, as its plan is, since it stands in the document.',
  })
  usualCriterion(): string {
    return '';
  }
}

fields(Offer, { timeline: (offer, args: PageArguments, context) => timelineOf(offer.id, args, context) });
fields(ViewerType, {
  offers: (_, args: ListArguments, context) => offersPage(ownOffers(context.viewer), args, context),
});
fields(Listing, {
  offers: (listing, args: ListArguments, context) => offersPage(sql`o.listing_id = ${listing.id}`, args, context),
  offersCount: (listing, _, { load, viewer }) =>
    canSeeInside(listing, viewer) ? load(offersCountOf, listing.id) : null,
  usualCriterion: ({ language }) => say(language, 'offers.usualCriterion'),
});
