// Giving a child an account of their own: what the child is mailed, what the guardian hears, what the record says.
import { defineTexts } from '#platform';

export const handoverTexts = defineTexts({
  'mail.profileHandedOver.subject': {
    kk: '{you, select, young {Asar-дағы профилің енді өзіңдікі бола алады} other {Asar-дағы профиліңіз енді өзіңіздікі бола алады}}',
    ru: '{you, select, young {Твой профиль в Asar теперь может стать твоим аккаунтом} other {Ваш профиль в Asar теперь может стать вашим аккаунтом}}',
    en: 'Your profile on Asar can become your own account',
  },
  'mail.profileHandedOver.body': {
    kk: '{you, select, young {Сәлем, {name}!\n\nОсы уақытқа дейін Asar-дағы профиліңді үлкендер жүргізіп келді. Енді өз аккаунтың болады: жобаң, командаң, ұсыныстарың мен келісімдерің сол күйінде саған көшеді.\n\nБатырманы басып, туған күніңді жаз. Құпиясөз керек емес. Сілтеме екі апта жарамды және бір рет қана істейді, оны ешкімге жіберме.\n\nНе туралы екенін білмесең, хатты елеме немесе үлкендерден сұра.} other {Сәлеметсіз бе, {name}!\n\nОсы уақытқа дейін Asar-дағы профиліңізді отбасыңыз жүргізіп келді. Енді өз аккаунтыңыз болады: жобаңыз, командаңыз, ұсыныстарыңыз бен келісімдеріңіз сол күйінде сізге көшеді.\n\nБатырманы басып, туған күніңізді жазыңыз. Құпиясөз керек емес. Сілтеме екі апта жарамды және бір рет қана істейді, оны ешкімге жібермеңіз.\n\nНе туралы екенін білмесеңіз, хатты елемеңіз.}}',
    ru: '{you, select, young {Привет, {name}!\n\nДо сих пор твой профиль в Asar вели взрослые. Теперь у тебя может быть свой аккаунт: проект, команда, предложения и соглашения перейдут к тебе такими, какие они есть.\n\nНажми кнопку и напиши дату рождения. Пароль не нужен. Ссылка действует две недели и только один раз, никому её не пересылай.\n\nЕсли не понимаешь, о чём это, не обращай внимания на письмо или спроси взрослых.} other {Здравствуйте, {name}!\n\nДо сих пор ваш профиль в Asar вела семья. Теперь у вас может быть свой аккаунт: проект, команда, предложения и соглашения перейдут к вам такими, какие они есть.\n\nНажмите кнопку и напишите дату рождения. Пароль не нужен. Ссылка действует две недели и только один раз, никому её не пересылайте.\n\nЕсли вы не понимаете, о чём это, не обращайте внимания на письмо.}}',
    en: 'Hello {name},\n\nUntil now your family has looked after your profile on Asar. It can become an account of your own: your project, your team, offers and agreements come with it, just as they are.\n\nPress the button and give your birth date. You need no password. The link is good for two weeks and works once; send it to nobody.\n\nIf you do not know what this is about, ignore this mail{you, select, young { or ask a grown-up} other {}}.',
  },
  'mail.profileHandedOver.action': {
    kk: '{you, select, young {Профилімді алу} other {Профилімді алу}}',
    ru: 'Получить профиль',
    en: 'Take my profile',
  },
  'notification.profile.handedOver': {
    kk: '{ward}: өз аккаунтын ашуға сілтеме жіберілді. Бала оны ашқанша бәрі бұрынғыдай.',
    ru: '{ward}: отправлена ссылка на собственный аккаунт. Пока её не откроют, всё остаётся по-прежнему.',
    en: '{ward}: the link to an account of their own was sent. Until they open it, everything stays as it is.',
  },
  'notification.profile.handedOver.admin': {
    kk: '{ward}: модератор өз аккаунтын ашуға сілтеме жіберді. Бұл дұрыс болмаса, бізге жазыңыз.',
    ru: '{ward}: модератор отправил ссылку на собственный аккаунт. Если это ошибка, напишите нам.',
    en: '{ward}: a moderator has sent the link to an account of their own. If that is a mistake, please tell us.',
  },
  'notification.profile.taken': {
    kk: '{ward} профилін өзіне алды: енді өз аккаунты бар, өзі әрекет етеді.',
    ru: '{ward}: профиль передан. Теперь это собственный аккаунт, и всё делает его владелец.',
    en: '{ward} has taken over the profile: it is an account of their own now, and they act themselves.',
  },
  'notification.profile.linkStopped': {
    kk: '{ward}: туған күн бірнеше рет қате жазылды, сілтеме жабылды. Мекенжайды тексеріп, жаңасын жіберіңіз.',
    ru: '{ward}: несколько раз указана не та дата рождения, и ссылка закрыта. Проверьте адрес и отправьте новую.',
    en: '{ward}: another birth date was given several times, so the link was closed. Please check the address and send a new one.',
  },
  'notification.person.comesOfAge.held': {
    kk: '{ward}: {days} күннен кейін 18-ге толады. Сол күні заңды өкілдік аяқталады. Профиль иесінің өзіне өтуі үшін «Отбасы» бетінде оның поштасын жазыңыз.',
    ru: '{ward}: через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} исполнится 18. В этот день представительство закончится. Чтобы профиль перешёл к владельцу, укажите его почту на странице «Семья».',
    en: '{ward} turns 18 in {days, plural, one {# day} other {# days}}. On that day the guardianship ends. So that the profile becomes their own, give their address on the page “Family”.',
  },
  'notification.person.cameOfAge.held': {
    kk: '{ward}: 18 жасқа толды, құттықтаймыз! Заңды өкілдік аяқталды. Профильде әлі аккаунт жоқ: «Отбасы» бетінде иесінің поштасын жазып, оны тапсырыңыз.',
    ru: '{ward}: исполнилось 18, поздравляем! Представительство закончилось. У профиля ещё нет аккаунта: укажите почту владельца на странице «Семья» и передайте его.',
    en: '{ward} has turned 18: congratulations! The guardianship has ended. The profile has no account yet: give their address on the page “Family” to hand it over.',
  },
  'fact.profile.handedOver': {
    kk: 'Өз аккаунтын ашуға сілтеме жіберілді',
    ru: 'Отправлена ссылка на собственный аккаунт',
    en: 'The link to an account of their own was sent',
  },
  'fact.profile.taken': {
    kk: 'Профильді иесі өзіне алды',
    ru: 'Профиль перешёл к владельцу',
    en: 'The profile became an account of its own',
  },
  'fact.profile.linkStopped': {
    kk: 'Профиль сілтемесі жабылды: туған күн бірнеше рет қате жазылды',
    ru: 'Ссылка на профиль закрыта: несколько раз указана не та дата рождения',
    en: 'The link to the profile was closed: another birth date was given several times',
  },
  'problem.INVALID_STATE.notHeld': {
    kk: 'Бұл профильдің өз аккаунты бар.',
    ru: 'У этого профиля уже есть свой аккаунт.',
    en: 'This profile has an account of its own already.',
  },
  'problem.INVALID_STATE.tooYoungToTake': {
    kk: 'Балаңызға өз аккаунтын ашу әлі ерте: әзірге ол үшін сіз әрекет етесіз.',
    ru: 'Ребёнку пока рано вести свой аккаунт: за него действуете вы.',
    en: 'It is early yet for an account of their own: until then you act for your child.',
  },
  'problem.INVALID_STATE.addressInUse': {
    kk: 'Бұл пошта енді бос емес: онымен басқа адам тіркелген немесе шақырылған. Сілтемені басқа мекенжайға жіберу керек.',
    ru: 'Эта почта теперь занята: с ней зарегистрирован или на неё приглашён другой человек. Ссылку нужно отправить на другой адрес.',
    en: 'This address is taken now: somebody else has signed up or was invited with it. The link has to go to another address.',
  },
  'input.GUARDIAN_ADDRESS': {
    kk: 'Бұл — заңды өкілдің поштасы. Балаға өз поштасы керек.',
    ru: 'Это почта законного представителя. Ребёнку нужна своя.',
    en: 'This is a guardian’s address. The child needs one of their own.',
  },
  'input.ADDRESS_IN_USE': {
    kk: 'Бұл мекенжаймен аккаунт бар. Басқа мекенжай керек.',
    ru: 'С этим адресом уже есть аккаунт. Нужен другой.',
    en: 'There is an account with this address. Please give another one.',
  },
  'input.OTHER_DAY': {
    kk: 'Профильде басқа туған күн жазылған. Күнін, айын, жылын тексеру керек.',
    ru: 'В профиле другая дата рождения. Нужно проверить день, месяц и год.',
    en: 'The profile has another birth date. Please check day, month and year, and try again.',
  },
  'input.LINK_STOPPED': {
    kk: 'Туған күн тым көп рет қате жазылды, сілтеме жабылды. Профильді жүргізген адам жаңасын жібере алады.',
    ru: 'Дата рождения слишком много раз не совпала, и ссылка закрыта. Новую может отправить тот, кто вёл профиль.',
    en: 'The birth date was wrong too often, so the link was closed. Whoever looked after the profile can send a new one.',
  },
  'risk.HELD_GROWN_UP': {
    kk: 'Профиль иесі 18-ге толды, бірақ өз аккаунты жоқ',
    ru: 'Владельцу профиля 18, но своего аккаунта нет',
    en: 'The profile’s person is 18 and has no account',
  },
  'case.heldGrownUp': {
    kk: 'Балаға арналған профильдің иесі кәмелетке толды: оның атынан енді ешкім әрекет ете алмайды. Отбасы аккаунтты тапсырмаса, көмектесіңіз.',
    ru: 'Владелец детского профиля стал совершеннолетним: за него больше никто не действует. Если семья не передаёт аккаунт, помогите.',
    en: 'The person of a held profile is an adult now: nobody acts for them any more. If the family does not hand it over, help them.',
  },
  'case.profileTaken': {
    kk: 'Профильді иесі өзіне алды.',
    ru: 'Профиль перешёл к владельцу.',
    en: 'Its person has taken the profile over.',
  },
});
