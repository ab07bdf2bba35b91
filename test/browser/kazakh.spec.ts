// Kazakh in a real Chromium, which says it speaks it and does not: dates, numbers, money and relative time on real pages;
// languages, colours, and what can be read without any script.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { clock, days, formatDate, type LocalePath } from '#kernel';
import { show, startDeal, type Scene } from '../harness/milestones.js';
import { readerOf } from './reader.js';
import { DESKTOP, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const NO_BREAK_SPACE = '\u00a0';
const DARK = 'rgb(14, 22, 30)';
const LIGHT = 'rgb(251, 250, 246)';

let site: Site;
let deal: Scene;
let sha256 = '';
const kk = wordsIn('kk');

beforeAll(async () => {
  site = await startSite();
  const admin = await site.cast.admin();
  deal = await startDeal(site, admin);
  await site.settle();
  const query = 'query ($id: ID!) { node(id: $id) { ... on Agreement { documentSha256 } } }';
  const { node } = await deal.project.lead.ask<{ node: { documentSha256: string } }>(query, { id: deal.id });
  sha256 = node.documentSha256;
}, 180_000);
afterAll(() => site?.stop());

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();
const groundOf = (page: Page): Promise<string> =>
  page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
const languageOf = (page: Page): Promise<string> => page.evaluate<string>('document.documentElement.lang');

async function pageAt(context: BrowserContext, path: string, locale: LocalePath = 'kk'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address(path, locale));
  await settled(page);
  return page;
}

describe('Kazakh pages', () => {
  it('write numbers, money and dates as people do', async () => {
    const reader = await readerOf(site, { as: deal.project.lead }, 'kk');
    let all = '';
    for (const path of [
      '/projects',
      `/p/${deal.project.slug}`,
      '/mentors',
      '/my',
      '/offers',
      '/deals',
      `/deals/${deal.id}`,
    ]) {
      await reader.opens(path);
      all += await textOf(reader.page);
    }
    const [first] = (await show(deal.project.lead, deal)).milestones;
    expect(all).toContain(`500${NO_BREAK_SPACE}000${NO_BREAK_SPACE}₸`);
    expect(all).toContain(formatDate(first?.dueOn ?? '', 'KK', 'long'));
    expect(all).toMatch(
      /20\d\d ж\. \d{1,2} (қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)/,
    );
    expect(all).not.toMatch(/\bM\d{2}\b|KZT|\d,\d{3}|[+-]\d+ ?(d|h|min)\b/);
    // A sum never breaks over two lines, and neither does a number.
    expect(all).not.toMatch(/\d ₸|\d \d{3}\b/);
    await reader.page.context().close();
  });

  it('say how long ago something was, also when the clock has gone on', async () => {
    const reader = await readerOf(site, { as: deal.project.lead }, 'kk');
    await reader.opens('/my/news');
    expect(await textOf(reader.page)).toMatch(/жаңа ғана|\d+ минут бұрын/);
    await site.advance(days(3));
    await reader.opens('/my/news');
    expect(await textOf(reader.page)).toContain('3 күн бұрын');
    await reader.opens(`/deals/${deal.id}`);
    const [first] = (await show(deal.project.lead, deal)).milestones;
    const left = Math.round((Date.parse(first?.dueOn ?? '') - clock.now().getTime()) / days(1));
    expect(await textOf(reader.page)).toMatch(new RegExp(`(${left - 1}|${left}|${left + 1}) күннен кейін`));
    await reader.page.context().close();
  });
});

describe('languages', () => {
  it('are said to browsers and screen readers, also for what is written in another one', async () => {
    const context = await site.visitor();
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const page = await pageAt(context, `/p/${deal.project.slug}`, locale);
      expect(await languageOf(page)).toBe(locale);
      // The project is written in English, whoever reads it.
      expect(await page.locator('main h1').getAttribute('lang')).toBe('en');
      await page.close();
    }
    await context.close();
  });

  it('change in place: the page, its filters and what was typed stay', async () => {
    const context = await site.visitor();
    const page = await pageAt(context, '/projects?stage=PROTOTYPE');
    await page.getByRole('link', { name: 'Рус' }).first().click();
    await page.waitForURL(site.address('/projects?stage=PROTOTYPE', 'ru'));
    await page.getByRole('heading', { level: 1, name: wordsIn('ru')('browse.title') }).waitFor();
    expect(await languageOf(page)).toBe('ru');
    await page.goto(site.address('/sign-up'));
    await settled(page);
    await page.getByLabel(kk('account.fullName')).fill('Әлия Өмірқызы');
    await page.getByRole('link', { name: 'Eng' }).first().click();
    await page.getByRole('heading', { level: 1, name: wordsIn('en')('signUp.title') }).waitFor();
    expect(await page.getByLabel(wordsIn('en')('account.fullName')).inputValue()).toBe('Әлия Өмірқызы');
    // The choice is remembered: the bare address leads there.
    await page.goto(site.origin);
    expect(new URL(page.url()).pathname).toBe('/en');
    await context.close();
  });
});

describe('dark mode', () => {
  it('survives a reload, from the first byte on', async () => {
    const context = await site.visitor({ viewport: DESKTOP, colorScheme: 'light' });
    const page = await pageAt(context, '/how');
    expect(await groundOf(page)).toBe(LIGHT);
    await page
      .getByRole('button', { name: kk('frame.toDark') })
      .first()
      .click();
    expect(await groundOf(page)).toBe(DARK);
    await page.reload();
    expect(await groundOf(page)).toBe(DARK);
    const html = await (await context.request.get(page.url())).text();
    expect(html).toContain('<html lang="kk" data-theme="dark">');
    // Nothing flashes: without any script the page is dark as well.
    const still = await site.visitor({ javaScriptEnabled: false, storageState: await context.storageState() });
    const unmoved = await still.newPage();
    await unmoved.goto(page.url());
    expect(await unmoved.locator('html').getAttribute('data-theme')).toBe('dark');
    await Promise.all([context.close(), still.close()]);
  });

  it('follows the device until somebody chooses', async () => {
    const context = await site.visitor({ colorScheme: 'dark' });
    const page = await pageAt(context, '/how');
    expect(await groundOf(page)).toBe(DARK);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('agreements can be verified, projects found and read', async () => {
    const context = await site.visitor({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address(`/v/${sha256}`));
    expect(await page.locator('main').innerText()).toContain(kk('verify.title'));
    expect(await page.locator('main').innerText()).not.toContain(kk('verify.unknownTitle'));
    await page.goto(site.address(`/v/${'0'.repeat(64)}`));
    expect(await page.locator('main').innerText()).toContain(kk('verify.unknownTitle'));
    await page.goto(site.address('/projects'));
    await page.getByRole('main').getByRole('link', { name: 'Шетелден оқулық жеткізу' }).click();
    await page.waitForURL(/\/kk\/p\//);
    expect(await page.locator('main').innerText()).toContain('Шетелден бір кітап алдырғанда');
    await page.getByRole('link', { name: 'Eng' }).first().click();
    await page.waitForURL(/\/en\/p\//);
    await context.close();
  });
});

it('leaves no complaint in any browser', () => {
  expect(site.watched.errors).toEqual([]);
});
