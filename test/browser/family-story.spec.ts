// A pupil of 16 from the sign-up to money that has arrived: she in Kazakh, her mother in Russian and her father in Kazakh on
// phones, a mentor in English, an admin at a desk; each in a browser of their own, every step by what is written on the screen.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { formatMoney } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { bornYearsAgo } from '../harness/family.js';
import * as people from './acts/people.js';
import { story } from './acts/steps.js';
import { readerOf, type Reader } from './reader.js';
import { DESKTOP, settled, startSite, type Site } from './site.js';

const PATIENCE_MS = 120_000;
const MOST_PAGES = 10;
const GIRL = { name: 'Айша Нұрланова', email: 'aisha@example.kz', city: 'Алматы', isYoung: true } as const;
const MOTHER = { name: 'Гүлнар Нұрланова', email: 'gulnar.ana@example.kz', birth: '03041984' } as const;
const FATHER = { name: 'Серік Нұрланов', email: 'serik.ake@example.kz', birth: '05061980' } as const;
const MENTOR = { name: 'Victor Anchor', email: 'anchor@example.kz', city: 'Almaty' } as const;
const TITLE = 'Кітап жолы: шетелден оқулық жеткізу';
const TEAM = 'Кітап жолы';
const STEP = 'Алғашқы 30 тапсырыс';
const sum = (locale: 'KK' | 'RU' | 'EN'): string => formatMoney({ amount: '120000', currency: 'KZT' }, locale);
const LOCALES = { kk: 'KK', ru: 'RU', en: 'EN' } as const;
const phone = { hasTouch: true, isMobile: true };

let site: Site;
let admin: Actor;
let girl: Reader;
let mother: Reader;
let father: Reader;
let mentor: Reader;
let deal = '';
const step = story(PATIENCE_MS);

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  girl = await readerOf(site, phone, 'kk');
  mother = await readerOf(site, phone, 'ru');
  father = await readerOf(site, phone, 'kk');
  mentor = await readerOf(site, { viewport: DESKTOP }, 'en');
  for (const { page } of [girl, mother, father, mentor]) page.context().setDefaultTimeout(40_000);
}, 180_000);
afterAll(() => site?.stop());

const pathOf = (page: Page): string => new URL(page.url()).pathname.replace(/^\/[a-z]{2}(?=\/)/, '');
const bornOn = (): [string, string, string] => {
  const [year = '', month = '', day = ''] = bornYearsAgo(16, 30).split('-');
  return [day, month, year];
};

/** The link that came by mail or messenger, read in one's own language. */
async function follows(reader: Reader, link: string): Promise<void> {
  const { page, locale } = reader;
  await page.goto(link);
  await settled(page);
  if (!new URL(page.url()).pathname.startsWith(`/${locale}/`))
    await page.getByRole('banner').locator(`a[hreflang=${locale}]`).click();
  await page.waitForURL((url) => url.pathname.startsWith(`/${locale}/`));
}

/** The digits lead on from field to field by themselves. */
async function tellsBirthDate(reader: Reader, digits: string): Promise<void> {
  await reader.field('ui.day').tap();
  await reader.page.keyboard.type(digits);
}

