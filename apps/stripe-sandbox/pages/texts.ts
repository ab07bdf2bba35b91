// Every text of the pages, side by side. The reader is an adult (payer or payee), so «сіз» and «вы».
export const LANGS = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const LANGUAGE_NAMES: Record<Lang, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const TEXTS = {
  sandbox: {
    kk: 'Сынақ алаңы: нақты ақша қозғалмайды. Өз картаңызды енгізбеңіз.',
    ru: 'Песочница: настоящие деньги не двигаются. Не вводите свою карту.',
    en: 'Sandbox: no real money moves. Do not enter your own card.',
  },
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  payTitle: { kk: 'Картамен төлеу', ru: 'Оплата картой', en: 'Pay by card' },
  toPay: { kk: 'Төленетін сома', ru: 'Сумма к оплате', en: 'Amount to pay' },
  number: { kk: 'Карта нөмірі', ru: 'Номер карты', en: 'Card number' },
  expiry: { kk: 'Мерзімі (ай / жыл)', ru: 'Срок (месяц / год)', en: 'Expiry (month / year)' },
  cvc: { kk: 'CVC коды', ru: 'Код CVC', en: 'CVC code' },
  pay: { kk: 'Төлеу', ru: 'Заплатить', en: 'Pay' },
  testCards: { kk: 'Немесе сынақ картасын таңдаңыз', ru: 'Или выберите тестовую карту', en: 'Or choose a test card' },
  'card.4242424242424242': { kk: 'Төлем өтеді', ru: 'Оплата пройдёт', en: 'Payment succeeds' },
  'card.4000002760003184': {
    kk: 'Банк растауды сұрайды',
    ru: 'Банк попросит подтвердить',
    en: 'The bank asks to confirm',
  },
  'card.4000000000000002': { kk: 'Банк бас тартады', ru: 'Банк откажет', en: 'The bank declines' },
  'card.4000000000009995': { kk: 'Қаражат жетпейді', ru: 'Не хватит средств', en: 'Not enough money' },
  back: { kk: 'Төлемей оралу', ru: 'Вернуться без оплаты', en: 'Go back without paying' },
  errorTitle: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  'problem.generic': {
    kk: 'Банк бұл төлемді қабылдамады. Ақша алынған жоқ. Басқа картамен көріңіз.',
    ru: 'Банк не принял этот платёж. Деньги не списаны. Попробуйте другую карту.',
    en: 'The bank did not accept this payment. No money was taken. Please try another card.',
  },
  'problem.insufficient_funds': {
    kk: 'Картада қаражат жеткіліксіз. Ақша алынған жоқ. Басқа картамен көріңіз.',
    ru: 'На карте не хватает средств. Деньги не списаны. Попробуйте другую карту.',
    en: 'There is not enough money on this card. No money was taken. Please try another card.',
  },
  'problem.expired_card': {
    kk: 'Картаның мерзімі өтіп кеткен. Басқа картамен көріңіз.',
    ru: 'Срок действия карты истёк. Попробуйте другую карту.',
    en: 'This card has expired. Please try another card.',
  },
  'problem.incorrect_cvc': {
    kk: 'CVC коды дұрыс емес. Қайта тексеріп енгізіңіз.',
    ru: 'Код CVC неверный. Проверьте и введите ещё раз.',
    en: 'The CVC code is not right. Please check it and try again.',
  },
  'problem.processing_error': {
    kk: 'Банкпен байланыс үзілді. Ақша алынған жоқ. Сәлден соң қайталап көріңіз.',
    ru: 'Связь с банком прервалась. Деньги не списаны. Попробуйте чуть позже.',
    en: 'The connection to the bank broke. No money was taken. Please try again in a moment.',
  },
  'problem.authentication': {
    kk: 'Төлем расталмады. Ақша алынған жоқ. Қайталап көріңіз немесе басқа карта таңдаңыз.',
    ru: 'Платёж не подтверждён. Деньги не списаны. Попробуйте ещё раз или выберите другую карту.',
    en: 'The payment was not confirmed. No money was taken. Try again or choose another card.',
  },
  'problem.incorrect_number': {
    kk: 'Мұнда тек сынақ карталары жұмыс істейді. Төмендегі батырмалардың бірін басыңыз.',
    ru: 'Здесь работают только тестовые карты. Нажмите одну из кнопок ниже.',
    en: 'Only test cards work here. Press one of the buttons below.',
  },
  'problem.invalid_expiry': {
    kk: 'Мерзімді «12 / 34» түрінде жазыңыз; ол өтіп кетпеген болуы керек.',
    ru: 'Напишите срок в виде «12 / 34»; он должен быть в будущем.',
    en: 'Write the expiry as “12 / 34”; it must be in the future.',
  },
  'problem.invalid_cvc': {
    kk: 'CVC коды 3 немесе 4 цифрдан тұрады.',
    ru: 'Код CVC состоит из 3 или 4 цифр.',
    en: 'The CVC code has 3 or 4 digits.',
  },
  authenticateTitle: {
    kk: 'Банк төлемді растауды сұрайды',
    ru: 'Банк просит подтвердить платёж',
    en: 'Your bank asks you to confirm',
  },
  authenticateText: {
    kk: 'Шын өмірде бұл жерде банктің беті ашылады. Мұнда жауапты өзіңіз таңдайсыз.',
    ru: 'В жизни здесь открылась бы страница банка. Здесь вы сами выбираете ответ.',
    en: 'In real life the page of your bank opens here. Here you choose the answer.',
  },
  confirm: { kk: 'Растаймын', ru: 'Подтвердить', en: 'Confirm' },
  refuse: { kk: 'Бас тартамын', ru: 'Отказаться', en: 'Refuse' },
  onboardingTitle: { kk: 'Ақша алуға тіркелу', ru: 'Регистрация получателя', en: 'Register to receive money' },
  onboardingText: {
    kk: 'Шын Stripe мұнда жеке мәліметтеріңізді сұрайды. Сынақ алаңы ештеңе сұрамайды және ештеңе сақтамайды.',
    ru: 'Настоящий Stripe спросит здесь ваши данные. Песочница ничего не спрашивает и ничего не хранит.',
    en: 'The real Stripe asks for your details here. The sandbox asks for nothing and keeps nothing.',
  },
  bank: { kk: 'Сынақ банк шоты', ru: 'Тестовый счёт в банке', en: 'Test bank account' },
  'bank.000123456789': { kk: 'Төлем келеді', ru: 'Выплата придёт', en: 'Payouts arrive' },
  'bank.000111111116': { kk: 'Мұндай шот жоқ', ru: 'Такого счёта нет', en: 'No such account' },
  'bank.000111111113': { kk: 'Шот жабылған', ru: 'Счёт закрыт', en: 'The account is closed' },
  'bank.000222222227': { kk: 'Қаражат жетпейді', ru: 'Не хватает средств', en: 'Insufficient funds' },
  check: { kk: 'Тексеру', ru: 'Проверка', en: 'Check' },
  'check.fast': { kk: 'Бірден өтеді', ru: 'Пройдёт сразу', en: 'Passes at once' },
  'check.slow': { kk: 'Бір сағаттан кейін өтеді', ru: 'Пройдёт через час', en: 'Passes after an hour' },
  finish: { kk: 'Тіркелуді аяқтау', ru: 'Закончить регистрацию', en: 'Finish registration' },
  extraCountry: {
    kk: 'Ескерту: бұл елде Stripe арқылы ақша алу бүгін мүмкін емес; мұнда тек көрсету үшін қосылған.',
    ru: 'Внимание: в этой стране Stripe сегодня не выплачивает деньги; здесь она включена только для показа.',
    en: 'Note: not available at Stripe today. This country is switched on for demonstration only.',
  },
  notFoundTitle: { kk: 'Бұл сілтеме жарамсыз', ru: 'Эта ссылка недействительна', en: 'This link is not valid' },
  notFoundText: {
    kk: 'Asar сайтына оралып, қайтадан бастаңыз.',
    ru: 'Вернитесь на сайт Asar и начните ещё раз.',
    en: 'Go back to Asar and start again.',
  },
  closedTitle: { kk: 'Бұл төлем жабылған', ru: 'Этот платёж закрыт', en: 'This payment is closed' },
  closedText: {
    kk: 'Оның мерзімі өткен немесе ол тоқтатылған. Ақша алынған жоқ.',
    ru: 'Его срок прошёл или его отменили. Деньги не списаны.',
    en: 'It has expired or was cancelled. No money was taken.',
  },
} satisfies Record<string, Record<Lang, string>>;

export type TextKey = keyof typeof TEXTS;

export const say = (lang: Lang, key: TextKey): string => TEXTS[key][lang];
export const hasText = (key: string): key is TextKey => Object.hasOwn(TEXTS, key);

export function readLang(value: string | null | undefined): Lang {
  return LANGS.find((lang) => lang === value) ?? 'kk';
}
