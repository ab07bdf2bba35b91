// Who somebody is to an agreement. Signatories are frozen with it: whoever leaves the team keeps reading what they signed.
import { mentorOf } from '#mentors';
import { sideOf } from '#offers';
import { sql, type Sql, type Viewer } from '#platform';
import { guardedTeams, nearTeams, teamsOf } from '#teams';
import type { Agreement } from './agreement.entity.js';

/**
 * AWAITED has yet to sign; CONFIRMING came of age and has yet to confirm; ASKED_TO_END is the side that has not proposed the
 * termination on the table. GUARDIAN reads along for a minor of the team.
 */
export type AgreementRole =
  | 'SIGNATORY'
  | 'AWAITED'
  | 'CONFIRMING'
  | 'MENTOR'
  | 'TEAM'
  | 'TEAM_MEMBER'
  | 'GUARDIAN'
  | 'ASKED_TO_END'
  | 'ADMIN'
  | 'SYSTEM';

type Parties = Pick<
  Agreement,
  'teamId' | 'mentorId' | 'partyIds' | 'awaitedIds' | 'confirmingIds' | 'terminationProposedBy'
>;

export function agreementRoles(agreement: Parties, viewer: Viewer): ReadonlySet<AgreementRole> {
  const roles = new Set<AgreementRole>();
  if (viewer.isSystem) roles.add('SYSTEM');
  const { personId } = viewer;
  if (personId !== null && agreement.partyIds.includes(personId)) roles.add('SIGNATORY');
  if (personId !== null && agreement.awaitedIds.includes(personId)) roles.add('AWAITED');
  if (personId !== null && agreement.confirmingIds.includes(personId)) roles.add('CONFIRMING');
  if (teamsOf(viewer)[agreement.teamId] !== undefined) roles.add('TEAM_MEMBER');
  if (guardedTeams(viewer)[agreement.teamId] !== undefined) roles.add('GUARDIAN');
  const side = sideOf(agreement, viewer);
  if (side !== null) roles.add(side);
  const { terminationProposedBy } = agreement;
  if (side !== null && terminationProposedBy !== null && terminationProposedBy !== side) roles.add('ASKED_TO_END');
  // Nobody moderates a deal of their own.
  if (viewer.isAdmin && roles.size === 0) roles.add('ADMIN');
  return roles;
}

export function canReadAgreement(agreement: Parties, viewer: Viewer): boolean {
  return agreementRoles(agreement, viewer).size > 0;
}

/** Agreements that concern the viewer as a party, a member of the team or a guardian of one, as a condition on `agreements a`. */
export function ownAgreements(viewer: Viewer): Sql {
  return sql`(a.mentor_id = ${mentorOf(viewer)?.id ?? null} or a.team_id = any(${nearTeams(viewer)})
    or a.party_ids @> array[${viewer.personId ?? ''}])`;
}

/** The same as `canReadAgreement`, as a condition on `agreements a`. */
export function readableAgreements(viewer: Viewer): Sql {
  return viewer.isAdmin || viewer.isSystem ? sql`true` : ownAgreements(viewer);
}
