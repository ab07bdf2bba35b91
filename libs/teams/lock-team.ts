import { heldBy } from '#guardians';
import { badInput, lock, problem, sql, type Tx, type Viewer } from '#platform';
import { In, type EntityManager } from 'typeorm';
import type { TeamRole } from './team-member.entity.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import { readableTeams } from './team.policies.js';

/** The most people in one team, its lead included. */
export const MOST_MEMBERS = 8;

/**
 * Locks a team for a change by its lead or any member. Whoever is neither gets FORBIDDEN where they may read the team and
 * NOT_FOUND where they may not. The role is read behind the lock: it may just have been handed over.
 */
export async function lockTeamAs(tx: Tx, viewer: Viewer, teamId: string, least: TeamRole): Promise<Team> {
  const team = await lock(tx, Team, teamId);
  const role = await actingRoleIn(tx, viewer, teamId);
  if (role === 'LEAD' || role === least) return team;
  if (role === null && !(await isReadable(tx, viewer, teamId))) throw problem('NOT_FOUND');
  throw problem('FORBIDDEN');
}

/** Whom the viewer acts for: themselves, and the child profiles they hold. */
export const actsFor = (viewer: Viewer): string[] => [viewer.personId ?? '', ...heldBy(viewer)];

/** The one person a mutation is about: the viewer, or the child of theirs that was named. */
export function actorOf(viewer: Viewer, path: string, named: string | null | undefined): string {
  if (!named || named === viewer.personId) return viewer.personId ?? '';
  if (!heldBy(viewer).includes(named)) throw badInput(path, 'HELD_CHILD');
  return named;
}

async function actingRoleIn(tx: Tx, viewer: Viewer, teamId: string): Promise<TeamRole | null> {
  const members = await tx.findBy(TeamMember, { teamId, personId: In(actsFor(viewer)) });
  return members.find(({ role }) => role === 'LEAD')?.role ?? members[0]?.role ?? null;
}

export async function roleIn(tx: Tx, teamId: string, personId: string): Promise<TeamRole | null> {
  const member = await tx.findOneBy(TeamMember, { teamId, personId });
  return member?.role ?? null;
}

/** The person who answers for the team. */
export async function leadOf(manager: EntityManager, teamId: string): Promise<string> {
  const lead = await manager.findOneByOrFail(TeamMember, { teamId, role: 'LEAD' });
  return lead.personId;
}

/** Full is full: the team's row is locked, so that two who join at once are counted one after the other. */
export async function requireRoom(tx: Tx, teamId: string): Promise<void> {
  if ((await tx.countBy(TeamMember, { teamId })) >= MOST_MEMBERS) {
    throw problem('INVALID_STATE', { about: 'teamFull', params: { max: MOST_MEMBERS } });
  }
}

/**
 * A guardian stands beside their ward's team, not in it: they consent to what the team does, and may be who is paid.
 * Looked at whoever of the two comes second.
 */
export async function requireApartFromGuardians(tx: Tx, teamId: string, personId: string): Promise<void> {
  const bonds: unknown[] = await tx.query(
    `select 1 from guardianships g join team_members tm on tm.team_id = $1
       and tm.person_id = case g.ward_id when $2 then g.guardian_id else g.ward_id end
     where g.status in ('ACCEPTED', 'VERIFIED') and $2 in (g.ward_id, g.guardian_id) limit 1`,
    [teamId, personId],
  );
  if (bonds.length > 0) throw problem('INVALID_STATE', { about: 'guardianInTeam' });
}

async function isReadable(tx: Tx, viewer: Viewer, teamId: string): Promise<boolean> {
  const { text, values } = sql`select 1 from teams t where t.id = ${teamId} and ${readableTeams(viewer)}`;
  const rows: unknown[] = await tx.query(text, values);
  return rows.length > 0;
}
