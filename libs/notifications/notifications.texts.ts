import { defineTexts } from '#platform';

export const notificationsTexts = defineTexts({
  'mail.hello': {
    kk: '{you, select, young {Сәлем, {name}!} other {Сәлеметсіз бе, {name}!}}',
    ru: '{you, select, young {Привет, {name}!} other {Здравствуйте, {name}!}}',
    en: 'Hello {name},',
  },
});
