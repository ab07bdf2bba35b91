// Teams: their members, their lead, how one comes in, and who receives money for them.
import './guardian-conflict.js';
import './team.cases.js';
import './team.notifications.js';
import './teams.invariants.js';
import './teams.texts.js';
import './privacy/teams.privacy.js';
export { defineLeavingGuard, TeamInput } from './leave-team.js';
export { hasPayee } from './choose-payee.js';
export { whenLeadChanges } from './hand-over-lead.js';
export { actsFor, leadOf, lockTeamAs, MOST_MEMBERS, roleIn } from './lock-team.js';
export { teamReaders } from './team-readers.js';
export { TeamMember, type TeamRole, TeamRoleEnum } from './team-member.entity.js';
export { Team } from './team.entity.js';
export { membersNow } from './team.cases.js';
export {
  isPublicTeam,
  membersOfTeam,
  noteLookAtTeam,
  shownMembersOfTeam,
  teamById,
  teamsOfPerson,
} from './team.loaders.js';
export {
  canSeeInside as canSeeInsideTeam,
  definePayeeReader,
  defineTeamVisibility,
  guardedTeams,
  isNearTeam,
  nearTeams,
  publicTeams,
  readableTeams,
  teamsOf,
} from './team.policies.js';
export { teamsTables } from './teams.tables.js';
