// Every page with its data on the way, lost, refused or behind a dead line: it never stays blank or turns for ever, it says what
// happened in its reader's words, and it offers to try again. `npm test` looks at every fourth page; `npm run screens` at all.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { kindOf, oneOfEach } from './one-of-each.js';
import { privatePlaces, type Place } from './places.js';
import { settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const isWhole = process.env['SCREENS'] === 'whole';
const PATIENCE_MS = 400_000;
const { password } = demoPerson('admin');
const say = wordsIn('kk');
/** Leads on to the page of a deal, or begins with an empty form: there is nothing to read before somebody writes. */
const NOTHING_ASKED = new Set(['agreements/*', 'my/teams/new', 'admin/award']);

let site: Site;
let places: Place[];
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
  const all = await privatePlaces(site);
  places = oneOfEach(
    all.filter((each) => !NOTHING_ASKED.has(kindOf(each).page)),
    ({ page }) => page,
  );
}, 300_000);
afterAll(() => site?.stop());

type Fate = (route: Route) => Promise<void>;

/** Reads meet their fate; who reads is still known: the session and the viewer come through. */
async function doom(context: BrowserContext, fate: Fate): Promise<void> {
  await context.route('**/graphql', (route) => (isAboutViewer(route) ? route.continue() : fate(route)));
}

const file = path.resolve(import.meta.dirname, '../../apps/web/graphql/generated/persisted-documents.json');
const documents = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;

/** The first question of a page is who reads it. */
function isAboutViewer(route: Route): boolean {
  const { extensions } = route.request().postDataJSON() as { extensions: { persistedQuery: { sha256Hash: string } } };
  return /(mutation (RefreshSession|SignOut)|query CurrentViewer)\b/.test(
    documents[extensions.persistedQuery.sha256Hash] ?? '',
  );
}

/** What each page says under a fate, and what is missing from it. */
async function under(fate: Fate, look: (page: Page) => Promise<string | null>): Promise<string[]> {
  const complaints: string[] = [];
  const looked = places.filter((_, at) => isWhole || at % 4 === 0);
  expect(looked.length).toBeGreaterThan(4);
  for (const email of new Set(looked.map((place) => place.email))) {
    const context = await site.visitor({ serviceWorkers: 'block', as: { email: email ?? '', password } });
    await doom(context, fate);
    const page = await context.newPage();
    for (const { path } of looked.filter((place) => place.email === email)) {
      await page.goto(site.address(path));
      const found = await look(page);
      if (found) complaints.push(`${path} (${email}): ${found}`);
    }
    await context.close();
  }
  return complaints;
}

const wordsOn = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ').trim();

const refused: Fate = (route) =>
  route.fulfill({
    json: {
      data: null,
      errors: [{ message: 'Бірдеңе істен шықты.', extensions: { code: 'INTERNAL', id: 'fault_1' } }],
    },
  });

/** Waits for words, one of several; the page as it stood when none came. */
async function awaits(page: Page, ...keys: string[]): Promise<string | null> {
  const either = keys.map((key) => page.locator('main').getByText(say(key)).first());
  try {
    await either
      .reduce((all, each) => all.or(each))
      .first()
      .waitFor({ timeout: 12_000 });
    return null;
  } catch {
    return `says «${(await wordsOn(page)).slice(0, 160)}»`;
  }
}

describe('every page of signed-in people', () => {
  it(
    'shows where its content will stand while that is on its way',
    async () => {
      const stalled: Fate = async () => undefined;
      const look = async (page: Page): Promise<string | null> => {
        await page.waitForTimeout(1_200);
        const isBusy = (await page.locator('main [aria-busy]').count()) > 0;
        return isBusy || (await wordsOn(page)).length > 20 ? null : 'is blank';
      };
      expect(await under(stalled, look)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'says that something failed, and tries again',
    async () => {
      const look = async (page: Page): Promise<string | null> => {
        const silent = await awaits(page, 'frame.brokenTitle', 'ui.retry');
        if (silent) return silent;
        const again = page
          .getByRole('button', { name: say('frame.reload') })
          .or(page.getByRole('button', { name: say('ui.retry') }));
        return (await again.count()) > 0 ? null : 'offers nothing to press';
      };
      expect(await under(refused, look)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'says that there is no connection, and not that something broke',
    async () => {
      const lost: Fate = (route) => route.abort('internetdisconnected');
      const look = async (page: Page): Promise<string | null> => {
        const silent = await awaits(page, 'frame.offlineTitle', 'ui.offlineProblem');
        return silent ?? ((await wordsOn(page)).includes(say('frame.brokenTitle')) ? 'says that it broke' : null);
      };
      expect(await under(lost, look)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('what one has no right to', () => {
  it(
    'is said plainly or is not there, and never blank',
    async () => {
      const context = await site.visitor({ as: demoPerson('guest') });
      const page = await context.newPage();
      // Teams are known to everybody who signed in, and whose award it was is no secret either.
      const others = places.filter(
        ({ path, email }) =>
          /_[0-9a-z]{26}|\/admin/.test(path) &&
          !/\/my\/(teams|projects)\//.test(path) &&
          email !== demoPerson('guest').email,
      );
      expect(others.length).toBeGreaterThan(8);
      const complaints: string[] = [];
      for (const { path } of others) {
        await page.goto(site.address(path));
        await settled(page);
        const title = (await page.locator('main h1').first().innerText()).trim();
        if (![say('frame.noRightTitle'), say('frame.notFoundTitle')].includes(title))
          complaints.push(`${path} says «${title}»`);
      }
      expect(complaints).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );
});

describe('a form without a connection', () => {
  it('says what becomes of its words, marks what waits, keeps what was typed, and sends it later', async () => {
    const context = await site.visitor({ as: demoPerson('guest') });
    const page = await context.newPage();
    await page.goto(site.address('/my/teams/new'));
    await settled(page);
    const note = page.getByText(say('ui.offlineForm'));
    const send = page.locator('main form button[type=submit]').first();
    const isMarked = (): Promise<boolean> =>
      send.evaluate((button) => getComputedStyle(button as never, '::after').content !== 'none');
    expect([await note.isVisible(), await isMarked()]).toEqual([false, false]);
    await page.locator('main form input[type=text], main form input:not([type])').first().fill('Байланыссыз топ');
    await context.setOffline(true);
    await page.getByText(say('frame.offline')).waitFor();
    expect([await note.isVisible(), await isMarked()]).toEqual([true, true]);
    await send.click();
    await page.getByText(say('ui.offlineProblem')).waitFor();
    expect(await page.locator('main form input').first().inputValue()).toBe('Байланыссыз топ');
    await context.setOffline(false);
    await note.waitFor({ state: 'hidden' });
    await send.click();
    await page.waitForURL(/\/my\/teams\/team_/);
    await context.close();
  });
});
