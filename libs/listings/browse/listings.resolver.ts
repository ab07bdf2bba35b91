import {
  Context,
  CountedConnectionOf,
  defineNode,
  EdgeOf,
  lookAheadOne,
  Read,
  Selection,
  sql,
  validated,
  type GraphContext,
  type Page,
} from '#platform';
import { Args, Int, ObjectType, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Listing } from '../listing.entity.js';
import { ListingOrderEnum, type ListingOrder } from '../listing.enums.js';
import { listingById } from '../listing.loaders.js';
import { canReadListing, readableListings, withOpenFiles } from '../listing.policies.js';
import { browseListings } from './browse-listings.js';
import { ListingFilter } from './listing-filter.js';
import { listingModel } from './listing.read.js';

@ObjectType()
export class ListingEdge extends EdgeOf(Listing) {}
@ObjectType()
export class ListingConnection extends CountedConnectionOf(Listing, ListingEdge) {}

const nullableInt = { type: () => Int, nullable: true } as const;
const nullableText = { type: () => String, nullable: true } as const;

@Resolver()
export class ListingsResolver {
  @Read(() => ListingConnection, { access: 'anyone', rule: 'published listings only', readBy: () => listingModel })
  listings(
    @Context() context: GraphContext,
    @Selection() info: GraphQLResolveInfo,
    @Args('first', nullableInt) first?: number | null,
    @Args('after', nullableText) after?: string | null,
    @Args('last', nullableInt) last?: number | null,
    @Args('before', nullableText) before?: string | null,
    @Args('filter', { type: () => ListingFilter, nullable: true }, validated) filter?: ListingFilter,
    @Args('orderBy', { type: () => ListingOrderEnum, nullable: true }) orderBy?: ListingOrder | null,
  ): Promise<Page<Listing>> {
    const args = { first, after, last, before, filter: filter ?? {}, orderBy: orderBy ?? null };
    return browseListings(args as never, info, context);
  }

  @Read(() => Listing, { access: 'anyone', rule: 'readableListings', readBy: () => listingModel }, { nullable: true })
  listing(
    @Args('slug') slug: string,
    @Context() { database, viewer }: GraphContext,
    @Selection() info: GraphQLResolveInfo,
  ): Promise<Listing | null> {
    if (!SLUG.test(slug)) return Promise.resolve(null);
    const rows = sql`select l.* from listings l where l.slug = ${slug} and ${readableListings(viewer)}`;
    return lookAheadOne<Listing>(database, listingModel, info, withOpenFiles(rows, viewer));
  }
}

const SLUG = /^[a-z0-9-]{1,80}$/;

defineNode('listing', 'Listing', async (id, { load, viewer }) => {
  const listing = await load(listingById, id);
  return listing && canReadListing(listing, viewer) ? listing : null;
});
