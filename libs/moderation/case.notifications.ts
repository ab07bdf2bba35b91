import { defineNotifications, type NoticeContext } from '#notifications';
import { type ReadFact, sql } from '#platform';

/** All but those whom the case is about. */
async function admins({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select p.id from persons p join moderation_cases c on c.id = ${subjectId}
    where p.is_admin and p.status = 'ACTIVE' and not (c.about_ids @> array[p.id])`);
  return rows.map(({ id }) => id);
}

/** Whoever reported hears that somebody has looked, not what was decided about others. */
async function reporters(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ person_id: string }>(
    sql`select person_id from case_reports where case_id = ${fact.subjectId}`,
  );
  return rows.map(({ person_id: personId }) => personId);
}

const isUrgent = ({ data }: ReadFact): boolean => data['severity'] === 'SAFETY' || data['severity'] === 'MONEY';
/** Which case it is, and how grave: said before it is opened. */
const which = async ({ data }: ReadFact): Promise<{ kind: string; severity: string }> => ({
  kind: String(data['kind']),
  severity: String(data['severity']),
});
const casePath = (fact: ReadFact): string => `/admin/cases/${fact.subjectId}`;
const aboutSubject = (fact: ReadFact): string => String(fact.data['subjectId']);
const noticed = { to: reporters, subject: aboutSubject, path: () => '/my/news' };

const self = async (fact: ReadFact): Promise<string[]> => [fact.subjectId];
/** The lines as they stand, so that the sentence never names another number than the page. */
async function helpLines(_fact: ReadFact, { database }: NoticeContext): Promise<{ numbers: string }> {
  const rows = await database.rows<{ number: string }>(sql`select number from help_lines order by position`);
  return { numbers: rows.map(({ number }) => number).join(', ') };
}
const reason = async (fact: ReadFact): Promise<{ reason: string }> => ({ reason: String(fact.data['reason'] ?? '') });

defineNotifications({
  'case.opened': [
    {
      to: async (fact, context) => (isUrgent(fact) ? admins(fact, context) : []),
      path: casePath,
      params: which,
      mail: true,
      kind: 'case.opened.urgent',
    },
    { to: async (fact, context) => (isUrgent(fact) ? [] : admins(fact, context)), path: casePath, params: which },
  ],
  'case.raised': { to: admins, path: casePath, params: which, mail: true, kind: 'case.opened.urgent' },
  'case.overdue': { to: admins, path: casePath, mail: true },
  // On the screen only: a mail may be read by whoever it is about.
  'crisis.noticed': { to: self, path: () => '/report', evenActor: true, params: helpLines },
  'case.resolved': { ...noticed, kind: 'case.looked' },
  'case.dismissed': { ...noticed, kind: 'case.looked' },
  'case.settled': { ...noticed, kind: 'case.looked' },
  'person.suspended': { to: self, path: () => '/my/news', params: reason, mail: true },
  'person.reinstated': { to: self, path: () => '/my', params: reason, mail: true },
});
