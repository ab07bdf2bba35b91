// A pupil and two guardians, each on a phone of their own: the invitation, the consent with its screens and taps counted,
// the pause, a withdrawal, a second guardian, a child's profile, the admin's look; and what a bad link gets.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { guardianToken, inviteGuardian, pupil } from '../harness/family.js';
import { aPicture } from '../harness/files.js';
import { linkFor } from './acts/people.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';
import { thumbOf, type Thumb } from './thumb.js';

const MOTHER = { email: 'gulnar.ana@example.kz', name: 'Гүлнар Нұрланова' };
const FATHER = { email: 'serik.ake@example.kz', name: 'Серік Нұрланов' };
const CONSENTS = 5;

let site: Site;
let admin: Actor;
let ward: Actor;
let child: Reader;
let mother: Thumb;

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  ward = await pupil(site);
  child = await readerOf(site, { as: ward });
  child.speaksTo('young');
}, 180_000);
afterAll(() => site?.stop());

/** The steps of one story: after one that failed the others could only fail again, and slowly. */
let isBroken = false;
function step(name: string, act: () => Promise<void>): void {
  it(name, async () => {
    if (isBroken) throw new Error('An earlier step failed.');
    isBroken = true;
    await act();
    isBroken = false;
  });
}

const linkOf = async (email: string): Promise<string> =>
  site.address(`/guardian?token=${await guardianToken(site, email)}`, 'ru');

async function taps(thumb: Thumb, act: () => Promise<unknown>): Promise<void> {
  thumb.taps += 1;
  await act();
}

/** One tap into the first field: the digits lead on to the next by themselves, and the keyboard's own key sends. */
async function tellsBirthDate(thumb: Thumb, digits: string): Promise<void> {
  const { page } = thumb.reader;
  await taps(thumb, () => thumb.reader.field('ui.day').tap());
  await page.keyboard.type(digits);
  await page.keyboard.press('Enter');
}

const switchAt = (thumb: Thumb, index: number) => thumb.reader.page.getByRole('switch').nth(index);

/** The code in the newest mail to an address. */
async function codeFor(email: string): Promise<string> {
  await site.drain();
  const [mail] = await site.mails(email);
  const digits = /\b(\d{3})\s?(\d{3})\b/.exec(mail?.text ?? '');
  if (!digits) throw new Error(`${email} got no code`);
  return `${digits[1]}${digits[2]}`;
}

async function attachesDocument(page: Reader['page']): Promise<void> {
  const file = { name: 'куәлік.jpg', mimeType: 'image/jpeg', buffer: await aPicture() };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('куәлік').first().waitFor();
}

async function writesBirthDate(reader: Reader, year: string): Promise<void> {
  await reader.opens('/sign-up');
  await reader.fills('account.fullName', 'Дана Омарова');
  await reader.fills('ui.day', '7');
  await reader.fills('ui.month', '2');
  await reader.fills('ui.year', year);
}

/** Everything on the form of the sign-up but the birth date's year. */
async function signsUp(reader: Reader, email: string, year: string): Promise<void> {
  await writesBirthDate(reader, year);
  await reader.reads('signUp.young2');
  await reader.fills('account.email', email);
  reader.speaksTo('young');
  await reader.fills('account.password', PASSWORD);
  await reader.presses('signUp.submit');
}

describe('a sign-up under 18', () => {
  step('says before it is sent what happens with a parent, and leads to the invitation', async () => {
    const reader = await readerOf(site);
    await signsUp(reader, 'dana@example.kz', '2010');
    await reader.reads('signUp.doneTitle');
    await reader.page.goto(await linkFor(site, 'dana@example.kz', 'verify-email'));
    await reader.presses('verifyEmail.submit');
    await reader.reads('verifyEmail.done', { email: 'dana@example.kz' });
    await reader.opens('/my/family');
    await reader.reads('family.next.invite');
    await reader.page.context().close();
  });

  step('below the age for an own account leads to a parent, and names no age', async () => {
    const reader = await readerOf(site);
    await writesBirthDate(reader, '2015');
    await reader.reads('signUp.together');
    const shown = await reader.page.getByRole('main').innerText();
    expect(shown).not.toMatch(/1[0-9]/);
    const link = await reader.page.locator('input[readonly]').inputValue();
    expect(link).toContain('/sign-up?next=');
    await reader.page.context().close();
  });
});

