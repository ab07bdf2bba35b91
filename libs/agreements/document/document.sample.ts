// An invented agreement in three languages, for the specs: a seed sum in three tranches and mentoring hours.
import type { Locale } from '#kernel';
import type { DocumentModel } from './document-model.js';

type Words = Omit<
  DocumentModel,
  'locale' | 'reference' | 'drawnUpAt' | 'languages' | 'prevailingLanguage' | 'verificationUrl'
>;

const amounts = [10_000_000n, 9_000_000n, 6_000_050n];
const days = ['2026-12-20', '2027-02-01', '2027-03-15'];

function milestones(words: readonly (readonly [string, string])[]): DocumentModel['milestones'] {
  return words.map(([title, criteria], index) => ({
    title,
    criteria,
    due: days[index] ?? '',
    amount: { minor: amounts[index] ?? 0n, currency: 'KZT' },
  }));
}

const kk: Words = {
  title: 'Тәлімгерлік және бастапқы қаржы туралы келісім: «Шетел оқулықтары» жобасы',
  parties: [
    { role: 'Тәлімгер', name: 'Дәурен Сейітқали' },
    { role: 'Команда жетекшісі', name: 'Аружан Қ.' },
    { role: 'Заңды өкіл', name: 'Гүлжан Қ.', onBehalfOf: 'Аружан Қ.' },
  ],
  sections: [
    {
      heading: 'Келісімнің мәні',
      blocks: [
        'Тәлімгер командаға екі түрлі қолдау көрсетеді: уақытын және мақсатты қаржысын береді. Команда бұл қолдауды жобаны осы құжатта жазылған кезеңдер бойынша іске асыруға жұмсайды.',
        'Жоба – оқушыларға шетел оқулықтарын әділ бағаға жеткізетін агенттік. Жобаның сипаттамасы осы келісім жасалған күнгі жарияланған нұсқасына сай.',
      ],
    },
    {
      heading: 'Тәлімгерлік',
      blocks: [
        'Тәлімгер үш ай бойы айына 6 сағат бөледі. Кездесулер онлайн өтеді және мына тақырыптарды қамтиды:',
        ['жеткізушілермен келіссөз және баға;', 'тапсырыс есебін жүргізу;', 'алғашқы жүз тапсырыс берушіні табу.'],
        'Кездесуді кемінде 24 сағат бұрын ауыстыруға болады. Өткізілген сағатты екінші тарап растайды.',
      ],
    },
    {
      heading: 'Қаржы',
      blocks: [
        'Тәлімгер 250 000,50 ₸ көлемінде мақсатты грант береді. Бұл сыйға берілген қаражат: ол қайтарылмайды және үлеске ауыспайды.',
        'Қаржы кезең қабылданғаннан кейін ғана төленеді. Төленбеген бөлігі келісім тоқтатылса тәлімгерге толық қайтады.',
        'Екі тарап та 72 сағат ішінде себебін айтып, келісімнен шарт қоймай бас тарта алады. Осы мерзім біткенше ешқандай төлем жасалмайды.',
      ],
    },
    {
      heading: 'Қауіпсіздік және жеке деректер',
      blocks: [
        'Кәмелетке толмаған қатысушымен барлық хат-хабар Asar ішінде жүреді, оны заңды өкіл мен модераторлар көре алады.',
        'Тараптар бірінің дерегін бірі тек осы келісімді орындау үшін пайдаланады.',
      ],
    },
  ],
  milestones: milestones([
    ['Үш жеткізушімен келісу', 'Үш баспадан немесе кітап дүкенінен жазбаша баға ұсынысы алынды.'],
    ['Алғашқы 30 тапсырыс', 'Кемінде 30 оқулық жеткізілді, әр тапсырыс берушінің растауы бар.'],
    ['Ашық есеп', 'Кірісі мен шығысы көрсетілген есеп жоба бетінде жарияланды; ғылыми әдебиетке сұраныс өлшенді.'],
  ]),
  signatories: [
    { name: 'Дәурен Сейітқали', role: 'тәлімгер' },
    { name: 'Аружан Қ.', role: 'команда жетекшісі' },
    { name: 'Гүлжан Қ.', role: 'заңды өкіл', onBehalfOf: 'Аружан Қ.' },
  ],
};

