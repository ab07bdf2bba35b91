import { defineTexts } from '#platform';

export const offerTexts = defineTexts({
  'offers.usualCriterion': {
    kk: 'Нәтижесі фото немесе құжат арқылы көрсетілді.',
    ru: 'Результат показан фотографиями или документами.',
    en: 'The result is shown with photos or documents.',
  },
  'problem.MENTOR_NOT_VERIFIED': {
    kk: 'Бұл үшін тәлімгер профилі тексерістен өтуі керек. Профильді толтырып, тексеруге жіберіңіз.',
    ru: 'Для этого профиль наставника должен пройти проверку. Заполните его и отправьте на проверку.',
    en: 'Your mentor profile has to be verified first. Please complete it and submit it.',
  },
  'problem.OWN_LISTING': {
    kk: 'Бұл — өз командаңыздың жобасы, сондықтан оған ұсыныс жасау мүмкін емес.',
    ru: 'Это проект вашей команды, поэтому предложить ему ничего нельзя.',
    en: 'This project is your own team’s, so you cannot make it an offer.',
  },
  'problem.DUPLICATE_OFFER': {
    kk: 'Бұл жобаға ашық ұсынысыңыз бар. Алдымен соның жауабын күтіңіз немесе оны қайтарып алыңыз.',
    ru: 'У вас уже есть открытое предложение этому проекту. Дождитесь ответа или отзовите его.',
    en: 'You already have an open offer to this project. Wait for the answer, or withdraw it.',
  },
  'problem.ASK_EXCEEDED.left': {
    kk: 'Сома жобаға әлі қажет сомадан артық. Қалғаны: {left}.',
    ru: 'Сумма больше той, которая ещё нужна проекту. Осталось: {left}.',
    en: 'The sum is more than the project still needs. What is left: {left}.',
  },
  'problem.ASK_EXCEEDED.none': {
    kk: 'Бұл жоба ақша сұрамайды. Оған тәлімгерлік ұсынуға болады.',
    ru: 'Этот проект не просит денег. Ему можно предложить наставничество.',
    en: 'This project does not ask for money. You can offer it mentoring.',
  },
  'problem.CAPACITY_EXCEEDED': {
    kk: 'Тәлімгердің профилінде мұнша бос сағат жоқ. Айына {free, plural, one {# сағат} other {# сағат}} бос.',
    ru: 'В профиле наставника нет стольких свободных часов. Свободно в месяц: {free, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
    en: 'The mentor’s profile does not leave that many hours. Free each month: {free, plural, one {# hour} other {# hours}}.',
  },
  'problem.TRANCHES_DO_NOT_SUM': {
    kk: 'Бөліктердің қосындысы {sum}, ал ұсынылған сома {total}. Олар тең болуы керек.',
    ru: 'Сумма частей — {sum}, а предложено {total}. Они должны совпадать.',
    en: 'The parts add up to {sum}, but the offer is {total}. They have to be equal.',
  },
  'problem.TRANCHES_DO_NOT_SUM.stored': {
    kk: 'Бөліктердің қосындысы ұсынылған сомаға тең болуы керек.',
    ru: 'Сумма частей должна совпадать с предложенной суммой.',
    en: 'The parts have to add up to the sum offered.',
  },
  'problem.INSTRUMENT_DISABLED': {
    kk: 'Ақшаны бұл түрде беру әзірге мүмкін емес. Грант немесе заттай көмек таңдауға болады.',
    ru: 'Эта форма денег пока недоступна. Можно выбрать грант или помощь вещами.',
    en: 'This form of money is not available yet. Please choose a grant or help in kind.',
  },
  'problem.PAYEE_REQUIRED': {
    kk: 'Алдымен команда ақшаны кім алатынын көрсетуі керек.',
    ru: 'Сначала команда должна указать, кто получает деньги.',
    en: 'The team has to name who receives the money first.',
  },
  'problem.ON_HOLD.CONSENT': {
    kk: 'Заңды өкіл бәрін кідіртті, сондықтан бәрі тоқтап тұр. Рұқсат қайта берілгенде тоқтаған жерінен жалғасады.',
    ru: 'Законный представитель поставил всё на паузу, поэтому всё остановлено. Когда он снова разрешит, всё продолжится с того же места.',
    en: 'The guardian has paused, so everything stands still. It goes on from the same place when they allow it again.',
  },
  'hold.CONSENT': {
    kk: 'Заңды өкіл бәрін кідіртті.',
    ru: 'Законный представитель поставил всё на паузу.',
    en: 'The guardian has paused.',
  },
  'problem.ON_HOLD.SAFETY': {
    kk: 'Модератор қарап жатыр, сондықтан бәрі уақытша тоқтап тұр. Ештеңе істеудің қажеті жоқ.',
    ru: 'Модератор проверяет, поэтому всё пока остановлено. Делать ничего не нужно.',
    en: 'A moderator is having a look, so everything stands still for now. You need not do anything.',
  },
  'hold.SAFETY': {
    kk: 'Модератор қарап жатыр.',
    ru: 'Модератор проверяет.',
    en: 'A moderator is having a look.',
  },
  'problem.INVALID_STATE.youBlocked': {
    kk: 'Бұл адам бұғатталған. Жалғастыру үшін алдымен баптаулардан бұғатты алу керек.',
    ru: 'Этот человек заблокирован. Чтобы продолжить, сначала нужно снять блокировку в настройках.',
    en: 'You have blocked this person. To go on, lift the block in the settings first.',
  },
  'problem.INVALID_STATE.listing': {
    kk: 'Бұл жоба қазір ұсыныс қабылдамайды.',
    ru: 'Этот проект сейчас не принимает предложений.',
    en: 'This project takes no offers at the moment.',
  },
  'input.LEAST_SEED': {
    kk: 'Ең аз сома — {least}.',
    ru: 'Наименьшая сумма — {least}.',
    en: 'The least sum is {least}.',
  },
  'input.NO_KIND': {
    kk: 'Тәлімгерлік, ақша немесе екеуі де болуы керек.',
    ru: 'Нужно предложить наставничество, деньги или и то и другое.',
    en: 'Offer mentoring, money, or both.',
  },
  'input.ANSWER_TOO_SOON': {
    kk: 'Жауап беруге кемінде 72 сағат қалуы керек.',
    ru: 'На ответ нужно оставить не меньше 72 часов.',
    en: 'Leave at least 72 hours for an answer.',
  },
  'input.ANSWER_TOO_LATE': {
    kk: 'Жауап мерзімі 60 күннен аспауы керек.',
    ru: 'Срок ответа — не больше 60 дней.',
    en: 'The time for an answer is at most 60 days.',
  },
});

