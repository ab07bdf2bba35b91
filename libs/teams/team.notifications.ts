import { defineNotifications, type NoticeContext } from '#notifications';
import { type ReadFact, sql } from '#platform';

const personOf = (fact: ReadFact): string => String(fact.data['personId']);
const pathOf = (fact: ReadFact): string => `/my/teams/${fact.subjectId}`;

async function membersOf(fact: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ person_id: string }>(
    sql`select person_id from team_members where team_id = ${fact.subjectId}`,
  );
  return rows.map(({ person_id: personId }) => personId);
}

async function names(fact: ReadFact, { database }: NoticeContext): Promise<{ team: string; name: string }> {
  const about = typeof fact.data['personId'] === 'string' ? fact.data['personId'] : fact.actorId;
  const row = await database.row<{ team: string; name: string }>(sql`
    select t.name as team, coalesce(p.display_name, '') as name from teams t left join persons p on p.id = ${about}
    where t.id = ${fact.subjectId}`);
  return row ?? { team: '', name: '' };
}

const others = async (fact: ReadFact, context: NoticeContext): Promise<string[]> =>
  (await membersOf(fact, context)).filter((id) => id !== personOf(fact));

defineNotifications({
  'team.joined': { to: others, path: pathOf, params: names, mail: true },
  'team.left': { to: others, path: pathOf, params: names },
  'team.leadHandedOver': [
    {
      to: async (fact) => [personOf(fact)],
      path: pathOf,
      params: names,
      mail: true,
      kind: 'team.leadHandedOver.toYou',
    },
    { to: others, path: pathOf, params: names },
  ],
  'team.payeeChosen': { to: membersOf, path: pathOf, params: names },
});
