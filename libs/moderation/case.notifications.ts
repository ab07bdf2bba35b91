import { defineNotifications, type NoticeContext } from '#notifications';
import { defineTexts, type ReadFact, sql } from '#platform';

const URGENT = 30;

async function admins({ database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`select id from persons where is_admin and status = 'ACTIVE'`);
  return rows.map(({ id }) => id);
}

/** Whoever reported hears that somebody has looked, not what was decided about others. */
async function reporters(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ person_id: string }>(
    sql`select person_id from case_reports where case_id = ${fact.subjectId}`,
  );
  return rows.map(({ person_id: personId }) => personId);
}

const isUrgent = (fact: ReadFact): boolean => Number(fact.data['priority']) <= URGENT;
const casePath = (fact: ReadFact): string => `/admin/cases/${fact.subjectId}`;
const aboutSubject = (fact: ReadFact): string => String(fact.data['subjectId']);
const noticed = { to: reporters, subject: aboutSubject, path: () => '/notifications' };

const self = async (fact: ReadFact): Promise<string[]> => [fact.subjectId];
const reason = async (fact: ReadFact): Promise<{ reason: string }> => ({ reason: String(fact.data['reason'] ?? '') });

defineNotifications({
  'case.opened': [
    {
      to: async (fact, context) => (isUrgent(fact) ? admins(context) : []),
      path: casePath,
      mail: true,
      kind: 'case.opened.urgent',
    },
    { to: async (fact, context) => (isUrgent(fact) ? [] : admins(context)), path: casePath },
  ],
  'case.resolved': { ...noticed, kind: 'case.looked' },
  'case.dismissed': { ...noticed, kind: 'case.looked' },
  'case.settled': { ...noticed, kind: 'case.looked' },
  'person.suspended': { to: self, path: () => '/notifications', params: reason, mail: true },
  'person.reinstated': { to: self, path: () => '/my', params: reason, mail: true },
});

defineTexts({
  'notification.case.opened': {
    kk: 'Кезекте жаңа іс бар.',
    ru: 'В очереди новое обращение.',
    en: 'There is a new case in the queue.',
  },
  'notification.case.opened.urgent': {
    kk: 'Шұғыл іс түсті: алдымен соны қараңыз.',
    ru: 'Срочное обращение: посмотрите его первым.',
    en: 'An urgent case has come in: please look at it first.',
  },
  'notification.case.looked': {
    kk: 'Хабарламаңызды модератор қарап шықты. Бізге жазғаныңызға рақмет!',
    ru: 'Модератор рассмотрел ваше сообщение. Спасибо, что написали нам!',
    en: 'A moderator has looked into what you reported. Thank you for telling us!',
  },
  'notification.person.suspended': {
    kk: 'Аккаунтыңыз уақытша тоқтатылды: кіріп оқуға болады, бірақ ештеңе өзгерте алмайсыз. Себебі: {reason}',
    ru: 'Ваш аккаунт приостановлен: читать можно, менять ничего нельзя. Причина: {reason}',
    en: 'Your account is suspended: you can read, but change nothing. The reason: {reason}',
  },
  'notification.person.reinstated': {
    kk: 'Аккаунтыңыз қайта ашылды: бәрі бұрынғыдай жұмыс істейді. Түсініктеме: {reason}',
    ru: 'Ваш аккаунт снова открыт: всё работает как раньше. Пояснение: {reason}',
    en: 'Your account is open again and everything works as before. A note: {reason}',
  },
});
