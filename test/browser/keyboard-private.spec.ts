// Without a pointer, signed in: an offer is accepted, an agreement signed, a case decided; every dialog opens, holds the focus,
// closes by Escape and gives the focus back; tabs go by arrows; every stop of the own pages can be seen, in the order of the page.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { sql } from '#platform';
import { demoPerson, tellDemoStory } from './demo-story.js';
import { begun, focusOf, tabTo, walkByTab } from './keyboard.js';
import { DESKTOP, PHONE, settled, startSite, type Site } from './site.js';
import { wordsIn } from './words.js';

const say = wordsIn('kk');
const PATIENCE_MS = 300_000;
const { password } = demoPerson('admin');

let site: Site;
beforeAll(async () => {
  site = await startSite();
  await tellDemoStory(site);
}, 300_000);
afterAll(() => site?.stop());

interface Found {
  readonly path: string;
  readonly email: string;
}

async function find(what: ReturnType<typeof sql>): Promise<Found> {
  const row = await site.database.row<Found>(what);
  if (!row) throw new Error('The demo story has nobody like that');
  return row;
}
const leadOf = sql`(select leader.email from team_members m join persons leader on leader.id = m.person_id
  where m.role = 'LEAD' and m.team_id = o.team_id and not leader.is_ward)`;
/** An offer that its team may still accept: the lead is grown up. */
const openOffer = (): Promise<Found> =>
  find(sql`select '/offers/' || o.id as path, ${leadOf} as email from offers o
    where o.status = 'OPEN' and o.awaiting_side = 'TEAM' and o.answer_by > now() + interval '1 day' and ${leadOf} is not null order by o.id limit 1`);

async function visits({ path, email }: Found, viewport = DESKTOP): Promise<{ context: BrowserContext; page: Page }> {
  const context = await site.visitor({ viewport, as: { email, password } });
  const page = await context.newPage();
  await page.goto(site.address(path));
  await settled(page);
  return { context, page };
}

const inDialog = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false`);

/** From where the page begins, by Tab alone. */
async function pressesBy(page: Page, name: string | RegExp, complaints: string[], key = 'Enter'): Promise<void> {
  await tabTo(page, name, complaints);
  await page.keyboard.press(key);
}

describe('without a pointer', () => {
  it('an offer is accepted', async () => {
    const offer = await openOffer();
    const { context, page } = await visits(offer);
    const complaints: string[] = [];
    await pressesBy(page, say('offers.accept'), complaints);
    await page.locator('dialog[open]').waitFor();
    await pressesBy(page, say('accept.submit'), complaints);
    await page.waitForURL(/\/deals\/agreement_/);
    expect(complaints).toEqual([]);
    const id = offer.path.split('/').at(-1);
    expect(await site.database.row(sql`select status from offers where id = ${id}`)).toEqual({ status: 'ACCEPTED' });
    await context.close();
  });

  it('an agreement is read and signed', async () => {
    const signing = await find(sql`
      select '/deals/' || a.id || '/sign' as path, p.email from agreements a join persons p on p.id = a.awaited_ids[1]
      where a.status = 'SIGNING' and p.password_hash is not null and not p.is_ward order by a.id limit 1`);
    const { context, page } = await visits(signing);
    const complaints: string[] = [];
    const summary = page.getByRole('button', { name: say('sign.openSummary') });
    if (await summary.count()) await pressesBy(page, say('sign.openSummary'), complaints);
    await page.getByRole('button', { name: say('sign.submit') }).waitFor();
    await tabTo(page, new RegExp(`^${say('sign.isRead').slice(0, 12)}`), complaints);
    await page.keyboard.press('Space');
    await tabToPassword(page, complaints);
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page
      .getByText(say('sign.done'))
      .or(page.getByText(say('sign.oneMore')))
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('the queue is worked: into a case, along, and a decision with a reason', async () => {
    const email = demoPerson('admin').email;
    const { context, page } = await visits({ path: '/admin/queue?kind=LISTING_REVIEW', email });
    const complaints: string[] = [];
    await pressesBy(page, say('admin.begin'), complaints);
    await page.waitForURL(/\/admin\/cases\/case_/);
    await begun(page);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await pressesBy(page, new RegExp(`^${say('admin.do.askChanges')}`), complaints);
    await page.getByRole('heading', { name: say('admin.do.askChanges'), level: 3 }).waitFor();
    await tabTo(page, /^1\b/, complaints);
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(`^${say('admin.reason')}`), complaints);
    await page.keyboard.type('. Рақмет!');
    await pressesBy(page, say('admin.sendDecision'), complaints);
    await page
      .getByText(say('admin.decided', { name: '' }).trim())
      .first()
      .waitFor();
    await page.waitForURL((url) => !url.pathname.includes(id));
    expect(complaints).toEqual([]);
    const row = await site.database.row(sql`select status from moderation_cases where id = ${id}`);
    expect(row).toEqual({ status: 'RESOLVED' });
    await context.close();
  });

  it('the tabs of a deal go by arrows, and each shows its own part', async () => {
    const deal = await find(sql`
      select '/deals/' || a.id as path, p.email from agreements a join mentors m on m.id = a.mentor_id
      join persons p on p.id = m.person_id where a.status = 'ACTIVE' and a.seed_minor is not null order by a.id limit 1`);
    const { context, page } = await visits(deal, PHONE);
    const complaints: string[] = [];
    const tabs = page.getByRole('tab');
    await tabTo(page, await tabs.first().innerText(), complaints);
    const panels = new Set<string>();
    for (let step = 0; step < (await tabs.count()); step += 1) {
      const { name, complaint } = await focusOf(page);
      expect(complaint).toBeNull();
      // Focus moves at once; what it chose is rendered behind it.
      await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
      panels.add((await page.getByRole('tabpanel').innerText()).slice(0, 200));
      await page.keyboard.press('ArrowRight');
    }
    expect(panels.size).toBe(await tabs.count());
    expect((await focusOf(page)).name).toBe(await tabs.first().innerText());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('[role=tablist]') === null`)).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

