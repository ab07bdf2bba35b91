// The two consents about deals with mentors.
import { defineTexts } from '#platform';

export const consentDealTexts = defineTexts({
  'consent.MENTORING.title': { kk: 'Тәлімгермен жұмыс', ru: 'Работать с наставником', en: 'Work with a mentor' },
  'consent.MENTORING.summary': {
    kk: 'Команда тексерілген ересек тәлімгердің көмегін қабылдай алады. Келісімге сіз де қол қоясыз, жазысқанының бәрін көре аласыз.',
    ru: 'Команда может принять помощь проверенного взрослого наставника. Соглашение подписываете и вы, переписка вам видна.',
    en: 'The team may accept the help of an adult mentor who has been checked. You sign the agreement too, and can read what is written.',
  },
  'consent.MENTORING.purpose': {
    kk: 'Тәлімгердің ұсынысын талқылап, келісім жасап, кездесулер өткізу үшін.',
    ru: 'Чтобы обсуждать предложение наставника, заключать соглашение и проводить встречи.',
    en: 'To talk over a mentor’s offer, make an agreement, and hold the meetings.',
  },
  'consent.MENTORING.data': {
    kk: 'Сіз таңдаған есім, команданың жұмысы, ұсыныстағы хабарлар, келісімнің мәтіні. Байланыс келісім күшіне енгенше жасырылады.',
    ru: 'Имя, которое вы выбрали, работа команды, сообщения к предложению, текст соглашения. Контакты скрыты, пока соглашение не вступит в силу.',
    en: 'The name you have chosen, the team’s work, the messages of an offer, the agreement’s text. Contacts stay hidden until an agreement is in force.',
  },
  'consent.MENTORING.thirdParties': {
    kk: 'Ұсыныс жасаған тәлімгер. Сондай-ақ баланың командасы, сіз және Asar модераторлары; модератор ашқан сайын жазба қалады, оны сіз көресіз.',
    ru: 'Наставник, который сделал предложение. А также команда ребёнка, вы и модераторы Asar; каждый просмотр модератора записывается, и вы его видите.',
    en: 'The mentor who made the offer. Also the child’s team, you and Asar’s moderators; every look of a moderator is on record, and you see it.',
  },
  'consent.MENTORING.crossBorder': {
    kk: 'Тәлімгер шетелде тұрса, ұсыныс пен келісімді сол жақтан оқиды. Басқалай берілмейді.',
    ru: 'Если наставник живёт за границей, он читает предложение и соглашение оттуда. Иначе не передаём.',
    en: 'A mentor who lives abroad reads the offer and the agreement from there. Nothing else is sent abroad.',
  },
  'consent.SEED.title': { kk: 'Қаржы қабылдау', ru: 'Принимать деньги', en: 'Accept money' },
  'consent.SEED.summary': {
    kk: 'Команда жобаға қайтарымсыз қаржы немесе зат қабылдай алады. Ақша балаға емес, ересек алушыға түседі. Қол қойған соң ойлануға 72 сағат бар.',
    ru: 'Команда может принять на проект безвозвратные деньги или вещи. Деньги приходят взрослому получателю, не ребёнку. После подписи есть 72 часа, чтобы передумать.',
    en: 'The team may accept money or goods for the project that need not be given back. Money goes to an adult payee, not to the child. After signing there are 72 hours to think again.',
  },
  'consent.SEED.purpose': {
    kk: 'Қаржы туралы ұсынысты қабылдап, келісім жасап, кезеңдер бойынша төлеу үшін.',
    ru: 'Чтобы принимать предложения денег, заключать соглашение и платить по этапам.',
    en: 'To accept offers of money, make an agreement, and pay milestone by milestone.',
  },
  'consent.SEED.data': {
    kk: 'Келісімдегі аты-жөні, жасы (18-ге толмағаны ғана), сома, кезеңдер мен олардың дәлелі.',
    ru: 'Имя в соглашении, возраст (только то, что нет 18), сумма, этапы и доказательства.',
    en: 'The name in the agreement, the age (only that it is under 18), the sum, the milestones and their evidence.',
  },
  'consent.SEED.thirdParties': {
    kk: 'Ақша беретін тәлімгер мен ересек төлем алушы. Сондай-ақ баланың командасы, сіз және Asar модераторлары; модератор ашқан сайын жазба қалады. Төлем қызметі мен банк баланың деректерін алмайды.',
    ru: 'Наставник, который даёт деньги, и взрослый получатель. А также команда ребёнка, вы и модераторы Asar; каждый просмотр модератора записывается. Платёжная служба и банк данных ребёнка не получают.',
    en: 'The mentor who gives the money, and the adult payee. Also the child’s team, you and Asar’s moderators; every look of a moderator is on record. The payment service and the bank get no data of the child.',
  },
  'consent.SEED.crossBorder': {
    kk: 'Төлем қызметі Stripe шетелде (Ирландия, АҚШ) жұмыс істейді және тек тәлімгер мен алушының деректерін алады. Тәлімгер шетелде тұрса, келісімді сол жақтан оқиды.',
    ru: 'Платёжная служба Stripe работает за границей (Ирландия, США) и получает данные только наставника и получателя. Наставник, который живёт за границей, читает соглашение оттуда.',
    en: 'The payment service Stripe works abroad (Ireland, USA) and gets the data of the mentor and the payee only. A mentor who lives abroad reads the agreement from there.',
  },
});
