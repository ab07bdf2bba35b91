import { InputType, Resolver } from '@nestjs/graphql';
import { badInput, CurrentViewer, Database, IdOf, Input, problem, recordFact, Verb, Viewer } from '#platform';
import { lockTeamAs, roleIn } from './lock-team.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';

@InputType()
export class HandOverLeadInput {
  @IdOf('team')
  teamId: string;
  @IdOf('person')
  personId: string;
}

@Resolver()
export class HandOverLead {
  constructor(private readonly database: Database) {}

  @Verb(() => Team, { access: 'verified', rule: 'team: its lead' })
  handOverLead(@Input() { teamId, personId }: HandOverLeadInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    return this.database.transaction(viewer, async (tx) => {
      const team = await lockTeamAs(tx, viewer, teamId, 'LEAD');
      const role = await roleIn(tx, teamId, personId);
      if (role === null) throw badInput('personId', 'TEAM_MEMBER');
      if (role === 'LEAD') throw problem('INVALID_STATE', { about: 'leadAlready' });
      await tx.update(TeamMember, { teamId, role: 'LEAD' }, { role: 'MEMBER' });
      await tx.update(TeamMember, { teamId, personId }, { role: 'LEAD' });
      await recordFact(tx, viewer, { action: 'team.leadHandedOver', subject: teamId, data: { personId } });
      return team;
    });
  }
}
