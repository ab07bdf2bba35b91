import { defineTexts } from '#platform';

export const notificationsTexts = defineTexts({
  'mail.hello': { kk: 'Сәлеметсіз бе, {name}!', ru: 'Здравствуйте, {name}!', en: 'Hello {name},' },
});
