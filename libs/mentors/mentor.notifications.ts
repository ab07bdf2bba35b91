import { defineNotifications, type NoticeContext } from '#notifications';
import { type ReadFact, sql } from '#platform';

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
  'mentor.reopened': { to: owner, path, mail: true },
  'mentor.lapsed': { to: owner, path, mail: true },
});
