import { defineTexts } from '#platform';

export const contactsTexts = defineTexts({
  'risk.CONTACTS': { kk: 'Байланыс деректері', ru: 'Контактные данные', en: 'Contact details' },
  'case.reason.CONTACTS': {
    kk: 'Мәтінде байланыс деректері бар сияқты: олар екінші тараптан жасырылды.',
    ru: 'В тексте, похоже, есть контакты: от другой стороны они скрыты.',
    en: 'A text seems to hold contact details: they were hidden from the other side.',
  },
});

export const contactsNotificationTexts = defineTexts({
  'notification.contacts.masked': {
    kk: 'Мәтіндегі байланыс деректері қауіпсіздік үшін жасырылды, қалғаны толық жеткізілді. Жүйе қателескен болуы мүмкін, сондықтан оны модератор қарайды.',
    ru: 'Контакты в тексте скрыты ради безопасности, всё остальное доставлено. Система могла ошибиться, поэтому на текст посмотрит модератор.',
    en: 'Contact details in the text were hidden for safety, and everything else was delivered. The product may be wrong, so a moderator will take a look.',
  },
});
