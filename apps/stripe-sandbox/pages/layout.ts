// One frame for the pages: no script, no font to load, the product's colours in light and dark.
import { LANGS, LANGUAGE_NAMES, say, type Lang } from './texts.js';

/** A piece of HTML whose values are escaped. */
export class Html {
  constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (value: string): string => value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

type Part = string | Html | null | Part[];

function toText(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(toText).join('');
  return part instanceof Html ? part.text : escape(part);
}

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    strings.map((text, index) => text + (index < parts.length ? toText(parts[index] ?? null) : '')).join(''),
  );
}

const STYLE = `
:root{color-scheme:light dark;--bg:#FBFAF6;--surface:#FFF;--ink:#13212C;--muted:#4B5B68;--line:#6F7E8A;--hair:#DCE1E4;--sky:#006B87;--onsky:#FFF;--skyhover:#00546B;--sun:#FFF1CC;--sunink:#6E4A00;--apple:#FDE6E8;--appleink:#8F1628}
@media (prefers-color-scheme:dark){:root{--bg:#0E161E;--surface:#16212B;--ink:#EEF3F6;--muted:#A8B7C3;--line:#738797;--hair:#2A3945;--sky:#62CDE8;--onsky:#06222B;--skyhover:#A9E4F3;--sun:#3A2D0C;--sunink:#FFDD8A;--apple:#42161D;--appleink:#FFB9C0}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 Onest,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
.note{background:var(--sun);color:var(--sunink);padding:12px 16px;text-align:center;font-weight:600}
main{max-width:440px;margin:24px auto;padding:24px 20px;background:var(--surface);border:1px solid var(--hair);border-radius:20px}
nav{display:flex;justify-content:center;gap:4px;margin-top:16px}
nav a{display:inline-flex;align-items:center;min-height:44px;padding:0 12px}
a{color:var(--sky)}a[aria-current]{color:var(--ink);font-weight:700;text-decoration:none}
h1{font-size:24px;line-height:1.2;margin:0 0 16px;text-wrap:balance}
h2{font-size:16px;margin:24px 0 8px}
.sum{font-size:36px;font-weight:800;line-height:1.1;font-variant-numeric:tabular-nums;margin:0}
.muted{color:var(--muted);margin:4px 0 16px}
.problem{background:var(--apple);color:var(--appleink);border-radius:14px;padding:12px 16px;margin:0 0 16px}
label{display:block;font-weight:600;margin:12px 0 4px}
input,select{width:100%;min-height:48px;padding:8px 12px;font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:14px}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:0 12px;align-items:end}
button{width:100%;min-height:48px;margin-top:16px;padding:8px 16px;font:inherit;font-weight:700;border-radius:14px;border:1px solid var(--sky);background:var(--sky);color:var(--onsky);cursor:pointer}
button:hover{background:var(--skyhover)}
button.quiet{margin-top:8px;background:transparent;color:var(--ink);border-color:var(--line);font-weight:400;text-align:left}
button.quiet:hover{border-color:var(--sky)}
button span{display:block;color:var(--muted);font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
`;

export interface Page {
  lang: Lang;
  title: string;
  /** The address of the page with another language. */
  href: (lang: Lang) => string;
  hasProblem?: boolean;
  body: Html;
}

export function layout({ lang, title, href, hasProblem = false, body }: Page): string {
  const shown = hasProblem ? `${say(lang, 'errorTitle')}: ${title}` : title;
  const languages = LANGS.map((other) =>
    other === lang
      ? html`<a href="${href(other)}" lang="${other}" hreflang="${other}" aria-current="true"
          >${LANGUAGE_NAMES[other]}</a
        >`
      : html`<a href="${href(other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a>`,
  );
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${shown} · Asar</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header>
          <p class="note" style="margin:0">${say(lang, 'sandbox')}</p>
          <nav aria-label="${say(lang, 'languages')}">${languages}</nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.text;
}
