import { defineTexts } from '#platform';

export const privacyTexts = defineTexts({
  'problem.INVALID_STATE.eraseAgreement': {
    kk: 'Күшіндегі немесе қол қойылып жатқан келісім бар. Алдымен оны аяқтау немесе тоқтату керек.',
    ru: 'Есть соглашение, которое действует или подписывается. Сначала его нужно завершить или прекратить.',
    en: 'There is an agreement in force or being signed. Complete or end it first.',
  },
  'problem.INVALID_STATE.eraseMoney': {
    kk: 'Әлі жетпеген немесе сақтаудағы ақша бар. Ол жеткен соң аккаунтты жоюға болады.',
    ru: 'Есть деньги, которые ещё в пути или на хранении. Когда они дойдут, аккаунт можно будет удалить.',
    en: 'There is money on its way or held. Once it has arrived, the account can be deleted.',
  },
  'problem.INVALID_STATE.eraseAdmin': {
    kk: 'Модератор алдымен міндетін басқаға тапсырады.',
    ru: 'Модератор сначала передаёт свои обязанности.',
    en: 'A moderator hands the office over first.',
  },
  'problem.INVALID_STATE.eraseHolder': {
    kk: 'Сіз баланың профилін жүргізесіз. Алдымен оны жойыңыз немесе екінші заңды өкілді шақырыңыз.',
    ru: 'Вы ведёте профиль ребёнка. Сначала удалите его или пригласите второго представителя.',
    en: 'You hold a child’s profile. Delete it first, or invite a second guardian.',
  },
  'case.personErased': { kk: 'Аккаунт жойылды.', ru: 'Аккаунт удалён.', en: 'The account was deleted.' },
  'fact.person.erased': { kk: 'Аккаунт жойылды', ru: 'Аккаунт удалён', en: 'The account was deleted' },
  'fact.person.dataExported': {
    kk: 'Деректердің көшірмесі алынды',
    ru: 'Получена копия данных',
    en: 'A copy of the data was taken',
  },
  'fact.guardianship.endedErased': {
    kk: 'Аккаунт жойылғандықтан аяқталды',
    ru: 'Завершено: аккаунт удалён',
    en: 'Ended, because the account was deleted',
  },
});