describe('a guardian’s consent', () => {
  step('begins with the pupil, who sees that somebody is awaited', async () => {
    await child.opens('/my/family');
    await child.fills('family.name', MOTHER.name);
    await child.fills('family.email', ward.email);
    await child.presses('family.invite');
    await child.page.getByRole('alert').waitFor();
    await child.fills('family.email', MOTHER.email);
    await child.presses('family.invite');
    await child.reads('family.next.waits', { name: MOTHER.name });
    await child.reads('family.status.REQUESTED');
  });

  step('takes at most four screens and ten taps from the link in the mail, and no password', async () => {
    const link = await linkOf(MOTHER.email);
    mother = await thumbOf(site);
    await mother.reader.page.goto(link);
    await settled(mother.reader.page);
    const screens = ['guardian.needs', 'guardian.youTitle', 'guardian.decideTitle', 'guardian.doneTitle'];
    await mother.reader.reads(screens[0]!);
    await mother.presses('guardian.goOn');
    await mother.reader.reads(screens[1]!);
    await tellsBirthDate(mother, '03041984');
    await mother.reader.reads(screens[2]!);
    for (let index = 0; index < CONSENTS; index += 1) {
      expect(await switchAt(mother, index).isChecked()).toBe(false);
      await taps(mother, () => switchAt(mother, index).locator('xpath=..').tap());
    }
    await taps(mother, () => attachesDocument(mother.reader.page));
    await mother.presses('guardian.confirm');
    await mother.reader.reads(screens[3]!);
    await mother.reader.reads('guardian.doneNow');
    expect(await mother.reader.page.locator('input[type=password]').count()).toBe(0);
    expect({ screens: screens.length, taps: mother.taps }).toEqual({ screens: 4, taps: 9 });
  });

  step('is looked at by an admin, who opens the document and confirms: two keys', async () => {
    await site.drain();
    const desk = await readerOf(site, { as: admin, viewport: { width: 1280, height: 800 } });
    await desk.opens('/admin/queue?kind=GUARDIAN_VERIFICATION');
    await desk.presses('admin.begin');
    await desk.arrives(/\/admin\/cases\/case_/);
    await desk.reads('case.guardian.sameFamily');
    await desk.page.keyboard.press('o');
    const picture = desk.page.getByAltText(desk.t('case.guardian.evidenceAlt', { name: 'куәлік.jpg' }));
    await picture.waitFor();
    const width = picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    expect(await width).toBeGreaterThan(0);
    await desk.reads('admin.keysReady');
    await desk.page.keyboard.press('a');
    await desk.reads('admin.decided', { name: MOTHER.name });
    await desk.page.context().close();
    await child.opens('/my/family');
    await child.reads('family.next.ready');
    expect(await child.page.getByText(child.t('family.allowedYes'), { exact: true }).count()).toBe(CONSENTS);
  });

  step('is taken back by the same switch, and given again by one press', async () => {
    await mother.reader.opens('/my/family');
    await mother.reader.unfolds('family.consents');
    await switchAt(mother, 2).locator('xpath=..').tap();
    const title = mother.reader.t('consent.PUBLICATION');
    await mother.reader.reads('family.taken', { title });
    expect(await switchAt(mother, 2).isChecked()).toBe(false);
    await child.opens('/my/family');
    expect(await child.page.getByText(child.t('family.allowedYes'), { exact: true }).count()).toBe(CONSENTS - 1);
    await mother.reader.page.getByRole('button', { name: mother.reader.t('ui.undo') }).tap();
    await mother.reader.page
      .getByRole('switch', { checked: true })
      .nth(CONSENTS - 1)
      .waitFor();
  });

  step('stands still with one tap and goes on with another', async () => {
    await mother.reader.opens('/my/family');
    await mother.presses('family.pause');
    await mother.reader.reads('family.pausedText');
    await child.opens('/my/family');
    await child.reads('family.next.paused', { name: MOTHER.name });
    await mother.presses('family.resume');
    await mother.reader.reads('family.resumed');
    await child.opens('/my/family');
    await child.reads('family.next.ready');
  });

  step('shows the child by the name that was chosen', async () => {
    await mother.reader.opens('/my/family');
    await mother.reader.unfolds('family.seen');
    await mother.reader.page.getByRole('radio').nth(1).check();
    await mother.reader.reads('family.name.saved', { name: 'Айша' });
    await mother.reader.opens('/my/family');
    await mother.reader.reads('family.seenAs', { name: 'Айша' });
  });
});

