import { defineTexts } from '#platform';

export const agreementTexts = defineTexts({
  'problem.INVALID_STATE.signed': {
    kk: 'Бұл келісімге қол қойылып қойған.',
    ru: 'Это соглашение уже подписано.',
    en: 'You have signed this agreement already.',
  },
  'problem.INVALID_STATE.proposed': {
    kk: 'Тоқтату ұсынылып қойған. Енді екінші тараптың жауабын күту керек.',
    ru: 'Прекратить соглашение уже предложено. Теперь нужно дождаться ответа другой стороны.',
    en: 'You have proposed to end it already. Please wait for the other side.',
  },
  'problem.INVALID_STATE.party': {
    kk: 'Қол қоюшылардың бірінің аккаунты қазір белсенді емес, сондықтан келісім жасау мүмкін болмай тұр.',
    ru: 'Аккаунт одного из подписывающих сейчас не активен, поэтому соглашение составить нельзя.',
    en: 'The account of somebody who would sign is not active now, so no agreement can be drawn up.',
  },
  'input.OTHER_DOCUMENT': {
    kk: 'Бұл — басқа құжаттың хеші. Құжатты қайта ашып, оқып шығу керек.',
    ru: 'Это хеш другого документа. Нужно снова открыть документ и прочитать его.',
    en: 'This is the hash of another document. Please open the document again and read it.',
  },
  'risk.FIRST_SEED': {
    kk: 'Тәлімгердің алғашқы ақшалай келісімі',
    ru: 'Первая сумма этого наставника',
    en: 'This mentor’s first seed',
  },
  'risk.SUM_ABOVE_LIMIT': {
    kk: 'Сома белгіленген шектен жоғары',
    ru: 'Сумма выше установленного предела',
    en: 'The sum is above the limit',
  },
  'risk.OPEN_REPORT': {
    kk: 'Тараптардың бірі туралы қаралмаған шағым бар',
    ru: 'По одной из сторон есть нерассмотренная жалоба',
    en: 'There is an open report about one of the sides',
  },
  'case.resolution.cleared': {
    kk: 'Тексерілді, кедергі жоқ.',
    ru: 'Проверено, препятствий нет.',
    en: 'Read; nothing stands against it.',
  },
  'case.resolution.ended': {
    kk: 'Келісім тоқтады, қарайтын ештеңе қалмады.',
    ru: 'Соглашение прекращено, рассматривать больше нечего.',
    en: 'The agreement has ended; there is nothing left to decide.',
  },
});

