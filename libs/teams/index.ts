// Teams: their members, their lead, how one comes in, and who receives money for them.
import './team.notifications.js';
import './teams.invariants.js';
import './teams.texts.js';
export { defineLeavingGuard, TeamInput } from './leave-team.js';
export { leadOf, lockTeamAs, MOST_MEMBERS, roleIn } from './lock-team.js';
export { TeamMember, type TeamRole, TeamRoleEnum } from './team-member.entity.js';
export { Team } from './team.entity.js';
export { isPublicTeam, membersOfTeam, teamById, teamsOfPerson } from './team.loaders.js';
export { definePayeeReader, defineTeamVisibility, publicTeams, readableTeams, teamsOf } from './team.policies.js';
export { teamsTables } from './teams.tables.js';
