import { defineTexts } from '#platform';

export const mentorsTexts = defineTexts({
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

export const mentorsNotificationTexts = defineTexts({
  'notification.mentor.verified': {
    kk: 'Профиліңіз расталды: енді жобаларға ұсыныс жасай аласыз.',
    ru: 'Ваш профиль подтверждён: теперь вы можете делать предложения проектам.',
    en: 'Your profile is verified: you can now make offers to projects.',
  },
  'notification.mentor.refused': {
    kk: 'Профиліңізді әзірге растай алмадық. Себебі: {reason}',
    ru: 'Пока мы не смогли подтвердить ваш профиль. Причина: {reason}',
    en: 'We could not verify your profile yet. The reason: {reason}',
  },
  'notification.mentor.refused.more': {
    kk: 'Айтылған жерін түзетіп, профильді қайта жіберіңіз: біз тағы бір рет қараймыз.',
    ru: 'Исправьте то, о чём мы написали, и отправьте профиль снова: мы посмотрим ещё раз.',
    en: 'Correct what we have written about and submit the profile again: we will take another look.',
  },
  'notification.mentor.revoked': {
    kk: 'Тәлімгер ретіндегі растауыңыз қайтарып алынды. Себебі: {reason}',
    ru: 'Подтверждение вашего профиля наставника отозвано. Причина: {reason}',
    en: 'Your verification as a mentor has been revoked. The reason: {reason}',
  },
  'notification.mentor.reopened': {
    kk: 'Профиліңіз бойынша шешімді қайта қарап жатырмыз. Жақында хабарлаймыз.',
    ru: 'Мы ещё раз смотрим на решение по вашему профилю и скоро напишем.',
    en: 'We are looking at the decision on your profile once more and will write soon.',
  },
  'notification.mentor.lapsed': {
    kk: 'Тексерудің мерзімі өтті. Ұсыныс жасауды жалғастыру үшін профиліңізді қайта жіберіңіз.',
    ru: 'Срок проверки истёк. Чтобы снова делать предложения, отправьте профиль ещё раз.',
    en: 'A check has run out. To go on making offers, please submit your profile again.',
  },
});
