import type { ComponentType } from 'react';
import { matchPath, type Params } from 'react-router';
import type { Locale } from '#kernel';
import type { Document } from '../data/document.js';

export interface PageInput {
  params: Params;
  search: URLSearchParams;
  locale: Locale;
}
export interface PageQuery {
  document: Document<unknown, never>;
  variables: unknown;
}
export interface PageModule {
  Page: ComponentType;
  /** What is read before the page is drawn on the server; the same documents and variables as in its useRead(). */
  queries?: (input: PageInput) => PageQuery[];
}
export interface PageRoute {
  path: string;
  /** The file's name in this folder. */
  file: string;
  access: 'anyone' | 'signedIn';
  /** Starts loading the page's chunk, and remembers it. */
  load: () => Promise<PageModule>;
  loaded: () => PageModule | undefined;
}

function page(access: PageRoute['access'], path: string, file: string, load: () => Promise<PageModule>): PageRoute {
  let module: PageModule | undefined;
  let loading: Promise<PageModule> | undefined;
  const start = () => {
    loading ??= load().then((done) => (module = done));
    return loading;
  };
  return { access, path, file, load: start, loaded: () => module };
}

/** Types the pair for `queries`, so that variables are checked against their document. */
export function pageQuery<Data, Variables>(document: Document<Data, Variables>, variables: Variables): PageQuery {
  return { document: document as never, variables };
}

/**
 * One line per page, one file per line. Pages of `anyone` are drawn on the server; pages for signed-in people are sent as
 * a shell and drawn in the browser. The order does not matter: no path hides another.
 */
export const pages: readonly PageRoute[] = [
  page('anyone', '', 'home', () => import('./home.js')),
  page('anyone', 'sign-in', 'sign-in', () => import('./sign-in.js')),
  page('signedIn', 'settings', 'settings', () => import('./settings.js')),
];

export function matchPage(pathname: string): { page: PageRoute; params: Params } | null {
  for (const each of pages) {
    const match = matchPath({ path: `/:lang/${each.path}`, end: true }, pathname);
    if (match) return { page: each, params: match.params };
  }
  return null;
}
