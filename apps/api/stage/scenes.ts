// The six scenes: each finds the newest row of the demo people that is in the wanted state, who has to act on it, and the
// page where they do.
import { clock } from '#kernel';
import { type Database, sql, type Sql } from '#platform';
import { DEMO_ADDRESSES } from './people.js';

export interface Scene {
  readonly personId: string;
  /** On the site, without the language. */
  readonly path: string;
}

export const SCENES = [
  'offer-to-answer',
  'agreement-to-sign',
  'tranche-to-fund',
  'milestone-to-approve',
  'listing-to-review',
  'deal-finished',
] as const;
export type SceneName = (typeof SCENES)[number];

export function isScene(name: string): name is SceneName {
  return (SCENES as readonly string[]).includes(name);
}

const scenes: Record<SceneName, () => Sql> = {
  'offer-to-answer': () => sql`
    select p.id as "personId", '/offers/' || o.id as path from offers o
    join mentors m on m.id = o.mentor_id
    join team_members t on t.team_id = o.team_id and t.role = 'LEAD'
    join persons p on p.id = case o.awaiting_side when 'TEAM' then t.person_id else m.person_id end
    where o.status = 'OPEN' and o.answer_by > ${clock.now()} and p.email like ${DEMO_ADDRESSES}
    order by (o.awaiting_side = 'TEAM') desc, (o.seed_minor is not null) desc, o.id desc limit 1`,
  'agreement-to-sign': () => sql`
    select p.id as "personId", '/deals/' || a.id || '/sign' as path from agreements a
    join signatories s on s.agreement_id = a.id and s.version = a.version
    join persons p on p.id = s.person_id
    where a.status = 'SIGNING' and a.sign_by > ${clock.now()} and p.email like ${DEMO_ADDRESSES}
      and not exists (select 1 from signatures g where g.signatory_id = s.id)
    order by a.id desc, s.id limit 1`,
  'tranche-to-fund': () => sql`
    select p.id as "personId", '/deals/' || a.id || '/fund' as path from agreements a
    join mentors m on m.id = a.mentor_id join persons p on p.id = m.person_id
    where a.status = 'ACTIVE' and p.email like ${DEMO_ADDRESSES} and exists (
      select 1 from milestones s where s.agreement_id = a.id and s.amount_minor is not null
        and s.status in ('PLANNED', 'IN_PROGRESS')
        and not exists (select 1 from funding_tranches t where t.milestone_id = s.id and t.is_live))
    order by exists (select 1 from fundings f where f.agreement_id = a.id), a.id desc limit 1`,
  'milestone-to-approve': () => sql`
    select p.id as "personId", '/deals/' || s.agreement_id || '/milestones/' || s.id as path from milestones s
    join agreements a on a.id = s.agreement_id and a.status = 'ACTIVE'
    join mentors m on m.id = s.mentor_id join persons p on p.id = m.person_id
    where s.status = 'SUBMITTED' and p.email like ${DEMO_ADDRESSES} order by s.submitted_at desc, s.id desc limit 1`,
  'listing-to-review': () => sql`
    select p.id as "personId", '/admin/cases/' || c.id as path from moderation_cases c
    join persons p on p.is_admin and p.email like ${DEMO_ADDRESSES}
    where c.kind = 'LISTING_REVIEW' and (c.status = 'OPEN' or c.status = 'CLAIMED' and c.assignee_id = p.id)
    order by c.opened_at desc, c.id desc limit 1`,
  'deal-finished': () => sql`
    select p.id as "personId", '/deals/' || a.id as path from agreements a
    join team_members t on t.team_id = a.team_id and t.role = 'LEAD' join persons p on p.id = t.person_id
    where a.status = 'COMPLETED' and p.email like ${DEMO_ADDRESSES} order by a.ended_at desc, a.id desc limit 1`,
};

/** Null when no deal is at this point (any more). */
export function findScene(database: Database, name: SceneName): Promise<Scene | null> {
  return database.row<Scene>(scenes[name]());
}

/** Which scenes can be played now. */
export async function playableScenes(database: Database): Promise<ReadonlySet<SceneName>> {
  const found = await Promise.all(SCENES.map(async (name) => ((await findScene(database, name)) ? [name] : [])));
  return new Set(found.flat());
}
