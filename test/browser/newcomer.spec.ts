// What a pupil and a parent meet in their first hour: pages that begin at their heading, a sign-up that promises what will be, a
// home that leads to what works now, one list of consents wherever they are asked for, and a pause that looks like one.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sql } from '#platform';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { bornYearsAgo, family, guardianToken, inviteGuardian, pupil, type Family } from '../harness/family.js';
import { signedByAll, wardProject, drawUp } from '../harness/minors.js';
import { mentoringTerms, seedTerms, makeOffer, verifiedMentor, type MentorOnStage } from '../harness/deals.js';
import * as people from './acts/people.js';
import { story } from './acts/steps.js';
import { readerOf, type Reader } from './reader.js';
import { PHONE, settled, startSite, type Site } from './site.js';

let site: Site;
let admin: Actor;
let mentor: MentorOnStage;
let girl: Reader;
let mother: Reader;
let home: Family;
const step = story(120_000);

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  mentor = await verifiedMentor(site, admin);
  girl = await readerOf(site, {}, 'kk');
}, 180_000);
afterAll(() => site?.stop());

/** At the top, and the focus on the one heading. */
async function beginsAtHeading({ page }: Reader): Promise<void> {
  await page.locator('h1:focus').waitFor();
  expect(await page.evaluate('window.scrollY')).toBe(0);
}

const places = async (page: Page): Promise<(string | null)[]> =>
  page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

async function writesBirthDate(reader: Reader, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await reader.fills('ui.day', day);
  await reader.fills('ui.month', month);
  await reader.fills('ui.year', year);
}

/** Whoever came without a password: signed in with one that is then taken away again. */
async function readerWithoutPassword(actor: Actor): Promise<Reader> {
  const { dataSource } = site.database;
  await dataSource.query(
    `update persons set password_hash = (select password_hash from persons where id = $1) where id = $2`,
    [admin.personId, actor.personId],
  );
  const reader = await readerOf(site, { as: actor }, 'ru');
  await dataSource.query(`update persons set password_hash = null where id = $1`, [actor.personId]);
  return reader;
}

