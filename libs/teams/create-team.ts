import { InputType, Resolver } from '@nestjs/graphql';
import { clock, newId } from '#kernel';
import { noteCrisis } from '#moderation';
import {
  CurrentViewer,
  Database,
  IdOf,
  Input,
  insert,
  Limits,
  recordFact,
  Text,
  Verb,
  Viewer,
  WithoutContacts,
} from '#platform';
import { actorOf } from './lock-team.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

@InputType()
export class CreateTeamInput {
  @Text({ max: 80, min: 2 })
  @WithoutContacts()
  name: string;
  @IdOf('person', { nullable: true, description: 'A child whose profile the viewer holds; else the viewer leads.' })
  leadId?: string | null;
}

const PER_PERSON = { name: 'create-team', points: 20, perSeconds: 86_400 };

@Resolver()
export class CreateTeam {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Whoever makes a team leads it, or the child they make it for. */
  @Verb(() => Team, { access: 'verified', rule: 'team: anybody verified' })
  async createTeam(@Input() input: CreateTeamInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const personId = actorOf(viewer, 'leadId', input.leadId);
      const now = clock.now();
      const team = await insert(tx, Team, { id: newId('team'), name: input.name, payeeId: null, createdAt: now });
      await tx.insert(TeamMember, { teamId: team.id, personId, role: 'LEAD', joinedAt: now });
      await noteCrisis(tx, viewer, team.id, [input.name]);
      await recordFact(tx, viewer, { action: 'team.created', subject: team.id, data: { leadId: personId } });
      return team;
    });
  }
}