async function tabToPassword(page: Page, complaints: string[]): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const { complaint } = await focusOf(page);
    if (complaint) complaints.push(complaint);
    if (await page.evaluate<boolean>(`document.activeElement.type === 'password'`)) return;
  }
  throw new Error('Tab does not lead to the password');
}

const email = (key: string): string => demoPerson(key).email;
const DIALOGS: readonly (readonly [what: string, where: () => Promise<Found>, button: string])[] = [
  ['declining an offer', openOffer, 'offers.decline'],
  ['reporting an offer', openOffer, 'report.open'],
  [
    'withdrawing an offer',
    () =>
      find(sql`select '/offers/' || o.id as path, p.email from offers o join mentors m on m.id = o.mentor_id
    join persons p on p.id = m.person_id where o.status = 'OPEN' order by o.id limit 1`),
    'offers.withdraw',
  ],
  ['approving a milestone', submitted, 'milestone.approve'],
  ['asking for changes', submitted, 'milestone.changes'],
  ['deleting an account', async () => ({ path: '/settings', email: email('guest') }), 'privacy.erase'],
  [
    'another address of a guardian',
    async () => ({ path: '/my/family', email: email('ilyas') }),
    'family.changeAddress',
  ],
  ['taking an invitation back', async () => ({ path: '/my/family', email: email('ilyas') }), 'family.withdraw'],
  [
    'closing a project',
    () =>
      find(sql`select '/projects/' || o.id || '/edit' as path, ${leadOf} as email from listings o
    where o.status = 'PUBLISHED' and ${leadOf} is not null order by o.id limit 1`),
    'editor.close',
  ],
  [
    'the keys of the queue',
    () =>
      find(sql`select '/admin/cases/' || c.id as path, ${email('admin')} as email
    from moderation_cases c where c.status = 'OPEN' order by c.id limit 1`),
    'admin.keys',
  ],
];

function submitted(): Promise<Found> {
  return find(sql`select '/deals/' || m.agreement_id || '/milestones/' || m.id as path, p.email from milestones m
    join mentors o on o.id = m.mentor_id join persons p on p.id = o.person_id where m.status = 'SUBMITTED' order by m.id limit 1`);
}

describe('a dialog', () => {
  it.each(DIALOGS)(
    'for %s holds the focus, closes by Escape and gives the focus back',
    async (_what, where, button) => {
      const { context, page } = await visits(await where());
      const complaints: string[] = [];
      await pressesBy(page, say(button), complaints);
      await page.locator('dialog[open]').waitFor();
      expect(await inDialog(page)).toBe(true);
      const stops = new Set<string>();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const { name, tag, complaint } = await focusOf(page);
        // The browser's own bar is the one way out of it.
        if (tag === 'BODY') continue;
        if (complaint) complaints.push(`${tag} «${name}» ${complaint}`);
        expect([name, await inDialog(page)]).toEqual([name, true]);
        stops.add(`${tag} ${name}`);
      }
      expect(stops.size).toBeGreaterThan(1);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect((await focusOf(page)).name.startsWith(say(button))).toBe(true);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('the own pages', () => {
  it(
    'show every stop of the Tab key, on a phone',
    async () => {
      const deal = await find(sql`select '/deals/' || m.agreement_id as path, p.email from milestones m
      join mentors o on o.id = m.mentor_id join persons p on p.id = o.person_id where m.status = 'SUBMITTED' limit 1`);
      const places: Found[] = [
        ...['/my', '/my/family', '/my/news', '/settings', '/offers'].map((path) => ({ path, email: email('aruzhan') })),
        ...['/my', '/my/family'].map((path) => ({ path, email: email('serik') })),
        deal,
        await submitted(),
        ...['/my', '/my/mentor', '/deals'].map((path) => ({ path, email: email('marat') })),
        ...['/admin', '/admin/queue', '/admin/people', '/admin/offers', '/admin/award'].map((path) => ({
          path,
          email: email('admin'),
        })),
      ];
      const complaints: string[] = [];
      for (const place of places) {
        const { context, page } = await visits(place, PHONE);
        complaints.push(...(await walkByTab(page)));
        await context.close();
      }
      expect(complaints).toEqual([]);
    },
    PATIENCE_MS,
  );
});
