import type { Tables } from '#platform';
import { Teams1763800000070 } from './migrations/1763800000070-teams.js';
import { PayeeOfTeam1763950000070 } from './migrations/1763950000070-payee-of-team.js';
import { TeamInvitation } from './team-invitation.entity.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

export const teamsTables: Tables = {
  entities: [Team, TeamMember, TeamInvitation],
  migrations: [Teams1763800000070, PayeeOfTeam1763950000070],
};
