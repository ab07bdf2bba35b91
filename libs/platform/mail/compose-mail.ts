// One layout for all mail: a table of one column (mail programs know little else), the colours of the site in light and
// dark, every text escaped. The plain text says the same, with the link alone on its line and never broken.
import { localePath, type Locale } from '#kernel';
import { say } from '../texts/index.js';
import './mail.texts.js';

interface Action {
  readonly label: string;
  readonly url: string;
}

/** A short word in another language than the mail's own, with where to read on. */
export interface InOtherWords {
  readonly locale: Locale;
  readonly text: string;
  readonly action: Action;
}

export interface MailContent {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  /** Plain text; line breaks inside a paragraph stay. */
  readonly paragraphs: readonly string[];
  readonly action?: Action;
  /** For a reader of another language, below everything else. */
  readonly also?: readonly InOtherWords[];
  /** Instead of the sentence that says who sends this. */
  readonly footer?: string;
}

export interface ComposedMail {
  readonly to: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @throws TypeError when the action leads anywhere but to a web page. */
export function composeMail(content: MailContent): ComposedMail {
  const { to, locale, action, also = [] } = content;
  for (const { url } of [...(action ? [action] : []), ...also.map((each) => each.action)]) {
    if (!/^https?:$/.test(new URL(url).protocol)) throw new TypeError(`A mail links to web pages only, not to ${url}`);
  }
  const subject = content.subject.replace(/\s+/g, ' ').trim();
  const footer = content.footer ?? say(locale, 'mail.footer');
  const text = [
    subject,
    ...content.paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...also.map((each) => `${each.text}\n${each.action.label}:\n${each.action.url}`),
    `-- \n${footer}`,
  ].join('\n\n');
  return { to, locale, subject, text: `${text}\n`, html: page({ ...content, subject, footer }) };
}

const FONT = "Onest, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

const STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .ground { background: #0e161e !important; }
    .card { background: #16212b !important; border-color: #2a3945 !important; }
    .ink { color: #eef3f6 !important; }
    .muted { color: #a8b7c3 !important; }
    .brand, .link { color: #62cde8 !important; }
    .button { background: #62cde8 !important; }
    .button a { color: #06222b !important; }
  }`;

function page(mail: Required<Pick<MailContent, 'subject' | 'footer'>> & MailContent): string {
  const paragraphs = mail.paragraphs.map(
    (paragraph) => `<p class="ink" style="margin:0 0 16px;color:#13212c">${lines(paragraph)}</p>`,
  );
  return `<!doctype html>
<html lang="${localePath(mail.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(mail.subject)}</title>
<style>${STYLE}
</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#fbfaf6">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfaf6">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;font:16px/1.5 ${FONT}">
<tr><td class="brand" style="padding:0 8px 16px;color:#006b87;font-weight:800;font-size:20px">
<span style="display:inline-block;width:12px;height:12px;border-radius:6px;background:#ffc42e"></span> Asar</td></tr>
<tr><td class="card" style="padding:28px 24px 12px;background:#ffffff;border:1px solid #dce1e4;border-radius:20px">
<h1 class="ink" style="margin:0 0 16px;color:#13212c;font-size:24px;line-height:1.2">${escapeHtml(mail.subject)}</h1>
${paragraphs.join('\n')}
${mail.action ? button(mail.action, mail.locale) : ''}
${(mail.also ?? []).map(inOtherWords).join('\n')}
</td></tr>
<tr><td class="muted" style="padding:16px 8px;color:#4b5b68;font-size:14px">${lines(mail.footer)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function inOtherWords({ locale, text, action }: InOtherWords): string {
  return `<p class="muted" lang="${localePath(locale)}" style="margin:0 0 16px;padding-top:16px;border-top:1px solid #dce1e4;color:#4b5b68">${lines(text)}<br>
<a class="link" href="${escapeHtml(action.url)}" style="color:#006b87;font-weight:700">${escapeHtml(action.label)}</a></p>`;
}

function button(action: Action, locale: Locale): string {
  const url = escapeHtml(action.url);
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px">
<tr><td class="button" style="background:#006b87;border-radius:14px">
<a href="${url}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-weight:700;text-decoration:none">${escapeHtml(action.label)}</a>
</td></tr>
</table>
<p class="muted" style="margin:0 0 16px;color:#4b5b68;font-size:14px">${escapeHtml(say(locale, 'mail.linkBelow'))}<br>
<a class="link" href="${url}" style="color:#006b87;word-break:break-all">${url}</a></p>`;
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, '<br>\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
