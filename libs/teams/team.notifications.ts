import { defineNotifications, type NoticeContext } from '#notifications';
import { defineTexts, type ReadFact, sql } from '#platform';

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

defineTexts({
  'notification.team.joined': {
    kk: '{name} «{team}» командасына қосылды.',
    ru: 'В команде «{team}» новый участник: {name}.',
    en: '{name} has joined the team “{team}”.',
  },
  'notification.team.left': {
    kk: '{name} «{team}» командасынан шықты.',
    ru: 'Из команды «{team}» вышел участник: {name}.',
    en: '{name} has left the team “{team}”.',
  },
  'notification.team.leadHandedOver': {
    kk: '«{team}» командасының жаңа көшбасшысы: {name}.',
    ru: 'Новый лидер команды «{team}»: {name}.',
    en: '{name} now leads the team “{team}”.',
  },
  'notification.team.leadHandedOver.toYou': {
    kk: '{name}, «{team}» командасының көшбасшысы енді сізсіз: ұсыныстарға жауап беріп, келісімге команда атынан қол қоясыз.',
    ru: '{name}, теперь вы лидер команды «{team}»: отвечаете на предложения и подписываете соглашения от её имени.',
    en: '{name}, you now lead the team “{team}”: you answer offers and sign agreements on its behalf.',
  },
  'notification.team.payeeChosen': {
    kk: '«{team}» командасының төлем алушысы көрсетілді. Кім көрсеткені: {name}.',
    ru: 'У команды «{team}» указан получатель денег. Кто указал: {name}.',
    en: '{name} has named who receives money for the team “{team}”.',
  },
});