describe('a pupil and her family', () => {
  step('she signs up, and the words turn to her age once the birth date is there', async () => {
    await people.signsUp(site, girl, { ...GIRL, birth: bornOn() });
  });

  step('she drafts her project, question by question', async () => {
    await girl.presses('myHome.haveProject');
    await girl.arrives(/\/projects\/new$/);
    await girl.fills('editor.title', TITLE);
    await girl.fills('teams.name', TEAM);
    await girl.presses('editor.create');
    await girl.arrives(/\/edit\/title$/);
    await girl.fills('editor.summary', 'Оқушылар шетелдік оқулықты қымбатқа алады. Біз тапсырысты бірге жинаймыз.');
    await people.goesOn(girl, 'problem');
    await girl.fills('editor.problem', 'Шетелден бір кітап алдырғанда жеткізу кітаптың өзінен қымбатқа түседі.');
    await people.goesOn(girl, 'solution');
    await girl.fills('editor.solution', 'Мектептердің тапсырысын жинап, айына бір рет бірге жеткіземіз.');
    await people.goesOn(girl, 'place');
    await girl.field('editor.sector').selectOption('education');
    await people.goesOn(girl, 'proof');
    await people.goesOn(girl, 'plan');
    await girl.fills('editor.milestoneTitle', STEP);
    await girl.fills('editor.milestoneDays', '30');
    await girl.fills('editor.milestoneSum', '120000');
    await people.goesOn(girl, 'mentoring');
    await girl.presses('editor.topic.finance');
    await people.goesOn(girl, 'money');
    await girl.presses('editor.askPlanned', { sum: sum('KK') });
    await girl.fills('editor.useOfFunds', 'Сайт 50 000 ₸, алғашқы жеткізілім 70 000 ₸.');
    await people.goesOn(girl, 'parent');
  });

  step('she invites her mother without leaving the project', async () => {
    await girl.fills('family.name', MOTHER.name);
    await girl.fills('family.email', MOTHER.email);
    await girl.presses('family.invite');
    await girl.reads('editor.parent.invited', { name: MOTHER.name });
  });

  step('her mother comes from the mail without a password, consents and shows a document', async () => {
    await follows(mother, await people.linkFor(site, MOTHER.email, 'guardian'));
    await mother.presses('guardian.goOn');
    await tellsBirthDate(mother, MOTHER.birth);
    await mother.page.keyboard.press('Enter');
    await mother.reads('guardian.decideTitle');
    const switches = mother.page.getByRole('switch');
    await switches.first().waitFor();
    for (let index = 0, count = await switches.count(); index < count; index += 1) {
      await switches.nth(index).locator('xpath=..').tap();
      expect(await switches.nth(index).isChecked()).toBe(true);
    }
    await people.attachesPhoto(mother, 'куәлік');
    await mother.presses('guardian.confirm');
    await mother.reads('guardian.doneNow');
    expect(await mother.page.locator('input[type=password]').count()).toBe(0);
  });

  step('an admin looks at the document and confirms her', () => confirmsGuardian(MOTHER.name));

  step('her father joins by the shared link and a mailed code', async () => {
    await mother.opens('/my/family');
    await mother.unfolds('family.others');
    await mother.presses('family.inviteSecond');
    await mother.fills('family.nameOther', FATHER.name);
    await mother.fills('family.email', FATHER.email);
    await mother.presses('family.invite');
    await mother.presses('family.share');
    await follows(father, await mother.page.locator('dialog[open] input[readonly]').inputValue());
    await father.presses('guardian.goOn');
    await father.reads('guardian.youTitle');
    await father.fills('guardian.code', await people.codeFor(site, FATHER.email));
    await tellsBirthDate(father, FATHER.birth);
    await father.presses('guardian.goOn');
    await father.reads('guardian.decideTitle');
    await people.attachesPhoto(father, 'туу');
    await father.presses('guardian.confirm');
    await father.reads('guardian.doneNow');
    await confirmsGuardian(FATHER.name);
  });
});

