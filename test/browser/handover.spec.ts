// A mother gives her child an account of their own, and the child takes it on another phone; then a profile whose person has
// turned 18, in the mother's hands and before an admin.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clock, days } from '#kernel';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { bornYearsAgo, heldChild } from '../harness/family.js';
import { ownAddress, profileToken } from '../harness/handover.js';
import { scrollsSideways, violationsOn } from './axe.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';
import { until } from './typing.js';

const NAME = 'Әлихан';
const birthDate = bornYearsAgo(15, 40);
const ENDED_LINKS = sql`select 1 from profile_links where replaced_at is not null`;
let site: Site;
let admin: Actor;
let mother: Actor;
let childId = '';
beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  mother = await guardian('Гүлнар Серікова');
  ({ childId } = await heldChild(site, admin, mother, { name: 'Әлихан Серіков', birthDate }));
}, 180_000);
afterAll(() => site?.stop());

/** Whoever has set the password by a mailed link keeps it. */
async function guardian(name: string): Promise<Actor> {
  const actor = await site.cast.adult(name, { locale: 'RU' });
  await site.database.rows(sql`update persons set password_proven_at = now() where id = ${actor.personId}`);
  return actor;
}

async function opensLink(reader: Reader, email: string): Promise<void> {
  await reader.page.goto(site.address(`/take-profile?token=${await profileToken(site, email)}`, reader.locale));
  await settled(reader.page);
}

async function bornOn(reader: Reader, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await reader.fills('ui.day', date);
  await reader.fills('ui.month', month);
  await reader.fills('ui.year', year);
}

it('leads a mother from the family page to the link, and the child by the birth date into the account', async () => {
  const phone = await readerOf(site, { as: mother });
  const email = ownAddress('alikhan');
  await phone.opens('/my/family');
  await phone.unfolds('handover.row');
  await phone.reads('handover.text', { name: NAME });
  await phone.fills('handover.email', mother.email);
  await phone.presses('handover.send');
  await phone.page.locator('input[name=email][aria-invalid=true]').waitFor();
  await phone.fills('handover.email', email);
  await phone.presses('handover.send');
  await phone.reads('handover.line.SENT', { email });
  await phone.presses('handover.again');
  // The line says the same as before: only the first link's end tells that the second one is out.
  await until(async () => (await site.database.rows(ENDED_LINKS)).length > 0);
  // The family's own telephone: the mother is signed in on it.
  await opensLink(phone, email);
  expect([...(await violationsOn(phone.page)), await scrollsSideways(phone.page, 320)]).toEqual([false]);
  await phone.reads('handover.otherTitle');
  const child = await readerOf(site);
  child.speaksTo('young');
  await opensLink(child, email);
  await child.reads('handover.takeTitle');
  expect(await child.page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
  await bornOn(child, '2010-01-02');
  await child.presses('handover.take');
  await child.page.locator('[aria-invalid=true]').first().waitFor();
  expect(await child.page.getByRole('alert').innerText()).not.toContain('Проверьте');
  await bornOn(child, birthDate);
  await child.presses('handover.take');
  await child.arrives(/\/my$/);
  const taken = await site.database.row(sql`select is_held, is_ward, email from persons where id = ${childId}`);
  expect(taken).toEqual({ is_held: false, is_ward: true, email });
  const later = await readerOf(site);
  await later.page.goto(site.address(`/take-profile?token=${await profileToken(site, email)}`, 'ru'));
  await later.reads('handover.usedTitle');
  await phone.opens('/my/family');
  expect(await phone.page.getByText(phone.t('handover.row')).count()).toBe(0);
}, 120_000);

it('says in its own words that a link does not open', async () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const reader = await readerOf(site, {}, language);
    await reader.opens('/take-profile?token=forged');
    await reader.reads('handover.wrong');
    await reader.opens('/take-profile');
    await reader.reads('handover.deadTitle');
  }
}, 120_000);

it('shows a grown child’s profile to the mother until it is handed over, and to an admin with the case', async () => {
  const day = new Date(clock.now().getTime() + days(1));
  day.setUTCFullYear(day.getUTCFullYear() - 18);
  const aunt = await guardian('Сәуле Ахметова');
  await heldChild(site, admin, aunt, { name: 'Томирис Ахметова', birthDate: day.toISOString().slice(0, 10) });
  await site.advance(days(2));
  await site.drain();
  const phone = await readerOf(site, { as: aunt });
  await phone.opens('/my');
  await phone.reads('handover.next', { name: 'Томирис' });
  await phone.presses('myHome.do.family');
  await phone.reads('handover.textGrownUp', { name: 'Томирис' });
  const desk = await readerOf(site, { as: admin });
  const open = await site.database.row<{ id: string }>(sql`
    select id from moderation_cases where 'HELD_GROWN_UP' = any(flag_codes) and status = 'OPEN'`);
  await desk.opens(`/admin/cases/${open?.id ?? ''}`);
  await desk.reads('handover.byOffice');
  const email = ownAddress('tomiris');
  await desk.fills('handover.personEmail', email);
  await desk.fills('handover.reason', 'Анасының поштасы істемейді');
  await desk.presses('handover.send');
  await desk.reads('handover.sent', { email });
  await phone.opens('/my/family');
  await phone.reads('handover.line.SENT', { email });
}, 120_000);
