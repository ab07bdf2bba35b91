// Who learns of an agreement's turns: those who sign it, and the whole team.
import { defineNotifications, type NoticeContext, type NoticeParams, type NotificationRow } from '#notifications';
import { sql, type ReadFact } from '#platform';
import { teamReaders } from '#teams';

interface People {
  readonly parties: readonly string[];
  readonly awaited: readonly string[];
  readonly confirming: readonly string[];
  readonly team: readonly string[];
}

async function peopleOf({ subjectId }: ReadFact, { database }: NoticeContext): Promise<People> {
  const row = await database.row<People>(sql`
    select a.party_ids as parties, a.awaited_ids as awaited, a.confirming_ids as confirming,
      array(select person_id from ${teamReaders('a.team_id')}) as team
    from agreements a where a.id = ${subjectId}`);
  if (!row) throw new Error(`There is no agreement ${subjectId}`);
  return row;
}

const awaited: NotificationRow['to'] = async (fact, context) => (await peopleOf(fact, context)).awaited;
const confirming: NotificationRow['to'] = async (fact, context) => (await peopleOf(fact, context)).confirming;
const parties: NotificationRow['to'] = async (fact, context) => (await peopleOf(fact, context)).parties;
const everybody: NotificationRow['to'] = async (fact, context) => {
  const people = await peopleOf(fact, context);
  return [...people.parties, ...people.team];
};

async function paramsOf({ subjectId, data }: ReadFact, { database }: NoticeContext): Promise<NoticeParams> {
  const row = await database.row<{ listing: string; until: Date | null }>(sql`
    select l.title as listing, a.sign_by as until from agreements a join listings l on l.id = a.listing_id
    where a.id = ${subjectId}`);
  if (!row) throw new Error(`There is no agreement ${subjectId}`);
  return { listing: row.listing, until: row.until?.toISOString() ?? '', reason: String(data['reason'] ?? '') };
}

const path = ({ subjectId }: ReadFact): string => `/agreements/${subjectId}`;
const row = (to: NotificationRow['to'], more: Partial<NotificationRow> = {}): NotificationRow => ({
  to,
  path,
  mail: true,
  params: paramsOf,
  ...more,
});

const isInReview = ({ data }: ReadFact): boolean => data['status'] === 'IN_REVIEW';
const when =
  (holds: (fact: ReadFact) => boolean, to: NotificationRow['to']): NotificationRow['to'] =>
  (fact, context) =>
    holds(fact) ? to(fact, context) : Promise.resolve([]);

defineNotifications({
  'agreement.drawnUp': [
    row(when(isInReview, parties), { kind: 'agreement.inReview', evenActor: true }),
    row(
      when((fact) => !isInReview(fact), awaited),
      { kind: 'agreement.toSign', evenActor: true },
    ),
  ],
  'agreement.cleared': row(awaited, { kind: 'agreement.toSign' }),
  'agreement.blocked': row(everybody),
  'agreement.signed': row(parties, { mail: false }),
  'agreement.activated': row(everybody),
  'agreement.refused': row(everybody),
  'agreement.lapsed': row(everybody),
  'agreement.withdrawn': row(everybody),
  'agreement.held': row(everybody),
  'agreement.unheld': row(everybody),
  'agreement.frozen': row(everybody),
  'agreement.thawed': row(everybody),
  'agreement.guarded': row(everybody, { mail: false }),
  'agreement.questioned': row(parties),
  'agreement.flagged': row(everybody),
  'agreement.payeeStopped': row(everybody),
  'agreement.payeeRestored': row(everybody),
  'agreement.payeeChanged': row(everybody),
  'agreement.outgrown': row(everybody),
  'agreement.orphaned': row(everybody),
  'agreement.confirmationAsked': row(confirming),
  'agreement.confirmationReminded': row(confirming),
  'agreement.confirmed': row(everybody),
  'agreement.terminationProposed': row(everybody),
  'agreement.terminated': row(everybody),
  'agreement.completed': row(everybody),
  'agreement.reminded': row(awaited),
});