describe('a sign-up', () => {
  step(
    'promises an own account to nobody who is too young for one, and opens again when the date was a slip',
    async () => {
      const { page } = girl;
      await girl.opens('/sign-up');
      expect(await page.locator('form input').first().getAttribute('autocomplete')).toBe('bday-day');
      await girl.fills('account.fullName', 'Дана Омарова');
      await writesBirthDate(girl, bornYearsAgo(12, 40));
      girl.speaksTo('young');
      await girl.reads('signUp.togetherLead');
      await girl.reads('signUp.together2');
      const shown = await page.getByRole('main').innerText();
      for (const promise of [
        'signUp.young1',
        'signUp.leadYoung',
        'signUp.submit',
        'account.password',
        'account.fullName',
      ])
        expect(shown).not.toContain(girl.t(promise));
      expect(shown).not.toMatch(/1[0-9] жас|14/);
      expect(await page.locator('input[readonly]').inputValue()).toContain('/sign-up?next=');
      await writesBirthDate(girl, bornYearsAgo(16, 30));
      await girl.reads('signUp.young1');
      expect(await page.getByRole('main').innerText()).not.toContain(girl.t('signUp.togetherLead'));
      expect(await girl.field('account.fullName').inputValue()).toBe('');
    },
  );

  step('takes a complaint back as soon as its field is changed, and leaves whoever types where they are', async () => {
    const { page } = girl;
    const complaints = page.locator('form [aria-invalid]');
    await girl.presses('signUp.submit');
    await page.getByRole('alert').waitFor();
    expect(await complaints.count()).toBe(3);
    await girl.field('account.fullName').pressSequentially('Дана Омарова');
    expect(await girl.field('account.fullName').inputValue()).toBe('Дана Омарова');
    expect(await complaints.count()).toBe(2);
    await girl.fills('account.email', 'dana');
    await girl.fills('account.password', 'x');
    expect(await complaints.count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  step('ends on a page that begins at its heading and leads nowhere but to the letter', async () => {
    await girl.fills('account.email', 'dana@example.kz');
    await girl.fills('account.password', PASSWORD);
    await girl.presses('signUp.submit');
    await girl.reads('signUp.doneTitle');
    await beginsAtHeading(girl);
    await girl.reads('firstSteps.parent');
    expect(await places(girl.page)).toEqual([]);
  });

  step('leaves a home that leads to nothing which does not work yet', async () => {
    await girl.opens('/my');
    await girl.reads('myHome.verifyTitle');
    await girl.reads('firstSteps.project');
    expect(await places(girl.page)).toEqual([]);
  });

  step('goes on by itself once the letter was followed in another tab', async () => {
    const link = await people.linkFor(site, 'dana@example.kz', 'verify-email');
    const tab = await girl.page.context().newPage();
    await tab.goto(link);
    await tab.getByRole('button', { name: girl.t('verifyEmail.submit') }).click();
    await tab.getByText(girl.t('verifyEmail.done', { email: 'dana@example.kz' })).waitFor();
    expect(await tab.getByRole('main').innerText()).not.toMatch(/ңыз|сіз/);
    await tab.close();
    await girl.page.evaluate(`window.dispatchEvent(new Event('focus'))`);
    await girl.reads('myHome.haveProject');
    await girl.page.getByRole('link', { name: /Ата-анаңды шақыр/ }).waitFor();
  });

  step('speaks to a pupil as to a pupil on the way', async () => {
    await girl.presses('myHome.haveProject');
    await girl.arrives(/\/projects\/new$/);
    await beginsAtHeading(girl);
    expect(await girl.page.getByRole('main').innerText()).not.toMatch(/ңыз|ңіз|сіз /i);
  });

  step('brings whoever goes back to where they were, and every other way to the heading', async () => {
    const reader = await readerOf(site, {}, 'kk');
    await reader.opens('/how');
    await reader.page
      .getByRole('contentinfo')
      .getByRole('link', { name: reader.t('frame.safety') })
      .click();
    await reader.arrives(/\/safety$/);
    await beginsAtHeading(reader);
    await reader.page.goBack();
    await reader.arrives(/\/how$/);
    await reader.page.locator('h1:focus').waitFor();
    expect(await reader.page.evaluate('window.scrollY')).toBeGreaterThan(0);
    await reader.page.context().close();
  });
});

describe('a guardian', () => {
  step('has the family in the navigation as soon as they have accepted', async () => {
    const ward = await pupil(site, 'Еркін Жақсыбаев');
    const { email } = await inviteGuardian(ward, { fullName: 'Жамал Жақсыбаева' });
    const reader = await readerOf(site, {}, 'ru');
    await reader.page.goto(site.address(`/guardian?token=${await guardianToken(site, email)}`, 'ru'));
    await settled(reader.page);
    await reader.presses('guardian.goOn');
    await reader.reads('guardian.youTitle');
    await beginsAtHeading(reader);
    await writesBirthDate(reader, '1984-04-03');
    await reader.presses('guardian.goOn');
    await reader.reads('guardian.decideTitle');
    await beginsAtHeading(reader);
    await reader.reads('level.withFamilyName', { name: 'Еркін' });
    await reader.presses('guardian.confirm');
    await reader.reads('guardian.doneTitle');
    await beginsAtHeading(reader);
    await reader.page
      .getByRole('navigation')
      .getByRole('link', { name: reader.t('frame.family') })
      .first()
      .waitFor();
    await reader.page.context().close();
  });

  step(
    'finds the child at home, and the very consent that is asked for, on the page that asks for the same',
    async () => {
      home = await family(site, admin, { consents: ['DATA', 'PARTICIPATION'] });
      mother = await readerWithoutPassword(home.guardian);
      const names = mother.t('consent.quoted', { title: mother.t('consent.PUBLICATION') });
      await mother.opens('/my');
      await mother.reads('myHome.next.wardConsent', { name: 'Айша', names });
      await mother.reads('myHome.child.consent', { names });
      expect(await mother.page.getByText(mother.t('myHome.choose'), { exact: true }).count()).toBe(0);
      await mother.presses('myHome.do.consent');
      await mother.arrives(/\/my\/family\?child=guardianship_\w+#consent-PUBLICATION$/);
      await mother.page.locator('#consent-PUBLICATION input:focus').waitFor({ state: 'attached' });
      await mother.reads('myHome.next.wardConsent', { name: 'Айша', names });
      expect(await mother.page.getByText(mother.t('consent.wanted'), { exact: true }).count()).toBe(1);
      await mother.page.keyboard.press('Space');
      await mother.reads('family.granted', { title: mother.t('consent.PUBLICATION') });
      await mother.reads('family.nothingWaits');
      await mother.opens('/my');
      await mother.reads('family.nothingWaits');
      expect(await mother.page.getByText(mother.t('family.nothingWaits'), { exact: true }).count()).toBe(1);
    },
  );

  step('reads on a page of two screens how everything stands, and opens what she wants to know more of', async () => {
    await mother.opens('/my/family');
    await mother.reads('family.line.consents', { given: 3, all: 6 });
    const height = await mother.page.evaluate('document.documentElement.scrollHeight');
    expect(Number(height)).toBeLessThan(2 * PHONE.height);
    expect(await mother.page.getByRole('switch').count()).toBe(0);
    await mother.unfolds('family.seen');
    await mother.reads('level.preview');
    expect(await mother.page.locator('figure').count()).toBe(1);
  });

  step('is asked for what an offer needs when the offer is there', async () => {
    const project = await wardProject(site, admin, home);
    await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms() });
    const child = await readerOf(site, { as: home.ward }, 'kk');
    const named = child.t('consent.quoted', { title: child.t('consent.MENTORING') });
    await child.opens('/my');
    await child.reads('myHome.waits.parentAllows', { names: named, title: 'Шетелден оқулық жеткізу' });
    await child.page.context().close();
    await mother.opens('/my');
    const names = mother.t('consent.quoted', { title: mother.t('consent.MENTORING') });
    await mother.reads('myHome.next.wardConsent', { name: 'Айша', names });
    await mother.reads('editor.status.PUBLISHED');
    await mother.presses('myHome.do.consent');
    await mother.page.locator('#consent-MENTORING input:focus').waitFor({ state: 'attached' });
    await mother.page.keyboard.press('Space');
    await mother.reads('family.granted', { title: mother.t('consent.MENTORING') });
  });

  step('sees paused what is paused, in her home as well', async () => {
    await mother.opens('/my');
    await mother.page.getByRole('button', { name: mother.t('family.pause') }).click();
    await mother.reads('family.pausedText');
    await mother.reads('family.status.paused');
    const child = await readerOf(site, { as: home.ward }, 'kk');
    child.speaksTo('young');
    await child.opens('/my');
    await child.reads('family.next.paused', { name: 'Гүлнар Нұрланова' });
    expect(await child.page.getByText(child.t('myHome.later'), { exact: true }).count()).toBe(0);
    await child.page.context().close();
    await mother.opens('/my/family');
    await mother.unfolds('family.consents');
    await mother.reads('consent.paused');
    expect(await mother.page.getByText(mother.t('consent.paused'), { exact: true }).count()).toBe(4);
    const given = mother.page.locator('li[id^=consent-] label:has(input:checked) > span:last-child');
    const colours = await given.evaluateAll((tracks) => tracks.map((track) => getComputedStyle(track).backgroundColor));
    const leaf = await mother.page.evaluate(
      `getComputedStyle(document.documentElement).getPropertyValue('--leaf').trim()`,
    );
    expect(colours.length).toBe(4);
    expect(new Set(colours).size).toBe(1);
    expect(colours[0]).not.toBe(await asColour(mother.page, String(leaf)));
    await mother.presses('family.resume');
    await mother.reads('family.resumed');
  });

  step('reads which consent it was, and finds the looks of admins under a heading of their own', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Guardianship { ward { fullName } } } }`;
    await admin.ask(query, { id: home.guardianshipId });
    await mother.opens('/my/family');
    const looks = await mother.unfolds('family.looks');
    await looks.getByText('Модератор посмотрел').first().waitFor();
    const deeds = await mother.unfolds('family.log');
    await deeds.getByText('Согласие дано: «Работать с наставником»').first().waitFor();
    expect(await deeds.getByText('Модератор посмотрел').count()).toBe(0);
  });
});

describe('home', () => {
  step('tells that a project is out, and goes on once that was seen or is some days old', async () => {
    const rich = await family(site, admin, { guardian: { fullName: 'Сәуле Сабитова' } });
    const { slug } = await wardProject(site, admin, rich);
    const reader = await readerOf(site, { as: rich.ward }, 'kk');
    reader.speaksTo('young');
    const title = 'Шетелден оқулық жеткізу';
    await reader.opens('/my');
    await reader.reads('myHome.next.share', { title });
    await reader.presses('myHome.do.share');
    await reader.arrives(new RegExp(`/p/${slug}$`));
    await reader.opens('/my');
    await reader.reads('myHome.next.offersCome');
    const other = await readerOf(site, { as: rich.ward }, 'kk');
    other.speaksTo('young');
    await other.opens('/my');
    await other.reads('myHome.next.share', { title });
    await site.wait('P4D');
    await other.opens('/my');
    await other.reads('myHome.next.offersCome');
    for (const { page } of [reader, other]) await page.context().close();
  });

  step('asks whoever receives the money to open the account for it', async () => {
    const rich = await family(site, admin, { guardian: { fullName: 'Сәуле Сабитова' } });
    const project = await wardProject(site, admin, rich);
    const deal = await drawUp(admin, { ...rich, mentor, project }, { seed: seedTerms('300000.00') });
    await signedByAll(site, deal);
    const reader = await readerWithoutPassword(rich.guardian);
    await reader.opens('/my');
    await reader.reads('myHome.next.payeeAccount', { title: 'Шетелден оқулық жеткізу' });
    await reader.presses('deal.action.payee');
    await reader.arrives(/\/deals\/agreement_\w+\?tab=money#payee$/);
    await reader.reads('payee.start');
    await reader.page.context().close();
  });

  step('brings a pupil to what became of the invitation, and says when its link has expired', async () => {
    const ward = await pupil(site, 'Ернар Сағынов');
    const reader = await readerOf(site, { as: ward }, 'kk');
    reader.speaksTo('young');
    await reader.opens('/my/family');
    await reader.reads('family.inviteWays');
    await reader.fills('family.name', 'Роза Сағынова');
    await reader.fills('family.email', 'roza@example.kz');
    await reader.presses('family.invite');
    await reader.reads('family.arrived', { email: 'roza@example.kz' });
    const arrived = reader.page.locator('li > div:focus');
    await arrived.getByText('Роза Сағынова').waitFor();
    const box = await arrived.boundingBox();
    expect(box!.y).toBeGreaterThan(0);
    expect(box!.y).toBeLessThan(PHONE.height / 2);
    expect(await reader.page.getByRole('link', { name: reader.t('family.do.newProject') }).count()).toBe(1);
    await site.wait('P29D');
    await untilReminded('roza@example.kz', 4);
    await reader.opens('/my/family');
    await reader.page.getByText(/^4 рет еске салынды/).waitFor();
    expect(await reader.page.getByText(reader.t('family.status.expired')).count()).toBe(0);
    await site.wait('P15D');
    await reader.opens('/my');
    await reader.reads('family.next.expired', { name: 'Роза Сағынова' });
    await reader.presses('family.sendAgain');
    await reader.arrives(/\/my\/family$/);
    await reader.reads('family.status.expired');
    expect(await reader.page.getByRole('button', { name: reader.t('family.sendAgain') }).count()).toBe(1);
    await reader.presses('family.sendAgain');
    await reader.reads('family.sentAgain', { email: 'roza@example.kz' });
    await reader.reads('family.next.waits', { name: 'Роза Сағынова' });
    await reader.page.context().close();
  });

  step('raised no error in any page', async () => {
    await site.settle();
    expect(site.watched.errors).toEqual([]);
  });
});

/** The worker comes round by itself, and sends one reminder each time. */
async function untilReminded(email: string, times: number): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    const row = await site.database.row<{ sent: number }>(
      sql`select reminders_sent as sent from guardianships where email = ${email}`,
    );
    if (row?.sent === times) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${email} was not reminded ${times} times`);
}

/** A colour as the browser writes it. */
async function asColour(page: Page, colour: string): Promise<string> {
  return page.evaluate(
    `(() => { const probe = document.body.appendChild(document.createElement('i')); probe.style.color = ${JSON.stringify(colour)};
      const written = getComputedStyle(probe).color; probe.remove(); return written; })()`,
  );
}
