// What each row of the consent matrix means, in plain words.
import { defineTexts } from '#platform';

defineTexts({
  'problem.FORBIDDEN.age': {
    kk: 'Бұған 18 жастан бастап рұқсат етіледі.',
    ru: 'Это возможно с 18 лет.',
    en: 'This is possible from 18 on.',
  },
  'problem.GUARDIAN_CONSENT_REQUIRED.guardianActs': {
    kk: 'Мұны бала үшін оның расталған заңды өкілі жасайды.',
    ru: 'За ребёнка это делает его подтверждённый представитель.',
    en: 'The child’s verified guardian does this for them.',
  },
  'matrix.adult': {
    kk: '18 жастан бастап адам бәрін өзі шешеді.',
    ru: 'С 18 лет человек решает всё сам.',
    en: 'From 18 on a person decides alone.',
  },
  'matrix.signAdult': {
    kk: 'Қол — құпиясөзбен немесе поштаға келген кодпен, дәл сол құжаттың үстінен.',
    ru: 'Подпись — паролем или кодом из письма, под этим самым документом.',
    en: 'A signature is a password or a mailed code, over this very document.',
  },
  'matrix.childProfile': {
    kk: 'Баланың профилін заңды өкілі ашады және жүргізеді, баланың жеке кірісі болмайды.',
    ru: 'Профиль ребёнка заводит и ведёт его представитель; отдельного входа у ребёнка нет.',
    en: 'The guardian opens and keeps the child’s profile; the child has no sign-in.',
  },
  'matrix.limitedAccount': {
    kk: 'Заңды өкіл расталғанша аккаунт шектеулі: тек нобай мен команда ашық.',
    ru: 'До подтверждения представителя аккаунт ограничен: доступны черновики и команда.',
    en: 'Until a guardian is verified the account is limited to drafts and the team.',
  },
  'matrix.haveGuardian': {
    kk: '18-ге дейін рұқсатты заңды өкілі береді және бәрін көріп отырады.',
    ru: 'До 18 лет представитель даёт согласия и всё видит.',
    en: 'Until 18 a guardian consents, and sees what happens.',
  },
  'matrix.ofAge': {
    kk: '18-ге толған күні түн ортасында заңды өкілдің құқығы аяқталады.',
    ru: 'В полночь 18-го дня рождения права представителя заканчиваются.',
    en: 'At midnight of the 18th birthday the guardian’s rights end.',
  },
  'matrix.seenByTeam': {
    kk: 'Мұны команда, заңды өкіл мен модераторлар ғана көреді, ол ешкімді ештеңеге міндеттемейді.',
    ru: 'Это видят только команда, представитель и модераторы; это никого ни к чему не обязывает.',
    en: 'Only the team, the guardian and moderators see it, and it binds nobody.',
  },
  'matrix.publication': {
    kk: 'Жоба көпшілікке команда басшысының заңды өкілі жариялауға рұқсат бергенде ғана шығады.',
    ru: 'Проект выходит к людям, когда представитель лидера дал согласие на публикацию.',
    en: 'A project goes out once the lead’s guardian has consented to publication.',
  },
  'matrix.publicationChild': {
    kk: 'Жобаны бала үшін заңды өкілі жібереді, жариялауға рұқсаты болуы керек.',
    ru: 'Проект за ребёнка отправляет представитель, и нужно согласие на публикацию.',
    en: 'The guardian submits for the child, and consents to publication.',
  },
  'matrix.photo': {
    kk: 'Баланың суреті тек соған берілген рұқсатпен көрсетіледі; рұқсатсыз сурет болмайды.',
    ru: 'Изображение показывают только с согласия на фото; без него снимка нет.',
    en: 'A picture is shown only with the photo consent; by default there is none.',
  },
  'matrix.terms': {
    kk: 'Қарсы шартты екінші тарап бірден қабылдай алады, сондықтан рұқсат алдын ала керек.',
    ru: 'Встречные условия могут сразу принять, поэтому согласие нужно заранее.',
    en: 'The other side may accept at once, so the consent must stand before.',
  },
  'matrix.accept': {
    kk: 'Заңды өкілдің тәлімгерлікке немесе қаржыға берген рұқсаты күшінде болуы керек.',
    ru: 'Согласие представителя на наставничество или деньги должно действовать.',
    en: 'The guardian’s consent to mentoring or to money must stand.',
  },
  'matrix.sign': {
    kk: 'Дәл сол құжатқа заңды өкілі де қол қояды; содан кейін ойлануға 72 сағат беріледі.',
    ru: 'Тот же самый документ подписывает и представитель; затем есть 72 часа, чтобы передумать.',
    en: 'A guardian signs the very same document; after that there are 72 hours to think again.',
  },
  'matrix.bindingChild': {
    kk: '14-ке дейін мәмілені бала үшін заңды өкілі жасайды; рұқсаты күшінде болуы керек.',
    ru: 'До 14 лет сделку за ребёнка совершает представитель; его согласие должно действовать.',
    en: 'Under 14 the guardian enters into the deal for the child, and the consent must stand.',
  },
  'matrix.aboveCap': {
    kk: 'Кәмелетке толмаған бала қатысатын бір келісімге клуб осыдан артық соманы жібермейді.',
    ru: 'Больше этой суммы в одном соглашении с несовершеннолетним клуб не допускает.',
    en: 'The club allows no larger sum in one agreement that a minor is bound by.',
  },
  'matrix.debt': {
    kk: 'Қайтарылуы немесе бөлісілуі тиіс ақша заңгердің қорытындысына дейін балаларға жабық.',
    ru: 'Деньги, которые надо возвращать или делить, закрыты для детей до заключения юриста.',
    en: 'Money that must be given back or shared is closed to minors until a lawyer has spoken.',
  },
  'matrix.decline': {
    kk: '«Жоқ» деуге ешкімнің рұқсаты керек емес.',
    ru: 'Чтобы сказать «нет», разрешение не нужно.',
    en: 'Nobody needs leave to say no.',
  },
  'matrix.declineChild': {
    kk: 'Жауапты бала үшін заңды өкілі береді.',
    ru: 'За ребёнка отвечает представитель.',
    en: 'The guardian answers for the child.',
  },
  'matrix.withdraw': {
    kk: '72 сағат ішінде бала да, заңды өкілі де тегін бас тарта алады.',
    ru: 'В течение 72 часов отказаться бесплатно могут и подросток, и представитель.',
    en: 'Within 72 hours the minor and the guardian may each withdraw, free of charge.',
  },
  'matrix.withdrawChild': {
    kk: 'Бала үшін заңды өкілі бас тартады.',
    ru: 'За ребёнка отказывается представитель.',
    en: 'The guardian withdraws for the child.',
  },
  'matrix.work': {
    kk: 'Заңды өкіл қол қойған келісім бойынша жұмысты команда өзі істейді.',
    ru: 'Работу по соглашению, которое подписал представитель, команда делает сама.',
    en: 'The team does the work of an agreement that the guardian has signed.',
  },
  'matrix.workChild': {
    kk: 'Жұмысты бала істейді, нәтижесін заңды өкілі тапсырады.',
    ru: 'Делает ребёнок, а сдаёт представитель.',
    en: 'The child does the work, the guardian submits it.',
  },
  'matrix.choosePayee': {
    kk: 'Төлем алушы — ересек адам немесе ұйым; ақша кейін, екі тарап қол қойған соң ғана жүреді.',
    ru: 'Получатель — взрослый или организация; деньги идут позже, когда подписали обе стороны.',
    en: 'The payee is an adult or an organisation; money moves later, once both sides have signed.',
  },
  'matrix.payeeChild': {
    kk: 'Төлем алушыны бала үшін заңды өкілі атайды.',
    ru: 'Получателя за ребёнка называет представитель.',
    en: 'The guardian names the payee for the child.',
  },
  'matrix.money': {
    kk: 'Ақша балаға емес, ересек төлем алушыға түседі.',
    ru: 'Деньги приходят не ребёнку, а взрослому получателю.',
    en: 'Money goes to an adult payee, not to the minor.',
  },
  'matrix.mentor': {
    kk: 'Тәлімгер — тексерілген ересек адам.',
    ru: 'Наставник — проверенный взрослый.',
    en: 'A mentor is an adult who has been checked.',
  },
  'matrix.guardian': {
    kk: 'Басқа адам үшін ересек адам ғана рұқсат береді.',
    ru: 'За другого согласие даёт только взрослый.',
    en: 'Only an adult consents for somebody else.',
  },
  'matrix.report': {
    kk: 'Қауіп туралы кез келген адам аккаунтсыз да айта алады.',
    ru: 'Сообщить об опасности может каждый, даже без аккаунта.',
    en: 'Anyone may report a danger, even without an account.',
  },
  'matrix.ownData': {
    kk: 'Әркім өз деректерін алып, аккаунтын жоя алады; 18-ге дейін мұны заңды өкілі де жасай алады.',
    ru: 'Каждый может получить свои данные и удалить аккаунт; до 18 лет это может и представитель.',
    en: 'Everyone may get their data and delete the account; until 18 a guardian may do it too.',
  },
});
