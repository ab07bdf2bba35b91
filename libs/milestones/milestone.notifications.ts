// Who learns of a milestone's turns: the mentor of what the team does, the team of what the mentor does.
import { defineNotifications, type NoticeContext, type NoticeParams, type NotificationRow } from '#notifications';
import { sumOf } from '#payments';
import { type ReadFact, sql } from '#platform';
import { teamReaders } from '#teams';

async function mentor({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select p.person_id as id from milestones m join mentors p on p.id = m.mentor_id where m.id = ${subjectId}`);
  return rows.map(({ id }) => id);
}

async function team({ subjectId }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select person_id as id from milestones m cross join lateral ${teamReaders('m.team_id')} where m.id = ${subjectId}`);
  return rows.map(({ id }) => id);
}

const both: NotificationRow['to'] = async (fact, context) => [
  ...(await mentor(fact, context)),
  ...(await team(fact, context)),
];

/** Facts of money are about a funding or a release; the team is the agreement's. */
async function teamOfAgreement({ data }: ReadFact, { database }: NoticeContext): Promise<string[]> {
  const rows = await database.rows<{ id: string }>(sql`
    select person_id as id from agreements a cross join lateral ${teamReaders('a.team_id')}
    where a.id = ${String(data['agreementId'])}`);
  return rows.map(({ id }) => id);
}

async function paramsOf({ subjectId, data }: ReadFact, { database }: NoticeContext): Promise<NoticeParams> {
  const row = await database.row<{ title: string }>(sql`select title from milestones where id = ${subjectId}`);
  return { title: row?.title ?? '', reason: String(data['reason'] ?? '') };
}

const page = ({ data, subjectId }: ReadFact): string =>
  `/agreements/${String(data['agreementId'])}/milestones/${subjectId}`;
const agreementPage = ({ data }: ReadFact): string => `/agreements/${String(data['agreementId'])}`;
const row = (to: NotificationRow['to'], mail = true): NotificationRow => ({ to, path: page, params: paramsOf, mail });

defineNotifications({
  'milestone.started': row(mentor, false),
  'milestone.submitted': row(mentor),
  'milestone.approved': row(team),
  'milestone.changesRequested': row(team),
  'milestone.escalated': row(both),
  'milestone.settled': row(both),
  'funding.held': { kind: 'milestone.funded', to: teamOfAgreement, path: agreementPage, params: sumOf, mail: true },
  'release.paidOut': { kind: 'milestone.paid', to: teamOfAgreement, path: agreementPage, params: sumOf },
});
