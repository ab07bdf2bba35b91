// A project that grows out of an award is called as the team that won it, until the team writes something better.
import { defineAwardOrigin } from '#listings';
import { find } from '#platform';
import { Team } from '#teams';
import { Award } from './award.entity.js';

defineAwardOrigin(async (tx, awardId) => {
  const award = await find(tx, Award, awardId);
  const team = award && (await find(tx, Team, award.teamId));
  return team && { teamId: team.id, projectTitle: team.name };
});
