import { defineTexts } from '#platform';

export const conflictTexts = defineTexts({
  'problem.CONFLICT_OF_INTEREST.IS_GUARDIAN': {
    kk: 'Сіз осы команда мүшесінің заңды өкілісіз, сондықтан оның тәлімгері бола алмайсыз.',
    ru: 'Вы законный представитель участника этой команды, поэтому не можете быть её наставником.',
    en: 'You are the guardian of a member of this team, so you cannot be its mentor.',
  },
  'problem.CONFLICT_OF_INTEREST.SHARED_PURSE': {
    kk: 'Екі тарапты модератор тексеруі керек. Біз оған хабар бердік, әзірге бұл қадам мүмкін емес.',
    ru: 'Модератору нужно проверить стороны. Мы ему сообщили; пока этот шаг невозможен.',
    en: 'A moderator has to look at the two sides first. We have told them; this step is not possible until then.',
  },
  'problem.CONFLICT_OF_INTEREST.SHARED_PHONE': {
    kk: 'Екі тарапты модератор тексеруі керек. Біз оған хабар бердік, әзірге бұл қадам мүмкін емес.',
    ru: 'Модератору нужно проверить стороны. Мы ему сообщили; пока этот шаг невозможен.',
    en: 'A moderator has to look at the two sides first. We have told them; this step is not possible until then.',
  },
  'risk.SHARED_PURSE': {
    kk: 'Тәлімгер мен заңды өкілдің картасы немесе шоты бір',
    ru: 'У наставника и законного представителя одна карта или один счёт',
    en: 'The mentor and a guardian share a card or an account',
  },
  'risk.SHARED_DEVICE': {
    kk: 'Тәлімгер мен заңды өкіл бір браузерден кірген',
    ru: 'Наставник и законный представитель входили из одного браузера',
    en: 'The mentor and a guardian have signed in on one browser',
  },
  'risk.SHARED_PHONE': {
    kk: 'Тәлімгер мен заңды өкілдің телефоны бір',
    ru: 'У наставника и законного представителя один телефон',
    en: 'The mentor and a guardian share a telephone',
  },
});
