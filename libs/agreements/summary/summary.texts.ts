import { defineTexts } from '#platform';

// An agreement in plain words, one short sentence each, for a reader of fifteen (safety.md, K-17). The child and the guardian
// read the same text, so nobody is addressed. Whoever changes a sentence raises SUMMARY_VERSION: signatures name it.
export const summaryTexts = defineTexts({
  'agreementSummary.mentoring': {
    kk: 'Тәлімгер командамен {months, plural, one {# ай} other {# ай}} бойы айына {hours, plural, one {# сағат} other {# сағат}} жұмыс істейді. Бұл тегін.',
    ru: 'Наставник занимается с командой {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}} в месяц. Так {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} подряд. Это бесплатно.',
    en: 'The mentor works with the team for {hours, plural, one {# hour} other {# hours}} a month. This goes on for {months, plural, one {# month} other {# months}}. It is free.',
  },
  'agreementSummary.seed': {
    kk: 'Тәлімгер жобаға {total} береді.',
    ru: 'Наставник даёт проекту {total}.',
    en: 'The mentor gives the project {total}.',
  },
  'agreementSummary.seed.GRANT': {
    kk: 'Бұл — сыйға берілген ақша. Оны қайтару керек емес.',
    ru: 'Эти деньги — подарок на дело. Возвращать их не нужно.',
    en: 'The money is a gift for the project. It does not have to be paid back.',
  },
  'agreementSummary.seed.IN_KIND': {
    kk: 'Бұл — зат, орын немесе кітап түріндегі көмек. Оны қайтару керек емес.',
    ru: 'Это помощь вещами, помещением или книгами. Возвращать её не нужно.',
    en: 'It is help in things, rooms or books. It does not have to be given back.',
  },
  'agreementSummary.seed.INTEREST_FREE_LOAN': {
    kk: 'Бұл — қарыз. Ақшаны кейін қайтару керек, бірақ артық төлемсіз.',
    ru: 'Это долг. Деньги нужно потом вернуть, но без переплаты.',
    en: 'It is a loan. The money has to be paid back later, but nothing on top of it.',
  },
  'agreementSummary.seed.REVENUE_SHARE': {
    kk: 'Бұл үшін тәлімгер жоба тапқан ақшаның бір бөлігін алады.',
    ru: 'За это наставник получает часть того, что заработает проект.',
    en: 'In return the mentor gets a part of what the project earns.',
  },
  'agreementSummary.seed.CONVERTIBLE': {
    kk: 'Бұл ақша кейін тәлімгердің жобадағы үлесіне айналуы мүмкін.',
    ru: 'Эти деньги позже могут стать долей наставника в проекте.',
    en: 'The money may later become the mentor’s share of the project.',
  },
  'agreementSummary.milestones': {
    kk: 'Команда {count, plural, one {# кезеңді} other {# кезеңді}} орындауға уәде береді. Соңғысының мерзімі — {until, date}.',
    ru: 'Команда обещает сделать {count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}. Последний — до {until, date}',
    en: 'The team promises to finish {count, plural, one {# milestone} other {# milestones}}. The last one is due on {until, date}.',
  },
  'agreementSummary.held': {
    kk: 'Ақша бірден келмейді. Кезең бітіп, тәлімгер оны қабылдағанда, ақшаның бір бөлігі түседі.',
    ru: 'Деньги приходят не сразу. Часть приходит, когда этап готов и наставник его принял.',
    en: 'The money does not come at once. A part comes when a milestone is done and the mentor has approved it.',
  },
  'agreementSummary.payee': {
    kk: 'Ақшаны команда үшін мынау алады: {payee}.',
    ru: 'Деньги для команды получает: {payee}.',
    en: 'Who receives the money for the team: {payee}.',
  },
  'agreementSummary.signs.MINOR': {
    kk: '18 жасқа толмаған адам өзі қол қояды. Оның заңды өкілі де қол қояды. Екеуінсіз келісім жарамайды.',
    ru: 'Кому нет 18 лет, подписывает сам. Подписывает и законный представитель. Без двух подписей соглашение не действует.',
    en: 'A person under 18 signs. The guardian signs too. Without both signatures the agreement does not count.',
  },
  'agreementSummary.signs.CHILD': {
    kk: 'Бала үшін заңды өкілі қол қояды.',
    ru: 'За ребёнка подписывает законный представитель.',
    en: 'The guardian signs for the child.',
  },
  'agreementSummary.coolingOff': {
    kk: 'Соңғы қолдан кейін ойлануға 72 сағат бар. Осы уақытта кез келген адам келісімнен шыға алады, төленген ақша толық қайтады.',
    ru: 'После последней подписи есть 72 часа подумать. В это время любой может отказаться, и все деньги вернутся.',
    en: 'After the last signature there are 72 hours to think. In this time anybody can step back, and all the money goes back.',
  },
  'agreementSummary.pause': {
    kk: 'Заңды өкіл рұқсатын кез келген уақытта тоқтата алады. Сонда бәрі тоқтап тұрады.',
    ru: 'Законный представитель может остановить всё в любое время.',
    en: 'The guardian can pause everything at any time.',
  },
  'agreementSummary.ending': {
    kk: 'Екі тарап келіссе, келісім ертерек аяқталады. Жіберілмеген ақша тәлімгерге қайтады.',
    ru: 'Если обе стороны согласны, соглашение заканчивается раньше. Неотправленные деньги вернутся наставнику.',
    en: 'If both sides agree, it can end early. Money that was not sent goes back to the mentor.',
  },
  'agreementSummary.problems': {
    kk: 'Бірдеңе алаңдатса, Asar модераторына жазуға болады. Ол үшін ешкім ұрыспайды.',
    ru: 'Если что-то тревожит, можно написать модератору Asar. За это никто не отругает.',
    en: 'If something feels wrong, tell a moderator of Asar. Nobody gets into trouble for that.',
  },
  'agreementSummary.noRush': {
    kk: 'Асығудың қажеті жоқ. Қол қоймау да — дұрыс шешім.',
    ru: 'Спешить не нужно. Не подписать — тоже нормальное решение.',
    en: 'There is no hurry. Not signing is a good answer too.',
  },
});
