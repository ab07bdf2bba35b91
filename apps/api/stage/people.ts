// The invented people, as they stand in the database. Their addresses end in a domain that can never be real (RFC 2606),
// so nobody who has signed up by themselves can be one of them.
import type { Locale } from '#kernel';
import { type Database, sql } from '#platform';

export const DEMO_ADDRESSES = '%@asar.example';

export interface StagePerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly city: string | null;
  readonly isAdmin: boolean;
  readonly verification: string | null;
  readonly headline: string | null;
  /** The listings of the teams they lead. */
  readonly leads: readonly string[];
  /** The teams they belong to without leading them. */
  readonly joins: readonly string[];
  /** The children they stand behind, by name. */
  readonly wards: readonly string[];
  /** Under 18 and under a guardian's care. */
  readonly isWard: boolean;
  /** Of a ward or a guardian: whether an admin has verified one guardianship at least. */
  readonly isVerified: boolean;
}

export type StageRole = 'admin' | 'lead' | 'mentor' | 'guardian' | 'pupil' | 'member' | 'guest';

export function roleOf(person: StagePerson): StageRole {
  if (person.isAdmin) return 'admin';
  if (person.verification !== null) return 'mentor';
  if (person.leads.length > 0) return 'lead';
  if (person.wards.length > 0) return 'guardian';
  if (person.isWard) return 'pupil';
  return person.joins.length > 0 ? 'member' : 'guest';
}

const ROLES: readonly StageRole[] = ['lead', 'guardian', 'mentor', 'admin', 'pupil', 'guest', 'member'];

/** Those with the most to show first: leads, guardians, mentors, the admin. */
export async function demoPeople(database: Database): Promise<StagePerson[]> {
  const people = await database.rows<StagePerson>(sql`
    select p.id, p.email, p.full_name as name, p.locale, p.city, p.is_admin as "isAdmin",
      m.verification, m.headline,
      coalesce((select array_agg(distinct l.title) from team_members t join listings l on l.team_id = t.team_id
        where t.person_id = p.id and t.role = 'LEAD'), '{}') as leads,
      coalesce((select array_agg(distinct g.name) from team_members t join teams g on g.id = t.team_id
        where t.person_id = p.id and t.role = 'MEMBER'), '{}') as joins,
      coalesce((select array_agg(w.full_name order by g.id) from guardianships g join persons w on w.id = g.ward_id
        where g.guardian_id = p.id and g.status in ('ACCEPTED', 'VERIFIED')), '{}') as wards,
      p.is_ward as "isWard",
      exists (select 1 from guardianships g where p.id in (g.ward_id, g.guardian_id) and g.status = 'VERIFIED') as "isVerified"
    from persons p left join mentors m on m.person_id = p.id
    where p.email like ${DEMO_ADDRESSES} and p.status <> 'ERASED' order by p.id`);
  return people.sort((a, b) => ROLES.indexOf(roleOf(a)) - ROLES.indexOf(roleOf(b)));
}
