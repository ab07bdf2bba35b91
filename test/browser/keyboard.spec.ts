// Without a pointer: a mentor comes from the sign-in to an offer, and every stop of the Tab key on the public pages can be seen.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { matchPage } from '../../apps/web/routes/pages.js';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { begun, focusOf, tabTo, walkByTab } from './keyboard.js';
import { publicPlaces, type Place } from './places.js';
import { DESKTOP, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const say = wordsIn('kk');
const PATIENCE_MS = 600_000;

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site.address(path));
  await settled(page);
}

/** One of each page and reader. */
function onceEach(places: readonly Place[]): Place[] {
  const kindOf = ({ path, email }: Place) => `${matchPage(`/kk${path.split('?')[0]}`)?.page.path} ${email}`;
  return [...new Map(places.map((place) => [kindOf(place), place])).values()];
}

async function walk(
  places: readonly Place[],
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const complaints: string[] = [];
  for (const email of new Set(places.map((place) => place.email))) {
    const { password } = demoPerson('admin');
    const context = await site.visitor(email === undefined ? {} : { as: { email, password } });
    const page = await context.newPage();
    for (const { path } of places.filter((place) => place.email === email)) {
      await open(page, path);
      complaints.push(...(await look(page, path)));
    }
    await context.close();
  }
  return complaints;
}

describe('without a pointer', () => {
  it('one signs in, finds a project and comes to the offer', async () => {
    const context = await site.visitor({ viewport: DESKTOP });
    const page = await context.newPage();
    const complaints: string[] = [];
    await open(page, '/sign-in');
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).name).toBe(say('frame.skip'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.querySelector('main').contains(document.activeElement)`)).toBe(true);
    const { email, password } = demoPerson('marat');
    await page.evaluate('document.activeElement.blur(); window.scrollTo(0, 0)');
    await page.locator('main input[type=email]').focus();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    while (!(await page.evaluate<boolean>(`document.activeElement.type === 'password'`)))
      await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/my$/);
    await settled(page);
    await tabTo(page, say('frame.projects'), complaints);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/projects$/);
    await begun(page);
    const title = await page.getByRole('main').locator('article a').first().innerText();
    await tabTo(page, title, complaints);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/p\//);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await begun(page);
    await tabTo(page, say('project.makeOffer'), complaints);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/offer\/what$/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it(
    'every stop of every public page can be seen on a phone',
    async () => {
      const places = onceEach(await publicPlaces(site));
      expect(await walk(places, (page) => walkByTab(page))).toEqual([]);
    },
    PATIENCE_MS,
  );
});