export const agreementFactTexts = defineTexts({
  'fact.agreement.drawnUp': {
    kk: '{status, select, IN_REVIEW {Келісім жасалды, модератор оны қарап жатыр} other {Келісім жасалды, қол қоюға дайын}}',
    ru: '{status, select, IN_REVIEW {Соглашение составлено, модератор читает его} other {Соглашение составлено и готово к подписанию}}',
    en: '{status, select, IN_REVIEW {The agreement was drawn up; a moderator is reading it} other {The agreement was drawn up and is ready to be signed}}',
  },
  'fact.agreement.cleared': {
    kk: 'Модератор келісімді мақұлдады, қол қоюға болады',
    ru: 'Модератор одобрил соглашение, его можно подписывать',
    en: 'A moderator cleared the agreement; it can be signed',
  },
  'fact.agreement.reopened': {
    kk: 'Модератор шешімін қайтарып алып, келісімді қайта қарап жатыр',
    ru: 'Модератор отменил своё решение и читает соглашение снова',
    en: 'The moderator took the decision back and is reading the agreement again',
  },
  'fact.agreement.blocked': {
    kk: 'Модератор келісімге рұқсат бермеді. Себебі: {reason}',
    ru: 'Модератор не допустил соглашение. Причина: {reason}',
    en: 'A moderator did not allow the agreement. The reason: {reason}',
  },
  'fact.agreement.signed': {
    kk: '{role, select, MENTOR {Тәлімгер қол қойды} GUARDIAN {Заңды өкіл қол қойды} other {Команда жағынан қол қойылды}}',
    ru: '{role, select, MENTOR {Наставник подписал соглашение} GUARDIAN {Законный представитель подписал соглашение} other {Со стороны команды подписано}}',
    en: '{role, select, MENTOR {The mentor signed} GUARDIAN {The guardian signed} other {The team’s side signed}}',
  },
  'fact.agreement.activated': {
    kk: 'Барлығы қол қойды: келісім күшіне енді',
    ru: 'Все подписали: соглашение вступило в силу',
    en: 'Everybody has signed: the agreement is in force',
  },
  'fact.agreement.refused': {
    kk: 'Қол қоюдан бас тартылды. Себебі: {reason}',
    ru: 'В подписании отказано. Причина: {reason}',
    en: 'Signing was refused. The reason: {reason}',
  },
  'fact.agreement.lapsed': {
    kk: 'Қол қою мерзімі өтті, келісім күшіне енген жоқ',
    ru: 'Срок подписания истёк, соглашение не вступило в силу',
    en: 'The time to sign has passed; the agreement did not come into force',
  },
  'fact.agreement.withdrawn': {
    kk: 'Ойлану мерзімінде келісімнен бас тартылды. Себебі: {reason}',
    ru: 'От соглашения отказались, пока шло время на раздумье. Причина: {reason}',
    en: 'The agreement was withdrawn from in the cooling-off time. The reason: {reason}',
  },
  'fact.agreement.held': {
    kk: 'Модератор келісімді уақытша тоқтатты. Себебі: {reason}',
    ru: 'Модератор приостановил соглашение. Причина: {reason}',
    en: 'A moderator put the agreement on hold. The reason: {reason}',
  },
  'fact.agreement.unheld': {
    kk: 'Тоқтату алынды, келісім жалғасады',
    ru: 'Приостановка снята, соглашение продолжается',
    en: 'The hold was lifted; the agreement goes on',
  },
  'fact.agreement.terminationProposed': {
    kk: '{by, select, TEAM {Команда} other {Тәлімгер}} келісімді тоқтатуды ұсынды. Себебі: {reason}',
    ru: '{by, select, TEAM {Команда предлагает} other {Наставник предлагает}} прекратить соглашение. Причина: {reason}',
    en: '{by, select, TEAM {The team} other {The mentor}} proposed to end the agreement. The reason: {reason}',
  },
  'fact.agreement.terminated': {
    kk: 'Келісім мерзімінен бұрын тоқтатылды',
    ru: 'Соглашение прекращено досрочно',
    en: 'The agreement was ended early',
  },
  'fact.agreement.completed': {
    kk: 'Барлығы орындалды: келісім аяқталды',
    ru: 'Всё выполнено: соглашение завершено',
    en: 'Everything is done: the agreement is complete',
  },
  'fact.agreement.reminded': {
    kk: 'Қол қоймағандарға еске салынды',
    ru: 'Тем, кто не подписал, отправлено напоминание',
    en: 'Those who have not signed were reminded',
  },
});

