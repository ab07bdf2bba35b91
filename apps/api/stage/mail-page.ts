import { clock, formatRelative, type Locale, localePath } from '#kernel';
import { type MailInBox, say, settings } from '#platform';
import { frame } from './frame.js';
import { html, type Markup } from './html.js';
import type { StagePerson } from './people.js';
import type { Visit } from './visit.js';

interface MailBoxView {
  readonly here: Visit;
  readonly mails: readonly MailInBox[];
  readonly people: readonly StagePerson[];
  readonly to: string | undefined;
}

function chips(locale: Locale, people: readonly StagePerson[], to: string | undefined): Markup {
  const known = people.some(({ email }) => email === to);
  const all = [
    { email: undefined, name: say(locale, 'stage.mail.all') },
    ...people,
    ...(to === undefined || known ? [] : [{ email: to, name: to }]),
  ];
  const chip = ({ email, name }: { email: string | undefined; name: string }): Markup => {
    const query = new URLSearchParams({ lang: localePath(locale), ...(email !== undefined && { to: email }) });
    return html`<li>
      <a class="chip" href="/dev/mail?${query.toString()}" ${email === to && html` aria-current="true"`}>${name}</a>
    </li>`;
  };
  return html`<ul class="chips">
    ${all.map(chip)}
  </ul>`;
}

export function mailBoxPage({ here, mails, people, to }: MailBoxView): string {
  const { locale, theme } = here;
  const names = new Map(people.map(({ email, name }) => [email, name]));
  const rows = mails.map(
    (mail) =>
      html`<li>
        <a class="card mail" href="/dev/mail/${mail.id}?lang=${localePath(locale)}">
          <strong>${mail.subject}</strong><span>${names.get(mail.to) ?? mail.to}</span>
          <span class="muted numbers">${formatRelative(mail.at, clock.now(), locale)}</span></a
        >
      </li>`,
  );
  const isElsewhere = settings().smtpUrl !== undefined;
  const nothing = html`<p>${say(locale, isElsewhere ? 'stage.mail.elsewhere' : 'stage.mail.none')}</p>`;
  const title = say(locale, 'stage.doors.mail');
  const body = html`<main class="page">
    <h1>${title}</h1>
    ${people.length > 0 && chips(locale, people, to)}
    ${
      rows.length === 0
        ? nothing
        : html`<ul class="mails">
            ${rows}
          </ul>`
    }
  </main>`;
  const address = to === undefined ? '/dev/mail' : `/dev/mail?to=${encodeURIComponent(to)}`;
  return frame({ locale, theme, title, path: address, body });
}

/** Addresses in the plain text become links; everything else stays as it was written. */
function linked(text: string): Markup[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

export function mailPage({ locale, theme }: Visit, mail: MailInBox): string {
  const body = html`<main class="page">
    <p><a href="/dev/mail?lang=${localePath(locale)}">← ${say(locale, 'stage.doors.mail')}</a></p>
    <h1>${mail.subject}</h1>
    <p class="muted">${mail.to}</p>
    <iframe
      class="letter"
      src="/dev/mail/${mail.id}/html"
      title="${mail.subject}"
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    ></iframe>
    <h2>${say(locale, 'stage.mail.plain')}</h2>
    <pre class="plain">${linked(mail.text)}</pre>
  </main>`;
  return frame({ locale, theme, title: mail.subject, path: `/dev/mail/${mail.id}`, body });
}
