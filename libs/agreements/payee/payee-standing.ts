// Whether the payee whom an agreement names may receive now, why not, and whom the team has named instead.
import { mentorOf } from '#mentors';
import { loader, say, sql, type Sql, type Tx, type Viewer } from '#platform';

/** GUARDIAN: is one no longer. LEFT: is of the team no more. UNABLE: may not act at all now; why is theirs alone. */
export type PayeeTrouble = 'GUARDIAN' | 'LEFT' | 'UNABLE';

export interface PayeeStanding {
  readonly agreementId: string;
  readonly mentorId: string;
  readonly trouble: PayeeTrouble;
  readonly payee: string;
  /** Whom the team has named since, and who may receive. */
  readonly nextId: string | null;
  readonly next: string | null;
}

/** An agreement whose money still has somewhere to go: `a`, a row of agreements. */
export const AWAITS_MONEY = `a.payee_id is not null and (a.status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD') or exists (
  select 1 from releases r where r.agreement_id = a.id and r.status in ('REQUESTED', 'FAILED')))`;

const standings = (ids: readonly string[]): Sql => sql`
  select a.id as "agreementId", a.mentor_id as "mentorId", y.name as payee, n.id as "nextId", n.name as next,
    case when p.status <> 'ACTIVE' then 'UNABLE'
      when exists (select 1 from guardianships g join team_members m on m.person_id = g.ward_id and m.team_id = a.team_id
        where g.guardian_id = p.id and g.verified_at is not null) then 'GUARDIAN'
      else 'LEFT' end as trouble
  from agreements a join payees y on y.id = a.payee_id left join persons p on p.id = y.person_id
    join teams t on t.id = a.team_id
    left join payees n on n.id = t.payee_id and n.id <> a.payee_id and payee_is_of_team(n.id, t.id)
  where a.id = any(${[...ids]}) and a.status <> 'VOID' and not payee_may_receive(a.id, a.payee_id)`;

/** What keeps the payee of an agreement from receiving; null when nothing does. */
export const payeeTroubleOf = loader<string, PayeeStanding | null>(
  'payeeTroubleOf',
  async (agreementIds, { database }) => {
    const rows = await database.rows<PayeeStanding>(standings(agreementIds));
    return new Map(rows.map((row) => [row.agreementId, row]));
  },
  () => null,
);

export async function payeeTroubleIn(tx: Tx, agreementId: string): Promise<PayeeStanding | null> {
  const { text, values } = standings([agreementId]);
  const [row]: PayeeStanding[] = await tx.query(text, values);
  return row ?? null;
}

/** Why the money waits, and what to do about it. Whose child somebody cares for no longer is not the mentor's to read. */
export function tellTrouble({ trouble, payee, next, mentorId }: PayeeStanding, viewer: Viewer): string {
  const { locale } = viewer;
  const told: PayeeTrouble = mentorOf(viewer)?.id === mentorId ? 'UNABLE' : trouble;
  const why = say(locale, `payee.trouble.${told}`, { payee });
  return `${why} ${next === null ? say(locale, 'payee.way.choose') : say(locale, 'payee.way.approve', { next })}`;
}