const ru: Words = {
  title: 'Соглашение о наставничестве и стартовой сумме: проект «Зарубежные учебники»',
  parties: [
    { role: 'Наставник', name: 'Дәурен Сейітқали' },
    { role: 'Лидер команды', name: 'Аружан Қ.' },
    { role: 'Законный представитель', name: 'Гүлжан Қ.', onBehalfOf: 'Аружан Қ.' },
  ],
  sections: [
    {
      heading: 'О чём соглашение',
      blocks: [
        'Наставник поддерживает команду двумя способами: уделяет время и даёт целевую сумму. Команда использует эту поддержку, чтобы выполнить этапы, названные в этом документе.',
        'Проект – агентство, которое помогает школьникам заказывать учебники из-за рубежа по честной цене. Описание проекта соответствует версии, опубликованной на день соглашения.',
      ],
    },
    {
      heading: 'Наставничество',
      blocks: [
        'Наставник уделяет 6 часов в месяц в течение трёх месяцев. Встречи проходят онлайн и посвящены таким темам:',
        ['переговоры с поставщиками и цена;', 'учёт заказов;', 'как найти первых сто заказчиков.'],
        'Встречу можно перенести не позже чем за 24 часа. Проведённые часы подтверждает другая сторона.',
      ],
    },
    {
      heading: 'Деньги',
      blocks: [
        'Наставник даёт целевой грант 250 000,50 ₸. Это дар: он не возвращается и не превращается в долю.',
        'Деньги выплачиваются только после принятия этапа. Если соглашение прекращено, невыплаченная часть полностью возвращается наставнику.',
        'Любая сторона может в течение 72 часов отказаться от соглашения, назвав причину. До конца этого срока ничего не выплачивается.',
      ],
    },
    {
      heading: 'Безопасность и личные данные',
      blocks: [
        'Вся переписка с несовершеннолетним участником идёт внутри Asar; её видят законный представитель и модераторы.',
        'Стороны используют данные друг друга только для исполнения этого соглашения.',
      ],
    },
  ],
  milestones: milestones([
    [
      'Договориться с тремя поставщиками',
      'Получены письменные предложения цены от трёх издательств или книжных магазинов.',
    ],
    ['Первые 30 заказов', 'Доставлено не меньше 30 учебников, каждый заказчик подтвердил получение.'],
    [
      'Открытый отчёт',
      'Отчёт о доходах и расходах опубликован на странице проекта; измерен спрос на научную литературу.',
    ],
  ]),
  signatories: [
    { name: 'Дәурен Сейітқали', role: 'наставник' },
    { name: 'Аружан Қ.', role: 'лидер команды' },
    { name: 'Гүлжан Қ.', role: 'законный представитель', onBehalfOf: 'Аружан Қ.' },
  ],
};

const en: Words = {
  title: 'Agreement on mentoring and a seed sum: the project “Textbooks from abroad”',
  parties: [
    { role: 'Mentor', name: 'Dauren Seitkali' },
    { role: 'Team lead', name: 'Aruzhan Q.' },
    { role: 'Guardian', name: 'Guljan Q.', onBehalfOf: 'Aruzhan Q.' },
  ],
  sections: [
    {
      heading: 'What this is about',
      blocks: [
        'The mentor supports the team in two ways: with time and with a sum for a purpose. The team uses this support to reach the milestones named in this document.',
        'The project is an agency that lets pupils order textbooks from abroad at a fair price. Its description is the one published on the day of this agreement.',
      ],
    },
    {
      heading: 'Mentoring',
      blocks: [
        'The mentor gives 6 hours a month for three months. The meetings are online and are about:',
        ['talking to suppliers about prices;', 'keeping account of orders;', 'finding the first hundred customers.'],
        'A meeting can be moved up to 24 hours before it. Hours that took place are confirmed by the other side.',
      ],
    },
    {
      heading: 'Money',
      blocks: [
        'The mentor gives a grant of ₸250,000.50 for this purpose. It is a gift: it is not paid back and never becomes a share.',
        'Money is paid only after a milestone is approved. If the agreement ends, what is not yet paid goes back to the mentor in full.',
        'Either side can withdraw within 72 hours, giving a reason. Nothing is paid out before that time has passed.',
      ],
    },
    {
      heading: 'Safety and personal data',
      blocks: [
        'All messages with a participant under 18 stay inside Asar, where the guardian and the moderators can read them.',
        'The sides use each other’s data only to carry out this agreement.',
      ],
    },
  ],
  milestones: milestones([
    ['Agree with three suppliers', 'Written price offers from three publishers or bookshops are in hand.'],
    ['The first 30 orders', 'At least 30 textbooks are delivered and each customer has confirmed it.'],
    [
      'An open report',
      'A report of income and expenses stands on the project page; the demand for scientific books is measured.',
    ],
  ]),
  signatories: [
    { name: 'Dauren Seitkali', role: 'mentor' },
    { name: 'Aruzhan Q.', role: 'team lead' },
    { name: 'Guljan Q.', role: 'guardian', onBehalfOf: 'Aruzhan Q.' },
  ],
};

export function sampleDocument(locale: Locale): DocumentModel {
  return {
    ...{ KK: kk, RU: ru, EN: en }[locale],
    locale,
    reference: 'agreement_01kavbq5d6e8n9w3x4y5z6a7b8',
    drawnUpAt: new Date('2026-11-22T09:05:00Z'),
    languages: ['KK', 'RU', 'EN'],
    prevailingLanguage: 'KK',
    verificationUrl: 'https://asar.kz/kk/v/agreement_01kavbq5d6e8n9w3x4y5z6a7b8',
  };
}
