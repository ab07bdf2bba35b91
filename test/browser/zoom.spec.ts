// Letters twice as large on a phone (WCAG 1.4.4): no page scrolls sideways, nothing stands outside of it or is cut off.
// `npm test` asks this of each page once, where axe looks at it anyway; `npm run screens` of each tab and question as everybody
// who reads it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pages } from '../../apps/web/routes/pages.js';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { kindOf, oneOfEach } from './one-of-each.js';
import { privatePlaces, publicPlaces, type Place } from './places.js';
import { settled, startSite, type Site } from './site.js';
import { enlarge, misfits } from './zoom.js';

const isWhole = process.env['SCREENS'] === 'whole';
const PATIENCE_MS = 480_000;
const { password } = demoPerson('admin');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

/** One of each page, tab, question and reader. */
const onceEach = (places: readonly Place[]): Place[] =>
  oneOfEach(places, ({ page, question, search, part }, { email }) => `${page} ${question} ${search} ${part} ${email}`);

async function complaintsOf(places: readonly Place[]): Promise<string[]> {
  const complaints: string[] = [];
  for (const email of new Set(places.map((place) => place.email))) {
    const context = await site.visitor(email === undefined ? {} : { as: { email, password } });
    const page = await context.newPage();
    for (const { path } of places.filter((place) => place.email === email)) {
      await page.goto(site.address(path));
      await settled(page);
      await enlarge(page);
      complaints.push(...(await misfits(page)).map((each) => `${path} (${email ?? 'anybody'}): ${each}`));
    }
    await context.close();
  }
  return complaints;
}

describe('letters twice as large on a phone', () => {
  it('would be objected to where they do not fit', async () => {
    const page: Page = await (await site.visitor()).newPage();
    await page.goto(site.address('/how'));
    await settled(page);
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend',
      '<p style="width:25rem">Too wide</p><p style="width:4rem;overflow:hidden;white-space:nowrap">Cut in its middle</p>')`);
    await enlarge(page);
    const found = await misfits(page);
    expect(found.some((each) => each.startsWith('scrolls sideways'))).toBe(true);
    expect(found.some((each) => each.includes('«Too wide» stands outside'))).toBe(true);
    expect(found.some((each) => each.includes('«Cut in its middle» is cut'))).toBe(true);
    await page.context().close();
  });
});

if (isWhole) {
  describe('letters twice as large', () => {
    it(
      'fit on every public page',
      async () => {
        expect(await complaintsOf(onceEach(await publicPlaces(site)))).toEqual([]);
      },
      PATIENCE_MS,
    );

    it(
      'fit on every page of pupils, guardians, mentors and admins',
      async () => {
        const all = await privatePlaces(site);
        const readers = new Set(all.map(({ email }) => email));
        for (const key of ['aruzhan', 'maira', 'marat', 'admin']) expect(readers).toContain(demoPerson(key).email);
        const places = onceEach(all);
        const seen = new Set(places.map((place) => kindOf(place).page));
        const elsewhere = new Set(['p/:slug/offer', 'agreements/*']);
        const ofOwn = pages.filter(({ access, path }) => access === 'signedIn' && !elsewhere.has(path));
        expect(ofOwn.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
        expect(await complaintsOf(places)).toEqual([]);
      },
      PATIENCE_MS,
    );
  });
}
