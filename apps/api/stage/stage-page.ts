// The page /dev, drawn on the server: it works without any script.
import { clock, formatDate, type Locale, localePath } from '#kernel';
import { hasText, say, settings } from '#platform';
import { frame } from './frame.js';
import { html, type Markup } from './html.js';
import { roleOf, type StagePerson } from './people.js';
import { SCENES, type SceneName } from './scenes.js';
import { FAULT_KINDS, type SandboxState } from './sandbox-controls.js';
import type { Visit } from './visit.js';

interface StageView {
  readonly here: Visit;
  readonly people: readonly StagePerson[];
  readonly personId: string | null;
  readonly playable: ReadonlySet<SceneName>;
  readonly sandbox: SandboxState | null;
  /** What was just done, for one line at the top. */
  readonly did: string | undefined;
}

const ADVANCES = ['PT1H', 'P1D', 'P3D', 'P7D', 'P14D'] as const;
const SCENE_HUES: Record<SceneName, string> = {
  'offer-to-answer': 'sun',
  'agreement-to-sign': 'iris',
  'tranche-to-fund': 'sky',
  'milestone-to-approve': 'sun',
  'listing-to-review': 'sky',
  'deal-finished': 'leaf',
};

export function stagePage(view: StageView): string {
  const { locale, theme, request } = view.here;
  const body = html`<main class="page">
    ${notice(locale, view.did)}
    <h1>${say(locale, 'stage.title')}</h1>
    <p class="intro">${say(locale, 'stage.lead')}</p>
    ${sceneSection(view)}${peopleSection(view)}
    <div class="pair">${clockSection(locale)}${doorsSection(locale)}</div>
    ${sandboxSection(view)}${resetSection(locale)}
  </main>`;
  return frame({ locale, theme, title: say(locale, 'stage.name'), path: request.url.split('?')[0] ?? '/dev', body });
}

function notice(locale: Locale, did: string | undefined): Markup | false {
  const key = `stage.did.${did}`;
  return did !== undefined && hasText(key) && html`<p class="notice" role="status">${say(locale, key)}</p>`;
}

