// Who somebody is to a team, and who may read it. A team is public through its published listing, which stands further up:
// listings say once, in SQL, when that is so. `readableTeams` and the team's node go by the same expression.
import { heldBy, wardsOf } from '#guardians';
import { defineRelation, empty, raw, sql, type Sql, type Viewer } from '#platform';
import type { TeamRole } from './team-member.entity.js';
import type { Team } from './team.entity.js';

type Roles = Readonly<Record<string, TeamRole>>;

const ownTeams = defineRelation<Roles>(
  'teams',
  `select coalesce(json_object_agg(tm.team_id, tm.role), '{}') from team_members tm where tm.person_id = p.id`,
  {},
);

interface WardTeam {
  readonly wardId: string;
  readonly teamId: string;
  readonly role: TeamRole;
}
const NO_WARD_TEAMS: readonly WardTeam[] = [];

/** The teams of the viewer's wards; whether the viewer still is a guardian is asked at the moment (`wardsOf`). */
const wardTeams = defineRelation<readonly WardTeam[]>(
  'wardTeams',
  `select coalesce(json_agg(json_build_object('wardId', tm.person_id, 'teamId', tm.team_id, 'role', tm.role)), '[]')
   from guardianships g join team_members tm on tm.person_id = g.ward_id
   where g.guardian_id = p.id and g.status = 'VERIFIED'`,
  NO_WARD_TEAMS,
);

/** The viewer's teams and what they are in each, those of the child profiles they hold included: they act for the child. */
export function teamsOf(viewer: Viewer): Roles {
  const own = ownTeams(viewer);
  const theirs = wardTeams(viewer);
  if (theirs.length === 0) return own;
  const held = heldBy(viewer);
  const roles: Record<string, TeamRole> = { ...own };
  for (const { wardId, teamId, role } of theirs) {
    if (held.includes(wardId) && roles[teamId] !== 'LEAD') roles[teamId] = role;
  }
  return roles;
}

/** Whether the viewer, or a child whose profile they hold, is in the team without leading it: whoever leads hands over first. */
export function mayLeave(viewer: Viewer, teamId: string): boolean {
  if (ownTeams(viewer)[teamId] === 'MEMBER') return true;
  const held = heldBy(viewer);
  return wardTeams(viewer).some(
    (each) => each.teamId === teamId && each.role === 'MEMBER' && held.includes(each.wardId),
  );
}

/** The teams in which wards of this verified guardian are, and which wards: read from within, never acted for by that alone. */
export function guardedTeams(viewer: Viewer): Readonly<Record<string, readonly string[]>> {
  const theirs = wardTeams(viewer);
  if (theirs.length === 0) return {};
  const wards = new Set(wardsOf(viewer).flatMap(({ wardId, isVerified }) => (isVerified ? [wardId] : [])));
  const teams: Record<string, string[]> = {};
  for (const { wardId, teamId } of theirs) {
    if (wards.has(wardId)) teams[teamId] = [...(teams[teamId] ?? []), wardId];
  }
  return teams;
}

/** One's own team, or that of one's ward: nobody offers money or time to it, or decides about it. */
export function isNearTeam(viewer: Viewer, teamId: string): boolean {
  return teamsOf(viewer)[teamId] !== undefined || guardedTeams(viewer)[teamId] !== undefined;
}

/** The ids of all teams that the viewer reads from within. */
export function nearTeams(viewer: Viewer): string[] {
  return [...new Set([...Object.keys(teamsOf(viewer)), ...Object.keys(guardedTeams(viewer))])];
}

let publicWhen = 'false';

/** When everybody may read a team: a trusted SQL condition over `t`, the row of `teams`. Said once, by listings. */
export function defineTeamVisibility(condition: string): void {
  if (publicWhen !== 'false') throw new Error('When a team is public is said twice');
  publicWhen = condition;
}

/** The condition under which everybody may read `teams t`. */
export const publicTeams = (): Sql => sql`(${raw(publicWhen)})`;

/** The team itself, its guardians and admins: its payee, its drafts. */
export function canSeeInside(team: Pick<Team, 'id'>, viewer: Viewer): boolean {
  return viewer.isSystem || viewer.isAdmin || isNearTeam(viewer, team.id);
}

/** What this viewer may read, as a condition on `teams t`. */
export function readableTeams(viewer: Viewer): Sql {
  if (viewer.isSystem || viewer.isAdmin) return sql`true`;
  const own = nearTeams(viewer);
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