export const offerFactTexts = defineTexts({
  'fact.offer.made': { kk: 'Ұсыныс жасалды', ru: 'Предложение сделано', en: 'The offer was made' },
  'fact.offer.countered': {
    kk: '{by, select, TEAM {Команда} other {Тәлімгер}} жаңа шарттар ұсынды (нұсқа: {revision})',
    ru: '{by, select, TEAM {Команда предложила} other {Наставник предложил}} новые условия (редакция {revision})',
    en: '{by, select, TEAM {The team} other {The mentor}} proposed new terms (revision {revision})',
  },
  'fact.offer.accepted': { kk: 'Шарттар қабылданды', ru: 'Условия приняты', en: 'The terms were accepted' },
  'fact.offer.declined': {
    kk: 'Ұсыныстан бас тартылды. Себебі: {reason}',
    ru: 'Предложение отклонено. Причина: {reason}',
    en: 'The offer was declined. The reason: {reason}',
  },
  'fact.offer.withdrawn': { kk: 'Ұсыныс қайтарып алынды', ru: 'Предложение отозвано', en: 'The offer was withdrawn' },
  'fact.offer.expired': {
    kk: 'Жауап беру мерзімі өтті',
    ru: 'Срок ответа истёк',
    en: 'The time for an answer has passed',
  },
  'fact.offer.held': {
    kk: 'Модератор ұсынысты уақытша тоқтатты. Себебі: {reason}',
    ru: 'Модератор приостановил предложение. Причина: {reason}',
    en: 'A moderator put the offer on hold. The reason: {reason}',
  },
  'fact.offer.unheld': {
    kk: 'Тоқтату алынды, жауап мерзімі жалғасты',
    ru: 'Приостановка снята, срок ответа пошёл дальше',
    en: 'The hold was lifted and the time for an answer goes on',
  },
  'fact.offer.guarded': {
    kk: 'Модератор қарап жатыр: ұсыныс пен жауап мерзімі тоқтап тұр',
    ru: 'Модератор проверяет: предложение и срок ответа остановлены',
    en: 'A moderator is having a look: the offer and the time for an answer stand still',
  },
  'fact.offer.frozen': {
    kk: 'Заңды өкіл бәрін кідіртті: ұсыныс пен жауап мерзімі тоқтап тұр',
    ru: 'Законный представитель поставил всё на паузу: предложение и срок ответа остановлены',
    en: 'The guardian has paused: the offer and the time for an answer stand still',
  },
  'fact.offer.thawed': {
    kk: 'Заңды өкіл қайта рұқсат берді, жауап мерзімі жалғасты',
    ru: 'Законный представитель снова разрешил, срок ответа пошёл дальше',
    en: 'The guardian allows it again and the time for an answer goes on',
  },
  'fact.offer.superseded': {
    kk: '{because, select, LISTING_CLOSED {Жоба жабылды, ұсыныс күшін жойды} other {Жобаға қажет сома жиналды, ұсыныс күшін жойды}}',
    ru: '{because, select, LISTING_CLOSED {Проект закрыт, предложение больше не действует} other {Нужная сумма собрана, предложение больше не действует}}',
    en: '{because, select, LISTING_CLOSED {The project was closed, so the offer is over} other {The project has what it asked for, so the offer is over}}',
  },
});

