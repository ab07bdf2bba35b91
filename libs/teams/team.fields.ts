import { ResolveField, Resolver } from '@nestjs/graphql';
import { definePersonReader, definePersonStage, personById, ViewerType } from '#accounts';
import { defineWardChains, heldBy } from '#guardians';
import { defineNode, fields, type GraphContext, sql, type Viewer } from '#platform';
import { TeamMember } from './team-member.entity.js';
import { Team, type TeamAction } from './team.entity.js';
import {
  isPublicTeam,
  isShownInTeam,
  membersOfTeam,
  membersToBeShown,
  shownMembersOfTeam,
  teamById,
  teamsOfPerson,
} from './team.loaders.js';
import { canSeeInside, guardedTeams, isNearTeam, mayLeave, nearTeams, teamsOf } from './team.policies.js';

/** A team that this viewer may read; null for the unknown and the hidden alike. */
async function readTeam(id: string, { load, viewer }: GraphContext): Promise<Team | null> {
  const team = await load(teamById, id);
  if (!team) return null;
  return canSeeInside(team, viewer) || (await load(isPublicTeam, id)) ? team : null;
}

defineWardChains((wardId) => sql`select team_id as chain from team_members where person_id = ${wardId}`);

defineNode('team', 'Team', readTeam);

function actionsFor(team: Team, viewer: Viewer): TeamAction[] {
  const role = teamsOf(viewer)[team.id];
  if (role === undefined) return viewer.isSignedIn ? ['REPORT'] : [];
  const leads: TeamAction[] = role === 'LEAD' ? ['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE'] : [];
  // A guardian may act for the child who leads and for a brother or sister beside them.
  return mayLeave(viewer, team.id) ? [...leads, 'LEAVE'] : leads;
}

fields(Team, {
  members: (team, _, { load, viewer }) =>
    load(canSeeInside(team, viewer) ? membersOfTeam : shownMembersOfTeam, team.id),
  publicMembers: (team, _, { load, viewer }) =>
    load(canSeeInside(team, viewer) ? membersToBeShown : shownMembersOfTeam, team.id),
  viewerCan: (team, _, { viewer }) => actionsFor(team, viewer),
});

fields(TeamMember, {
  person: (member, _, { load }) => load(personById, member.personId),
});

// A minor is known to their team and its guardians, and met by everybody where a public team shows them.
definePersonReader(async (personId, { viewer, load }) => {
  if (nearTeams(viewer).length === 0) return false;
  return (await load(teamsOfPerson, personId)).some(({ id }) => isNearTeam(viewer, id));
});
definePersonStage((personId, { load }) => load(isShownInTeam, personId));

/** Declares `Viewer.teams` and `Viewer.guardedTeams`. */
@Resolver(() => ViewerType)
export class ViewerTeamsField {
  @ResolveField(() => [Team], { description: 'One’s own, and those of the child profiles that one holds.' })
  teams(): Team[] {
    return [];
  }

  @ResolveField(() => [Team], { description: 'In which wards of this verified guardian are; read from within.' })
  guardedTeams(): Team[] {
    return [];
  }
}

async function teamsOfAll(personIds: readonly string[], load: GraphContext['load']): Promise<Team[]> {
  const teams = (await Promise.all(personIds.map((id) => load(teamsOfPerson, id)))).flat();
  return [...new Map(teams.map((team) => [team.id, team])).values()];
}

fields(ViewerType, {
  teams: ({ personId }, _, { load, viewer }) => teamsOfAll([personId, ...heldBy(viewer)], load),
  guardedTeams: async (_viewer, _, { load, viewer }) => {
    const teams = await Promise.all(Object.keys(guardedTeams(viewer)).map((id) => load(teamById, id)));
    return teams.filter((team) => team !== null);
  },
});