describe('her project', () => {
  step('is handed in by her, now that her parents stand behind her', async () => {
    await girl.opens('/my');
    await girl.presses('myHome.do.check');
    await girl.arrives(/\/edit\/check$/);
    await girl.presses('editor.send');
    await girl.reads('editor.sentTitle');
  });

  step('is published by an admin', async () => {
    await people.decidesInQueue(site, admin, { by: 'admin.do.publish', of: TITLE, kind: 'LISTING_REVIEW' });
  });

  step('is found by a mentor who was checked first', async () => {
    await people.signsUp(site, mentor, { ...MENTOR, birth: ['12', '4', '1979'] });
    await mentor.presses('myHome.wantHelp');
    await mentor.fills('profile.headline', 'Ten years in the book trade');
    await mentor.fills(
      'profile.bio',
      'I built a small book business from nothing and would like to help pupils start.',
    );
    await mentor.page.getByRole('button', { name: 'Education' }).first().click();
    await mentor.presses('profile.save');
    await mentor.presses('profile.submit');
    await mentor.reads('profile.state.PENDING');
    const of = MENTOR.name;
    await people.decidesInQueue(
      site,
      admin,
      { by: 'admin.do.verify', of, kind: 'MENTOR_VERIFICATION' },
      async (desk) => {
        for (const item of ['IDENTITY', 'BACKGROUND', 'TRAINING']) await desk.ticks(`admin.item.${item}`);
      },
    );
    await mentor.opens('/projects');
    await mentor.page.getByRole('main').getByRole('link', { name: TITLE }).click();
    await mentor.arrives(/\/p\//);
    const shown = await mentor.page.getByRole('main').innerText();
    expect(shown).not.toMatch(/Айша|Нұрлан/);
  });

  step('gets an offer of seed money in three steps', async () => {
    await mentor.presses('project.makeOffer');
    await mentor.ticks('offers.seed');
    await mentor.fills('offers.ownSum', '120000');
    await mentor.presses('offers.continue');
    await mentor.arrives(/\/offer\/terms$/);
    await mentor.fills('offers.message', 'A good plan. Show me the first thirty orders.');
    await mentor.presses('offers.continue');
    await mentor.arrives(/\/offer\/check$/);
    await mentor.presses('offers.send');
    await mentor.reads('offers.sentTitle');
    await site.drain();
  });

  step('has a grown-up who receives the money: she chooses her mother', async () => {
    await girl.opens('/my');
    await girl.presses('myHome.next.payee', { team: TEAM });
    await girl.arrives(/\/teams\/team_/);
    await girl.presses('teams.choosePayee');
    const choice = girl.page.getByRole('radio');
    await choice.nth(2).waitFor();
    expect(await choice.count()).toBe(3);
    await girl.page.getByRole('radio', { name: MOTHER.name }).check();
    await girl.presses('teams.save');
    await girl.reads('teams.payeeChosen');
    await girl.reads('teams.payeeGuardian');
  });
});

describe('the agreement', () => {
  step('follows from her acceptance, and is looked through by an admin', async () => {
    await girl.opens('/my');
    await girl.presses('myHome.do.answer');
    await girl.arrives(/\/offers\/offer_/);
    await girl.presses('offers.accept');
    await girl.presses('accept.submit');
    await girl.arrives(/\/deals\/agreement_/);
    deal = pathOf(girl.page);
    await girl.reads('deal.step.inReview');
    await people.decidesInQueue(site, admin, { by: 'admin.do.clear', of: TITLE, kind: 'AGREEMENT_REVIEW' });
  });

  step('is signed by her with her password, the short version first', async () => {
    await girl.opens(`${deal}/sign`);
    await girl.reads('sign.openFirst');
    expect(await girl.page.getByText(girl.t('sign.submit'), { exact: true }).count()).toBe(0);
    await people.signsByPassword(girl, deal);
  });

  step('is signed by her mother with a mailed code, once, though she also receives the money', async () => {
    await mother.opens('/my/family');
    const handle = await learns(mother, 'family.seenAs', 'name');
    expect(GIRL.name).not.toContain(handle);
    await mother.presses('myHome.do.sign');
    await mother.arrives(/\/sign$/);
    await mother.presses('sign.openSummary');
    await mother.reads('sign.forChild', { name: handle });
    await signsByCode(mother, MOTHER.email);
    await mother.reads('sign.done');
  });

  step('is signed by the mentor, and from then on everybody sees the time to think it over', async () => {
    await people.signsByPassword(mentor, deal);
    await site.drain();
    for (const reader of [girl, mother, mentor]) {
      await reader.opens(deal);
      await reader.reads('coolingOff.text');
      await reader.presses('coolingOff.more');
      await reader.reads('ending.withdraw');
    }
  });
});

describe('the money', () => {
  step('is paid in by card and held', () => people.paysByCard(site, mentor, deal));

  step('has somewhere to go once her mother has an account', () => people.registersPayee(site, mother, deal));

  step('is earned: she starts, and shows her work with a photo', async () => {
    await girl.opens(deal);
    await girl.presses('deal.action.start');
    await girl.arrives(/\/milestones\/milestone_/);
    await girl.reads('milestones.started');
    await people.showsWork(girl, 'Отыз екі тапсырыс жиналды, тізімі суретте.');
  });

  step('waits for the end of the cooling-off time, though the mentor approves at once', async () => {
    await mentor.opens(deal);
    await mentor.presses('deal.action.look');
    await mentor.arrives(/\/milestones\/milestone_/);
    await mentor.presses('milestone.approve');
    await mentor.presses('milestone.approve');
    await mentor.reads('milestone.approved');
    await site.settle();
    await girl.opens(deal);
    await girl.reads('milestone.money.releasing');
  });

  step('stands still while her father pauses everything, and everybody sees why', async () => {
    await father.opens('/my/family');
    await father.presses('family.pause');
    await father.reads('family.pausedText');
    await site.drain();
    await girl.opens('/my/family');
    await girl.reads('family.next.paused', { name: FATHER.name });
    for (const reader of [girl, mother, mentor]) {
      await reader.opens(deal);
      const reason = await learns(reader, 'deal.step.onHold', 'reason');
      expect(reason).toMatch(
        /^(Заңды өкіл бәрін кідіртті|Законный представитель поставил всё на паузу|The guardian has paused)/,
      );
    }
    await father.presses('family.resume');
    await father.reads('family.resumed');
    await site.drain();
  });

  step('is sent when 72 hours are over, and everybody sees that it has arrived', async () => {
    await site.wait('PT73H');
    await site.settle();
    for (const reader of [girl, mother, mentor]) {
      await reader.opens(deal);
      await reader.reads('milestone.status.APPROVED');
      await reader.reads('release.paidOut', { sum: sum(LOCALES[reader.locale]) });
    }
  });
});

describe('afterwards', () => {
  step('her mother reads which admin looked at what', async () => {
    await mother.opens('/my/family');
    const looks = await mother.unfolds('family.looks');
    const record = looks.getByRole('listitem');
    const looksAt = (what: string) => record.filter({ hasText: `Модератор посмотрел: ${what}` });
    // It is asked for when the row is opened.
    await record.first().waitFor();
    for (let page = 0; page < MOST_PAGES && (await looksAt('документы').count()) === 0; page += 1) {
      const known = await record.count();
      await looks.getByRole('button', { name: mother.t('ui.showMore') }).click();
      await record.nth(known).waitFor();
    }
    for (const what of ['документы', 'черновик проекта', 'соглашение']) await looksAt(what).first().waitFor();
  });

  step('the books are in order, and no browser complained', async () => {
    await site.settle();
    expect(await site.doctor()).toMatchObject({ ok: true, violations: 0 });
    expect(site.watched.errors).toEqual([]);
  });
});

/** What stands on the screen in the place of a text's one parameter. */
async function learns({ page, t }: Reader, key: string, parameter: string): Promise<string> {
  const [before = '', after = ''] = t(key, { [parameter]: '¦' }).split('¦');
  const shown = await page.getByText(before).first().innerText();
  return shown.slice(before.length, shown.length - after.length).trim();
}

async function signsByCode(reader: Reader, email: string): Promise<void> {
  await reader.presses('sign.sendCode');
  await reader.reads('sign.codeSent');
  await reader.ticks('sign.isRead');
  await reader.fills('sign.code', await people.codeFor(site, email));
  await reader.presses('sign.submit');
}

function confirmsGuardian(name: string): Promise<void> {
  const decision = { by: 'case.guardian.verify', of: name, kind: 'GUARDIAN_VERIFICATION' };
  return people.decidesInQueue(site, admin, decision, async (desk) => {
    await desk.presses('case.guardian.open');
    await desk.page.getByAltText(/./).first().waitFor();
  });
}
