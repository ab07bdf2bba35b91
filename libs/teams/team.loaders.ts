import { loader, loaderById, loaderOfMany, sql } from '#platform';
import { In } from 'typeorm';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import { publicTeams } from './team.policies.js';

export const teamById = loaderById(Team);

/** In the order in which they joined. */
export const membersOfTeam = loaderOfMany('membersOfTeam', TeamMember, 'teamId', { joinedAt: 'ASC', personId: 'ASC' });

/** A person's teams, the oldest first. */
export const teamsOfPerson = loader<string, Team[]>(
  'teamsOfPerson',
  async (personIds, { database }) => {
    const { manager } = database.dataSource;
    const memberships = await manager.find(TeamMember, {
      where: { personId: In([...personIds]) },
      order: { joinedAt: 'ASC', teamId: 'ASC' },
    });
    const rows = await manager.findBy(Team, { id: In([...new Set(memberships.map(({ teamId }) => teamId))]) });
    const teams = new Map(rows.map((team) => [team.id, team]));
    const groups = new Map<string, Team[]>();
    for (const { personId, teamId } of memberships) {
      const team = teams.get(teamId);
      if (team) groups.set(personId, [...(groups.get(personId) ?? []), team]);
    }
    return groups;
  },
  () => [],
);

/** Whether everybody may read a team. */
export const isPublicTeam = loader<string, boolean>(
  'isPublicTeam',
  async (ids, { database }) => {
    const rows = await database.rows<{ id: string }>(sql`
      select t.id from teams t where t.id = any(${[...ids]}) and ${publicTeams()}`);
    return new Map(rows.map(({ id }) => [id, true]));
  },
  () => false,
);