function peopleSection({ here: { locale }, people, personId }: StageView): Markup {
  const you = people.find(({ id }) => id === personId);
  const now = you
    ? say(locale, 'stage.people.youAre', { name: you.name })
    : say(locale, personId === null ? 'stage.people.youAreNobody' : 'stage.people.youAreSomebodyElse');
  const nobody = html`<form method="post" action="/dev/nobody?lang=${localePath(locale)}">
    <button class="quiet">${say(locale, 'stage.people.beNobody')}</button>
  </form>`;
  const cards = people.map((person) => personCard(locale, person, person.id === personId));
  return html`<section aria-labelledby="people">
    <div class="head">
      <h2 id="people">${say(locale, 'stage.people')}</h2>
      <span class="muted">${now}</span>${personId !== null && nobody}
    </div>
    ${
      people.length === 0
        ? html`<p>${say(locale, 'stage.people.none')}</p>`
        : html`<ul class="cards">
            ${cards}
          </ul>`
    }
  </section>`;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');

function aboutPerson(locale: Locale, person: StagePerson): string {
  const role = roleOf(person);
  if (role === 'mentor') return say(locale, `stage.mentor.${person.verification}`);
  if (role === 'lead') return say(locale, 'stage.role.lead', { title: person.leads[0] ?? '' });
  const standing = person.isVerified ? '' : '.waiting';
  if (role === 'guardian') return say(locale, `stage.role.guardian${standing}`, { wards: person.wards.join(', ') });
  if (role === 'pupil') return say(locale, `stage.role.pupil${standing}`);
  if (role === 'member') return say(locale, 'stage.role.member', { team: person.joins[0] ?? '' });
  return say(locale, `stage.role.${role}`);
}

function personCard(locale: Locale, person: StagePerson, isYou: boolean): Markup {
  const label = isYou ? 'stage.people.goOn' : 'stage.people.become';
  return html`<li class="card person ${roleOf(person)}${isYou && ' you'}">
    <form method="post" action="/dev/become?lang=${localePath(locale)}">
      <input type="hidden" name="personId" value="${person.id}" />
      <button>
        <span class="face" aria-hidden="true">${initials(person.name)}</span>
        <span class="who"
          ><strong>${person.name}</strong><span>${aboutPerson(locale, person)}</span>
          <span class="muted">${person.city} · ${localePath(person.locale)}</span></span
        >
        <span class="go">${say(locale, label)}</span>
      </button>
    </form>
  </li>`;
}

function sceneSection({ here: { locale }, playable }: StageView): Markup {
  const items = SCENES.map((name) => {
    const isPlayable = playable.has(name);
    const state = isPlayable
      ? html`<span class="go" aria-hidden="true">→</span>`
      : html`<span class="muted">${say(locale, 'stage.scene.empty')}</span>`;
    return html`<li>
      <a
        class="card scene ${SCENE_HUES[name]}${!isPlayable && ' empty'}"
        href="/dev/scenes/${name}?lang=${localePath(locale)}"
      >
        <span
          ><strong>${say(locale, `stage.scene.${name}`)}</strong
          ><span class="muted">${say(locale, `stage.scene.${name}.who`)}</span></span
        >${state}</a
      >
    </li>`;
  });
  return html`<section aria-labelledby="scenes">
    <h2 id="scenes">${say(locale, 'stage.scenes')}</h2>
    <ul class="cards">
      ${items}
    </ul>
  </section>`;
}

function clockSection(locale: Locale): Markup {
  const offsetMs = clock.offsetMs();
  const ahead =
    offsetMs === 0
      ? say(locale, 'stage.clock.right')
      : say(locale, 'stage.clock.ahead', { hours: Math.round(offsetMs / 3_600_000) });
  const buttons = ADVANCES.map(
    (advance) => html`<button name="advance" value="${advance}">${say(locale, `stage.clock.${advance}`)}</button>`,
  );
  return html`<section class="panel" aria-labelledby="clock">
    <h2 id="clock">${say(locale, 'stage.clock')}</h2>
    <p class="time numbers">${formatDate(clock.now(), locale, 'withTime')}</p>
    <p class="muted">${ahead}</p>
    <form method="post" action="/dev/clock?lang=${localePath(locale)}" class="row">${buttons}</form>
    <p class="muted">${say(locale, 'stage.clock.text')}</p>
  </section>`;
}

function doorsSection(locale: Locale): Markup {
  const lang = `?lang=${localePath(locale)}`;
  const doors = [
    ['mail', `/dev/mail${lang}`],
    ['editor', `/dev/graphiql${lang}`],
  ] as const;
  return html`<section class="panel" aria-labelledby="doors">
    <h2 id="doors">${say(locale, 'stage.doors')}</h2>
    <ul class="doors">
      ${doors.map(
        ([name, href]) =>
          html`<li>
            <a href="${href}"><strong>${say(locale, `stage.doors.${name}`)}</strong></a
            ><span class="muted">${say(locale, `stage.doors.${name}Text`)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function sandboxSection({ here: { locale }, sandbox }: StageView): Markup {
  const title = html`<h2 id="sandbox">${say(locale, 'stage.sandbox')}</h2>`;
  if (!sandbox) {
    const key = settings().paymentsMode === 'sandbox' ? 'stage.sandbox.unreachable' : 'stage.sandbox.none';
    return html`<section class="panel" aria-labelledby="sandbox">
      ${title}
      <p>${say(locale, key)}</p>
    </section>`;
  }
  const { payment_intent: payments = 0, transfer: transfers = 0, refund: refunds = 0 } = sandbox.counts;
  const params = { payments, transfers, refunds, undelivered: sandbox.undelivered.length };
  const armed = sandbox.faults.map(
    ({ kind, times, path }) =>
      html`<li>
        <strong>${hasText(`stage.fault.${kind}`) ? say(locale, `stage.fault.${kind}`) : kind}</strong>
        <code>${kind}</code> × ${times}${path !== null && html` · <code>${path}</code>`}
      </li>`,
  );
  const clear = html`<form method="post" action="/dev/faults/clear?lang=${localePath(locale)}">
    <button class="quiet">${say(locale, 'stage.faults.clear')}</button>
  </form>`;
  return html`<section class="panel" aria-labelledby="sandbox">
    ${title}
    <p class="muted">${say(locale, 'stage.sandbox.counts', params)}</p>
    ${
      armed.length === 0
        ? html`<p>${say(locale, 'stage.faults.none')}</p>`
        : html`<ul class="faults">
              ${armed}
            </ul>
            ${clear}`
    }${faultForm(locale)}
  </section>`;
}

function faultForm(locale: Locale): Markup {
  const kinds = FAULT_KINDS.map((kind) => html`<option value="${kind}">${say(locale, `stage.fault.${kind}`)}</option>`);
  return html`<form method="post" action="/dev/faults?lang=${localePath(locale)}" class="row fields">
    <label
      >${say(locale, 'stage.faults.kind')}<select name="kind">
        ${kinds}
      </select></label
    >
    <label
      >${say(locale, 'stage.faults.times')}<input name="times" type="number" min="1" max="1000" value="1" required
    /></label>
    <label>${say(locale, 'stage.faults.path')}<input name="path" placeholder="/v1/transfers" maxlength="200" /></label>
    <button>${say(locale, 'stage.faults.arm')}</button>
  </form>`;
}

export function resetButton(locale: Locale): Markup {
  return html`<form method="post" action="/dev/reset?lang=${localePath(locale)}">
    <button class="danger">${say(locale, 'stage.reset.do')}</button>
  </form>`;
}

function resetSection(locale: Locale): Markup {
  const canAsk = settings().demoData && process.connected;
  const key = !settings().demoData ? 'stage.reset.noDemo' : canAsk ? 'stage.reset.text' : 'stage.reset.byHand';
  return html`<section class="panel" aria-labelledby="reset">
    <h2 id="reset">${say(locale, 'stage.reset')}</h2>
    <p>${say(locale, key)}</p>
    ${canAsk ? resetButton(locale) : html`<pre><code>npm run cli -- demo --reset</code></pre>`}
  </section>`;
}
