import { InputType, Resolver } from '@nestjs/graphql';
import {
  CurrentViewer,
  Database,
  IdOf,
  Input,
  type Problem,
  problem,
  recordFact,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { lockTeamAs, roleIn } from './lock-team.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

@InputType()
export class TeamInput {
  @IdOf('team')
  teamId: string;
}

/** What keeps a person in a team, or null. Runs behind the team's lock. */
type LeavingGuard = (tx: Tx, teamId: string, personId: string) => Promise<Problem | null>;
const guards: LeavingGuard[] = [];

/** A library above says when somebody cannot leave: a signatory of an open agreement stays until it ends. */
export function defineLeavingGuard(guard: LeavingGuard): void {
  guards.push(guard);
}

@Resolver()
export class LeaveTeam {
  constructor(private readonly database: Database) {}

  /** The lead hands over first, so that a team always has one who answers for it. */
  @Verb(() => Team, { access: 'signedIn', rule: 'team: its members' })
  leaveTeam(@Input() { teamId }: TeamInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    const personId = viewer.personId ?? '';
    return this.database.transaction(viewer, async (tx) => {
      const team = await lockTeamAs(tx, viewer, teamId, 'MEMBER');
      if ((await roleIn(tx, teamId, personId)) === 'LEAD') throw problem('INVALID_STATE', { about: 'leadLeaves' });
      for (const guard of guards) {
        const found = await guard(tx, teamId, personId);
        if (found) throw found;
      }
      await tx.delete(TeamMember, { teamId, personId });
      await recordFact(tx, viewer, { action: 'team.left', subject: teamId, data: { personId } });
      return team;
    });
  }
}
