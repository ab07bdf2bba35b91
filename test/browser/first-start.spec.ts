// The told story as somebody finds it who has just started the product: a queue with fresh cases, a mark at where one is, words for
// when there is no line, and the two pages in which the house says what it does.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { LOCALE_PATHS } from '#kernel';
import { sql } from '#platform';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { DESKTOP, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const say = wordsIn('kk');
const { email, password } = demoPerson('admin');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

async function opens(path: string, as?: { email: string; password: string }): Promise<[BrowserContext, Page]> {
  const context = await site.visitor({ viewport: DESKTOP, ...(as && { as }) });
  const page = await context.newPage();
  await page.goto(site.address(path));
  await settled(page);
  return [context, page];
}

describe('the queue of the story', () => {
  it('has at most one case that is overdue, by a day and no more, and some that came today', async () => {
    const cases = await site.database.rows<{ isOverdue: boolean; isOld: boolean; isFresh: boolean }>(sql`
      select due_at < now() as "isOverdue", due_at < now() - interval '36 hours' as "isOld",
        opened_at between now() - interval '24 hours' and now() as "isFresh"
      from moderation_cases where status in ('OPEN', 'CLAIMED')`);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(cases.filter((each) => each.isOverdue).length).toBeLessThanOrEqual(1);
    expect(cases.filter((each) => each.isOld)).toEqual([]);
    expect(cases.filter((each) => each.isFresh).length).toBeGreaterThanOrEqual(1);
  });

  it('has happened: nothing of it lies ahead', async () => {
    const row = await site.database.row(sql`select count(*)::int as ahead from facts where at > now()`);
    expect(row).toEqual({ ahead: 0 });
  });
});

describe('the rail of an admin', () => {
  it('marks where one is on every page of the office, and one place only', async () => {
    const row = await site.database.row<{ id: string }>(
      sql`select id from moderation_cases where status = 'OPEN' order by id limit 1`,
    );
    const [context, page] = await opens('/admin', { email, password });
    const rail = page.getByRole('navigation', { name: say('frame.ownNavigation') });
    for (const [path, current] of [
      ['/admin', 'true'],
      ['/admin/queue', 'page'],
      [`/admin/cases/${row?.id}`, 'true'],
      ['/admin/people', 'true'],
    ] as const) {
      await page.goto(site.address(path));
      await settled(page);
      const marked = rail.locator('[aria-current]');
      expect([path, await marked.allInnerTexts(), await marked.first().getAttribute('aria-current')]).toEqual([
        path,
        [say('frame.queue')],
        current,
      ]);
    }
    await page.goto(site.address('/my'));
    await settled(page);
    expect(await rail.locator('[aria-current]').allInnerTexts()).toEqual([say('frame.my')]);
    await context.close();
  });
});

describe('without a line', () => {
  it('a report says that it cannot be sent, and that the numbers can be called', async () => {
    const [context, page] = await opens('/report');
    const line = page.getByText(say('report.offline'));
    expect(await line.isVisible()).toBe(false);
    await context.setOffline(true);
    await line.waitFor();
    await context.close();
  });

  it('a question of the editor says that one may go on writing', async () => {
    const draft = await site.database.row<{ id: string; email: string }>(sql`
      select l.id, p.email from listings l join team_members m on m.team_id = l.team_id and m.role = 'LEAD'
      join persons p on p.id = m.person_id where l.status = 'DRAFT' and not p.is_ward order by l.id limit 1`);
    const [context, page] = await opens(`/projects/${draft?.id}/edit/problem`, { email: draft?.email ?? '', password });
    const line = page.getByText(say('editor.offline'));
    expect([await line.count(), await line.isVisible()]).toEqual([1, false]);
    await context.setOffline(true);
    await line.waitFor();
    await context.close();
  });

  it('the reason of a decision says that it cannot be sent', async () => {
    const row = await site.database.row<{ id: string }>(
      sql`select id from moderation_cases where kind = 'LISTING_REVIEW' and status = 'OPEN' limit 1`,
    );
    const [context, page] = await opens(`/admin/cases/${row?.id}`, { email, password });
    await page.getByRole('button', { name: say('admin.do.askChanges') }).click();
    await context.setOffline(true);
    await page.getByText(say('ui.offlineForm')).waitFor();
    await context.close();
  });
});

describe('a project in another language', () => {
  it('says so, has its city in the reader’s language, and is found by it', async () => {
    const en = wordsIn('en');
    const [context, page] = await opens('/how');
    await page.goto(site.address('/projects?city=Almaty', 'en'));
    await settled(page);
    const kazakh = page.locator('main article').filter({ has: page.locator('h2[lang=kk]') });
    const cards = await kazakh.allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card).toContain(en('listing.writtenIn.KK'));
      expect(card).toContain('· Almaty');
    }
    const own = page.locator('main article').filter({ has: page.locator('h2[lang=en]') });
    for (const card of await own.allInnerTexts()) expect(card).not.toContain('Written in');
    await kazakh.first().getByRole('link').click();
    await page.waitForURL(/\/en\/p\//);
    await settled(page);
    expect(await page.locator('main h1').getAttribute('lang')).toBe('kk');
    expect(await page.locator('main header').innerText()).toMatch(/Almaty[\s\S]*Written in Kazakh/);
    await context.close();
  });
});

describe('privacy and terms', () => {
  it('stand at the foot of every public page, open to search engines, each part at its own address', async () => {
    for (const locale of LOCALE_PATHS) {
      const t = wordsIn(locale);
      for (const [path, key] of [
        ['/privacy', 'frame.privacy'],
        ['/terms', 'frame.terms'],
      ] as const) {
        const [context, page] = await opens('/how');
        await page.goto(site.address('/how', locale));
        await page
          .locator('footer')
          .getByRole('link', { name: t(key), exact: true })
          .click();
        await page.waitForURL((url) => url.pathname === `/${locale}${path}`);
        await settled(page);
        const answer = await page.reload();
        expect([answer?.status(), answer?.headers()['x-robots-tag']]).toEqual([200, undefined]);
        const anchors = await page
          .locator('main nav a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(anchors.length).toBeGreaterThan(5);
        for (const anchor of anchors) expect(await page.locator(`main section${anchor} h2`).count()).toBe(1);
        await context.close();
      }
    }
  }, 120_000);

  it('are beside the button of who signs up, and leave what was filled in where it is', async () => {
    const [context, page] = await opens('/sign-up');
    await page.getByLabel(say('account.fullName')).fill('Жаңа Адам');
    const opened = context.waitForEvent('page');
    await page
      .locator('main form')
      .getByRole('link', { name: say('frame.privacy') })
      .click();
    expect(new URL((await opened).url()).pathname).toBe('/kk/privacy');
    expect(await page.getByLabel(say('account.fullName')).inputValue()).toBe('Жаңа Адам');
    await context.close();
  });
});