export const offerNotificationTexts = defineTexts({
  'notification.offer.made': {
    kk: '{mentor} «{listing}» жобасына ұсыныс жасады: {what, select, MENTORING {айына {hours} сағат тәлімгерлік} SEED {{sum}} other {айына {hours} сағат тәлімгерлік және {sum}}}.',
    ru: '{mentor} делает предложение проекту «{listing}»: {what, select, MENTORING {наставничество, {hours} ч в месяц} SEED {{sum}} other {наставничество, {hours} ч в месяц, и {sum}}}.',
    en: '{mentor} has made an offer to “{listing}”: {what, select, MENTORING {{hours} h of mentoring a month} SEED {{sum}} other {{hours} h of mentoring a month and {sum}}}.',
  },
  'notification.offer.made.more': {
    kk: '{you, select, young {Асықпа: жауапқа {until, date, withTime} дейін уақыт бар. Қабылдауға, өз шартыңды ұсынуға немесе бас тартуға болады.} other {Асықпаңыз: жауапқа {until, date, withTime} дейін уақыт бар. Қабылдауға, өз шарттарыңызды ұсынуға немесе бас тартуға болады.}}',
    ru: '{you, select, young {Не спеши: ответить можно до {until, date, withTime}. Можно принять, предложить свои условия или отказаться.} other {Не спешите: ответить можно до {until, date, withTime}. Можно принять, предложить свои условия или отказаться.}}',
    en: 'Take your time: you can answer until {until, date, withTime}. Accept it, propose your own terms, or decline.',
  },
  'notification.offer.countered': {
    kk: '«{listing}» бойынша жаңа шарттар ұсынылды: {what, select, MENTORING {айына {hours} сағат тәлімгерлік} SEED {{sum}} other {айына {hours} сағат тәлімгерлік және {sum}}}.',
    ru: 'По проекту «{listing}» предложены новые условия: {what, select, MENTORING {наставничество, {hours} ч в месяц} SEED {{sum}} other {наставничество, {hours} ч в месяц, и {sum}}}.',
    en: 'There are new terms for “{listing}”: {what, select, MENTORING {{hours} h of mentoring a month} SEED {{sum}} other {{hours} h of mentoring a month and {sum}}}.',
  },
  'notification.offer.countered.more': {
    kk: 'Жауапқа {until, date, withTime} дейін уақыт бар.',
    ru: 'Ответить можно до {until, date, withTime}.',
    en: 'You can answer until {until, date, withTime}.',
  },
  'notification.offer.accepted': {
    kk: '«{listing}» жобасының шарттары қабылданды. Енді келісімге қол қою қалды.',
    ru: 'Условия по проекту «{listing}» приняты. Осталось подписать соглашение.',
    en: 'The terms for “{listing}” were accepted. What is left is to sign the agreement.',
  },
  'notification.offer.declined': {
    kk: '«{listing}» бойынша ұсыныстан бас тартылды. Себебі: {reason}',
    ru: 'Предложение по проекту «{listing}» отклонено. Причина: {reason}',
    en: 'The offer for “{listing}” was declined. The reason: {reason}',
  },
  'notification.offer.withdrawn': {
    kk: '«{listing}» бойынша ұсыныс қайтарып алынды.',
    ru: 'Предложение по проекту «{listing}» отозвано.',
    en: 'The offer for “{listing}” was withdrawn.',
  },
  'notification.offer.expired': {
    kk: '«{listing}» бойынша ұсынысқа жауап беру мерзімі өтті. Жаңа ұсыныс жасауға болады.',
    ru: 'Срок ответа на предложение по проекту «{listing}» истёк. Можно сделать новое.',
    en: 'The time to answer the offer for “{listing}” has passed. A new one can always be made.',
  },
  'notification.offer.held': {
    kk: 'Модератор «{listing}» бойынша ұсынысты уақытша тоқтатты, жауап мерзімі де тоқтап тұр. Себебі: {reason}',
    ru: 'Модератор приостановил предложение по проекту «{listing}», срок ответа тоже остановлен. Причина: {reason}',
    en: 'A moderator has put the offer for “{listing}” on hold, and the time for an answer with it. The reason: {reason}',
  },
  'notification.offer.unheld': {
    kk: '«{listing}» бойынша ұсыныс қайта ашылды, жауап мерзімі жалғасты.',
    ru: 'Предложение по проекту «{listing}» снова открыто, срок ответа пошёл дальше.',
    en: 'The offer for “{listing}” is open again, and the time for an answer goes on.',
  },
  'notification.offer.guarded': {
    kk: '«{listing}» бойынша ұсыныс уақытша тоқтап тұр: модератор қарап жатыр. Жауап мерзімі де тоқтап тұр.',
    ru: 'Предложение по проекту «{listing}» пока остановлено: модератор проверяет. Срок ответа тоже стоит.',
    en: 'The offer for “{listing}” stands still for now: a moderator is having a look. The time for an answer stands still too.',
  },
  'notification.offer.frozen': {
    kk: '«{listing}» бойынша ұсыныс уақытша тоқтап тұр: заңды өкіл бәрін кідіртті. Жауап мерзімі де тоқтап тұр, ешкім ештеңе жоғалтпайды.',
    ru: 'Предложение по проекту «{listing}» пока остановлено: законный представитель поставил всё на паузу. Срок ответа тоже стоит, никто ничего не теряет.',
    en: 'The offer for “{listing}” stands still for now: the guardian has paused. The time for an answer stands still too, so nobody loses anything.',
  },
  'notification.offer.thawed': {
    kk: '«{listing}» бойынша ұсыныс қайта ашылды: заңды өкіл рұқсат берді. Жауап мерзімі жалғасты.',
    ru: 'Предложение по проекту «{listing}» снова открыто: законный представитель разрешил. Срок ответа пошёл дальше.',
    en: 'The offer for “{listing}” is open again: the guardian allows it. The time for an answer goes on.',
  },
  'notification.offer.superseded': {
    kk: '«{listing}» жобасы жабылды немесе қажет сомасын жинады, сондықтан ұсыныс күшін жойды. Игі ниетке рақмет!',
    ru: 'Проект «{listing}» закрыт или уже собрал нужную сумму, поэтому предложение больше не действует. Спасибо за готовность помочь!',
    en: '“{listing}” was closed or already has what it asked for, so the offer is over. Thank you for wanting to help!',
  },
});
