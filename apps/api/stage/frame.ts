// What every page of the stage has around it: the site's own colours and letters, three languages, light and dark.
import { LOCALES, type Locale, localePath } from '#kernel';
import { say } from '#platform';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { html, Markup } from './html.js';

export interface FrameOptions {
  readonly locale: Locale;
  /** The page's own address, for the language switch. */
  readonly path: string;
  readonly theme?: string | undefined;
  readonly title: string;
  /** Scripts of the stage, by file name. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly bodyClass?: string;
  readonly body: Markup;
}

const MANIFEST = path.resolve('dist/web/client/.vite/manifest.json');

/** The style sheet of the built web brings tokens and fonts; without a build the stage has plain ones. */
function siteStyles(): string[] {
  if (!existsSync(MANIFEST)) return [];
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
  return Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [`/${file}`] : []));
}

const NAMES: Record<Locale, string> = { KK: 'Қазақша', RU: 'Русский', EN: 'English' };

function languageSwitch(locale: Locale, address: string): Markup {
  const at = (each: Locale): string => `${address}${address.includes('?') ? '&' : '?'}lang=${localePath(each)}`;
  const links = LOCALES.map((each) =>
    each === locale
      ? html`<span aria-current="true">${NAMES[each]}</span>`
      : html`<a href="${at(each)}" hreflang="${localePath(each)}" lang="${localePath(each)}">${NAMES[each]}</a>`,
  );
  return html`<nav class="languages" aria-label="${say(locale, 'stage.languages')}">${links}</nav>`;
}

export function frame(options: FrameOptions): string {
  const { locale, theme, title, scripts = [], styles = [], bodyClass = 'stage', body } = options;
  const sheets = [...siteStyles(), '/dev/assets/stage.css', ...styles];
  const hasTheme = theme === 'light' || theme === 'dark';
  return html`<!doctype html>
    <html lang="${localePath(locale)}" ${hasTheme && html` data-theme="${theme}"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Asar</title>
        ${sheets.map((sheet) => html`<link rel="stylesheet" href="${sheet}" />`)}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
      </head>
      <body class="${bodyClass}">
        <header class="bar">
          <a class="brand" href="/${localePath(locale)}">Asar</a>
          <a class="here" href="/dev">${say(locale, 'stage.name')}</a>${languageSwitch(locale, options.path)}
        </header>
        ${body}
      </body>
    </html>`.text;
}

/** One thing to say and where to go on. */
export function messagePage(
  options: Omit<FrameOptions, 'body' | 'title'> & { title: string; text: string; actions?: Markup },
): string {
  const { locale, title, text, actions = html`` } = options;
  const body = html`<main class="page message">
    <h1>${title}</h1>
    <p>${text}</p>
    <div class="row">${actions}<a class="button quiet" href="/dev">${say(locale, 'stage.back')}</a></div>
  </main>`;
  return frame({ ...options, body });
}
