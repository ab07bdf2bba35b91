import { defineTexts } from '#platform';

export const kindTexts = defineTexts({
  'kind.mentoring.summary': {
    kk: '{months, plural, one {# ай} other {# ай}} бойы айына {hoursPerMonth, plural, one {# сағат} other {# сағат}} тәлімгерлік',
    ru: 'наставничество: {hoursPerMonth, plural, one {# час} few {# часа} many {# часов} other {# часа}} в месяц, {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
    en: 'mentoring: {hoursPerMonth, plural, one {# hour} other {# hours}} a month for {months, plural, one {# month} other {# months}}',
  },
  'kind.mentoring.heading': { kk: 'Тәлімгерлік', ru: 'Наставничество', en: 'Mentoring' },
  'kind.mentoring.hours': {
    kk: 'Тәлімгер командаға {months, plural, one {# ай} other {# ай}} бойы айына {hoursPerMonth, plural, one {# сағат} other {# сағат}} бөледі, барлығы {total, plural, one {# сағат} other {# сағат}}. Тәлімгерлік ақысыз.',
    ru: 'Наставник уделяет команде {hoursPerMonth, plural, one {# час} few {# часа} many {# часов} other {# часа}} в месяц в течение {months, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}}, всего {total, plural, one {# час} few {# часа} many {# часов} other {# часа}}. Наставничество бесплатно.',
    en: 'The mentor gives the team {hoursPerMonth, plural, one {# hour} other {# hours}} a month for {months, plural, one {# month} other {# months}}, {total, plural, one {# hour} other {# hours}} in all. Mentoring is free of charge.',
  },
  'kind.mentoring.format.ONLINE': {
    kk: 'Кездесулер онлайн өтеді.',
    ru: 'Встречи проходят онлайн.',
    en: 'Meetings take place online.',
  },
  'kind.mentoring.format.IN_PERSON': {
    kk: 'Кездесулер бетпе-бет, екі жаққа да ыңғайлы қоғамдық орында өтеді.',
    ru: 'Встречи проходят лично, в общественном месте, удобном обеим сторонам.',
    en: 'Meetings take place in person, in a public place that suits both sides.',
  },
  'kind.mentoring.format.BOTH': {
    kk: 'Кездесулер онлайн да, бетпе-бет те өте алады; бетпе-бет кездесу қоғамдық орында болады.',
    ru: 'Встречи проходят онлайн или лично; личные встречи — в общественном месте.',
    en: 'Meetings take place online or in person; in person means a public place.',
  },
  'kind.mentoring.topics': {
    kk: 'Тәлімгер мына тақырыптар бойынша көмектеседі:',
    ru: 'Наставник помогает по темам:',
    en: 'The mentor helps with:',
  },
  'kind.mentoring.confirmed': {
    kk: 'Әр кездесуден кейін бір тарап уақытын жазады, екінші тарап растайды. Расталған сағаттар ғана есептеледі.',
    ru: 'После каждой встречи одна сторона записывает время, другая подтверждает. Считаются только подтверждённые часы.',
    en: 'After each meeting one side notes the time and the other confirms it. Only confirmed hours count.',
  },
  'kind.seed.summary': {
    kk: '{parts, plural, one {{total}, бір бөлікпен} other {{total}, # бөлікпен}}',
    ru: '{parts, plural, one {{total}, # частью} few {{total}, # частями} many {{total}, # частями} other {{total}, # частями}}',
    en: '{parts, plural, one {{total} in one part} other {{total} in # parts}}',
  },
  'kind.seed.heading': { kk: 'Бастапқы қаржы', ru: 'Стартовая сумма', en: 'Seed' },
  'kind.seed.money': {
    kk: 'Тәлімгер жобаға {total} береді. Ол «Кезеңдер» бөліміндегі кестеде көрсетілген {parts, plural, one {бір бөлікпен} other {# бөлікпен}} төленеді.',
    ru: 'Наставник даёт проекту {total}. Сумма выплачивается по таблице в разделе «Этапы», {parts, plural, one {# частью} few {# частями} many {# частями} other {# частями}}.',
    en: 'The mentor gives the project {total}, paid {parts, plural, one {in one part} other {in # parts}} as the table under “Milestones” says.',
  },
  'kind.seed.instrument.GRANT': {
    kk: 'Бұл — мақсатты грант: ол қайтарылмайды, тәлімгерге үлес не пайда бермейді және тек жобада көрсетілген мақсатқа жұмсалады.',
    ru: 'Это целевой грант: он не возвращается, не даёт наставнику доли или дохода и тратится только на цели, названные в проекте.',
    en: 'It is a purpose grant: it is not paid back, gives the mentor no share and no return, and is spent only on what the project names.',
  },
  'kind.seed.instrument.IN_KIND': {
    kk: 'Бұл — заттай көмек: көрсетілген сомаға тауарлар, орын немесе кітаптар. Ол қайтарылмайды және тәлімгерге үлес бермейді.',
    ru: 'Это помощь в натуральной форме: вещи, помещение или книги на указанную сумму. Она не возвращается и не даёт наставнику доли.',
    en: 'It is help in kind: goods, rooms or books worth the sum named. It is not given back and gives the mentor no share.',
  },
  'kind.seed.instrument.INTEREST_FREE_LOAN': {
    kk: 'Бұл — пайызсыз қарыз; қайтару тәртібі төмендегі қосымша шарттарда жазылған.',
    ru: 'Это беспроцентный заём; порядок возврата записан в дополнительных условиях ниже.',
    en: 'It is an interest-free loan; how it is paid back stands in the further terms below.',
  },
  'kind.seed.instrument.REVENUE_SHARE': {
    kk: 'Тәлімгер табыстың бір бөлігін алады; мөлшері мен мерзімі төмендегі қосымша шарттарда жазылған.',
    ru: 'Наставник получает часть выручки; её размер и срок записаны в дополнительных условиях ниже.',
    en: 'The mentor receives a part of the revenue; how much and how long stands in the further terms below.',
  },
  'kind.seed.instrument.CONVERTIBLE': {
    kk: 'Сома кейін үлеске айналуы мүмкін; тәртібі төмендегі қосымша шарттарда жазылған.',
    ru: 'Сумма может позже стать долей; порядок записан в дополнительных условиях ниже.',
    en: 'The sum may later become a share; how stands in the further terms below.',
  },
  'kind.seed.terms': { kk: 'Қосымша шарттар:', ru: 'Дополнительные условия:', en: 'Further terms:' },
  'kind.seed.release': {
    kk: 'Әр бөлік өз кезеңі үшін алдын ала енгізіліп, сақтауда тұрады. Команда нәтижені тапсырып, тәлімгер оны қабылдағаннан кейін бөлік команданың төлем алушысына жіберіледі.',
    ru: 'Каждая часть вносится заранее под свой этап и удерживается. Когда команда сдала результат и наставник его принял, часть отправляется получателю команды.',
    en: 'Each part is paid in beforehand for its milestone and held. When the team has delivered the result and the mentor has approved it, the part goes to the team’s payee.',
  },
  'kind.seed.back': {
    kk: 'Келісім мерзімінен бұрын тоқтаса, әлі жіберілмеген ақша тәлімгерге қайтарылады. Жіберілген ақша командада қалады.',
    ru: 'Если соглашение прекращается раньше срока, ещё не отправленные деньги возвращаются наставнику. Отправленное остаётся у команды.',
    en: 'If the agreement ends early, money not yet released goes back to the mentor. What was released stays with the team.',
  },
});
