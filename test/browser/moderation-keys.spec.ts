// One key decides, but only what was seen: a proof that was opened, a case that stood on the screen, a text that was read to its
// end; and a key that is held or pressed twice decides nothing more.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { submittedProject } from '../harness/deals.js';
import { family, pupil } from '../harness/family.js';
import { saveProfile, submitProfile } from '../harness/profiles.js';
import { readerOf, type Reader } from './reader.js';
import { startSite, type Site } from './site.js';

/** Longer than a case has to be on the screen. */
const SIGHT_MS = 1_500;

let site: Site;
let admin: Actor;
beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
}, 180_000);
afterAll(() => site?.stop());

const idOf = async (kind: string, name: string): Promise<string> =>
  (
    await site.database.row<{ id: string }>(sql`
    select c.id from moderation_cases c
    left join guardianships g on g.id = c.subject_id left join listings l on l.id = c.subject_id
    left join mentors m on m.id = c.subject_id left join persons p on p.id = m.person_id
    where c.kind = ${kind} and ${name} in (g.invited_name, l.title, p.full_name)`)
  )?.id ?? '';
const statusOf = async (id: string): Promise<string | undefined> =>
  (await site.database.row<{ status: string }>(sql`select status from moderation_cases where id = ${id}`))?.status;

async function opensCase(id: string, height = 800): Promise<Reader> {
  const desk = await readerOf(site, { as: admin, viewport: { width: 1280, height } });
  await desk.opens(`/admin/cases/${id}`);
  return desk;
}

/** Down to the end of what will be decided on, and a look at it. */
async function readsToEnd(desk: Reader): Promise<void> {
  await desk.page.evaluate(`document.querySelector('main section > span:last-child').scrollIntoView({ block: 'end' })`);
  await desk.reads('admin.keysReady');
}

/** Presses, and leaves time for what must not happen. */
async function pressesInVain({ page }: Reader, key: string, id: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(400);
  expect(await statusOf(id)).toBe('OPEN');
}

describe('the key that decides', () => {
  it('waits for the proof to be opened, for the eyes, and for the next case to be seen', async () => {
    const names = ['Гүлнар Бірінші', 'Гүлнар Екінші'];
    for (const fullName of names) {
      await family(site, admin, { ward: await pupil(site), guardian: { fullName }, isVerified: false });
    }
    const [first = '', second = ''] = await Promise.all(names.map((name) => idOf('GUARDIAN_VERIFICATION', name)));
    const desk = await opensCase(first);
    const { page } = desk;
    await desk.reads('case.guardian.openFirst');
    await page.waitForTimeout(SIGHT_MS);
    await pressesInVain(desk, 'a', first);
    expect(await page.getByRole('button', { name: desk.t('case.guardian.verify') }).isDisabled()).toBe(true);
    expect(await page.locator('main img').count()).toBe(0);
    await page.keyboard.press('o');
    const picture = page.getByAltText(/./).first();
    await picture.waitFor();
    expect(await page.evaluate<boolean>(`document.activeElement.contains(document.querySelector('main img'))`)).toBe(
      true,
    );
    await page.keyboard.press('a');
    await page.waitForTimeout(100);
    expect(await statusOf(first)).toBe('OPEN');
    await desk.reads('admin.keysReady');
    // Held down: the same key comes again and again.
    await page.keyboard.down('a');
    for (let again = 0; again < 12; again += 1) {
      await page.keyboard.down('a');
      await page.waitForTimeout(150);
    }
    await page.keyboard.up('a');
    await page.waitForURL(new RegExp(second));
    expect([await statusOf(first), await statusOf(second)]).toEqual(['RESOLVED', 'OPEN']);
    await page.waitForTimeout(SIGHT_MS);
    await pressesInVain(desk, 'a', second);
    await page.context().close();
  });

  it('waits for the three checks of a mentor, and does not pass to the next when pressed twice', async () => {
    const names = ['Бірінші Тәлімгер', 'Екінші Тәлімгер'];
    for (const name of names) {
      const actor = await site.cast.adult(name);
      await saveProfile(actor);
      await submitProfile(actor);
    }
    const [first = '', second = ''] = await Promise.all(names.map((name) => idOf('MENTOR_VERIFICATION', name)));
    const desk = await opensCase(first);
    await desk.reads('admin.tickFirst');
    await readsToEnd(desk);
    await pressesInVain(desk, 'a', first);
    for (const item of ['IDENTITY', 'BACKGROUND', 'TRAINING']) await desk.ticks(`admin.item.${item}`);
    await desk.page.getByRole('heading', { level: 1 }).click();
    await desk.page.keyboard.press('a');
    await desk.page.waitForURL(new RegExp(second));
    for (const item of ['IDENTITY', 'BACKGROUND', 'TRAINING']) await desk.ticks(`admin.item.${item}`);
    await desk.page.getByRole('heading', { level: 1 }).click();
    await pressesInVain(desk, 'a', second);
    expect(await statusOf(first)).toBe('RESOLVED');
    await desk.page.context().close();
  });

  it('waits until a project was read to its end', async () => {
    const lead = await site.cast.adult('Жоба Басшысы');
    const title = 'Ауыл кітапханасының көшпелі сөресі';
    await submittedProject(site, { lead, title });
    const id = await idOf('LISTING_REVIEW', title);
    const desk = await opensCase(id, 500);
    await desk.page.waitForTimeout(SIGHT_MS);
    await pressesInVain(desk, 'a', id);
    await desk.reads('admin.keysWait');
    await readsToEnd(desk);
    await desk.page.keyboard.press('a');
    await desk.reads('admin.decided', { name: title });
    expect(await statusOf(id)).toBe('RESOLVED');
    await desk.page.context().close();
  });
});
