import { noteLook, type LookKind } from '#accounts';
import { type GraphContext, loader, loaderById, loaderOfMany, type LoaderOf, sql, type Sql } from '#platform';
import { In } from 'typeorm';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import { publicTeams } from './team.policies.js';

/** Of `persons w` in `teams t`: adults, and where the team is public the minors whose guardians let them be shown. */
const shown = (): Sql => sql`(not w.is_ward or (${publicTeams()} and ward_may(w.id, 'PUBLICATION')))`;

export const teamById = loaderById(Team);

/** In the order in which they joined. */
export const membersOfTeam = loaderOfMany('membersOfTeam', TeamMember, 'teamId', { joinedAt: 'ASC', personId: 'ASC' });

const membersWhere = (name: string, condition: () => Sql): LoaderOf<string, TeamMember[]> =>
  loader<string, TeamMember[]>(
    name,
    async (teamIds, { database }) => {
      const members = await database.rows<Omit<TeamMember, 'person'>>(sql`
        select m.team_id as "teamId", m.person_id as "personId", m.role, m.joined_at as "joinedAt"
        from team_members m join teams t on t.id = m.team_id join persons w on w.id = m.person_id
        where m.team_id = any(${[...teamIds]}) and ${condition()} order by m.joined_at, m.person_id`);
      const groups = new Map<string, TeamMember[]>();
      for (const row of members) {
        const member = Object.assign(new TeamMember(), row);
        groups.set(member.teamId, [...(groups.get(member.teamId) ?? []), member]);
      }
      return groups;
    },
    () => [],
  );

/** The same without minors who may not be shown: what a reader from outside gets. */
export const shownMembersOfTeam = membersWhere('shownMembersOfTeam', shown);

/** Those who will be shown once the team is public: for its own look at what others will see. */
export const membersToBeShown = membersWhere('membersToBeShown', () => sql`ward_may(w.id, 'PUBLICATION')`);

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

/** Whether a person appears in a team that everybody may read. */
export const isShownInTeam = loader<string, boolean>(
  'isShownInTeam',
  async (personIds, { database }) => {
    const rows = await database.rows<{ id: string }>(sql`
      select distinct m.person_id as id from team_members m join teams t on t.id = m.team_id join persons w on w.id = m.person_id
      where m.person_id = any(${[...personIds]}) and ${publicTeams()} and ${shown()}`);
    return new Map(rows.map(({ id }) => [id, true]));
  },
  () => false,
);

/** Awaited before an admin is shown what is a team's own: each minor in it is looked at. */
export async function noteLookAtTeam(context: GraphContext, teamId: string, what: LookKind): Promise<void> {
  if (!context.viewer.isAdmin) return;
  const members = await context.load(membersOfTeam, teamId);
  await Promise.all(members.map(({ personId }) => noteLook(context, personId, what)));
}
