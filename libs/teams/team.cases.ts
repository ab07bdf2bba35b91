// Whom a case about a team is about: all its members, so that none of them decides it as an admin.
import { defineCasePeople } from '#moderation';
import type { EntityManager } from 'typeorm';
import { TeamMember } from './team-member.entity.js';

export async function membersNow(manager: EntityManager, teamId: string): Promise<string[]> {
  const members = await manager.findBy(TeamMember, { teamId });
  return members.map(({ personId }) => personId);
}

defineCasePeople('team', membersNow);
