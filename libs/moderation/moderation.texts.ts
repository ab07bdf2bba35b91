import { defineConstraintProblems, defineTexts } from '#platform';

export const moderationTexts = defineTexts({
  'problem.INVALID_STATE.caseWaits': {
    kk: 'Алдымен істің өзі бойынша шешім қабылдаңыз: содан кейін іс өзі жабылады.',
    ru: 'Сначала примите решение по самому предмету: обращение закроется само.',
    en: 'Decide on the subject itself first: the case then closes by itself.',
  },
  'problem.INVALID_STATE.notUndoable': {
    kk: 'Бұл шешімді қайтарып алуға болмайды: одан кейін басқа нәрселер өзгерген.',
    ru: 'Это решение нельзя отменить: после него изменилось и другое.',
    en: 'This decision cannot be taken back: other things have followed from it.',
  },
  'problem.INVALID_STATE.reportedAlready': {
    kk: 'Бұл туралы хабар бізде бар, модератор қарап жатыр.',
    ru: 'Об этом нам уже сообщали, модератор разбирается.',
    en: 'You have told us about this already, and a moderator is looking into it.',
  },
  'input.BLOCK_ONESELF': {
    kk: 'Өзін-өзі бұғаттауға болмайды.',
    ru: 'Заблокировать себя нельзя.',
    en: 'You cannot block yourself.',
  },
  'case.reason.LISTING_REVIEW': {
    kk: 'Жоба жариялануға жіберілді.',
    ru: 'Проект отправлен на публикацию.',
    en: 'A project was submitted for publication.',
  },
  'case.reason.MENTOR_VERIFICATION': {
    kk: 'Тәлімгер профилін тексеруге жіберді.',
    ru: 'Наставник отправил профиль на проверку.',
    en: 'A mentor submitted a profile to be verified.',
  },
  'case.reason.GUARDIAN_VERIFICATION': {
    kk: 'Заңды өкілді растау керек.',
    ru: 'Нужно подтвердить законного представителя.',
    en: 'A guardian waits to be verified.',
  },
  'case.reason.AGREEMENT_REVIEW': {
    kk: 'Келісімге қол қойылмай тұрып, оны қарап шығу керек.',
    ru: 'Соглашение нужно посмотреть до подписания.',
    en: 'An agreement needs a look before it is signed.',
  },
  'case.reason.REPORT': { kk: 'Шағым түсті.', ru: 'Поступила жалоба.', en: 'Somebody reported this.' },
  'case.reason.MILESTONE_DISPUTE': {
    kk: 'Тараптар кезең жөнінде келісе алмады.',
    ru: 'Стороны не согласны по этапу.',
    en: 'The sides disagree about a milestone.',
  },
  'case.reason.PAYMENT_MISMATCH': {
    kk: 'Төлемдер бір-біріне сәйкес келмейді.',
    ru: 'Платежи не сходятся.',
    en: 'Payments do not match.',
  },
  'case.reason.RIGHT_REFUSAL': {
    kk: 'Қазы инвестиция алу құқығы бойынша бас тартты.',
    ru: 'Судья отказался по праву на инвестицию.',
    en: 'A judge declined an investment right.',
  },
  'case.reason.RISK_FLAG': {
    kk: 'Жүйе назар аударатын белгі байқады.',
    ru: 'Система заметила тревожный признак.',
    en: 'The product noticed a warning sign.',
  },
  'risk.CHILD_SAFETY': {
    kk: 'Баланың қауіпсіздігі',
    ru: 'Безопасность ребёнка',
    en: 'A child’s safety',
  },
  'case.reason.CRISIS': {
    kk: 'Баланың мәтінінде көмек сұраған сөздер байқалды.',
    ru: 'В тексте ребёнка замечены слова, похожие на просьбу о помощи.',
    en: 'A child’s text holds words that sound like a cry for help.',
  },
  'risk.CRISIS': {
    kk: 'Қиын жағдайда болуы мүмкін',
    ru: 'Возможно, человеку очень тяжело',
    en: 'Somebody may be in distress',
  },
  'risk.FRAUD': { kk: 'Алаяқтық болуы мүмкін', ru: 'Возможен обман', en: 'Possible fraud' },
  'risk.INSULT': { kk: 'Ренжітетін сөздер', ru: 'Обидные слова', en: 'Hurtful words' },
  'risk.SPAM': { kk: 'Спам немесе жарнама', ru: 'Спам или реклама', en: 'Spam or advertising' },
});

defineConstraintProblems({ moderation_cases_one_open: { code: 'INVALID_STATE' } });

export const moderationNotificationTexts = defineTexts({
  'notification.case.overdue': {
    kk: 'Біреудің қауіпсіздігі туралы іс мерзімінде шешілмеді. Қазір қараңыз.',
    ru: 'Обращение о чьей-то безопасности не решено вовремя. Посмотрите его сейчас.',
    en: 'A case about somebody’s safety was not decided in time. Please look at it now.',
  },
  'notification.crisis.noticed': {
    kk: 'Егер қазір қиын болса, сен жалғыз емессің. Мына нөмірлер арқылы көмек ала аласың: {numbers}.',
    ru: 'Если сейчас тяжело, ты не один на один с этим. По этим номерам тебе помогут: {numbers}.',
    en: 'If things are hard right now, you are not alone. At these numbers you will find help: {numbers}.',
  },
  'notification.case.looked': {
    kk: '{you, select, young {Хабарламаңды модератор қарап шықты. Бізге жазғаныңа рақмет!} other {Хабарламаңызды модератор қарап шықты. Бізге жазғаныңызға рақмет!}}',
    ru: '{you, select, young {Модератор рассмотрел твоё сообщение. Спасибо за него!} other {Модератор рассмотрел ваше сообщение. Спасибо, что написали нам!}}',
    en: 'A moderator has looked into what you reported. Thank you for telling us!',
  },
  'notification.person.suspended': {
    kk: '{you, select, young {Аккаунтың уақытша тоқтатылды: кіріп оқуға болады, бірақ ештеңе өзгерте алмайсың. Себебі: {reason}} other {Аккаунтыңыз уақытша тоқтатылды: кіріп оқуға болады, бірақ ештеңе өзгерте алмайсыз. Себебі: {reason}}}',
    ru: '{you, select, young {Твой аккаунт приостановлен: читать можно, менять ничего нельзя. Причина: {reason}} other {Ваш аккаунт приостановлен: читать можно, менять ничего нельзя. Причина: {reason}}}',
    en: 'Your account is suspended: you can read, but change nothing. The reason: {reason}',
  },
  'notification.person.reinstated': {
    kk: '{you, select, young {Аккаунтың қайта ашылды: бәрі бұрынғыдай жұмыс істейді. Түсініктеме: {reason}} other {Аккаунтыңыз қайта ашылды: бәрі бұрынғыдай жұмыс істейді. Түсініктеме: {reason}}}',
    ru: '{you, select, young {Твой аккаунт снова открыт: всё работает как раньше. Пояснение: {reason}} other {Ваш аккаунт снова открыт: всё работает как раньше. Пояснение: {reason}}}',
    en: 'Your account is open again and everything works as before. A note: {reason}',
  },
});
