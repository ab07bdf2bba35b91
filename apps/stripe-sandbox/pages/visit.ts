import { type Engine } from '../state/engine.js';
import { type Html, layout } from './layout.js';
import { html } from './layout.js';
import { LANGS, readLang, say, type Lang, type TextKey } from './texts.js';

/** One request to a page. */
export interface Visit {
  engine: Engine;
  method: 'GET' | 'POST';
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  /** What the browser asks for in Accept-Language. */
  languages: string;
}

export type PageAnswer = { status: number; html: string } | { status: 303; location: string };

/** As the link says, else as the browser asks for: links to onboarding name no language, as Stripe's do not. */
export function langOf({ query, languages }: Visit): Lang {
  const asked = languages.split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  return readLang(query.get('lang') ?? asked.find((each) => LANGS.some((lang) => lang === each)));
}

export const goTo = (location: string): PageAnswer => ({ status: 303, location });

export function page(visit: Visit, title: TextKey, body: Html, status = 200): PageAnswer {
  const lang = langOf(visit);
  const href = (other: Lang): string => {
    const query = new URLSearchParams(visit.query);
    query.set('lang', other);
    return `${visit.path}?${query}`;
  };
  return { status, html: layout({ lang, title: say(lang, title), href, hasProblem: status >= 400, body }) };
}

export function message(visit: Visit, title: TextKey, text: TextKey, status: number): PageAnswer {
  return page(visit, title, html`<p>${say(langOf(visit), text)}</p>`, status);
}

export const notFound = (visit: Visit): PageAnswer => message(visit, 'notFoundTitle', 'notFoundText', 404);

/** An address with some parameters set. */
export function withQuery(url: string, values: Record<string, string>): string {
  const whole = new URL(url);
  for (const [name, value] of Object.entries(values)) whole.searchParams.set(name, value);
  return whole.href;
}
