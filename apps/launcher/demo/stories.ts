// What has happened so far: deals in every state, told in the order of their dates.
import { days, hours } from '#kernel';
import type { Company } from './company.js';
import { Deal, type DealTerms } from './deal.js';
import type { Placed, PlacedProject } from './listings.js';
import type { Theatre } from './theatre.js';
import { mentorsWait, projectsWait } from './waiting.js';
import { pupilsFirstDeal, pupilsOpenDeals } from './young-stories.js';

type Pair = readonly [string, PlacedProject];

export interface Stage {
  readonly theatre: Theatre;
  readonly company: Company;
  readonly placed: Placed;
  readonly offer: (pair: Pair, terms: DealTerms) => Promise<Deal>;
  readonly at: (key: string) => PlacedProject;
}

export const mentoring = (
  message: string,
  hoursPerMonth: number,
  months: number,
  topics: readonly string[],
): DealTerms => ({
  message,
  mentoring: { hoursPerMonth, months, topics },
});

/** The seed follows the listing's own milestones, from one place up to another. */
export function seed({ project }: PlacedProject, message: string, upTo: number, from = 0): DealTerms {
  return {
    message,
    seed: project.milestones.slice(from, upTo).map(({ title, dueInDays, amount = '0.00' }) => ({
      title,
      criteria: project.language === 'EN' ? `Shown by photos and a list: ${title}` : title,
      dueInDays,
      amount,
    })),
  };
}

/** How many days before now it begins: as many as it takes to tell, and the morning of the last one. */
export const DAYS_OF_STORY = 25;

/** More than three weeks of deals; the clock is moved between them. */
export async function tell(theatre: Theatre, company: Company, placed: Placed): Promise<void> {
  const stage: Stage = {
    theatre,
    company,
    placed,
    offer: (pair, terms) => Deal.offer(theatre, company, pair, terms),
    at: (key) => {
      const found = placed.get(key);
      if (!found) throw new Error(`There is no demo project ${key}`);
      return found;
    },
  };
  await finishedDeal(stage);
  await pupilsFirstDeal(stage);
  await theatre.pass(days(2));
  await dealUnderWay(stage);
  await endedDeals(stage);
  await theatre.pass(days(3));
  await fundingAwaited(stage);
  await mentoringDeals(stage);
  await theatre.pass(days(4));
  await mentorsWait(stage);
  await theatre.pass(days(2));
  await signingAwaited(stage);
  await openOffers(stage);
  await pupilsOpenDeals(stage);
  await theatre.pass(hours(19));
  await projectsWait(stage);
}

/** “Тихий кран”: everything delivered, approved and paid out. */
async function finishedDeal({ offer, at, theatre }: Stage): Promise<void> {
  const kran = at('kran');
  const deal = await offer(
    ['marat', kran],
    seed(kran, 'Идея простая и нужная. Готов оплатить платы и проверку в двух школах.', 2),
  );
  await deal.accept();
  await deal.sign(deal.team, deal.mentor);
  await deal.onboardPayee();
  await deal.fund(0, 1);
  await theatre.pass(days(4));
  await deal.submit(
    0,
    'Двадцать датчиков стоят в двух школах, список и снимки приложены к отчёту. Две протечки найдены в первую же ночь.',
  );
  await deal.approve(0);
  await theatre.pass(days(3));
  await deal.submit(1, 'За месяц две школы сберегли сорок кубометров воды. Счётчики сверены с завхозом.');
  await deal.approve(1);
}

/** “Кітап көпірі”: the first milestone waits for the mentor's word. */
async function dealUnderWay({ offer, at, theatre }: Stage): Promise<void> {
  const kitap = at('kitap');
  const deal = await offer(
    ['marat', kitap],
    seed(kitap, 'Сендердің есептерің анық, бірінші екі кезеңді қаржыландыруға дайынмын.', 2),
  );
  await deal.accept();
  await deal.sign(deal.mentor, deal.team);
  await deal.onboardPayee();
  await deal.fund(0);
  await theatre.pass(days(2));
  await deal.submit(
    0,
    'Отыз екі оқушы тапсырыс берді: тізім мен төлем түбіртектері дайын. Кітаптар келесі дүйсенбіде жолға шығады.',
  );
}

