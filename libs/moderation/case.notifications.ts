import { defineNotifications, type NoticeContext } from '#notifications';
import { type ReadFact, sql } from '#platform';

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
const noticed = { to: reporters, subject: aboutSubject, path: () => '/my/news' };

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
  'person.suspended': { to: self, path: () => '/my/news', params: reason, mail: true },
  'person.reinstated': { to: self, path: () => '/my', params: reason, mail: true },
});
