// What people write is shown as text and never runs; addresses that others put into links lead nowhere else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PASSWORD } from '../harness/cast.js';
import { SHORT, tellHostileStory } from './hostile-story.js';
import type { Place } from './places.js';
import { readerOf } from './reader.js';
import { PHONE, settled, startSite, type Site } from './site.js';
import { misfits } from './zoom.js';

const ALARM = 'alarm! a script ran';

let site: Site;
let places: Place[];
beforeAll(async () => {
  site = await startSite();
  places = await tellHostileStory(site);
  await site.settle();
}, 240_000);
afterAll(() => site?.stop());

/** A page of this reader on which a script of the story would be heard. */
async function alarmedPage(email?: string): Promise<Page> {
  const context = await site.visitor(email === undefined ? {} : { as: { email } });
  await context.addInitScript({ content: `window.alarm = () => console.error('${ALARM}')` });
  return context.newPage();
}

describe('what people write', () => {
  it('is heard when it runs', async () => {
    const page = await alarmedPage();
    await page.goto(site.address('/how'));
    const heard = page.waitForEvent('console');
    await page.evaluate('alarm()');
    expect((await heard).text()).toBe(ALARM);
    // The policy stops what slips into a page, and that is heard as well.
    const stopped = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src=data:, onerror=alarm()>')`);
    expect((await stopped).type()).toBe('error');
    await page.context().close();
    expect(site.watched.errors.splice(0).length).toBeGreaterThanOrEqual(2);
  });

  it('is shown as text on every page that shows it, and fits on a small phone however long its words are', async () => {
    const shown: string[] = [];
    const outside: string[] = [];
    for (const email of new Set(places.map((place) => place.email))) {
      const page = await alarmedPage(email);
      for (const { path } of places.filter((place) => place.email === email)) {
        await page.goto(site.address(path, 'en'));
        await settled(page);
        const text = await page.locator('body').innerText();
        if (text.includes('onerror=alarm()') || text.includes('onload=alarm()')) shown.push(path);
        await page.setViewportSize({ ...PHONE, width: 320 });
        outside.push(...(await misfits(page)).map((each) => `${path} ${each}`));
        await page.setViewportSize(PHONE);
      }
      await page.context().close();
    }
    expect(site.watched.errors).toEqual([]);
    expect(outside).toEqual([]);
    // Nearly all of them show some of it; a page that is empty would please this test as well.
    expect(shown.length).toBeGreaterThan(places.length * 0.8);
  }, 240_000);

  it('comes from a link into a search field as text', async () => {
    const page = await alarmedPage();
    await page.goto(site.address(`/projects?q=${encodeURIComponent(SHORT)}`));
    await settled(page);
    expect(await page.locator('input[name=q], input[type=search]').first().inputValue()).toBe(SHORT);
    await page.context().close();
  });
});

describe('addresses in links', () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    'javascript:alarm()',
    '/kk/../..//evil.example/',
    '%2F%2Fevil.example',
  ];

  it('lead to our own pages only after signing in', async () => {
    const person = await site.cast.adult('Aisha Horizon');
    for (const next of elsewhere) {
      const reader = await readerOf(site, {}, 'en');
      await reader.opens(`/sign-in?next=${encodeURIComponent(next)}`);
      await reader.fills('account.email', person.email);
      await reader.fills('account.password', PASSWORD);
      await reader.presses('signIn.submit');
      await reader.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
      expect(new URL(reader.page.url()).origin).toBe(site.origin);
      await reader.page.context().close();
    }
  });

  it('are no door from the bare address or a return address', async () => {
    const page = await alarmedPage();
    for (const path of [
      '//evil.example/%2e%2e',
      '/\\evil.example',
      '/kk?next=https://evil.example&return_url=https://evil.example',
    ]) {
      await page.goto(site.origin + path);
      expect(new URL(page.url()).origin).toBe(site.origin);
    }
    await page.context().close();
    expect(site.watched.errors).toEqual([]);
  });
});
