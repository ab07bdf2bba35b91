import { defineTexts } from '#platform';

export const careTexts = defineTexts({
  'fact.agreement.guarded': {
    kk: 'Модератор қарап жатыр: келісім уақытша тоқтап тұр',
    ru: 'Модератор проверяет: соглашение пока остановлено',
    en: 'A moderator is having a look: the agreement stands still for now',
  },
  'fact.agreement.questioned': {
    kk: 'Модератор қарап жатыр: қол қою тоқтап тұр',
    ru: 'Модератор проверяет: подписание пока остановлено',
    en: 'A moderator is having a look: signing stands still for now',
  },
  'notification.agreement.guarded': {
    kk: '«{listing}» жобасының келісімі уақытша тоқтап тұр: модератор қарап жатыр.',
    ru: 'Соглашение о проекте «{listing}» пока остановлено: модератор проверяет.',
    en: 'The agreement on “{listing}” stands still for now: a moderator is having a look.',
  },
  'notification.agreement.questioned': {
    kk: '«{listing}» жобасының келісіміне қол қою тоқтап тұр: модератор қарап жатыр. Жалғасқанда өзіміз хабарлаймыз.',
    ru: 'Подписание соглашения о проекте «{listing}» остановлено: модератор проверяет. Мы сообщим, когда можно будет продолжить.',
    en: 'Signing the agreement on “{listing}” stands still: a moderator is having a look. We will tell you when it goes on.',
  },
});
