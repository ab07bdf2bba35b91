import { defineTexts } from '#platform';

// What is said when an agreement binds somebody under 18. A guardian's pause is told without its reason: that is the family's.
export const minorsProblemTexts = defineTexts({
  'problem.GUARDIAN_CONSENT_REQUIRED.nobody': {
    kk: 'Команда басшысының заңды өкілі әлі расталған жоқ. Алдымен оны шақырып, растау керек.',
    ru: 'У лидера команды пока нет подтверждённого представителя. Сначала его нужно пригласить и подтвердить.',
    en: 'The team’s lead has no verified guardian yet. They have to be invited and verified first.',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED.unverified': {
    kk: 'Сіздің заңды өкіл екеніңізді модератор әлі растаған жоқ. Расталған соң қол қоя аласыз.',
    ru: 'Модератор ещё не подтвердил, что вы законный представитель. После этого вы сможете подписать.',
    en: 'A moderator has not verified yet that you are the guardian. You can sign once that is done.',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED.paused': {
    kk: 'Сіз бәрін кідіртіп қойғансыз. Қол қою үшін алдымен «Отбасы» бетінде қайта қосыңыз.',
    ru: 'Вы взяли паузу. Чтобы подписать, сначала снимите её на странице «Семья».',
    en: 'You have paused everything. To sign, end the pause on the page “Family” first.',
  },
  'problem.FORBIDDEN.guardianshipEnded': {
    kk: 'Сіз енді бұл адамның заңды өкілі емессіз, сондықтан оның атынан әрекет ете алмайсыз.',
    ru: 'Вы больше не законный представитель этого человека и не можете действовать за него.',
    en: 'You are no longer this person’s guardian, so you cannot act for them.',
  },
  'problem.INSTRUMENT_DISABLED.minors': {
    kk: 'Команданы кәмелетке толмаған адам басқарса, ақшаны бұл түрде алуға болмайды. Грант немесе заттай көмек қана мүмкін.',
    ru: 'Команда, которую ведёт несовершеннолетний, не может принять такую форму денег. Можно выбрать грант или помощь вещами.',
    en: 'A team led by a minor cannot take this form of money. Please choose a grant or help in kind.',
  },
  'problem.COOLING_OFF': {
    kk: 'Ойлану мерзімі әлі біткен жоқ. Ақша содан кейін ғана жіберіледі.',
    ru: 'Время на раздумье ещё не закончилось. Деньги отправляются только после него.',
    en: 'The time to think it over is not over yet. Money is sent only after it.',
  },
  'problem.ON_HOLD.CONFLICT': {
    kk: 'Модератор екі тарапты тексеріп жатыр. Тексеріс біткенше бәрі тоқтап тұрады, ақша орнында.',
    ru: 'Модератор проверяет стороны. Пока идёт проверка, всё остановлено, деньги на месте.',
    en: 'A moderator is looking at the two sides. Until then everything stands still; the money is safe.',
  },
  'hold.CONFLICT': {
    kk: 'Модератор екі тарапты тексеріп жатыр.',
    ru: 'Модератор проверяет стороны.',
    en: 'A moderator is looking at the two sides.',
  },
  'risk.SEED_BINDS_MINOR': {
    kk: 'Ақшалай келісім кәмелетке толмаған адамды міндеттейді',
    ru: 'Соглашение с деньгами обязывает несовершеннолетнего',
    en: 'A seed that binds a minor',
  },
});

export const minorsFactTexts = defineTexts({
  'fact.agreement.frozen': {
    kk: 'Заңды өкіл бәрін кідіртті: келісім тоқтап тұр',
    ru: 'Законный представитель поставил всё на паузу: соглашение остановлено',
    en: 'The guardian has paused: the agreement stands still',
  },
  'fact.agreement.thawed': {
    kk: 'Заңды өкіл қайта рұқсат берді: келісім жалғасады',
    ru: 'Законный представитель снова разрешил: соглашение продолжается',
    en: 'The guardian allows it again: the agreement goes on',
  },
  'fact.agreement.flagged': {
    kk: 'Модератор екі тарапты тексергенше келісім тоқтап тұр',
    ru: 'Соглашение остановлено, пока модератор проверяет стороны',
    en: 'The agreement stands still while a moderator looks at the two sides',
  },
  'fact.agreement.outgrown': {
    kk: 'Бәрі қол қойып біткенше команда басшысы өзі қол қоятын болды: келісім жаңадан жасалады',
    ru: 'До последней подписи лидер команды получил право подписывать самостоятельно: соглашение составляется заново',
    en: 'Before all had signed, the team’s lead came to sign in person: the agreement is to be made anew',
  },
  'fact.agreement.orphaned': {
    kk: 'Қол қоюы тиіс заңды өкіл ауысты: келісім жаңадан жасалады',
    ru: 'Законный представитель, который должен был подписать, сменился: соглашение составляется заново',
    en: 'The guardian who was to sign has changed: the agreement is to be made anew',
  },
  'fact.agreement.confirmationAsked': {
    kk: 'Команда басшысы 18-ге толды, енді келісімді өзі растайды',
    ru: 'Лидеру команды исполнилось 18 лет, теперь он подтверждает соглашение сам',
    en: 'The team’s lead turned 18 and is to confirm the agreement',
  },
  'fact.agreement.confirmed': {
    kk: 'Кәмелетке толған команда басшысы келісімді растады',
    ru: 'Лидер команды, которому исполнилось 18, подтвердил соглашение',
    en: 'The lead, now of age, confirmed the agreement',
  },
});

