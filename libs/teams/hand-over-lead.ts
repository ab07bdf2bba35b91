import { InputType, Resolver } from '@nestjs/graphql';
import { lockGuardianships } from '#guardians';
import { badInput, CurrentViewer, Database, IdOf, Input, problem, recordFact, type Tx, Verb, Viewer } from '#platform';
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

/** What must follow at once when another member leads: a listing is shown by the consents for its lead. */
type LeadChange = (tx: Tx, viewer: Viewer, teamId: string) => Promise<void>;
const hearers: LeadChange[] = [];

/** A library above hears of a new lead inside the transaction. */
export function whenLeadChanges(hears: LeadChange): void {
  hearers.push(hears);
}

export async function leadChanged(tx: Tx, viewer: Viewer, teamId: string): Promise<void> {
  for (const hears of hearers) await hears(tx, viewer, teamId);
}

@Resolver()
export class HandOverLead {
  constructor(private readonly database: Database) {}

  @Verb(() => Team, { access: 'verified', rule: 'team: its lead' })
  handOverLead(@Input() { teamId, personId }: HandOverLeadInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    return this.database.transaction(viewer, async (tx) => {
      // A withdrawal for the new lead waits until their projects are theirs, or is seen here.
      await lockGuardianships(tx, personId);
      const team = await lockTeamAs(tx, viewer, teamId, 'LEAD');
      const role = await roleIn(tx, teamId, personId);
      if (role === null) throw badInput('personId', 'TEAM_MEMBER');
      if (role === 'LEAD') throw problem('INVALID_STATE', { about: 'leadAlready' });
      await tx.update(TeamMember, { teamId, role: 'LEAD' }, { role: 'MEMBER' });
      await tx.update(TeamMember, { teamId, personId }, { role: 'LEAD' });
      await recordFact(tx, viewer, { action: 'team.leadHandedOver', subject: teamId, data: { personId } });
      await leadChanged(tx, viewer, teamId);
      return team;
    });
  }
}
