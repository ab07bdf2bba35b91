import { InputType, Resolver } from '@nestjs/graphql';
import {
  badInput,
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
import { actorOf, actsFor, lockTeamAs, roleIn } from './lock-team.js';
import { In } from 'typeorm';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

@InputType()
export class TeamInput {
  @IdOf('team')
  teamId: string;
  @IdOf('person', { nullable: true, description: 'Who leaves, where a guardian acts for one of several children.' })
  personId?: string | null;
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
  leaveTeam(@Input() input: TeamInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    const { teamId } = input;
    return this.database.transaction(viewer, async (tx) => {
      const team = await lockTeamAs(tx, viewer, teamId, 'MEMBER');
      const personId = input.personId
        ? actorOf(viewer, 'personId', input.personId)
        : await onlyOneOf(tx, viewer, teamId);
      if ((await roleIn(tx, teamId, personId)) === null) throw badInput('personId', 'TEAM_MEMBER');
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

/** The viewer, or their one child who is in the team; with several it must be said. */
async function onlyOneOf(tx: Tx, viewer: Viewer, teamId: string): Promise<string> {
  const members = await tx.findBy(TeamMember, { teamId, personId: In(actsFor(viewer)) });
  const [first, second] = members;
  const self = members.find(({ personId }) => personId === viewer.personId);
  if (!self && (!first || second)) throw badInput('personId', 'REQUIRED');
  return (self ?? first)?.personId ?? '';
}
