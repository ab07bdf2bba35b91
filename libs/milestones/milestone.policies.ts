import { readableAgreements } from '#agreements';
import { sideOf } from '#offers';
import { sql, type Sql, type Viewer } from '#platform';
import { isNearTeam, teamsOf } from '#teams';
import type { Milestone } from './milestone.entity.js';

export type MilestoneRole = 'TEAM' | 'MENTOR' | 'ADMIN' | 'SYSTEM';

/** The whole team works on a milestone, not its lead alone. Nobody settles a matter of their own. */
export function milestoneRoles(
  milestone: Pick<Milestone, 'teamId' | 'mentorId'>,
  viewer: Viewer,
): ReadonlySet<MilestoneRole> {
  const roles = new Set<MilestoneRole>();
  if (viewer.isSystem) roles.add('SYSTEM');
  if (teamsOf(viewer)[milestone.teamId] !== undefined) roles.add('TEAM');
  if (sideOf(milestone, viewer) === 'MENTOR') roles.add('MENTOR');
  if (viewer.isAdmin && roles.size === 0 && !isNearTeam(viewer, milestone.teamId)) roles.add('ADMIN');
  return roles;
}

/** Whoever reads the agreement reads its milestones, as a condition on `milestones m`. */
export function readableMilestones(viewer: Viewer): Sql {
  return sql`exists (select 1 from agreements a where a.id = m.agreement_id and ${readableAgreements(viewer)})`;
}
