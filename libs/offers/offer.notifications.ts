// Who learns of an offer's turns. The whole team and its guardians read along, its lead answers; whoever acted is left out by the product.
import { money, type Currency } from '#kernel';
import { defineNotifications, type NoticeContext, type NoticeParams, type NotificationRow } from '#notifications';
import { sql, type ReadFact } from '#platform';
import { teamReaders } from '#teams';
import type { Side } from './side.js';

interface People {
  readonly mentor: string;
  readonly team: readonly string[];
}

/** The persons of both sides of a deal, by its offer. */
export async function peopleOfDeal(offerId: string, { database }: NoticeContext): Promise<People> {
  const row = await database.row<People>(sql`
    select m.person_id as mentor, array(select person_id from ${teamReaders('o.team_id')}) as team
    from offers o join mentors m on m.id = o.mentor_id where o.id = ${offerId}`);
  if (!row) throw new Error(`There is no offer ${offerId}`);
  return row;
}

interface Told {
  readonly mentor: string;
  readonly listing: string;
  readonly until: Date;
  readonly hours: number;
  readonly minor: string | null;
  readonly currency: Currency | null;
}

function whatOf({ hours, minor }: Told): string {
  if (minor === null) return 'MENTORING';
  return hours === 0 ? 'SEED' : 'BOTH';
}

async function paramsOf({ subjectId, data }: ReadFact, { database }: NoticeContext): Promise<NoticeParams> {
  const told = await database.row<Told>(sql`
    select p.display_name as mentor, l.title as listing, o.answer_by as until, o.hours_per_month as hours,
      o.seed_minor as minor, o.seed_currency as currency
    from offers o join mentors m on m.id = o.mentor_id join persons p on p.id = m.person_id
    join listings l on l.id = o.listing_id where o.id = ${subjectId}`);
  if (!told) throw new Error(`There is no offer ${subjectId}`);
  const { mentor, listing, until, hours, minor, currency } = told;
  return {
    mentor,
    listing,
    hours,
    until: until.toISOString(),
    what: whatOf(told),
    sum: minor === null || currency === null ? '' : money(minor, currency),
    reason: String(data['reason'] ?? ''),
  };
}

const side =
  (of: (fact: ReadFact) => Side): NotificationRow['to'] =>
  async ({ subjectId, ...fact }, context) => {
    const { mentor, team } = await peopleOfDeal(subjectId, context);
    return of({ subjectId, ...fact }) === 'MENTOR' ? [mentor] : team;
  };

const both: NotificationRow['to'] = async ({ subjectId }, context) => {
  const { mentor, team } = await peopleOfDeal(subjectId, context);
  return [mentor, ...team];
};

const path = ({ subjectId }: ReadFact): string => `/offers/${subjectId}`;
const row = (to: NotificationRow['to'], mail = true): NotificationRow => ({ to, path, mail, params: paramsOf });

defineNotifications({
  'offer.made': row(side(() => 'TEAM')),
  'offer.countered': row(side(({ data }) => (data['by'] === 'TEAM' ? 'MENTOR' : 'TEAM'))),
  'offer.accepted': row(both),
  'offer.declined': row(both),
  'offer.withdrawn': row(both),
  'offer.expired': row(both),
  'offer.held': row(both),
  'offer.unheld': row(both),
  'offer.guarded': row(both, false),
  'offer.frozen': row(both),
  'offer.thawed': row(both),
  'offer.superseded': row(both),
});
