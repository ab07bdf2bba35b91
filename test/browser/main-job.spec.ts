// The whole job through the browser of a phone, in Russian: each person in a browser of their own, every step by what is
// written on the screen.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { formatMoney } from '#kernel';
import { say } from '../../apps/stripe-sandbox/pages/texts.js';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { verifiedMentor } from '../harness/deals.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';

const TITLE = 'Тихий двор: починка игрушек у дома';
const STEP = 'Тридцать починенных игрушек';
const SUM = formatMoney({ amount: '120000', currency: 'KZT' }, 'RU');

let site: Site;
let admin: Actor;
let lead: Reader;
let mentor: Reader;
let dealPath = '';

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  const { actor } = await verifiedMentor(site, admin, { name: 'Виктор Опора' });
  await site.drain();
  lead = await readerOf(site);
  mentor = await readerOf(site, { as: actor });
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

/** Both look at the deal as it is now. */
const opensDeal = (reader: Reader): Promise<void> => reader.opens(dealPath);

async function signs(reader: Reader): Promise<void> {
  await opensDeal(reader);
  await reader.presses('deal.action.sign');
  await reader.arrives(/\/sign$/);
  await reader.presses('sign.openSummary');
  await reader.ticks('sign.isRead');
  await reader.fills('sign.password', PASSWORD);
  await reader.presses('sign.submit');
  await reader.reads('sign.done');
}

