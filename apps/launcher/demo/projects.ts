// The invented projects, each in the language of its team.
import type { Locale } from '#kernel';

export interface DemoMilestone {
  readonly title: string;
  readonly dueInDays: number;
  readonly amount?: string;
}

export interface DemoProject {
  readonly key: string;
  /** Who acts; for a child's own project whoever holds the profile. */
  readonly lead: string;
  readonly isChilds?: boolean;
  /** A minor's guardian receives the money; by default the lead does. */
  readonly payee?: string;
  readonly members?: readonly string[];
  readonly team: string;
  readonly title: string;
  readonly language: Locale;
  readonly summary: string;
  readonly problem: string;
  readonly solution: string;
  readonly sector: string;
  readonly stage: 'IDEA' | 'PROTOTYPE' | 'FIRST_CUSTOMERS' | 'GROWING';
  readonly city: string;
  readonly topics: readonly string[];
  readonly ask?: string;
  readonly useOfFunds?: string;
  readonly milestones: readonly DemoMilestone[];
  readonly award?: { readonly event: string; readonly place: string; readonly title: string; readonly sum: string };
  readonly ends:
    'PUBLISHED' | 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'PAUSED' | 'SUSPENDED' | 'REJECTED' | 'CLOSED';
  /** What the admin says when it does not end well. */
  readonly reason?: string;
}

