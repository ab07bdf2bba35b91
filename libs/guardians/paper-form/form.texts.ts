import { defineTexts } from '#platform';

export const formTexts = defineTexts({
  'fact.guardianship.formDrawnUp': {
    kk: 'Қағаз форма басып шығаруға дайындалды',
    ru: 'Бумажная форма подготовлена к печати',
    en: 'The paper form was drawn up for printing',
  },
  'form.title': {
    kk: 'Заңды өкілдің келісімі',
    ru: 'Согласие законного представителя',
    en: 'Consent of a legal representative',
  },
  'form.intro': {
    kk: 'Бұл парақ — компьютерсіз келісім беру жолы. Оқып шығып, келісетіндеріңізді белгілеңіз, қол қойыңыз да, оқушыға немесе клубтың ұйымдастырушысына беріңіз. Келіспейтініңізді бос қалдырыңыз: ол үшін балаға ештеңе болмайды.',
    ru: 'Этот лист — способ дать согласие без компьютера. Прочитайте, отметьте то, с чем согласны, подпишите и отдайте ученику или организатору клуба. С чем не согласны, оставьте пустым: ребёнку за это ничего не будет.',
    en: 'This sheet is a way to consent without a computer. Read it, tick what you agree to, sign it, and give it to the pupil or to an organiser of the club. Leave empty what you do not agree to: nothing will be held against the child.',
  },
  'form.operator': { kk: 'Деректерге жауапты', ru: 'За данные отвечает', en: 'Responsible for the data' },
  'form.child': { kk: 'Бала', ru: 'Ребёнок', en: 'The child' },
  'form.drawnUp': {
    kk: 'Дайындалған уақыты',
    ru: 'Подготовлено',
    en: 'Drawn up',
  },
  'form.consents': { kk: 'Неге келісесіз', ru: 'С чем вы согласны', en: 'What you agree to' },
  'form.names': { kk: 'Бала қалай көрсетілсін', ru: 'Как называть ребёнка', en: 'How the child is named' },
  'form.name.HANDLE': { kk: 'Бүркеншік ат: {name}', ru: 'Условное имя: {name}', en: 'A neutral handle: {name}' },
  'form.name.FIRST_NAME': { kk: 'Аты ғана', ru: 'Только имя', en: 'First name only' },
  'form.name.FULL': { kk: 'Аты-жөні толық', ru: 'Имя и фамилия', en: 'Full name' },
  'form.guardian': { kk: 'Заңды өкіл', ru: 'Законный представитель', en: 'Legal representative' },
  'form.guardianName': {
    kk: 'Аты-жөні (баспа әріппен)',
    ru: 'Фамилия, имя, отчество (печатными)',
    en: 'Full name (in capitals)',
  },
  'form.document': {
    kk: 'Туыстықты көрсететін құжат түрі (туу туралы куәлік, қорғаншылық немесе қамқоршылық туралы шешім)',
    ru: 'Вид документа о родстве (свидетельство о рождении, решение об опеке или попечительстве)',
    en: 'Kind of document that shows it (birth certificate, decision on guardianship)',
  },
  'form.signature': { kk: 'Қолы', ru: 'Подпись', en: 'Signature' },
  'form.date': { kk: 'Күні', ru: 'Дата', en: 'Date' },
  'form.online': { kk: 'Онлайн жасауға да болады', ru: 'Можно и онлайн', en: 'Or do it online' },
  'form.onlineHow': {
    kk: 'Кодты телефонның камерасымен ашыңыз. Онда әр келісімнің толық мәтіні бар. Келісімді кез келген күні қайтарып алуға болады: сол беттен немесе {contact} арқылы.',
    ru: 'Наведите на код камеру телефона. Там есть полный текст каждого согласия. Отозвать согласие можно в любой день: на той же странице или по адресу {contact}.',
    en: 'Point your phone’s camera at the code. The full text of each consent is there. You may take a consent back on any day: on the same page, or at {contact}.',
  },
  'form.qr': {
    kk: 'QR-код: заңды өкілдің беті',
    ru: 'QR-код: страница представителя',
    en: 'QR code: the guardian’s page',
  },
  'form.box': { kk: 'Белгілейтін орын: {title}', ru: 'Место для отметки: {title}', en: 'A box to tick: {title}' },
  'form.version': {
    kk: 'нұсқа: {version}, SHA-256 {hash}…',
    ru: 'версия {version}, SHA-256 {hash}…',
    en: 'version {version}, SHA-256 {hash}…',
  },
  'form.fileName': { kk: 'kelisim', ru: 'soglasie', en: 'consent' },
});
