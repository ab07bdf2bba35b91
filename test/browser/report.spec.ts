// Saying that something is wrong, as a visitor on a phone does it (ux.md, F9), without JavaScript too, and leaving in a hurry.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { LOCALE_PATHS } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { publishedProject, verifiedMentor, type MentorOnStage, type Project } from '../harness/deals.js';
import { PHONE, settled, startSite, type Site } from './site.js';
import { thumbOf } from './thumb.js';
import { wordsIn } from './words.js';

/** The door to the page elsewhere; where it leads is told in concerns.spec.ts. */
const ELSEWHERE = /\/exit$/;
const WORDS = 'Мне пишет незнакомый человек и просит фото';

let site: Site;
let admin: Actor;
let project: Project;
let mentor: MentorOnStage;
beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin();
  project = await publishedProject(site, admin);
  mentor = await verifiedMentor(site, admin, { name: 'Серік Әлиев' });
}, 240_000);
afterAll(async () => {
  expect(site.watched.errors).toEqual([]);
  await site.stop();
});

/** Behind the door stands the weather, also without the internet. */
async function withElsewhere(context: BrowserContext): Promise<BrowserContext> {
  await context.route(ELSEWHERE, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Weather</title><p>Weather</p>' }),
  );
  return context;
}
const said = async (): Promise<{ topic: string; words: string; subject: string; page: string | null }[]> =>
  site.database.rows({
    text: `select c.topic, c.words, k.subject_id as subject, c.page from concerns c join moderation_cases k on k.id = c.case_id
      order by c.received_at, c.id`,
    values: [],
  });
const radio = (page: Page, topic: string) => page.locator(`input[name=topic][value=${topic}]`);

describe('a visitor', () => {
  it('tells us about a project in three taps, and gets a number and help', async () => {
    const thumb = await thumbOf(site);
    const { page } = thumb.reader;
    await thumb.reader.opens(`/p/${project.slug}`);
    await settled(page);
    await thumb.presses('report.open');
    await thumb.reader.arrives(/\/report\?about=listing_/);
    await thumb.ticks('report.topic.FRAUD');
    await thumb.presses('report.send');
    await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/150[\s\S]*111[\s\S]*112/);
    process.stdout.write(`a report without an account: ${thumb.taps} taps, ${thumb.seconds} s\n`);
    expect(thumb.taps).toBeLessThanOrEqual(4);
    expect(thumb.seconds).toBeLessThan(60);
    expect((await said()).at(-1)).toMatchObject({ topic: 'FRAUD', subject: project.listingId });
    await page.context().close();
  });

  it('finds the page in every language at the foot of every public page', async () => {
    for (const locale of LOCALE_PATHS) {
      const context = await site.visitor();
      const page = await context.newPage();
      const t = wordsIn(locale);
      for (const path of ['', '/projects', '/how', '/sign-up']) {
        await page.goto(site.address(path, locale));
        const link = page.locator('footer').getByRole('link', { name: t('report.open') });
        expect(await link.getAttribute('href')).toBe(`/${locale}/report`);
      }
      await page.goto(site.address('/report', locale));
      await settled(page);
      expect(await page.locator('main h1').innerText()).toBe(t('report.title'));
      expect(await page.locator('main').innerText()).toContain('150');
      expect(await page.title()).not.toMatch(/шағым|жалоб|report|wrong|не так|дұрыс емес/i);
      await context.close();
    }
  });

  it('learns at once what is missing, and keeps what they wrote', async () => {
    const context = await site.visitor();
    const page = await context.newPage();
    const t = wordsIn('en');
    await page.goto(site.address('/report', 'en'));
    await settled(page);
    await page.getByLabel(t('report.words')).fill('Something');
    await page.getByRole('button', { name: t('report.send') }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel(t('report.words')).inputValue()).toBe('Something');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
    await context.close();
  });

  it('needs no JavaScript', async () => {
    const context = await withElsewhere(await site.visitor({ javaScriptEnabled: false }));
    const page = await context.newPage();
    const t = wordsIn('ru');
    await page.goto(site.address(`/report?about=${mentor.mentorId}`, 'ru'));
    await page.getByLabel(t('report.words')).fill(WORDS);
    await page.getByRole('button', { name: t('report.send') }).click();
    await page.getByText(t('report.chooseTopic')).waitFor();
    expect(page.url()).toContain(mentor.mentorId);
    await radio(page, 'CHILD_SAFETY').check();
    await page.getByLabel(t('report.words')).fill(WORDS);
    await page.getByRole('button', { name: t('report.send') }).click();
    await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).waitFor();
    expect(page.url()).toMatch(/\/ru\/report\?sent=/);
    expect((await said()).at(-1)).toMatchObject({ topic: 'CHILD_SAFETY', words: WORDS, subject: mentor.mentorId });
    await page.getByRole('link', { name: t('report.exit') }).click();
    await page.waitForURL(ELSEWHERE);
    await context.close();
  });
});

