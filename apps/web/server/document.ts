import type { SSRData } from '@urql/core';
import { LOCALE_PATHS, type LocalePath } from '#kernel';
import type { Scope } from '../i18n/catalogues.js';
import type { PageMeta } from '../ui/page-meta.js';
import { assetsFor, type Manifest } from './assets.js';

export type Theme = 'light' | 'dark';

/** What the server hands to the browser beside the markup. */
export interface SentState {
  locale: LocalePath;
  now: string;
  /** Neither web fonts nor pictures that only decorate. */
  saver: boolean;
  shell: boolean;
  data: SSRData;
}

export interface DocumentInput {
  state: SentState;
  meta: PageMeta;
  markup: string;
  origin: string;
  pathname: string;
  theme: Theme | undefined;
  nonce: string;
  manifest: Manifest;
  pageFile: string | undefined;
  scopes: readonly Scope[];
  stripePublishableKey?: string | undefined;
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!);

/** JSON inside a script element: `<` cannot end it, and the two line separators are no line ends. */
const escapeJson = (value: unknown) =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function languageLinks(origin: string, pathname: string): string {
  const rest = pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '');
  const links = LOCALE_PATHS.map(
    (each) => `<link rel="alternate" hreflang="${each}" href="${escapeHtml(`${origin}/${each}${rest}`)}">`,
  );
  links.push(`<link rel="alternate" hreflang="x-default" href="${escapeHtml(`${origin}/kk${rest}`)}">`);
  return links.join('');
}

function metaTags({ meta, origin, pathname, stripePublishableKey }: DocumentInput): string {
  const description = escapeHtml(meta.description ?? '');
  const tags = [
    `<title>${escapeHtml(meta.title)}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="${escapeHtml(meta.title)}"><meta property="og:description" content="${description}">`,
  ];
  const isKeptOut = meta.noIndex || meta.showsMinor;
  if (isKeptOut || (meta.status ?? 200) >= 400) tags.push('<meta name="robots" content="noindex">');
  else tags.push(`<link rel="canonical" href="${escapeHtml(origin + pathname)}">`, languageLinks(origin, pathname));
  if (meta.image && !isKeptOut) tags.push(`<meta property="og:image" content="${escapeHtml(meta.image)}">`);
  if (stripePublishableKey)
    tags.push(`<meta name="stripe-publishable-key" content="${escapeHtml(stripePublishableKey)}">`);
  return tags.join('');
}

export function documentOf(input: DocumentInput): string {
  const { state, markup, theme, nonce, manifest, pageFile, scopes } = input;
  const assets = assetsFor(manifest, state.locale, pageFile, scopes);
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    metaTags(input),
    ...assets.styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...(state.saver ? [] : assets.fonts).map(
      (file) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`,
    ),
    // The page can be read before it is awake: style and fonts go first on a slow line.
    ...assets.modules.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}">`),
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="manifest" href="/manifest-${state.locale}.webmanifest">`,
    '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
    '<meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#0e161e" media="(prefers-color-scheme: dark)">',
  ];
  const attributes = `${theme ? ` data-theme="${theme}"` : ''}${state.saver ? ' data-saver' : ''}`;
  return (
    `<!doctype html><html lang="${state.locale}"${attributes}><head>${head.join('')}</head><body><div id="root">${markup}</div>` +
    `<script type="application/json" id="state" nonce="${nonce}">${escapeJson(state)}</script>` +
    `<script type="module" fetchpriority="low" nonce="${nonce}" src="/${assets.entry}"></script></body></html>`
  );
}
