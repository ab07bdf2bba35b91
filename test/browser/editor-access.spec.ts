// The editor for everybody: by keyboard alone, on the narrowest phone, at 200 %, for a screen reader.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { family, inviteGuardian, pupil } from '../harness/family.js';
import type { Actor } from '../harness/cast.js';
import { violationsOn } from './axe.js';
import { readerOf, type Reader } from './reader.js';
import { startSite, type Site } from './site.js';

const NARROW = { width: 320, height: 640 };
const SMALLEST_TARGET = 44;

let site: Site;
let ward: Actor;
let places: { path: string; as: Actor }[] = [];
let listingId = '';

beforeAll(async () => {
  site = await startSite();
  const admin = await site.cast.admin('Гүлжан Әкімова');
  ({ ward } = await family(site, admin));
  listingId = await aProject(ward, 'Ауылдағы кітап жолы');
  const waiting = await pupil(site, 'Дана Серікқызы');
  const waitingId = await aProject(waiting, 'Гүл дүкені');
  await inviteGuardian(waiting);
  const alone = await pupil(site, 'Әлем Бекұлы');
  const aloneId = await aProject(alone, 'Үнемші су');
  const questions = ['title', 'problem', 'place', 'proof', 'plan', 'mentoring', 'money', 'parent', 'check'];
  places = [
    ...questions.map((question) => ({ path: `/projects/${listingId}/edit/${question}`, as: ward })),
    { path: `/projects/${listingId}/edit`, as: ward },
    { path: `/projects/${listingId}/preview`, as: ward },
    { path: '/my/projects/new', as: ward },
    { path: '/my', as: waiting },
    { path: `/projects/${waitingId}/edit/parent`, as: waiting },
    { path: `/projects/${aloneId}/edit/parent`, as: alone },
  ];
}, 180_000);
afterAll(() => site?.stop());

async function aProject(lead: Actor, title: string): Promise<string> {
  const { id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: title }, 'id');
  const input = { teamId, title, language: 'KK' };
  return (await lead.does<{ id: string }>('createListing', 'CreateListingInput', input, 'id')).id;
}

/** Goes through all places as their people, one browser a person. */
async function everywhere(
  options: Parameters<typeof readerOf>[1],
  language: 'kk' | 'ru',
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const readers = new Map<Actor, Reader>();
  for (const { path, as } of places) {
    const reader = readers.get(as) ?? (await readerOf(site, { ...options, as }, language));
    readers.set(as, reader);
    await reader.opens(path);
    await look(reader.page, path);
  }
  for (const reader of readers.values()) await reader.page.context().close();
}

describe('the editor and the student’s home', () => {
  it.each(['kk', 'ru'] as const)(
    'fit a page of 320 points in %s, every target large enough',
    async (language) => {
      const tooSmall = `[...document.querySelectorAll('main a, main button, main summary, main select, main input:not(.sr-only):not([type=radio]):not([type=checkbox])')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < ${SMALLEST_TARGET - 0.5})
      .map(({ element }) => element.textContent?.trim() || element.outerHTML.slice(0, 80))`;
      await everywhere({ viewport: NARROW }, language, async (page, path) => {
        expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, NARROW.width]);
        expect([path, await page.evaluate(tooSmall)]).toEqual([path, []]);
      });
    },
    60_000,
  );

  it('keep to the page at 200 %: a laptop’s window, half as many points', async () => {
    await everywhere({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 'kk', async (page, path) => {
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect([path, wide]).toEqual([path, false]);
    });
  }, 120_000);

  it.each(['dark'] as const)(
    'say everything to a screen reader and show it with contrast, %s',
    async (colorScheme) => {
      await everywhere({ colorScheme }, 'kk', async (page, path) => {
        expect([path, await violationsOn(page)]).toEqual([path, []]);
      });
    },
    90_000,
  );
});

describe('by keyboard alone', () => {
  it('a question is answered, a mistake is found in the summary and put right', async () => {
    const reader = await readerOf(site, { as: ward }, 'ru');
    reader.speaksTo('young');
    const { page } = reader;
    await reader.opens(`/projects/${listingId}/edit/plan`);
    await reader.field('editor.milestoneTitle').focus();
    await page.keyboard.type('Сайт');
    await page.keyboard.press('Enter');
    // The days are missing: the summary has the focus, and its link leads to the field.
    const focused = () => page.evaluate<string>('document.activeElement.innerText || document.activeElement.id');
    expect(await focused()).toContain(reader.t('editor.half.days'));
    expect(await page.title()).toMatch(/^Ошибка/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('30');
    expect(await reader.field('editor.milestoneDays').inputValue()).toBe('30');
    await page.keyboard.press('Enter');
    await reader.arrives(/\/edit\/mentoring$/);
    await page.context().close();
  });
});
