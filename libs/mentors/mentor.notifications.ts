import { defineNotifications, type NoticeContext } from '#notifications';
import { defineTexts, type ReadFact, sql } from '#platform';

async function owner(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const row = await database.row<{ person_id: string }>(
    sql`select person_id from mentors where id = ${fact.subjectId}`,
  );
  return row ? [row.person_id] : [];
}

const path = (): string => '/my/mentor';
const reason = async (fact: ReadFact): Promise<{ reason: string }> => ({ reason: String(fact.data['reason'] ?? '') });

defineNotifications({
  'mentor.verified': { to: owner, path, mail: true },
  'mentor.refused': { to: owner, path, params: reason, mail: true },
  'mentor.revoked': { to: owner, path, params: reason, mail: true },
  'mentor.reopened': { to: owner, path },
  'mentor.lapsed': { to: owner, path, mail: true },
});

defineTexts({
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
