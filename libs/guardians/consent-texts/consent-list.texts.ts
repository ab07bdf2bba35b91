// What every consent says alike: the list that article 8 of the Law 94-V on personal data asks for, in plain words. The
// reader is the guardian. A changed word is a new version (consent-versions.ts).
import { defineTexts } from '#platform';

export const consentListTexts = defineTexts({
  'consent.label.operator': {
    kk: 'Деректерге кім жауап береді',
    ru: 'Кто отвечает за данные',
    en: 'Who answers for the data',
  },
  'consent.label.subject': { kk: 'Кімнің деректері', ru: 'Чьи данные', en: 'Whose data' },
  'consent.label.purpose': { kk: 'Не үшін', ru: 'Для чего', en: 'What for' },
  'consent.label.data': { kk: 'Қандай деректер', ru: 'Какие данные', en: 'Which data' },
  'consent.label.actions': { kk: 'Олармен не істейміз', ru: 'Что мы с ними делаем', en: 'What we do with them' },
  'consent.label.term': { kk: 'Қанша уақытқа', ru: 'На какой срок', en: 'For how long' },
  'consent.label.thirdParties': {
    kk: 'Кім көреді, кімге беріледі',
    ru: 'Кто видит и кому передаём',
    en: 'Who sees them, and who gets them',
  },
  'consent.label.crossBorder': { kk: 'Шетелге беріле ме', ru: 'Передача за границу', en: 'Across the border' },
  'consent.label.publication': { kk: 'Жалпыға ашыла ма', ru: 'Открытые источники', en: 'In public' },
  'consent.label.withdrawal': { kk: 'Қалай қайтарып алуға болады', ru: 'Как отозвать', en: 'How to take it back' },
  'consent.operator': {
    kk: '{club}. Байланыс: {contact}.',
    ru: '{club}. Связь: {contact}.',
    en: '{club}. Contact: {contact}.',
  },
  'consent.subject': {
    kk: 'Сіз заңды өкілі болып отырған бала.',
    ru: 'Ребёнок, чьим законным представителем вы являетесь.',
    en: 'The child whose legal representative you are.',
  },
  'consent.actions': {
    kk: 'Жинаймыз, сақтаймыз, түзетеміз, төменде аталғандарға көрсетеміз, өшіреміз. Жарнамаға қолданбаймыз, сатпаймыз, баланың мінез-құлқынан қорытынды шығармаймыз.',
    ru: 'Собираем, храним, исправляем, показываем тем, кто назван ниже, и удаляем. Не используем для рекламы, не продаём и не делаем выводов о характере ребёнка.',
    en: 'We collect, keep, correct, show them to those named below, and erase them. No advertising, no selling, no profile of the child.',
  },
  'consent.term': {
    kk: 'Келісімді қайтарып алғаныңызға, баланың профилі жойылғанға немесе бала 18-ге толғанға дейін. Содан кейін деректер өшіріледі; қол қойылған келісімдер мен ақша жазбалары заң талап еткен мерзімде, есімнің орнына нөмірмен сақталады.',
    ru: 'Пока вы не отзовёте согласие, профиль ребёнка не удалён или ребёнку не исполнилось 18. Затем данные удаляются; подписанные соглашения и записи о деньгах хранятся столько, сколько требует закон, с номером вместо имени.',
    en: 'Until you take the consent back, the child’s profile is deleted, or the child turns 18. Then the data are erased; signed agreements and records of money are kept as long as the law demands, with a number instead of the name.',
  },
  'consent.thirdParties': {
    kk: 'Баланың командасы, сіз, іс-шараны ұйымдастырушылар және Asar модераторлары. Модератор деректі ашқан сайын жазба қалады, оны сіз көресіз. Басқа ешкімге берілмейді.',
    ru: 'Команда ребёнка, вы, организаторы мероприятия и модераторы Asar. Каждый просмотр модератора записывается, и вы его видите. Больше никому не передаём.',
    en: 'The child’s team, you, the organisers of the event, and Asar’s moderators. Every look of a moderator is on record, and you see it. Nobody else gets them.',
  },
  'consent.crossBorder': {
    kk: 'Жоқ. Бұл керек болса, алдымен сізден қайта сұраймыз.',
    ru: 'Нет. Если это понадобится, сначала спросим вас ещё раз.',
    en: 'No. Should that become necessary, we ask you first.',
  },
  'consent.publication': {
    kk: 'Жоқ, жалпыға ашылмайды.',
    ru: 'Нет, не публикуются.',
    en: 'No, nothing is made public.',
  },
  'consent.withdrawal': {
    kk: 'Кез келген уақытта «Отбасы» бетінде бір рет басу жеткілікті немесе мына жерге жазыңыз: {contact}. Бірден күшіне енеді, себебін сұрамаймыз.',
    ru: 'В любой момент: одно нажатие на странице «Семья» или письмо по адресу {contact}. Действует сразу, причину мы не спрашиваем.',
    en: 'At any time: one tap on the page “Family”, or write to {contact}. It works at once, and nobody asks why.',
  },
});
