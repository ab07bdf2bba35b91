import { lock, problem, sql, type Tx, type Viewer } from '#platform';
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
  const role = await roleIn(tx, teamId, viewer.personId ?? '');
  if (role === 'LEAD' || role === least) return team;
  if (role === null && !(await isReadable(tx, viewer, teamId))) throw problem('NOT_FOUND');
  throw problem('FORBIDDEN');
}

export async function roleIn(tx: Tx, teamId: string, personId: string): Promise<TeamRole | null> {
  const member = await tx.findOneBy(TeamMember, { teamId, personId });
  return member?.role ?? null;
}

/** The person who answers for the team. */
export async function leadOf(tx: Tx, teamId: string): Promise<string> {
  const lead = await tx.findOneByOrFail(TeamMember, { teamId, role: 'LEAD' });
  return lead.personId;
}

/** Full is full: the team's row is locked, so that two who join at once are counted one after the other. */
export async function requireRoom(tx: Tx, teamId: string): Promise<void> {
  if ((await tx.countBy(TeamMember, { teamId })) >= MOST_MEMBERS) {
    throw problem('INVALID_STATE', { about: 'teamFull', params: { max: MOST_MEMBERS } });
  }
}

async function isReadable(tx: Tx, viewer: Viewer, teamId: string): Promise<boolean> {
  const { text, values } = sql`select 1 from teams t where t.id = ${teamId} and ${readableTeams(viewer)}`;
  const rows: unknown[] = await tx.query(text, values);
  return rows.length > 0;
}
