// The demo story shows one page many times over, with other ids and other words. Here is what makes two places the same page.
import { matchPage } from '../../apps/web/routes/pages.js';
import type { Place } from './places.js';

/** An address, what is searched for, and the part of the page that is opened. */
const PARTS = /^([^?#]*)\??([^#]*)#?(.*)$/;
/** Each question of the editor is a page of its own behind one address. */
const QUESTION = /edit\/\w+$/;

export interface Kind {
  /** Without what is searched for and without the part that is opened. */
  readonly address: string;
  /** The route, as it stands in the list of pages. */
  readonly page: string;
  readonly question: string;
  readonly search: string;
  readonly part: string;
}

export function kindOf({ path }: Place): Kind {
  const [, address = '', search = '', part = ''] = PARTS.exec(path) ?? [];
  return {
    address,
    page: matchPage(`/kk${address}`)?.page.path ?? '',
    question: QUESTION.exec(address)?.[0] ?? '',
    search,
    part,
  };
}

/** One place for each name that `tellApart` gives: what it leaves out is taken for the same. */
export function oneOfEach(places: readonly Place[], tellApart: (kind: Kind, place: Place) => string): Place[] {
  return [...new Map(places.map((place) => [tellApart(kindOf(place), place), place])).values()];
}