describe('a second guardian', () => {
  step('comes by a link in a messenger and a mailed code', async () => {
    await mother.reader.opens('/my/family');
    await mother.reader.unfolds('family.others');
    await mother.presses('family.inviteSecond');
    await mother.reader.fills('family.nameOther', FATHER.name);
    await mother.reader.fills('family.email', FATHER.email);
    await mother.presses('family.invite');
    await mother.presses('family.share');
    const passedOn = await mother.reader.page.locator('dialog[open] input[readonly]').inputValue();
    const father = await thumbOf(site);
    await father.reader.page.goto(passedOn.replace(/\/(kk|en)\//, '/ru/'));
    await settled(father.reader.page);
    await father.presses('guardian.goOn');
    await father.reader.fills('guardian.code', '000000');
    await tellsBirthDate(father, '05061980');
    await father.reader.page.getByRole('alert').waitFor();
    await father.reader.fills('guardian.code', await codeFor(FATHER.email));
    await father.presses('guardian.goOn');
    await father.reader.reads('guardian.decideTitle');
    await father.presses('guardian.confirm');
    await father.reader.reads('guardian.doneProof');
    await attachesDocument(father.reader.page);
    await father.presses('guardian.evidenceSend');
    await father.reader.reads('guardian.doneNow');
    await father.reader.page.context().close();
  });

  step('comes back with a mailed code, and opens a profile for a younger child', async () => {
    const father = await readerOf(site);
    await father.opens('/sign-in');
    await father.presses('signIn.byCode');
    await father.fills('account.email', FATHER.email);
    await father.presses('signIn.sendCode');
    await father.reads('signIn.codeSent', { email: FATHER.email });
    await father.fills('signIn.oneTimeCode', await codeFor(FATHER.email));
    await father.presses('signIn.submit');
    await father.arrives(/\/my$/);
    await father.opens('/my/family');
    await father.presses('family.addChild');
    await father.fills('family.childName', 'Әлихан Нұрланов');
    await father.fills('ui.day', '14');
    await father.fills('ui.month', '5');
    await father.fills('ui.year', '2015');
    await father.presses('family.addChild');
    await father.reads('family.childDone');
    await father.page.getByRole('tab', { name: 'Әлихан' }).waitFor();
    await father.page.context().close();
  });
});

describe('a paper form', () => {
  step('is prepared in the parent’s language, photographed by the pupil, and written down by an admin', async () => {
    const other = await pupil(site, 'Еркін Жақсыбаев');
    await inviteGuardian(other, { email: 'qagaz@example.kz', fullName: 'Жамал Жақсыбаева' });
    const reader = await readerOf(site, { as: other });
    reader.speaksTo('young');
    await reader.opens('/my/family');
    await reader.page.getByText(reader.t('family.paper'), { exact: true }).click();
    await reader.field('family.paperLanguage').selectOption('KK');
    await reader.presses('family.paperDraw');
    const link = reader.page.getByRole('link', { name: reader.t('family.paperOpen') });
    const form = await reader.page.request.get((await link.getAttribute('href')) ?? '');
    expect(form.headers()['content-type']).toContain('application/pdf');
    await attachesDocument(reader.page);
    await reader.presses('family.paperSend');
    await reader.reads('family.next.check');
    await reader.page.context().close();
    const desk = await readerOf(site, { as: admin, viewport: { width: 1280, height: 800 } });
    const row = await site.database.row<{ id: string }>(sql`
      select c.id from moderation_cases c join guardianships g on g.id = c.subject_id where g.email = 'qagaz@example.kz'`);
    await desk.opens(`/admin/cases/${row?.id}`);
    await desk.reads('case.guardian.form');
    await desk.ticks('consent.DATA');
    await desk.ticks('consent.PARTICIPATION');
    await desk.presses('case.guardian.open');
    await desk.presses('case.guardian.verify');
    await desk.reads('admin.decided', { name: 'Жамал Жақсыбаева' });
    await desk.page.context().close();
    const [consents] = await site.database.rows<{ kinds: string[] }>(sql`
      select array_agg(c.kind order by c.kind) as kinds from consents c join guardianships g on g.id = c.guardianship_id
      where g.email = 'qagaz@example.kz' and g.status = 'VERIFIED'`);
    expect(consents?.kinds).toEqual(['DATA', 'PARTICIPATION']);
  });
});

describe('a link that does not fit', () => {
  step('says that it was used, that it ran out, or that it never was', async () => {
    const used = await linkOf(MOTHER.email);
    const visitor = await readerOf(site);
    await visitor.page.goto(used);
    await visitor.reads('guardian.usedTitle');
    await visitor.opens('/guardian?token=never-was');
    await visitor.reads('guardian.wrongTitle');
    await visitor.opens('/guardian');
    await visitor.reads('guardian.wrongTitle');
    const other = await pupil(site, 'Нұрлан Сабитов');
    await inviteGuardian(other, { email: 'ana.sabit@example.kz', fullName: 'Сәуле Сабитова' });
    const old = await linkOf('ana.sabit@example.kz');
    await site.wait('P15D');
    await visitor.page.goto(old);
    await visitor.reads('guardian.expiredTitle');
    await visitor.presses('guardian.newLink');
    await visitor.reads('guardian.newLinkSent');
    const renewed = await linkOf('ana.sabit@example.kz');
    expect(renewed).not.toBe(old);
    await visitor.page.goto(renewed);
    await visitor.reads('guardian.refuse');
    await visitor.page.context().close();
  });

  step('is not answered by the pupil, nor by somebody else', async () => {
    const link = await linkOf('ana.sabit@example.kz');
    await child.page.goto(link);
    await child.reads('guardian.ownTitle');
    const stranger = await readerOf(site, { as: admin });
    await stranger.page.goto(link);
    await stranger.reads('guardian.otherTitle');
    await stranger.page.context().close();
  });

  step('is refused with a tap and a confirmation, without an account', async () => {
    const visitor = await thumbOf(site);
    await visitor.reader.page.goto(await linkOf('ana.sabit@example.kz'));
    await settled(visitor.reader.page);
    await visitor.presses('guardian.refuse');
    await visitor.presses('guardian.refuseDo');
    await visitor.reader.reads('guardian.refusedTitle');
    expect(visitor.taps).toBe(2);
    await visitor.reader.page.context().close();
  });

  step('leaves no complaint in any browser', async () => {
    await site.settle();
    expect(await site.doctor()).toMatchObject({ ok: true, violations: 0 });
    expect(site.watched.errors).toEqual([]);
  });
});
