// The demo story shows one page many times over, with other ids and other words. Here is what makes two places the same page.
import { matchPage } from '../../apps/web/routes/pages.js';
import type { Place } from './places.js';

/** Each question of the editor is a page of its own behind one address. */
const QUESTION = /edit\/\w+$/;

export interface Kind {
  /** The route, as it stands in the list of pages. */
  readonly page: string;
  readonly question: string;
  readonly search: string;
}

export function kindOf({ path }: Place): Kind {
  const [address = '', search = ''] = path.split('?');
  return {
    page: matchPage(`/kk${address}`)?.page.path ?? '',
    question: QUESTION.exec(address)?.[0] ?? '',
    search,
  };
}

/** One place for each name that `tellApart` gives: what it leaves out is taken for the same. */
export function oneOfEach(places: readonly Place[], tellApart: (kind: Kind, place: Place) => string): Place[] {
  return [...new Map(places.map((place) => [tellApart(kindOf(place), place), place])).values()];
}