export const PROJECTS: readonly DemoProject[] = [
  {
    key: 'kitap',
    lead: 'damira',
    members: ['alan'],
    team: 'Кітап көпірі',
    title: 'Кітап көпірі: шетел оқулықтарын әділ бағамен алдыру',
    language: 'KK',
    summary: 'Оқушылар шетел оқулықтарына бірге тапсырыс береді: жеткізу ақысы бөлінеді, баға екі есе түседі.',
    problem:
      'Олимпиадаға, халықаралық емтиханға дайындалатын оқушыға шетел оқулығы керек. Жалғыз алдырса, жеткізуі кітаптың өзінен қымбат, бір айдан артық күтеді, ал қалада сатылатыны көшірме. Сыныбымыздағы жиырма оқушының он жетісі кітапсыз дайындалып жүр.',
    solution:
      'Біз тапсырыстарды апта сайын жинап, бір сөмкемен алдырамыз. Оқушы сайтта кітабын таңдайды, біз бағасын бүгінгі бағаммен көрсетеміз, кітап мектепке келеді. Оқып болған кітапты қайта сатып аламыз: келесі оқушыға тағы арзан түседі.',
    sector: 'education',
    stage: 'FIRST_CUSTOMERS',
    city: 'Алматы',
    topics: ['Жеткізушімен келіссөз', 'Баға қою'],
    ask: '400000.00',
    useOfFunds: 'Алғашқы екі топтық тапсырыстың алдын ала төлемі (300 000 ₸), сайт пен қорап (100 000 ₸).',
    milestones: [
      { title: 'Отыз оқушыдан бірінші топтық тапсырыс жинау', dueInDays: 21, amount: '150000.00' },
      { title: 'Кітаптар келіп, иелеріне берілді', dueInDays: 45, amount: '150000.00' },
      { title: 'Екінші мектеп қосылды', dueInDays: 75, amount: '100000.00' },
    ],
    award: { event: 'Көктемгі бизнес таныстыру', place: 'Алматы', title: 'Бірінші орын', sum: '400000.00' },
    ends: 'PUBLISHED',
  },
  {
    key: 'aport',
    lead: 'kamila',
    team: 'Апорт рядом',
    title: 'Апорт рядом: яблоки из садов предгорья к вашему порогу',
    language: 'RU',
    summary: 'Собираем заказы дома и привозим апорт прямо из маленьких садов, пока он пахнет садом.',
    problem:
      'Маленькие сады под городом продают апорт перекупщикам за бесценок, а в магазине лежат яблоки, которые приехали издалека. Соседи хотят настоящий апорт, но не знают, у кого он есть.',
    solution:
      'Раз в неделю собираем заказы по подъездам, в субботу забираем яблоки в трёх садах и развозим на грузовом велосипеде и одной машине. Садовник получает вдвое больше, чем у перекупщика.',
    sector: 'food',
    stage: 'FIRST_CUSTOMERS',
    city: 'Алматы',
    topics: ['Первые продажи', 'Логистика'],
    ask: '300000.00',
    useOfFunds: 'Ящики и весы (80 000 ₸), грузовой велосипед с рук (150 000 ₸), первый выкуп урожая (70 000 ₸).',
    milestones: [
      { title: 'Сто заказов за четыре субботы', dueInDays: 30, amount: '150000.00' },
      { title: 'Договоры с пятью садами', dueInDays: 60, amount: '150000.00' },
    ],
    award: { event: 'Осенний конкурс идей', place: 'Алматы', title: 'Приз жюри', sum: '300000.00' },
    ends: 'PUBLISHED',
  },
  {
    key: 'guides',
    lead: 'sanzhar',
    team: 'Steppe Guides',
    title: 'Steppe Guides: one-day walks led by students',
    language: 'EN',
    summary: 'Students from Karaganda show guests the steppe, the lakes and the mines, in English, for one honest day.',
    problem:
      'Guests who come for work have a free Sunday and nowhere to go: tours start far away and cost a week’s pay. Students here speak English, know every path, and have never been paid for it.',
    solution:
      'A booking page with five walks. Each guide is trained for a month, knows first aid and tells the stories of their own grandparents. Lunch is cooked by a family on the way.',
    sector: 'tourism',
    stage: 'PROTOTYPE',
    city: 'Karaganda',
    topics: ['Customer interviews', 'Pitch in English'],
    ask: '250000.00',
    useOfFunds: 'First-aid training for six guides, insurance, a booking page, two radios.',
    milestones: [
      { title: 'Six guides trained', dueInDays: 28, amount: '120000.00' },
      { title: 'Twenty paid walks', dueInDays: 70, amount: '130000.00' },
    ],
    ends: 'PUBLISHED',
  },
  {
    key: 'kiiz',
    lead: 'erkezhan',
    team: 'Жылы қабырға',
    title: 'Жылы қабырға: киізден жасалған жылытқыш тақта',
    language: 'KK',
    summary: 'Жүн қалдығынан тақта басып, мектеп шеберханасында сынадық: бөлме үш градусқа жылы.',
    problem:
      'Ауылда жүннің көбі далаға тасталады, ал үйлердің қабырғасы суық өткізеді. Зауыттан келген жылытқыш қымбат әрі бояуының иісі бар.',
    solution:
      'Жүнді жуып, престеп, күйдірілген сабынмен өңдейміз: тақта жанбайды, иіссіз. Бір шаршы метрі дүкендегіден үштен бірге арзан. Екі сыныпта сынақтан өтті.',
    sector: 'construction',
    stage: 'PROTOTYPE',
    city: 'Шымкент',
    topics: ['Шикізат', 'Сапаны тексеру'],
    ask: '350000.00',
    useOfFunds: 'Қол престі жөндеу, жүн жууға арналған ыдыс, зертханада отқа төзімділік сынағы.',
    milestones: [
      { title: 'Зертхана сынағынан өту', dueInDays: 30, amount: '200000.00' },
      { title: 'Бір сыныпқа толық төсеу', dueInDays: 60, amount: '150000.00' },
    ],
    ends: 'PUBLISHED',
  },
  {
    key: 'kran',
    lead: 'roman',
    team: 'Тихий кран',
    title: 'Тихий кран: датчик, который слышит протечку',
    language: 'RU',
    summary: 'Коробочка на трубе слушает воду ночью и присылает сообщение, если кран или бачок подтекает.',
    problem:
      'В школе, где мы учились, за год утекло столько воды, что хватило бы на бассейн: протечки слышно только ночью, а ночью там никого нет.',
    solution:
      'Микрофон и дешёвый контроллер учатся тишине и замечают капли. Установка занимает минуту, без сантехника. Три датчика работают в школе второй месяц и нашли две протечки.',
    sector: 'ecology',
    stage: 'FIRST_CUSTOMERS',
    city: 'Астана',
    topics: ['Себестоимость', 'Сертификация'],
    ask: '300000.00',
    useOfFunds: 'Сто плат и корпусов, поверка в лаборатории.',
    milestones: [
      { title: 'Двадцать датчиков в двух школах', dueInDays: 20, amount: '180000.00' },
      { title: 'Отчёт о сбережённой воде', dueInDays: 40, amount: '120000.00' },
    ],
    award: { event: 'Весенний хакатон школ', place: 'Астана', title: 'Первое место', sum: '300000.00' },
    ends: 'PUBLISHED',
  },
  {
    key: 'dombyra',
    lead: 'inkar',
    team: 'Екі ішек',
    title: 'Екі ішек: домбыраны он минуттан үйрету',
    language: 'KK',
    summary: 'Күніне он минуттық бейнесабақ пен мұғалімнің бір ескертуі: үш айда үш күй.',
    problem:
      'Домбыра үйренгісі келетін көп, бірақ ауылда ұстаз жоқ, ал қаладағы сабақ аптасына екі рет жол жүруді қажет етеді.',
    solution:
      'Оқушы сабақты көріп, өз тартуын жазып жібереді, ұстаз бір ғана нәрсені түзетеді. Келесі сабақ соған қарай таңдалады.',
    sector: 'culture',
    stage: 'PROTOTYPE',
    city: 'Қызылорда',
    topics: ['Өнім жоспары', 'Пайдаланушымен әңгіме'],
    ask: '200000.00',
    useOfFunds: 'Камера мен микрофон, екі ұстаздың үш айлық еңбегі.',
    milestones: [
      { title: 'Отыз сабақ түсірілді', dueInDays: 40, amount: '100000.00' },
      { title: 'Елу оқушы үш айды аяқтады', dueInDays: 90, amount: '100000.00' },
    ],
    ends: 'IN_REVIEW',
  },
  {
    key: 'velo',
    lead: 'timofey',
    team: 'Цепь и звёздочка',
    title: 'Цепь и звёздочка: ремонт велосипедов у школы',
    language: 'RU',
    summary: 'Чиним велосипеды по субботам и учим чинить: половина заказчиков потом справляется сама.',
    problem: 'У половины двора велосипед стоит с пробитой камерой, потому что мастерская далеко и дорого.',
    solution:
      'Передвижная мастерская в прицепе. Чиним за час, показываем как, продаём запчасти без наценки для школьников.',
    sector: 'services',
    stage: 'GROWING',
    city: 'Павлодар',
    topics: ['Учёт денег', 'Как нанять первого человека'],
    milestones: [{ title: 'Вторая мастерская в другом районе', dueInDays: 60 }],
    ends: 'PUBLISHED',
  },
  {
    key: 'lab',
    lead: 'leyla',
    team: 'Lab in a Box',
    title: 'Lab in a Box: chemistry kits for schools without a lab',
    language: 'EN',
    summary:
      'A suitcase with twelve safe experiments and cards in three languages that one teacher can share between five schools.',
    problem:
      'Many rural schools teach chemistry from pictures. A real lab is out of reach, and most kits on sale are toys.',
    solution:
      'We built twelve experiments around things a village shop sells, tested them with two teachers, and printed the cards in Kazakh, Russian and English.',
    sector: 'education',
    stage: 'PROTOTYPE',
    city: 'Astana',
    topics: ['Landing page', 'Working with schools'],
    ask: '450000.00',
    useOfFunds: 'Ten suitcases for ten districts, a safety review by a chemist, printing.',
    milestones: [
      { title: 'Safety review passed', dueInDays: 25, amount: '100000.00' },
      { title: 'Ten suitcases in use', dueInDays: 70, amount: '350000.00' },
    ],
    ends: 'PUBLISHED',
  },
  {
    key: 'nan',
    lead: 'bekarys',
    team: 'Ақ бидай',
    title: 'Ақ бидай: таңғы нан жазылымы',
    language: 'KK',
    summary: 'Ауыл наубайынан таңғы жетіде есік алдына: аптасына үш рет, қағаз қалтада.',
    problem: 'Таңертең жаңа нан іздеп дүкенге барғанша, жұмысқа кешігесің, ал кешкі нан қатып қалады.',
    solution: 'Аула бойынша жазылым жинап, наубайға тапсырысты кешке береміз, таңда велосипедпен таратамыз.',
    sector: 'food',
    stage: 'IDEA',
    city: 'Қостанай',
    topics: ['Баға қою'],
    milestones: [{ title: 'Алғашқы отыз жазылым', dueInDays: 30 }],
    ends: 'DRAFT',
  },
  {
    key: 'polka',
    lead: 'nadezhda',
    team: 'Полка малышам',
    title: 'Полка малышам: игрушки напрокат для садов и соседей',
    language: 'RU',
    summary: 'Игрушки живут месяц в одной семье и едут в следующую: чисто, дёшево и без горы пластика.',
    problem: 'Ребёнок играет с новой игрушкой неделю, а потом она годами лежит в шкафу.',
    solution: 'Собираем игрушки, моем, чиним и выдаём коробку на месяц. Подписка стоит как одна игрушка.',
    sector: 'social',
    stage: 'FIRST_CUSTOMERS',
    city: 'Усть-Каменогорск',
    topics: ['Учёт денег'],
    ask: '150000.00',
    useOfFunds: 'Стеллажи, моющий аппарат, коробки.',
    milestones: [{ title: 'Пятьдесят семей на подписке', dueInDays: 60, amount: '150000.00' }],
    ends: 'PAUSED',
  },
  {
    key: 'shop',
    lead: 'timofey',
    team: 'Цепь и звёздочка',
    title: 'Запчасти по одной: лавка для велосипедистов',
    language: 'RU',
    summary: 'Продаём одну спицу, одну втулку, один болт.',
    problem: 'Магазины продают наборами, а нужен один болт.',
    solution: 'Лавка при мастерской, заказ через сайт.',
    sector: 'retail',
    stage: 'IDEA',
    city: 'Павлодар',
    topics: ['Баға қою'],
    milestones: [{ title: 'Список из ста деталей', dueInDays: 20 }],
    ends: 'CHANGES_REQUESTED',
    reason:
      'Расскажите подробнее, кто уже просил купить деталь поштучно и сколько таких людей. Исправьте блок «Проблема» и отправьте ещё раз.',
  },
  {
    key: 'exam',
    lead: 'bekarys',
    team: 'Ақ бидай',
    title: 'Дайын жауаптар дүкені',
    language: 'KK',
    summary: 'Емтихан жауаптарын сатамыз.',
    problem: 'Емтихан қиын.',
    solution: 'Жауаптарын алдын ала сатамыз.',
    sector: 'education',
    stage: 'IDEA',
    city: 'Қостанай',
    topics: ['Сатылым'],
    milestones: [{ title: 'Алғашқы сатылым', dueInDays: 10 }],
    ends: 'REJECTED',
    reason:
      'Емтихан жауабын сату оқушыларға зиян келтіреді, сондықтан мұндай жобаны жарияламаймыз. Емтиханға дайындалуға көмектесетін идея болса, қуана қараймыз.',
  },
  {
    key: 'sled',
    lead: 'inkar',
    team: 'Екі ішек',
    title: 'Шана жалға беру',
    language: 'KK',
    summary: 'Қыста төбе басында шана жалға береміз.',
    problem: 'Шана бір қыста бірнеше күн ғана керек.',
    solution: 'Жалға беретін дүңгіршек ашамыз.',
    sector: 'sport',
    stage: 'IDEA',
    city: 'Қызылорда',
    topics: ['Баға қою'],
    milestones: [{ title: 'Жиырма шана', dueInDays: 30 }],
    ends: 'CLOSED',
    reason: 'Қыс жылы болып, идеядан бас тарттық.',
  },
  {
    key: 'photo',
    lead: 'nadezhda',
    team: 'Полка малышам',
    title: 'Фотокабина на школьные праздники',
    language: 'RU',
    summary: 'Снимаем классы на праздниках и печатаем фото сразу.',
    problem: 'С праздника остаются размытые снимки.',
    solution: 'Ставим кабину, печатаем на месте.',
    sector: 'media',
    stage: 'PROTOTYPE',
    city: 'Усть-Каменогорск',
    topics: ['Первые продажи'],
    milestones: [{ title: 'Пять праздников', dueInDays: 40 }],
    ends: 'SUSPENDED',
    reason: 'На снимках в описании были дети без согласия родителей. Уберите снимки, и мы откроем проект снова.',
  },
];
