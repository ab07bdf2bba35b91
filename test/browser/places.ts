// Every page there is, in the states of the demo story, each with whoever is to look at it.
import { raw, sql, type Sql } from '#platform';
import { demoPerson } from './demo-story.js';
import type { Site } from './site.js';

export interface Place {
  /** Without the language: `/projects`. */
  readonly path: string;
  /** Whose eyes; a visitor's when nobody is named. */
  readonly email?: string;
}

/** The one address that leads to no page. */
export const NOWHERE = '/no-such-page';
const QUESTIONS = ['title', 'problem', 'solution', 'place', 'proof', 'plan', 'mentoring', 'money', 'check'];
const email = (key: string): string => demoPerson(key).email;

/** Who acts for a team: its lead, or whoever holds the profile of the child that leads it. */
const lead = (team: string): Sql => sql`(select coalesce(leader.email, (select holder.email from guardianships bond
    join persons holder on holder.id = bond.guardian_id where bond.ward_id = leader.id and bond.status = 'VERIFIED' limit 1))
  from team_members membership join persons leader on leader.id = membership.person_id
  where membership.role = 'LEAD' and membership.team_id = ${raw(team)})`;
const mentor = (id: string): Sql => sql`(select helper.email from mentors profile
  join persons helper on helper.id = profile.person_id where profile.id = ${raw(id)})`;

export async function publicPlaces(site: Site): Promise<Place[]> {
  const slugs = await site.database.rows<{ path: string }>(sql`
    (select '/p/' || slug as path from listings where status = 'PUBLISHED' order by id)
    union all (select '/m/' || slug from mentors where verification = 'VERIFIED' order by id limit 2)
    union all (select '/v/' || document_sha256 from agreements order by id limit 3)`);
  const fixed = [
    '',
    '/projects',
    '/projects?q=яблоки&sector=food',
    '/projects?q=ничего-такого-нет',
    '/mentors',
    `/v/${'0'.repeat(64)}`,
    '/how',
    '/safety',
    '/privacy',
    '/terms',
    '/report',
    '/report?sent=0A1B-2C3D',
    '/report?problem=later',
    '/sign-up',
    '/sign-in',
    '/verify-email?token=0123456789',
    '/verify-email',
    '/forgot-password',
    '/reset-password?token=0123456789',
    '/join-team?token=0123456789',
    '/sign-in?way=code',
    '/guardian?token=0123456789',
    '/take-profile?token=0123456789',
    '/take-profile',
    NOWHERE,
  ];
  return [...fixed.map((path) => ({ path })), ...slugs];
}

export async function privatePlaces(site: Site): Promise<Place[]> {
  const rows = await site.database.rows<{ path: string; email: string }>(sql`
    (select '/projects/' || l.id || '/edit' as path, ${lead('l.team_id')} as email from listings l order by l.id)
    union all (select '/projects/' || l.id || '/preview', ${lead('l.team_id')} from listings l where l.status in ('DRAFT', 'PUBLISHED') order by l.id limit 2)
    union all (select '/projects/' || l.id || '/edit/parent', ${lead('l.team_id')} from listings l
      where l.is_ward_led and l.status = 'DRAFT' order by l.id limit 1)
    union all (select '/my/projects/new?award=' || w.id, ${lead('w.team_id')} from awards w order by w.id limit 1)
    union all (select '/my/teams/' || t.id, ${lead('t.id')} from teams t order by t.id limit 2)
    union all (select '/offers/' || o.id, ${lead('o.team_id')} from offers o order by o.id)
    union all (select '/offers/' || o.id, ${mentor('o.mentor_id')} from offers o where o.status = 'OPEN' order by o.id limit 2)
    union all (select distinct '/p/' || l.slug || '/offers', ${lead('o.team_id')} from offers o join listings l on l.id = o.listing_id
      where o.status = 'OPEN')
    union all (select '/deals/' || a.id, ${lead('a.team_id')} from agreements a order by a.id)
    union all (select '/deals/' || a.id || '?tab=' || tab, ${mentor('a.mentor_id')} from agreements a,
      unnest(array['milestones', 'documents', 'money', 'timeline']) tab where a.status in ('ACTIVE', 'COMPLETED') and a.seed_minor is not null)
    union all (select '/deals/' || a.id || '/sign', (select awaited.email from persons awaited where awaited.id = a.awaited_ids[1])
      from agreements a where a.status = 'SIGNING')
    union all (select '/deals/' || a.id || '/fund', ${mentor('a.mentor_id')} from agreements a where a.status = 'ACTIVE' and a.seed_minor is not null)
    union all (select '/deals/' || m.agreement_id || '/milestones/' || m.id, ${lead('m.team_id')} from milestones m order by m.id)
    union all (select '/deals/' || m.agreement_id || '/milestones/' || m.id, ${mentor('m.mentor_id')} from milestones m
      where m.status = 'SUBMITTED' order by m.id)
    union all (select '/admin/cases/' || c.id, ${email('admin')} from moderation_cases c where c.status in ('OPEN', 'CLAIMED') order by c.id)
    union all (select '/admin/listings/' || l.slug, ${email('admin')} from listings l where l.status = 'PUBLISHED' order by l.id limit 1)`);
  return [...own(), ...(await editor(site)), ...(await offering(site)), ...rows];
}

function own(): Place[] {
  const of = (key: string, paths: string[]): Place[] => paths.map((path) => ({ path, email: email(key) }));
  return [
    ...of('guest', [
      '/my',
      '/my/news',
      '/my/teams/new',
      '/my/mentor',
      '/projects/new',
      '/offers',
      '/deals',
      '/settings',
    ]),
    ...of('kamila', ['/my', '/my/news', '/projects/new', '/offers', '/deals']),
    ...of('marat', ['/my', '/my/mentor', '/my/news', '/offers', '/deals']),
    ...of('viktor', ['/my', '/deals']),
    ...of('ilyas', ['/my/family', '/settings']),
    ...of('aruzhan', ['/my/family']),
    ...of('maira', ['/my', '/my/family']),
    ...of('serik', ['/my', '/my/family', '/my/family#consents', '/my/family#seen', '/my/family#data', '/settings']),
    ...of('admin', [
      '/my',
      '/admin',
      '/admin/queue',
      '/admin/people',
      '/admin/offers',
      '/admin/award',
      '/admin/queue?kind=REPORT',
    ]),
  ];
}

async function editor(site: Site): Promise<Place[]> {
  const drafts = await site.database.rows<{ id: string; email: string }>(sql`
    select l.id, ${lead('l.team_id')} as email from listings l where l.status in ('DRAFT', 'CHANGES_REQUESTED') order by l.id limit 2`);
  return drafts.flatMap(({ id, email: whose }) =>
    QUESTIONS.map((question) => ({ path: `/projects/${id}/edit/${question}`, email: whose })),
  );
}

async function offering(site: Site): Promise<Place[]> {
  const [free] = await site.database.rows<{ slug: string }>(sql`
    select slug from listings where status = 'PUBLISHED' and ask_minor is not null order by id desc limit 1`);
  const path = `/p/${free?.slug}/offer`;
  return [
    { path: `${path}/what`, email: email('viktor') },
    { path: `${path}/what`, email: email('guest') },
  ];
}