// Scrolled step by step: no word of the page is ever seen beside or through the button.
const HIDDEN_BY_EXIT = `(() => {
  const exit = document.querySelector("main a[href='/exit']");
  const hidden = new Set();
  for (let top = 0; top < document.body.scrollHeight; top += 40) {
    window.scrollTo(0, top);
    const box = exit.getBoundingClientRect();
    for (const each of document.querySelectorAll('main label, main p, main h1, main h2, main button, main input, main textarea')) {
      const other = each.getBoundingClientRect();
      const isBeside = other.bottom > box.top + 1 && other.top < box.bottom - 1;
      if (!isBeside) continue;
      // Whatever is level with the button has to be covered by its row as a whole, not by the button alone.
      const left = document.elementFromPoint(8, (box.top + box.bottom) / 2);
      if (!left.contains(exit)) hidden.add(each.innerText || each.id);
    }
  }
  return [...hidden];
})()`;

describe('whoever is disturbed', () => {
  async function writing(): Promise<Page> {
    const context = await withElsewhere(await site.visitor());
    const page = await context.newPage();
    await page.goto(site.address('/projects', 'ru'));
    await page.goto(site.address('/report', 'ru'));
    await settled(page);
    await radio(page, 'CHILD_SAFETY').check();
    await page.getByLabel(wordsIn('ru')('report.words')).fill(WORDS);
    return page;
  }
  /** Nothing that was written is on the way back. */
  async function leftNothing(page: Page): Promise<void> {
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    await page.waitForURL(/\/ru\/projects$/);
    await page.goto(site.address('/report', 'ru'));
    await settled(page);
    expect(await page.getByLabel(wordsIn('ru')('report.words')).inputValue()).toBe('');
    expect(await page.locator('input[name=topic]:checked').count()).toBe(0);
    const stored = `JSON.stringify([{ ...localStorage }, { ...sessionStorage }])`;
    expect(await page.evaluate(stored)).not.toContain('незнакомый');
    await page.context().close();
  }

  it('leaves in one tap', async () => {
    const page = await writing();
    await page.getByRole('link', { name: wordsIn('ru')('report.exit') }).click();
    await leftNothing(page);
  });

  it('leaves by Escape, three times', async () => {
    const page = await writing();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('/report');
    await page.keyboard.press('Escape');
    await leftNothing(page);
  });

  it('sees the way out wherever they have scrolled to, and it hides nothing', async () => {
    for (const viewport of [PHONE, { width: 320, height: 568 }, { width: 1280, height: 800 }]) {
      const context = await site.visitor({ viewport });
      const page = await context.newPage();
      await page.goto(site.address('/report'));
      await settled(page);
      const exit = page.getByRole('link', { name: wordsIn('kk')('report.exit') });
      for (const at of ['0', 'document.body.scrollHeight / 2', 'document.body.scrollHeight']) {
        await page.evaluate(`window.scrollTo(0, ${at})`);
        const box = (await exit.boundingBox())!;
        expect(box.y >= 0 && box.y + box.height <= viewport.height && box.height >= 44).toBe(true);
      }
      if (viewport.width < 1024) expect(await page.evaluate(HIDDEN_BY_EXIT)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      await page.getByRole('button', { name: wordsIn('kk')('report.send') }).click({ trial: true });
      await context.close();
    }
  });

  it('is kept by no cache', async () => {
    const answer = await site.api.inject({ url: '/ru/report', headers: { accept: 'text/html' } });
    expect(answer.headers['cache-control']).toBe('no-store');
    const other = await site.api.inject({ url: '/ru/safety', headers: { accept: 'text/html' } });
    expect(other.headers['cache-control']).not.toBe('no-store');
  });
});

describe('somebody with an account', () => {
  it('reports a mentor in three taps, blocks in one, and takes that back', async () => {
    const person = await site.cast.adult('Дана Сәтова', { locale: 'RU' });
    const thumb = await thumbOf(site, { as: person });
    const { page } = thumb.reader;
    const { slug } = (await site.database.row<{ slug: string }>({
      text: `select slug from mentors where id = $1`,
      values: [mentor.mentorId],
    }))!;
    await thumb.reader.opens(`/m/${slug}`);
    await settled(page);
    await thumb.presses('report.open');
    await thumb.ticks('report.topic.SPAM');
    await thumb.presses('report.send');
    await page.getByText(wordsIn('ru')('report.sent')).waitFor();
    expect(thumb.taps).toBe(3);
    await thumb.presses('block.do');
    await page.getByText(/^Заблокировано: Серік/).waitFor();
    const blocks = async () =>
      (await site.database.rows({ text: `select 1 from blocks where blocker_id = $1`, values: [person.personId] }))
        .length;
    expect([thumb.taps, await blocks()]).toEqual([4, 1]);
    await thumb.reader.opens('/settings');
    await settled(page);
    await page
      .locator('#blocked')
      .getByText(/^Серік/)
      .waitFor();
    await thumb.presses('block.lift');
    await page.getByText(wordsIn('ru')('block.none')).waitFor();
    expect(await blocks()).toBe(0);
    await page.context().close();
  });
});

describe('an admin', () => {
  it('sees what is grave first, until when, and what was said', async () => {
    const context = await site.visitor({ as: admin, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const t = wordsIn('ru');
    await page.goto(site.address('/admin/queue', 'ru'));
    await settled(page);
    const [first] = await page.locator('main li').all();
    expect(await first?.innerText()).toContain(t('admin.severity.SAFETY'));
    await site.advance(25 * 3_600_000);
    await page.reload();
    await settled(page);
    expect(await page.locator('main li').first().innerText()).toMatch(/Срок прошёл/);
    await page.locator('main li a').first().click();
    await page.getByText(WORDS).first().waitFor();
    await context.close();
  });
});
