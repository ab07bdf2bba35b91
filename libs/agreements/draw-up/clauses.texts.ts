import { defineTexts } from '#platform';

// Short sentences that a school leaver understands. Each is one numbered clause; none of it is legal advice (domain.md,
// Law and care), and a lawyer can change it here.
export const clauseTexts = defineTexts({
  'agreement.title': {
    kk: '«{listing}» жобасы туралы келісім',
    ru: 'Соглашение о проекте «{listing}»',
    en: 'Agreement on the project “{listing}”',
  },
  'agreement.role.MENTOR': { kk: 'Тәлімгер', ru: 'Наставник', en: 'Mentor' },
  'agreement.role.TEAM': { kk: 'Команда', ru: 'Команда', en: 'Team' },
  'agreement.role.TEAM_MEMBER': { kk: 'Команда басшысы', ru: 'Лидер команды', en: 'Team lead' },
  'agreement.role.PAYEE': { kk: 'Төлем алушы', ru: 'Получатель', en: 'Payee' },
  'agreement.role.GUARDIAN': { kk: 'Заңды өкіл', ru: 'Законный представитель', en: 'Guardian' },
  'agreement.purpose.heading': { kk: 'Келісімнің мақсаты', ru: 'Цель соглашения', en: 'Purpose' },
  'agreement.purpose.what': {
    kk: 'Тәлімгер мен «{team}» командасы «{listing}» жобасын бірге дамытуға келісті. Кім не істейтіні төменде жазылған.',
    ru: 'Наставник и команда «{team}» договорились вместе развивать проект «{listing}». Ниже записано, кто и что делает.',
    en: 'The mentor and the team “{team}” agree to develop the project “{listing}” together. Who does what is written below.',
  },
  'agreement.purpose.role': {
    kk: 'Asar тараптарды таныстырады, келісімді жазып, сақтайды және жағдайды бақылайды. Asar бұл келісімнің тарапы емес және ақшаны өз атынан пайдаланбайды.',
    ru: 'Asar знакомит стороны, записывает и хранит соглашение и следит за порядком. Asar не является стороной соглашения и не распоряжается деньгами от своего имени.',
    en: 'Asar introduces the two sides, records and keeps the agreement, and moderates. Asar is no party to it and does not use the money on its own behalf.',
  },
  'agreement.together.heading': { kk: 'Бірге жұмыс істеу', ru: 'Совместная работа', en: 'Working together' },
  'agreement.together.respect': {
    kk: 'Тараптар бір-біріне құрметпен қарайды, уәделі уақытта келеді, келе алмаса алдын ала ескертеді.',
    ru: 'Стороны уважают друг друга, приходят в обещанное время и заранее предупреждают, если не могут прийти.',
    en: 'Both sides treat each other with respect, keep to the times they agree on, and say so beforehand when they cannot come.',
  },
  'agreement.together.contact': {
    kk: 'Маңызды мәселелер Asar арқылы талқыланады, сонда ұмыт қалмайды және қажет болса оқуға болады.',
    ru: 'Важное обсуждается через Asar: так ничего не теряется и при необходимости это можно прочитать.',
    en: 'What matters is discussed through Asar, so that nothing is lost and it can be read again when needed.',
  },
  'agreement.together.report': {
    kk: 'Бірдеңе алаңдатса, тараптардың кез келгені модераторға хабарлай алады. Хабарлағаны үшін ешкім кінәланбайды.',
    ru: 'Если что-то тревожит, любая сторона может сообщить модератору. Никого за это не упрекнут.',
    en: 'Anybody who is worried about something can tell a moderator. Nobody is blamed for that.',
  },
  'agreement.together.property': {
    kk: 'Жобаның идеясы мен жұмысы командаға тиесілі болып қалады. Тәлімгер білгенін басқа жерде командадан рұқсат алып қана қолданады.',
    ru: 'Идея и работа проекта остаются у команды. Наставник использует узнанное в другом месте только с согласия команды.',
    en: 'The idea and the work of the project stay the team’s own. The mentor uses what they learn of it elsewhere only with the team’s consent.',
  },
  'agreement.ending.heading': { kk: 'Келісімді тоқтату', ru: 'Прекращение', en: 'Ending' },
  'agreement.ending.both': {
    kk: 'Келісім барлық кезең мен сағат орындалғанда аяқталады. Оны ертерек тоқтатуды бір тарап себебін айтып ұсынады, екінші тарап келіссе, келісім тоқтайды.',
    ru: 'Соглашение завершается, когда выполнены все этапы и часы. Прекратить его раньше предлагает одна сторона, назвав причину; оно прекращается, когда согласна другая.',
    en: 'The agreement is complete when all milestones and hours are done. One side can propose to end it earlier, with a reason; it ends when the other side agrees.',
  },
  'agreement.ending.moderator': {
    kk: 'Ереже бұзылса немесе біреуге зиян келу қаупі болса, модератор келісімді бірден тоқтата алады. Себебі екі тарапқа да жазылады.',
    ru: 'Если правила нарушены или кому-то может быть причинён вред, модератор может прекратить соглашение сразу. Причину сообщают обеим сторонам.',
    en: 'When rules are broken or somebody could be harmed, a moderator can end the agreement at once. Both sides are told why.',
  },
  'agreement.ending.hold': {
    kk: 'Модератор келісімді тексеру үшін уақытша тоқтатуы мүмкін. Тоқтап тұрғанда ақша қозғалмайды.',
    ru: 'Модератор может приостановить соглашение на время проверки. Пока оно приостановлено, деньги не движутся.',
    en: 'A moderator can put the agreement on hold to look into it. While it is on hold, no money moves.',
  },
  'agreement.law.heading': {
    kk: 'Құқық және дербес деректер',
    ru: 'Право и личные данные',
    en: 'Law and personal data',
  },
  'agreement.law.law': {
    kk: 'Бұл келісімге Қазақстан Республикасының құқығы қолданылады.',
    ru: 'К этому соглашению применяется право Республики Казахстан.',
    en: 'The law of the Republic of Kazakhstan applies to this agreement.',
  },
  'agreement.law.talk': {
    kk: 'Дау туса, тараптар алдымен өзара, кейін модератордың көмегімен келісуге тырысады.',
    ru: 'При разногласиях стороны сначала договариваются между собой, затем с помощью модератора.',
    en: 'When they disagree, the two sides first talk to each other, then with the help of a moderator.',
  },
  'agreement.law.data': {
    kk: 'Тараптар бір-бірінің деректерін осы келісім үшін ғана пайдаланады және басқаларға бермейді.',
    ru: 'Стороны используют данные друг друга только для этого соглашения и никому их не передают.',
    en: 'Each side uses the other’s data only for this agreement and passes it on to nobody.',
  },
  'agreement.form.heading': {
    kk: 'Тілі, қол қою және өзгерту',
    ru: 'Язык, подписание и изменения',
    en: 'Language, signing and changes',
  },
  'agreement.form.several': {
    kk: 'Келісім бірнеше тілде жасалды. Мәтіндер арасында айырма болса, мына тілдегі мәтін басым болады: {language}.',
    ru: 'Соглашение составлено на нескольких языках. При расхождениях преимущество имеет текст на этом языке: {language}.',
    en: 'The agreement is made in several languages. Where they differ, the text in this language prevails: {language}.',
  },
  'agreement.form.one': {
    kk: 'Келісімнің тілі: {language}.',
    ru: 'Язык соглашения: {language}.',
    en: 'The language of the agreement: {language}.',
  },
  'agreement.form.signing': {
    kk: 'Әр қол қоюшы өз құпиясөзімен немесе поштасына келген бір реттік кодпен электронды қол қояды; қол осы құжаттар жиынының SHA-256 хешіне қойылады. Келісім соңғы қол қойылған сәттен күшіне енеді.',
    ru: 'Каждый подписывает электронно, вводя свой пароль или одноразовый код из письма; подпись ставится под хешем SHA-256 этого набора документов. Соглашение вступает в силу с последней подписью.',
    en: 'Each person signs electronically with their password or a one-time code from their mail; the signature is over the SHA-256 hash of this set of documents. The agreement is in force from the last signature on.',
  },
  'agreement.form.changes': {
    kk: 'Келісім тек екі тарап та қол қойған жаңа нұсқамен өзгертіледі.',
    ru: 'Соглашение меняется только новой редакцией, которую подписали обе стороны.',
    en: 'The agreement is changed only by a new version that both sides have signed.',
  },
});
