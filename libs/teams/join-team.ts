import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
  badInput,
  CurrentViewer,
  Database,
  hashToken,
  IdOf,
  Input,
  Limits,
  lock,
  problem,
  recordFact,
  Secret,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { actorOf, requireApartFromGuardians, requireRoom, roleIn } from './lock-team.js';
import { TeamInvitation } from './team-invitation.entity.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

@InputType()
export class JoinTeamInput {
  @Secret({ max: 300 })
  token: string;
  @IdOf('person', { nullable: true, description: 'A child whose profile the viewer holds; else the viewer comes in.' })
  personId?: string | null;
}

const PER_PERSON = { name: 'join-team', points: 30, perSeconds: 3_600 };

@Resolver()
export class JoinTeam {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Whoever holds the link may come in, once: people have more addresses than one. */
  @Verb(() => Team, { access: 'verified', rule: 'team: whoever holds an invitation' })
  async joinTeam(@Input() input: JoinTeamInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const personId = actorOf(viewer, 'personId', input.personId);
      const { team, invitation } = await lockInvited(tx, input.token);
      if (await roleIn(tx, team.id, personId)) throw problem('INVALID_STATE', { about: 'alreadyMember' });
      await requireApartFromGuardians(tx, team.id, personId);
      await requireRoom(tx, team.id);
      const now = clock.now();
      await tx.update(TeamInvitation, { id: invitation.id }, { usedAt: now, usedById: viewer.personId });
      await tx.insert(TeamMember, { teamId: team.id, personId, role: 'MEMBER', joinedAt: now });
      await recordFact(tx, viewer, { action: 'team.joined', subject: team.id, data: { personId } });
      return team;
    });
  }
}

/** Links that were used, replaced, forged or have run out all get the same answer. The team is locked before its link. */
async function lockInvited(tx: Tx, token: string): Promise<{ team: Team; invitation: TeamInvitation }> {
  const tokenHash = hashToken(token);
  const found = await tx.findOneBy(TeamInvitation, { tokenHash });
  if (!found) throw badInput('token', 'LINK');
  const team = await lock(tx, Team, found.teamId);
  const invitation = await tx.findOne(TeamInvitation, { where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
  if (!invitation || invitation.usedAt || invitation.replacedAt || invitation.expiresAt <= clock.now()) {
    throw badInput('token', 'LINK');
  }
  return { team, invitation };
}
