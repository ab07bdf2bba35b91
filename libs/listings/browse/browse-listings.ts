// The public list: filters, orders, keyset pages both ways, one statement.
import {
  type GraphContext,
  keyset,
  lookAheadPage,
  MOST_COUNTED,
  type Page,
  type PageArguments,
  type SortKey,
  sql,
  type Sql,
} from '#platform';
import type { GraphQLResolveInfo } from 'graphql';
import type { Listing } from '../listing.entity.js';
import type { ListingOrder } from '../listing.enums.js';
import { withOpenFiles } from '../listing.policies.js';
import { matching, type ListingFilter } from './listing-filter.js';
import { listingModel, rankedListingModel } from './listing.read.js';
import { countOfSearch, searchByRelevance, searchInOrder, type SearchedPage } from './search.js';

const idKey = (direction: 'asc' | 'desc'): SortKey => ({ by: 'l.id', as: 'id', direction, type: 'text' });

const ORDERS: Readonly<Record<ListingOrder, readonly SortKey[]>> = {
  // Whoever has what they asked for does not wait.
  LONGEST_WAITING: [
    { by: 'l.funded_order', as: 'fundedOrder', direction: 'asc', type: 'integer' },
    { by: 'l.waiting_since', as: 'waitingSince', direction: 'asc', type: 'timestamptz' },
    idKey('asc'),
  ],
  NEWEST: [{ by: 'l.published_at', as: 'publishedAt', direction: 'desc', type: 'timestamptz' }, idKey('desc')],
  ASK_ASC: [{ by: 'l.ask_order', as: 'askOrder', direction: 'asc', type: 'bigint' }, idKey('asc')],
  ASK_DESC: [{ by: 'l.ask_order', as: 'askOrder', direction: 'desc', type: 'bigint' }, idKey('desc')],
  RELEVANCE: [{ by: 'l.relevance', as: 'relevance', direction: 'desc', type: 'integer' }, idKey('desc')],
};
export interface BrowseArguments extends PageArguments {
  readonly filter: ListingFilter;
  readonly orderBy: ListingOrder | null;
}

export async function browseListings(
  args: BrowseArguments,
  info: GraphQLResolveInfo,
  { database, viewer }: GraphContext,
): Promise<Page<Listing>> {
  const search = args.filter.search ?? '';
  const isSearch = search !== '';
  const order = orderOf(args.orderBy, isSearch);
  const pieces = keyset(args, ORDERS[order]);
  const where = matching(args.filter);
  const asked = { search, where, beyond: pieces.where, orderBy: pieces.orderBy, limit: pieces.limit + 1 };
  const rows = isSearch
    ? (order === 'RELEVANCE' ? searchByRelevance : searchInOrder)(asked)
    : listed(args, order, asked);
  const model = order === 'RELEVANCE' ? rankedListingModel : listingModel;
  const found = await lookAheadPage<Listing>(database, model, info, withOpenFiles(rows, viewer));
  return pieces.page(found, async () => {
    const counted = await database.row<{ count: number }>(countOf(search, where));
    return counted?.count ?? 0;
  });
}

function listed({ filter }: BrowseArguments, order: ListingOrder, asked: SearchedPage): Sql {
  const { sectors } = filter;
  if (sectors && SECTOR_BY_SECTOR.has(order)) {
    return firstOfSectors(sectors, { ...asked, where: matching({ ...filter, sectors: null }) });
  }
  const { where, beyond, orderBy, limit } = asked;
  return sql`select l.* from listings l where ${where}${beyond} order by ${orderBy} limit ${limit}`;
}

/** Orders that have an index of their own within each sector. */
const SECTOR_BY_SECTOR: ReadonlySet<ListingOrder> = new Set(['LONGEST_WAITING', 'NEWEST']);

/**
 * The first of each sector, then the first of those. Asked for several sectors at once PostgreSQL walks the whole order and
 * leaves out what is of another sector: 200 ms for a sector of five old projects among 100,000.
 */
function firstOfSectors(slugs: readonly string[], { where, beyond, orderBy, limit }: SearchedPage): Sql {
  return sql`select l.* from sectors s cross join lateral (
      select l.* from listings l where l.sector_id = s.id and ${where}${beyond} order by ${orderBy} limit ${limit}) l
    where s.slug = any(${slugs}) order by ${orderBy} limit ${limit}`;
}

/** Where nothing is searched everything is equally relevant: then the fair order is the answer. */
function orderOf(asked: ListingOrder | null, isSearch: boolean): ListingOrder {
  if (isSearch) return asked ?? 'RELEVANCE';
  return asked === null || asked === 'RELEVANCE' ? 'LONGEST_WAITING' : asked;
}

function countOf(search: string, where: Sql): Sql {
  if (search !== '') return countOfSearch(search, where, MOST_COUNTED);
  return sql`select count(*)::integer as count from (select 1 from listings l where ${where} limit ${MOST_COUNTED}) counted`;
}
