import { ResolveField, Resolver } from '@nestjs/graphql';
import { personById, ViewerType } from '#accounts';
import { defineNode, fields, type GraphContext, type Viewer } from '#platform';
import { TeamMember } from './team-member.entity.js';
import { Team, type TeamAction } from './team.entity.js';
import { isPublicTeam, membersOfTeam, teamById, teamsOfPerson } from './team.loaders.js';
import { canSeeInside, teamsOf } from './team.policies.js';

/** A team that this viewer may read; null for the unknown and the hidden alike. */
async function readTeam(id: string, { load, viewer }: GraphContext): Promise<Team | null> {
  const team = await load(teamById, id);
  if (!team) return null;
  return canSeeInside(team, viewer) || (await load(isPublicTeam, id)) ? team : null;
}

defineNode('team', 'Team', readTeam);

function actionsFor(team: Team, viewer: Viewer): TeamAction[] {
  const role = teamsOf(viewer)[team.id];
  if (role === 'LEAD') return ['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE'];
  if (role === 'MEMBER') return ['LEAVE'];
  return viewer.isEmailVerified ? ['REPORT'] : [];
}

fields(Team, {
  members: (team, _, { load }) => load(membersOfTeam, team.id),
  viewerCan: (team, _, { viewer }) => actionsFor(team, viewer),
});

fields(TeamMember, {
  person: (member, _, { load }) => load(personById, member.personId),
});

/** Declares `Viewer.teams`. */
@Resolver(() => ViewerType)
export class ViewerTeamsField {
  @ResolveField(() => [Team])
  teams(): Team[] {
    return [];
  }
}

fields(ViewerType, {
  teams: (viewer, _, { load }) => load(teamsOfPerson, viewer.personId),
});