export const minorsNotificationTexts = defineTexts({
  'notification.agreement.frozen': {
    kk: '«{listing}» жобасының келісімі уақытша тоқтап тұр: заңды өкіл бәрін кідіртті. Ақша орнында, ештеңе жоғалмайды.',
    ru: 'Соглашение о проекте «{listing}» пока остановлено: законный представитель поставил всё на паузу. Деньги на месте, ничего не пропадёт.',
    en: 'The agreement on “{listing}” stands still for now: the guardian has paused. The money is safe and nothing is lost.',
  },
  'notification.agreement.thawed': {
    kk: '«{listing}» жобасының келісімі қайта жалғасады: заңды өкіл рұқсат берді.',
    ru: 'Соглашение о проекте «{listing}» снова действует: законный представитель разрешил.',
    en: 'The agreement on “{listing}” goes on: the guardian allows it again.',
  },
  'notification.agreement.flagged': {
    kk: '«{listing}» жобасының келісімін модератор қарап жатыр. Ол қарап болғанша бәрі тоқтап тұрады, ақша орнында.',
    ru: 'Соглашение о проекте «{listing}» смотрит модератор. Пока он не закончит, всё остановлено, деньги на месте.',
    en: 'A moderator is looking at the agreement on “{listing}”. Until then everything stands still; the money is safe.',
  },
  'notification.agreement.outgrown': {
    kk: '«{listing}» жобасының келісімі жаңадан жасалады: енді оған команда басшысы өзі қол қояды. Тәлімгер ұсынысын қайта жібере алады.',
    ru: 'Соглашение о проекте «{listing}» нужно составить заново: теперь лидер команды подписывает его сам. Наставник может сделать предложение снова.',
    en: 'The agreement on “{listing}” has to be made anew: the team’s lead now signs it in person. The mentor can make the offer again.',
  },
  'notification.agreement.orphaned': {
    kk: '«{listing}» жобасының келісімі жаңадан жасалады: оған қол қоюы тиіс заңды өкіл ауысты. Тәлімгер ұсынысын қайта жібере алады, ешкім ештеңе жоғалтпайды.',
    ru: 'Соглашение о проекте «{listing}» нужно составить заново: сменился законный представитель, который должен был его подписать. Наставник может сделать предложение снова, никто ничего не теряет.',
    en: 'The agreement on “{listing}” has to be made anew: the guardian who was to sign it has changed. The mentor can make the offer again; nobody loses anything.',
  },
  'notification.agreement.confirmationAsked': {
    kk: 'Туған күніңізбен! Енді «{listing}» жобасының келісімі — сіздің өз шешіміңіз. Оқып шығып, растаңыз: оған дейін жаңа ақша жіберілмейді.',
    ru: 'С днём рождения! Теперь соглашение о проекте «{listing}» — ваше собственное решение. Прочитайте и подтвердите его: до этого новые деньги не отправляются.',
    en: 'Happy birthday! The agreement on “{listing}” is now your own decision. Please read it and confirm it: no new money is sent before that.',
  },
  'notification.agreement.confirmationReminded': {
    kk: '«{listing}» жобасының келісімі сіздің растауыңызды күтіп тұр. Оған дейін жаңа ақша жіберілмейді.',
    ru: 'Соглашение о проекте «{listing}» ждёт вашего подтверждения. До этого новые деньги не отправляются.',
    en: 'The agreement on “{listing}” is waiting for you to confirm it. No new money is sent before that.',
  },
  'notification.agreement.confirmed': {
    kk: '«{listing}» жобасының басшысы келісімді кәмелетке толған адам ретінде растады. Бәрі жалғасады.',
    ru: 'Лидер проекта «{listing}» подтвердил соглашение как совершеннолетний. Всё продолжается.',
    en: 'The lead of “{listing}” has confirmed the agreement as an adult. Everything goes on.',
  },
});
