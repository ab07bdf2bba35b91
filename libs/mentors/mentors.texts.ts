import { defineTexts } from '#platform';

defineTexts({
  'problem.CURRENCY_MISMATCH.tickets': {
    kk: 'Ең аз және ең көп соманы бір валютамен көрсетіңіз.',
    ru: 'Укажите наименьшую и наибольшую сумму в одной валюте.',
    en: 'Give the smallest and the largest sum in one currency.',
  },
  'problem.FORBIDDEN.mentorAdult': {
    kk: 'Тәлімгер 18 жастан бастап бола алады. Ал өз жобаңды ұсынуға қазірдің өзінде болады!',
    ru: 'Наставником можно стать с 18 лет. А предложить свой проект можно уже сейчас!',
    en: 'Mentors are 18 or older. But you can put forward a project of your own right now!',
  },
  'problem.INVALID_STATE.noMentorProfile': {
    kk: 'Алдымен тәлімгер профилін толтырыңыз.',
    ru: 'Сначала заполните профиль наставника.',
    en: 'Fill in your mentor profile first.',
  },
  'input.SECTOR_SLUG': { kk: 'Мұндай сала жоқ.', ru: 'Такой сферы нет.', en: 'There is no such sector.' },
  'input.TICKETS': {
    kk: 'Ең көп сома ең аз сомадан кем болмауы керек.',
    ru: 'Наибольшая сумма не может быть меньше наименьшей.',
    en: 'The largest sum cannot be smaller than the smallest.',
  },
  'input.HOURS_COMMITTED': {
    kk: 'Айына {hours} сағат уәде етілген, одан азайтуға болмайды.',
    ru: 'Уже обещано часов в месяц: {hours}. Меньше указать нельзя.',
    en: '{hours} hours a month are promised already; it cannot be less.',
  },
  'input.CHECK_OVER': {
    kk: 'Бұл күн өтіп кеткен: тексеру енді жарамсыз.',
    ru: 'Этот день уже прошёл: проверка недействительна.',
    en: 'That day has passed: the check no longer holds.',
  },
  'input.CHECKS_MISSING': {
    kk: 'Жеке басы, өткені және дайындығы тексеріліп, әрқайсысының мерзімі жазылуы керек.',
    ru: 'Нужно проверить личность, прошлое и подготовку и указать срок каждой проверки.',
    en: 'Identity, background and training must be checked, each with the day until which it holds.',
  },
  'case.mentorVerified': {
    kk: 'Тәлімгер расталды.',
    ru: 'Наставник подтверждён.',
    en: 'The mentor was verified.',
  },
});