export const agreementNotificationTexts = defineTexts({
  'notification.agreement.toSign': {
    kk: '{you, select, young {«{listing}» жобасының келісімі дайын. Оқып шығып, қол қой.} other {«{listing}» жобасының келісімі дайын. Оқып шығып, қол қойыңыз.}}',
    ru: '{you, select, young {Соглашение о проекте «{listing}» готово. Прочитай и подпиши его.} other {Соглашение о проекте «{listing}» готово. Прочитайте и подпишите его.}}',
    en: 'The agreement on “{listing}” is ready. Please read it and sign it.',
  },
  'notification.agreement.toSign.more': {
    kk: '{you, select, young {Асықпа: {until, date} күніне дейін уақыт бар. Түсініксіз жері болса, екінші тараптан сұра.} other {Асықпаңыз: {until, date} күніне дейін уақыт бар. Түсініксіз жері болса, екінші тараптан сұраңыз.}}',
    ru: '{you, select, young {Не спеши: подписать можно до {until, date}. Если что-то непонятно, спроси другую сторону.} other {Не спешите: подписать можно до {until, date}. Если что-то непонятно, спросите другую сторону.}}',
    en: 'Take your time: you can sign until {until, date}. Ask the other side about anything that is not clear.',
  },
  'notification.agreement.inReview': {
    kk: '«{listing}» жобасының келісімі жасалды. Алдымен оны модератор оқиды, содан кейін хабарлаймыз.',
    ru: 'Соглашение о проекте «{listing}» составлено. Сначала его прочитает модератор, потом мы сообщим.',
    en: 'The agreement on “{listing}” is drawn up. A moderator reads it first; we will tell you when you can sign.',
  },
  'notification.agreement.blocked': {
    kk: 'Модератор «{listing}» жобасының келісіміне рұқсат бермеді. Себебі: {reason}',
    ru: 'Модератор не допустил соглашение о проекте «{listing}». Причина: {reason}',
    en: 'A moderator did not allow the agreement on “{listing}”. The reason: {reason}',
  },
  'notification.agreement.signed': {
    kk: '«{listing}» жобасының келісіміне қол қойылды.',
    ru: 'Соглашение о проекте «{listing}» подписано другой стороной.',
    en: 'The agreement on “{listing}” has been signed by the other side.',
  },
  'notification.agreement.activated': {
    kk: 'Құттықтаймыз! «{listing}» жобасының келісіміне бәрі қол қойды. Енді жұмысты бастауға болады.',
    ru: 'Поздравляем! Все подписали соглашение о проекте «{listing}». Можно начинать.',
    en: 'Congratulations! Everybody has signed the agreement on “{listing}”. The work can begin.',
  },
  'notification.agreement.refused': {
    kk: '«{listing}» жобасының келісіміне қол қоюдан бас тартылды. Себебі: {reason}',
    ru: 'Подписать соглашение о проекте «{listing}» отказались. Причина: {reason}',
    en: 'The agreement on “{listing}” was not signed. The reason: {reason}',
  },
  'notification.agreement.lapsed': {
    kk: '«{listing}» жобасының келісіміне 14 күн ішінде бәрі қол қоймады, сондықтан ол күшіне енген жоқ.',
    ru: 'Соглашение о проекте «{listing}» за 14 дней подписали не все, поэтому оно не вступило в силу.',
    en: 'Not everybody signed the agreement on “{listing}” within 14 days, so it did not come into force.',
  },
  'notification.agreement.withdrawn': {
    kk: '«{listing}» жобасының келісімінен бас тартылды. Себебі: {reason}. Төленген ақша қайтарылады.',
    ru: 'От соглашения о проекте «{listing}» отказались, внесённые деньги возвращаются. Причина: {reason}',
    en: 'The agreement on “{listing}” was withdrawn from; what was paid in goes back. The reason: {reason}',
  },
  'notification.agreement.held': {
    kk: 'Модератор «{listing}» жобасының келісімін уақытша тоқтатты. Себебі: {reason}',
    ru: 'Модератор приостановил соглашение о проекте «{listing}». Причина: {reason}',
    en: 'A moderator has put the agreement on “{listing}” on hold. The reason: {reason}',
  },
  'notification.agreement.unheld': {
    kk: '«{listing}» жобасының келісімі жалғасады.',
    ru: 'Соглашение о проекте «{listing}» снова действует.',
    en: 'The agreement on “{listing}” goes on.',
  },
  'notification.agreement.terminationProposed': {
    kk: 'Екінші тарап «{listing}» жобасының келісімін тоқтатуды ұсынды. Себебі: {reason}',
    ru: 'Другая сторона предлагает прекратить соглашение о проекте «{listing}». Причина: {reason}',
    en: 'The other side proposes to end the agreement on “{listing}”. The reason: {reason}',
  },
  'notification.agreement.terminated': {
    kk: '«{listing}» жобасының келісімі мерзімінен бұрын тоқтатылды. Жіберілмеген ақша тәлімгерге қайтарылады.',
    ru: 'Соглашение о проекте «{listing}» прекращено досрочно. Неотправленные деньги возвращаются наставнику.',
    en: 'The agreement on “{listing}” was ended early. Money not yet released goes back to the mentor.',
  },
  'notification.agreement.completed': {
    kk: '«{listing}» жобасы бойынша уағдаласқанның бәрі орындалды. Екі жаққа да рақмет!',
    ru: 'По проекту «{listing}» сделано всё, о чём договаривались. Спасибо обеим сторонам!',
    en: 'Everything agreed on “{listing}” is done. Thank you for what you have built together!',
  },
  'notification.agreement.reminded': {
    kk: '{you, select, young {«{listing}» жобасының келісімі сенің қолыңды күтіп тұр.} other {«{listing}» жобасының келісімі қолыңызды күтіп тұр.}}',
    ru: '{you, select, young {Соглашение о проекте «{listing}» ждёт твоей подписи.} other {Соглашение о проекте «{listing}» ждёт вашей подписи.}}',
    en: 'The agreement on “{listing}” is waiting for your signature.',
  },
  'notification.agreement.reminded.more': {
    kk: '{you, select, young {Қол қою мерзімі — {until, date}. Қол қойғың келмесе, себебін жазып, бас тарт: екінші тарап босқа күтпейді.} other {Қол қою мерзімі — {until, date}. Қол қойғыңыз келмесе, себебін жазып, бас тартыңыз: екінші тарап босқа күтпейді.}}',
    ru: '{you, select, young {Подписать можно до {until, date}. Если не хочешь подписывать, откажись и напиши почему: другая сторона не будет ждать зря.} other {Подписать можно до {until, date}. Если вы не хотите подписывать, откажитесь и напишите почему: другая сторона не будет ждать зря.}}',
    en: 'You can sign until {until, date}. If you would rather not, refuse and say why, so that the other side does not wait in vain.',
  },
});
