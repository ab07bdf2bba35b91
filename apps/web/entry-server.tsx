import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { Provider } from 'urql';
import { type Locale, type LocalePath } from '#kernel';
import { App } from './app.js';
import { asNode } from './data/document.js';
import { serverData } from './data/client.js';
import type { GraphQLAnswer } from './data/transport.js';
import persistedDocuments from './graphql/generated/persisted-documents.json' with { type: 'json' };
import { loadCatalogues } from './i18n/catalogues.js';
import { translator } from './i18n/texts.js';
import { matchPage } from './routes/pages.js';
import type { Manifest } from './server/assets.js';
import { documentOf, type Theme } from './server/document.js';
import { PageMetaContext, type PageMeta } from './ui/page-meta.js';

/** Runs one operation of the API in this process, as a visitor. */
export type Execute = (
  document: string,
  variables: Record<string, unknown>,
  context: { locale: Locale },
) => Promise<GraphQLAnswer>;

export interface RenderInput {
  /** Path and query. */
  url: string;
  locale: LocalePath;
  theme: Theme | undefined;
  saver: boolean;
  execute: Execute;
  manifest: Manifest;
  nonce: string;
  origin: string;
  /** The product's time. */
  now: string;
  /** For Stripe's own card form; without it the product's sandbox takes the payment. */
  stripePublishableKey?: string | undefined;
}
export interface Rendered {
  status: number;
  html: string;
  headers: Record<string, string>;
}

const documents: Record<string, string> = persistedDocuments;

/** Draws one page. What it reads is asked for first and all at once; pages for signed-in people are sent as a shell. */
export async function render(input: RenderInput): Promise<Rendered> {
  const { url, locale, execute } = input;
  const upper = locale.toUpperCase() as Locale;
  const { pathname, searchParams } = new URL(url, input.origin);
  const match = matchPage(pathname);
  const scopes = match?.page.scopes ?? ['public'];
  await loadCatalogues(locale, scopes);
  const run = (hash: string, variables: unknown) =>
    execute(documents[hash]!, variables as Record<string, unknown>, { locale: upper });
  const { client, ssr } = serverData(run);
  const shell = match?.page.access === 'signedIn';
  const collected: { current: PageMeta | null } = { current: null };
  let markup = '';
  if (!shell) {
    const module = await match?.page.load();
    const queries = module?.queries?.({ params: match!.params, search: searchParams, locale: upper }) ?? [];
    await Promise.all(
      queries.map(({ document, variables }) => client.query(asNode(document), variables as never).toPromise()),
    );
    markup = renderToString(
      <Provider value={client}>
        <PageMetaContext value={collected}>
          <StaticRouter location={url}>
            <App now={input.now} saver={input.saver} />
          </StaticRouter>
        </PageMetaContext>
      </Provider>,
    );
  }
  const t = translator({ path: locale, locale: upper, audience: 'adult' });
  const meta = collected.current ?? { title: t('ui.siteName'), noIndex: true };
  const state = { locale, now: input.now, saver: input.saver, shell, data: ssr.extractData() };
  const pageFile = match ? `routes/${match.page.file}.tsx` : undefined;
  const html = documentOf({ ...input, pathname, markup, meta, state, pageFile, scopes });
  const status = match ? (meta.status ?? 200) : 404;
  const headers: Record<string, string> = { 'content-language': locale };
  // The worker forgets these addresses when their reader signs out.
  if (shell) headers['cache-control'] = 'private, no-cache';
  if (meta.noIndex || meta.showsMinor || shell || status >= 400) headers['x-robots-tag'] = 'noindex';
  if (meta.showsMinor) headers['cache-control'] = 'private, no-store';
  if (meta.isKeptNowhere) headers['cache-control'] = 'no-store';
  return { status, html, headers };
}
