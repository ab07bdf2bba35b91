import type { ComponentType } from 'react';
import { matchPath, type Params } from 'react-router';
import type { Locale } from '#kernel';
import type { Document } from '../data/document.js';
import type { Scope } from '../i18n/catalogues.js';

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
  /** The texts it needs. */
  scopes: readonly Scope[];
  /** Starts loading the page's chunk, and remembers it. */
  load: () => Promise<PageModule>;
  loaded: () => PageModule | undefined;
}

type Place = readonly [path: string, file: string, load: () => Promise<PageModule>];

function page(access: PageRoute['access'], scopes: readonly Scope[], [path, file, load]: Place): PageRoute {
  let module: PageModule | undefined;
  let loading: Promise<PageModule> | undefined;
  const start = () => {
    loading ??= load().then(
      (done) => (module = done),
      (failure: unknown) => {
        // Asked for again when the connection is back.
        loading = undefined;
        throw failure;
      },
    );
    return loading;
  };
  return { access, scopes, path, file, load: start, loaded: () => module };
}

/** Where most people arrive; drawn on the server. */
const front = (...place: Place) => page('anyone', ['public'], place);
/** Other public pages; drawn on the server. */
const further = (...place: Place) => page('anyone', ['public', 'further'], place);
/** Sent as a shell and drawn in the browser; visitors are asked to sign in first. */
const signedIn = (...place: Place) => page('signedIn', ['public', 'further', 'private'], place);

/** Types the pair for `queries`, so that variables are checked against their document. */
export function pageQuery<Data, Variables>(document: Document<Data, Variables>, variables: Variables): PageQuery {
  return { document: document as never, variables };
}

/** One line per page, one file per line. The order does not matter: no path hides another. */
export const pages: readonly PageRoute[] = [
  front('', 'home', () => import('./home.js')),
  front('projects', 'projects', () => import('./projects.js')),
  front('p/:slug', 'project', () => import('./project.js')),
  front('mentors', 'mentors', () => import('./mentors.js')),
  front('m/:slug', 'mentor', () => import('./mentor.js')),
  further('v/:hash', 'verification', () => import('./verification.js')),
  further('how', 'how', () => import('./how.js')),
  further('report', 'report', () => import('./report.js')),
  further('safety', 'safety', () => import('./safety.js')),
  further('privacy', 'privacy', () => import('./privacy.js')),
  further('terms', 'terms', () => import('./terms.js')),
  further('sign-up', 'sign-up', () => import('./sign-up.js')),
  further('sign-in', 'sign-in', () => import('./sign-in.js')),
  further('verify-email', 'verify-email', () => import('./verify-email.js')),
  further('forgot-password', 'forgot-password', () => import('./forgot-password.js')),
  further('reset-password', 'reset-password', () => import('./reset-password.js')),
  further('join-team', 'join-team', () => import('./join-team.js')),
  further('take-profile', 'take-profile', () => import('./take-profile.js')),
  further('guardian', 'guardian', () => import('./guardian.js')),
  signedIn('my', 'my-home', () => import('./my-home.js')),
  signedIn('my/news', 'news', () => import('./news.js')),
  signedIn('my/family', 'family', () => import('./family.js')),
  signedIn('my/teams/new', 'teams', () => import('./teams.js')),
  signedIn('my/teams/:id', 'team', () => import('./team.js')),
  signedIn('projects/new', 'project-edit-new', () => import('./project-edit-new.js')),
  signedIn('my/projects/new', 'project-edit-new', () => import('./project-edit-new.js')),
  signedIn('projects/:id/edit', 'project-edit', () => import('./project-edit.js')),
  signedIn('projects/:id/edit/:question', 'project-edit-question', () => import('./project-edit-question.js')),
  signedIn('projects/:id/preview', 'project-preview', () => import('./project-preview.js')),
  signedIn('my/mentor', 'mentor-profile', () => import('./mentor-profile.js')),
  signedIn('p/:slug/offer', 'make-offer', () => import('./make-offer.js')),
  signedIn('p/:slug/offer/:step', 'make-offer', () => import('./make-offer.js')),
  signedIn('p/:slug/offers', 'compare-offers', () => import('./compare-offers.js')),
  signedIn('offers', 'offers', () => import('./offers.js')),
  signedIn('offers/:id', 'offer', () => import('./offer.js')),
  signedIn('deals', 'deals', () => import('./deals.js')),
  signedIn('deals/:id', 'deal', () => import('./deal.js')),
  signedIn('deals/:id/sign', 'sign-agreement', () => import('./sign-agreement.js')),
  signedIn('deals/:id/fund', 'fund-deal', () => import('./fund-deal.js')),
  signedIn('deals/:id/milestones/:milestoneId', 'evidence', () => import('./evidence.js')),
  signedIn('agreements/*', 'agreement-link', () => import('./agreement-link.js')),
  signedIn('admin', 'admin', () => import('./admin.js')),
  signedIn('admin/queue', 'admin-queue', () => import('./admin-queue.js')),
  signedIn('admin/cases/:id', 'admin-case', () => import('./admin-case.js')),
  signedIn('admin/people', 'admin-people', () => import('./admin-people.js')),
  signedIn('admin/offers', 'admin-offers', () => import('./admin-offers.js')),
  signedIn('admin/award', 'admin-award', () => import('./admin-award.js')),
  signedIn('admin/listings/:slug', 'admin-listing', () => import('./admin-listing.js')),
  signedIn('settings', 'settings', () => import('./settings.js')),
];

/** A fixed address goes before one with a placeholder: `my/teams/new` is no team. */
export function matchPage(pathname: string): { page: PageRoute; params: Params } | null {
  const matches = pages.flatMap((page) => {
    const match = matchPath({ path: `/:lang/${page.path}`, end: true }, pathname);
    return match ? [{ page, params: match.params }] : [];
  });
  const placeholders = ({ params }: { params: Params }) => Object.keys(params).length;
  return matches.sort((a, b) => placeholders(a) - placeholders(b))[0] ?? null;
}