/** “Lab in a Box”: one ended by both sides with the money given back, one refused, one withdrawn. */
async function endedDeals({ offer, at }: Stage): Promise<void> {
  const lab = at('lab');
  const ended = await offer(['viktor', lab], seed(lab, 'Помогу с проверкой безопасности и оплачу её.', 1));
  await ended.accept();
  await ended.sign(ended.mentor, ended.team);
  await ended.onboardPayee();
  await ended.fund(0);
  await ended.agree('terminateAgreement', ended.team, 'A lab at our university will do the review for free.');
  await ended.agree('terminateAgreement', ended.mentor, 'Рад, что нашлось решение лучше. Удачи!');

  const velo = at('velo');
  const refused = await offer(['viktor', velo], mentoring('Научу вести учёт.', 1, 2, ['Себестоимость']));
  await refused.accept();
  await refused.agree('refuseAgreement', refused.team, 'Нашли наставника в своём городе, простите.');
  const withdrawn = await offer(['aisha', velo], mentoring('I can help with your page.', 2, 2, ['Landing page']));
  await withdrawn.decide(withdrawn.mentor, 'withdrawOffer', 'My Saturdays are taken this autumn.');
}

/** “Жылы қабырға”: signed by all, the first tranche waits for the mentor's card; a competing offer made way. */
async function fundingAwaited({ offer, at }: Stage): Promise<void> {
  const kiiz = at('kiiz');
  await offer(['marat', kiiz], seed(kiiz, 'Зертхана сынағын көтеремін.', 1));
  const deal = await offer(['viktor', kiiz], seed(kiiz, 'Проверим огнестойкость и утеплим первый класс.', 2));
  await deal.accept();
  await deal.sign(deal.mentor, deal.team);
  await deal.onboardPayee();
}

/** Mentoring without money: one under way, one on hold, one declined. */
async function mentoringDeals({ offer, at }: Stage): Promise<void> {
  const active = await offer(
    ['saule', at('velo')],
    mentoring('Покажу, как нанять первого помощника и не потерять качество.', 2, 3, ['Как нанять первого человека']),
  );
  await active.accept();
  await active.sign(active.team, active.mentor);
  const held = await offer(
    ['saule', at('guides')],
    mentoring('Let us test the walks with five guests first.', 2, 2, ['Customer interviews']),
  );
  await held.accept();
  await held.sign(held.team, held.mentor);
  await held.adminAgrees('holdAgreement', 'A guest complained about a walk; we are talking to both sides.');
  const declined = await offer(
    ['aisha', at('kitap')],
    mentoring('I could review your pitch in English.', 1, 2, ['Pitch in English']),
  );
  await declined.decide(
    declined.team,
    'declineOffer',
    'Рақмет! Қазір бізге ағылшынша таныстыру керек емес, көктемде қайта сөйлесейік.',
  );
  await offer(['viktor', at('aport')], mentoring('Подскажу по холодному хранению.', 1, 1, ['Себестоимость']));
}

/** “Steppe Guides”: the mentor has signed, the team's signature is awaited. “Апорт рядом”: an agreement in review. */
async function signingAwaited({ offer, at }: Stage): Promise<void> {
  const guides = at('guides');
  const deal = await offer(
    ['aisha', guides],
    seed(guides, 'I walked your route last Sunday. Let us train the six guides properly.', 1),
  );
  await deal.accept();
  await deal.sign(deal.mentor);
  const aport = at('aport');
  const review = await offer(
    ['saule', aport],
    seed(aport, 'Хочу, чтобы сады заработали. Беру на себя первый этап.', 1),
  );
  await review.accept({ isCleared: false });
}

/** Offers that wait for an answer of the one side or the other, and one that is on hold. */
async function openOffers({ offer, at }: Stage): Promise<void> {
  const aport = at('aport');
  await offer(['marat', aport], {
    message:
      'Ваши субботы мне понравились: вкусно и честно. Предлагаю деньги на второй этап и три часа в месяц на переговоры с садами.',
    mentoring: { hoursPerMonth: 3, months: 3, topics: ['Логистика'] },
    seed: [
      { title: 'Договоры с пятью садами', criteria: 'Пять подписанных договоров', dueInDays: 60, amount: '150000.00' },
    ],
  });
  await offer(
    ['aisha', aport],
    mentoring('I can help you write to cafés that want local apples.', 2, 2, ['Первые продажи']),
  );
  const kitap = at('kitap');
  await offer(
    ['saule', kitap],
    mentoring('Екінші мектепке қалай кіруге болатынын бірге ойланайық.', 3, 3, ['Жеткізушімен келіссөз']),
  );
  const lab = at('lab');
  const countered = await offer(
    ['aisha', lab],
    mentoring('Two hours a month on your landing page.', 2, 2, ['Landing page']),
  );
  await countered.counter(
    mentoring('Could we make it three hours, and add schools?', 3, 2, ['Landing page', 'Working with schools']),
  );
  const held = await offer(['marat', lab], mentoring('Пишите мне, обсудим лично.', 1, 1, ['Working with schools']));
  await held.decide(held.admin, 'holdOffer', 'Сообщение звало общаться вне площадки, проверяем.');
}
