import type {
  BrowseListingsQueryVariables,
  ListingOrder,
  ListingStage,
  Locale,
} from '../../graphql/generated/graphql.js';
import { namesOfCity } from '../cities/city-names.js';

// The address is the state of the browse page: it can be sent, saved, and drawn by the server.
const stages: readonly ListingStage[] = ['IDEA', 'PROTOTYPE', 'FIRST_CUSTOMERS', 'GROWING'];
const locales: readonly Locale[] = ['KK', 'RU', 'EN'];
const orders: readonly ListingOrder[] = ['LONGEST_WAITING', 'NEWEST', 'RELEVANCE', 'ASK_ASC', 'ASK_DESC'];
const oneOf = <Value extends string>(values: readonly Value[], text: string | null) =>
  values.find((each) => each === text);

export const pageSize = 12;

export interface Browse {
  search: string;
  sector: string;
  city: string;
  stage: ListingStage | undefined;
  language: Locale | undefined;
  mentoring: boolean;
  seed: boolean;
  order: ListingOrder;
}

export function browseOf(search: URLSearchParams): Browse {
  const words = search.get('q')?.trim() ?? '';
  const fallback = words ? 'RELEVANCE' : 'LONGEST_WAITING';
  return {
    search: words,
    sector: search.get('sector') ?? '',
    city: search.get('city')?.trim() ?? '',
    stage: oneOf(stages, search.get('stage')),
    language: oneOf(locales, search.get('language')),
    mentoring: search.get('mentoring') === '1',
    seed: search.get('seed') === '1',
    order: oneOf(orders, search.get('order')) ?? fallback,
  };
}

export function browseVariables(browse: Browse): BrowseListingsQueryVariables {
  const filter = {
    ...(browse.search && { search: browse.search }),
    ...(browse.sector && { sectors: [browse.sector] }),
    ...(browse.city && { cities: namesOfCity(browse.city) }),
    ...(browse.stage && { stages: [browse.stage] }),
    ...(browse.language && { languages: [browse.language] }),
    ...(browse.mentoring && { wantsMentoring: true }),
    ...(browse.seed && { wantsSeed: true }),
  };
  return { first: pageSize, filter, orderBy: browse.order };
}

export const isFiltered = (browse: Browse): boolean => Object.keys(browseVariables(browse).filter ?? {}).length > 0;
