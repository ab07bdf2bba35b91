// Nobody is shut out: axe finds nothing on any page of the demo story, no page scrolls sideways at 320 px, letters twice as large
// fit on a phone, no browser complains.
// `npm test` looks at every page once, in Kazakh, light, on a phone; `npm run axe` in every language, colour and width.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LOCALE_PATHS, type LocalePath } from '#kernel';
import { pages } from '../../apps/web/routes/pages.js';
import { scrollsSideways, violationsOn } from './axe.js';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { kindOf, oneOfEach } from './one-of-each.js';
import { NOWHERE, privatePlaces, publicPlaces, type Place } from './places.js';
import { DESKTOP, PHONE, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';
import { enlarge, misfits } from './zoom.js';

const isWhole = process.env['AXE'] === 'whole';
const LOCALES: readonly LocalePath[] = isWhole ? LOCALE_PATHS : ['kk'];
const THEMES = isWhole ? (['light', 'dark'] as const) : (['light'] as const);
const SIZES = isWhole ? [PHONE, DESKTOP] : [PHONE];
const NARROW = 320;
/** Many pages, each looked at several times. */
const PATIENCE_MS = isWhole ? 3_600_000 : 240_000;
const { password } = demoPerson('admin');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

/** Without what differs only in ids and words: one look at each page is enough to begin with. */
const onceEach = (places: readonly Place[]): Place[] =>
  oneOfEach(places, ({ page, question, search, part }) => `${page} ${search.split('=')[0]} ${question} ${part}`);

/** What is wrong with these pages for one reader, a line each. */
async function complaintsAbout(places: readonly Place[]): Promise<string[]> {
  const complaints: string[] = [];
  const [first] = places;
  const context = await site.visitor(first?.email === undefined ? {} : { as: { email: first.email, password } });
  const page = await context.newPage();
  for (const locale of LOCALES) {
    for (const place of places) {
      const { path } = place;
      await page.goto(site.address(path, locale));
      await settled(page);
      if (path !== NOWHERE && (await isElsewhere(page, place))) complaints.push(`${locale}${path} shows ${page.url()}`);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const theme of THEMES) {
          await dress(page, theme);
          const found = await violationsOn(page);
          complaints.push(...found.map((each) => `${locale}${path} ${theme} ${size.width}: ${each}`));
        }
      }
      if (await scrollsSideways(page, NARROW)) complaints.push(`${locale}${path} scrolls sideways`);
      await page.setViewportSize(PHONE);
      await enlarge(page);
      complaints.push(...(await misfits(page)).map((each) => `${locale}${path} with large letters: ${each}`));
    }
  }
  await context.close();
  return complaints;
}

/** In these colours, and not on the way to them. */
async function dress(page: Page, theme: string): Promise<void> {
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
  await page.evaluate('document.getAnimations().forEach((each) => each.finish())');
}

/** A sign-in form or a page that says it does not exist would please axe as well. */
async function isElsewhere(page: Page, place: Place): Promise<boolean> {
  const at = new URL(page.url()).pathname.slice('/kk'.length);
  const titles = LOCALE_PATHS.flatMap((locale) =>
    ['frame.notFoundTitle', 'frame.noRightTitle', 'frame.brokenTitle'].map((key) => wordsIn(locale)(key)),
  );
  return at !== kindOf(place).address || titles.includes((await page.locator('main h1').first().innerText()).trim());
}

async function lookAt(all: readonly Place[]): Promise<void> {
  const places = isWhole ? all : onceEach(all);
  const readers = new Map<string, Place[]>();
  for (const place of places) readers.set(place.email ?? '', [...(readers.get(place.email ?? '') ?? []), place]);
  const complaints: string[] = [];
  for (const each of readers.values()) complaints.push(...(await complaintsAbout(each)));
  expect(complaints).toEqual([]);
}

describe('every page', () => {
  it('would be objected to if something were wrong with it', async () => {
    const page = await (await site.visitor()).newPage();
    await page.goto(site.address('/how'));
    await settled(page);
    await dress(page, 'light');
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<img src="/favicon.svg"><p style="width:500px;color:#eee">Faint words</p>')`);
    expect((await violationsOn(page)).map((each) => each.split(':')[0]).sort()).toEqual([
      'color-contrast',
      'image-alt',
    ]);
    expect(await scrollsSideways(page, NARROW)).toBe(true);
    await page.context().close();
  });

  it('is among those looked at', async () => {
    const places = [...(await publicPlaces(site)), ...(await privatePlaces(site))];
    const seen = new Set(places.map((place) => kindOf(place).page));
    const only = new Set(['p/:slug/offer', 'agreements/*']);
    expect(pages.map(({ path }) => path).filter((path) => !seen.has(path) && !only.has(path))).toEqual([]);
  });

  it('for visitors is open to all', async () => lookAt(await publicPlaces(site)), PATIENCE_MS);
  it('for people who signed in is open to all', async () => lookAt(await privatePlaces(site)), PATIENCE_MS);

  it('leaves no complaint in the browser', () => {
    expect(site.watched.errors).toEqual([]);
  });
});
