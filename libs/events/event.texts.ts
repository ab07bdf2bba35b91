import { defineTexts } from '#platform';

export const eventTexts = defineTexts({
  'input.SUM_OF_RIGHT': {
    kk: 'Сома тек инвестиция алу құқығына жазылады.',
    ru: 'Сумма указывается только для права на инвестицию.',
    en: 'Only an investment right has a sum.',
  },
  'input.FUTURE': {
    kk: 'Бұл күн әлі келген жоқ.',
    ru: 'Этот день ещё не наступил.',
    en: 'This day has not come yet.',
  },
  'notification.award.recorded.begin': {
    kk: '{you, select, young {Құттықтаймыз! Командаң марапат алды: «{title}». Енді жобаңның бетін бастауға болады, марапат сонда дәлел болып тұрады.} other {Құттықтаймыз! Командаңыз марапат алды: «{title}». Енді жобаңыздың бетін бастауға болады, марапат сонда дәлел болып тұрады.}}',
    ru: '{you, select, young {Поздравляем! У твоей команды награда: «{title}». Теперь можно начать страницу проекта: награда уже будет на ней.} other {Поздравляем! У вашей команды награда: «{title}». Теперь можно начать страницу проекта: награда уже будет на ней.}}',
    en: 'Congratulations! Your team has an award: “{title}”. You can begin your project’s page now, and the award is on it already.',
  },
  'notification.award.recorded': {
    kk: '{you, select, young {Құттықтаймыз! Командаң марапат алды: «{title}». Ол жобаңның бетінде көрінеді.} other {Құттықтаймыз! Командаңыз марапат алды: «{title}». Ол жобаңыздың бетінде көрінеді.}}',
    ru: '{you, select, young {Поздравляем! У твоей команды награда: «{title}». Она видна на странице проекта.} other {Поздравляем! У вашей команды награда: «{title}». Она видна на странице проекта.}}',
    en: 'Congratulations! Your team has an award: “{title}”. It is shown on your project’s page.',
  },
});
