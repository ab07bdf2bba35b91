// Who somebody is to a team, and who may read it. A team is public through its published listing, which stands further up:
// listings say once, in SQL, when that is so. `readableTeams` and the team's node go by the same expression.
import { defineRelation, empty, raw, sql, type Sql, type Viewer } from '#platform';
import type { TeamRole } from './team-member.entity.js';
import type { Team } from './team.entity.js';

/** The viewer's teams and what they are in each. */
export const teamsOf = defineRelation<Readonly<Record<string, TeamRole>>>(
  'teams',
  `select coalesce(json_object_agg(tm.team_id, tm.role), '{}') from team_members tm where tm.person_id = p.id`,
  {},
);

let publicWhen = 'false';

/** When everybody may read a team: a trusted SQL condition over `t`, the row of `teams`. Said once, by listings. */
export function defineTeamVisibility(condition: string): void {
  if (publicWhen !== 'false') throw new Error('When a team is public is said twice');
  publicWhen = condition;
}

/** The condition under which everybody may read `teams t`. */
export const publicTeams = (): Sql => sql`(${raw(publicWhen)})`;

/** The team itself and admins: its payee, its drafts. */
export function canSeeInside(team: Pick<Team, 'id'>, viewer: Viewer): boolean {
  return viewer.isSystem || viewer.isAdmin || teamsOf(viewer)[team.id] !== undefined;
}

/** What this viewer may read, as a condition on `teams t`. */
export function readableTeams(viewer: Viewer): Sql {
  if (viewer.isSystem || viewer.isAdmin) return sql`true`;
  const own = Object.keys(teamsOf(viewer));
  return sql`(${publicTeams()}${own.length > 0 ? sql` or t.id = any(${own})` : empty})`;
}

type PayeeReader = (team: Team, viewer: Viewer) => boolean;
const payeeReaders: PayeeReader[] = [];

/** Who else sees a team's payee: the mentor of an agreement, a member's guardian. A pure look at the row and the viewer. */
export function definePayeeReader(reader: PayeeReader): void {
  payeeReaders.push(reader);
}

export function canSeePayee(team: Team, viewer: Viewer): boolean {
  return canSeeInside(team, viewer) || payeeReaders.some((reader) => reader(team, viewer));
}