describe('the main job on a phone', () => {
  step('begins with a sign-up and the link in the mail', async () => {
    const email = 'lugovaya@example.kz';
    await lead.opens('/sign-up');
    await lead.fills('account.fullName', 'Надежда Луговая');
    await lead.fills('account.email', email);
    await lead.fills('ui.day', '15');
    await lead.fills('ui.month', '9');
    await lead.fills('ui.year', '2001');
    await lead.fills('account.city', 'Алматы');
    await lead.fills('account.password', PASSWORD);
    await lead.presses('signUp.submit');
    await lead.reads('signUp.doneTitle');
    await site.drain();
    const [mail] = await site.mails(email);
    const link = /https?:\/\/\S+\/verify-email\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(link).toContain(site.origin);
    await lead.page.goto(link);
    await lead.presses('verifyEmail.submit');
    await lead.reads('verifyEmail.done', { email });
    await lead.presses('signUp.goOn');
    await lead.reads('myHome.choose');
  });

  step('a team is made, and says who receives money', async () => {
    await lead.opens('/my/teams/new');
    await lead.fills('teams.name', 'Тихий двор');
    await lead.presses('teams.create');
    await lead.arrives(/\/my\/teams\/team_/);
    await lead.presses('teams.choosePayee');
    await lead.page.getByRole('radio').first().check();
    await lead.presses('teams.save');
    await lead.reads('teams.payeeChosen');
    await lead.presses('teams.startProject');
    await lead.arrives(/\/my\/projects\/new$/);
  });

  step('the idea is written down, question by question', async () => {
    await lead.fills('editor.title', TITLE);
    await lead.presses('editor.create');
    await lead.arrives(/\/edit\/title$/);
    await lead.fills('editor.summary', 'Чиним игрушки у подъезда и учим чинить: сломанное не летит в мусор.');
    await goesOn('problem');
    await lead.fills('editor.problem', 'Игрушка ломается за неделю, а чинить её негде: новая стоит дороже починки.');
    await goesOn('solution');
    await lead.fills(
      'editor.solution',
      'По субботам ставим стол во дворе, чиним за полчаса и показываем, как это делать.',
    );
    await goesOn('place');
    await lead.field('editor.sector').selectOption('social');
    await lead.fills('editor.city', 'Алматы');
    await lead.ticks('listing.stage.PROTOTYPE');
    await goesOn('proof');
  });

  step('and what is needed, and the plan; then it is sent', async () => {
    await goesOn('plan');
    await lead.fills('editor.milestoneTitle', STEP);
    await lead.fills('editor.milestoneDays', '30');
    await lead.fills('editor.milestoneSum', '120000');
    await goesOn('mentoring');
    await lead.presses('editor.topic.finance');
    await goesOn('money');
    await lead.presses('editor.askPlanned', { sum: SUM });
    await lead.fills('editor.useOfFunds', 'Инструменты и клей 50 000 ₸, стол и вывеска 70 000 ₸.');
    await goesOn('check');
    await lead.presses('editor.send');
    await lead.reads('editor.sentTitle');
  });

  step('an admin publishes it from the queue', () => decidesInQueue('admin.do.publish', TITLE));

  step('a mentor finds it and makes an offer in three steps', async () => {
    await mentor.opens('/projects');
    await mentor.page.getByRole('main').getByRole('link', { name: TITLE }).click();
    await mentor.arrives(/\/p\//);
    await mentor.presses('project.makeOffer');
    await mentor.ticks('offers.mentoring');
    await mentor.fills('offers.hoursPerMonth', '4');
    await mentor.fills('offers.months', '3');
    await mentor.ticks('offers.format.ONLINE');
    await mentor.ticks('offers.seed');
    await mentor.fills('offers.ownSum', '100000');
    await mentor.presses('offers.continue');
    await mentor.arrives(/\/offer\/terms$/);
    await mentor.fills('offers.message', 'Хорошее дело: давайте посчитаем, во что обходится один ремонт.');
    await mentor.presses('offers.continue');
    await mentor.arrives(/\/offer\/check$/);
    await mentor.presses('offers.send');
    await mentor.reads('offers.sentTitle');
  });

  step('the team asks for other terms, the mentor accepts them', async () => {
    await site.drain();
    await lead.opens('/my');
    await lead.presses('myHome.do.answer');
    await lead.arrives(/\/offers\/offer_/);
    await lead.presses('offers.counter');
    await lead.fills('offers.hoursPerMonth', '2');
    await lead.presses('counter.submit');
    await lead.reads('counter.done');
    await mentor.opens(new URL(lead.page.url()).pathname.slice('/ru'.length));
    await mentor.presses('offers.accept');
    await mentor.presses('accept.submit');
    await mentor.arrives(/\/deals\/agreement_/);
    dealPath = new URL(mentor.page.url()).pathname.slice('/ru'.length);
  });

  step('an admin looks through the first agreement of a new team', () => decidesInQueue('admin.do.clear', TITLE));

  step('both sign what they have read', async () => {
    await signs(mentor);
    await signs(lead);
    await site.drain();
  });

  step('the mentor pays by card, and the money is held', async () => {
    await opensDeal(mentor);
    await mentor.presses('deal.action.fund');
    await mentor.arrives(/\/fund/);
    await mentor.page.getByRole('main').locator('button[type=submit]').click();
    await mentor.page.waitForURL((url) => url.origin !== site.origin);
    const { page } = mentor;
    await page.getByLabel(say('ru', 'number')).fill('4242 4242 4242 4242');
    await page.getByLabel(say('ru', 'expiry')).fill('12 / 34');
    await page.getByLabel(say('ru', 'cvc')).fill('123');
    await mentor.pressesButton(say('ru', 'pay'));
    await page.waitForURL((url) => url.origin === site.origin);
    await mentor.reads('payment.heldText');
  });

  step('the payee opens an account, the team starts and shows its work', async () => {
    await opensDeal(lead);
    await lead.presses('deal.action.payee');
    await lead.presses('payee.start');
    await lead.page.waitForURL((url) => url.origin !== site.origin);
    await lead.pressesButton(say('ru', 'finish'));
    await lead.page.waitForURL((url) => url.origin === site.origin);
    await site.settle();
    await opensDeal(lead);
    await lead.presses('deal.action.start');
    await lead.arrives(/\/milestones\/milestone_/);
    await lead.reads('milestones.started');
    await lead.fills('evidence.note', 'Починили тридцать две игрушки, вот стол во дворе.');
    const picture = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#62cde8' } })
      .png()
      .toBuffer();
    await lead.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'двор.png', mimeType: 'image/png', buffer: picture });
    await lead.page.getByText('двор').first().waitFor();
    await lead.presses('evidence.submit');
    await lead.reads('evidence.sent');
  });

  step('the mentor approves, and the money is sent and paid out', async () => {
    await opensDeal(mentor);
    await mentor.presses('deal.action.look');
    await mentor.arrives(/\/milestones\/milestone_/);
    await mentor.presses('milestone.approve');
    await mentor.presses('milestone.approve');
    await mentor.reads('milestone.approved');
    await site.settle();
    await site.wait('P7D');
    await opensDeal(mentor);
    await mentor.reads('milestone.money.paidOut');
    await opensDeal(lead);
    await lead.reads('milestone.status.APPROVED');
  });

  step('leaves the books in order and no complaint in any browser', async () => {
    await site.settle();
    expect(await site.doctor()).toMatchObject({ ok: true, violations: 0 });
    expect(site.watched.errors).toEqual([]);
  });
});

/** The admin opens the queue and takes the case that waits. */
async function decidesInQueue(decision: string, subject: string): Promise<void> {
  await site.drain();
  const reader = await readerOf(site, { as: admin });
  await reader.opens('/admin/queue');
  await reader.presses('admin.begin');
  await reader.arrives(/\/admin\/cases\/case_/);
  await reader.page.getByRole('heading', { level: 1, name: subject }).waitFor();
  await reader.presses(decision);
  await reader.reads('admin.decided', { name: subject });
  await reader.page.context().close();
}

/** To the next question. */
async function goesOn(question: string): Promise<void> {
  await lead.presses('editor.continue');
  await lead.page.waitForURL(new RegExp(`/edit/${question}$`));
  await settled(lead.page);
}
