// The whole job through the browser of a phone, in Russian: each person in a browser of their own, every step by what is
// written on the screen.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { formatMoney } from '#kernel';
import type { Actor } from '../harness/cast.js';
import { verifiedMentor } from '../harness/deals.js';
import * as people from './acts/people.js';
import { story } from './acts/steps.js';
import { readerOf, type Reader } from './reader.js';
import { startSite, type Site } from './site.js';

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

const step = story();

/** Both look at the deal as it is now. */
const opensDeal = (reader: Reader): Promise<void> => reader.opens(dealPath);

describe('the main job on a phone', () => {
  step('begins with a sign-up and the link in the mail', async () => {
    await people.signsUp(site, lead, {
      name: 'Надежда Луговая',
      email: 'lugovaya@example.kz',
      birth: ['15', '9', '2001'],
      city: 'Алматы',
    });
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
    await people.goesOn(lead, 'problem');
    await lead.fills('editor.problem', 'Игрушка ломается за неделю, а чинить её негде: новая стоит дороже починки.');
    await people.goesOn(lead, 'solution');
    await lead.fills(
      'editor.solution',
      'По субботам ставим стол во дворе, чиним за полчаса и показываем, как это делать.',
    );
    await people.goesOn(lead, 'place');
    await lead.field('editor.sector').selectOption('social');
    await lead.fills('editor.city', 'Алматы');
    await lead.ticks('listing.stage.PROTOTYPE');
    await people.goesOn(lead, 'proof');
  });

  step('and what is needed, and the plan; then it is sent', async () => {
    await people.goesOn(lead, 'plan');
    await lead.fills('editor.milestoneTitle', STEP);
    await lead.fills('editor.milestoneDays', '30');
    await lead.fills('editor.milestoneSum', '120000');
    await people.goesOn(lead, 'mentoring');
    await lead.presses('editor.topic.finance');
    await people.goesOn(lead, 'money');
    await lead.presses('editor.askPlanned', { sum: SUM });
    await lead.fills('editor.useOfFunds', 'Инструменты и клей 50 000 ₸, стол и вывеска 70 000 ₸.');
    await people.goesOn(lead, 'check');
    await lead.presses('editor.send');
    await lead.reads('editor.sentTitle');
  });

  step('an admin publishes it from the queue', () =>
    people.decidesInQueue(site, admin, { by: 'admin.do.publish', of: TITLE }),
  );

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

  step('an admin looks through the first agreement of a new team', () =>
    people.decidesInQueue(site, admin, { by: 'admin.do.clear', of: TITLE }),
  );

  step('both sign what they have read', async () => {
    await people.signsByPassword(mentor, dealPath);
    await people.signsByPassword(lead, dealPath);
    await site.drain();
  });

  step('the mentor pays by card, and the money is held', () => people.paysByCard(site, mentor, dealPath));

  step('the payee opens an account, the team starts and shows its work', async () => {
    await people.registersPayee(site, lead, dealPath);
    await opensDeal(lead);
    await lead.presses('deal.action.start');
    await lead.arrives(/\/milestones\/milestone_/);
    await lead.reads('milestones.started');
    await people.showsWork(lead, 'Починили тридцать две игрушки, вот стол во дворе.');
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
