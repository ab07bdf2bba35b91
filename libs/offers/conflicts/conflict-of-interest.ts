// A guardian is never the counterparty of their ward's team, and neither is somebody who pays from the guardian's card, is paid
// to their account, or answers their telephone (safety.md, K-4). Asked when an offer is made and accepted, when money is
// paid in, and when a guardian is verified.
import { sharingDevice } from '#accounts';
import { openCase } from '#moderation';
import { sharePaymentMark } from '#payments';
import { problem, type Tx } from '#platform';
import type { EntityManager } from 'typeorm';
import type { Offer } from '../offer.entity.js';

/** Why two sides are too close; each has a text `problem.CONFLICT_OF_INTEREST.<this>` and one `risk.<this>`. */
export type Closeness = 'IS_GUARDIAN' | 'SHARED_PURSE' | 'SHARED_PHONE';

/** Whoever stands, or is invited to stand, as the guardian of one of these people. */
const GUARDIANS = `
  select coalesce(array_agg(distinct p.id), '{}') as ids from guardianships g
  join persons p on p.id = g.guardian_id or (g.guardian_id is null and p.email = g.email)
  where g.status in ('REQUESTED', 'ACCEPTED', 'VERIFIED') and g.ward_id in (
    select person_id from team_members where team_id = $1)`;

async function guardiansOfTeam(manager: EntityManager, teamId: string): Promise<string[]> {
  const rows: { ids: string[] }[] = await manager.query(GUARDIANS, [teamId]);
  return rows[0]?.ids ?? [];
}

async function sharePhone(manager: EntityManager, personId: string, others: readonly string[]): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `select 1 from persons a join persons b on b.phone_digest = a.phone_digest
     where a.id = $1 and b.id = any($2) and b.id <> a.id limit 1`,
    [personId, others],
  );
  return found.length > 0;
}

/** How a mentor is too close to these people, if they are. */
export async function closenessTo(
  manager: EntityManager,
  mentorPersonId: string,
  guardianIds: readonly string[],
): Promise<Closeness | null> {
  if (guardianIds.length === 0) return null;
  if (guardianIds.includes(mentorPersonId)) return 'IS_GUARDIAN';
  if (await sharePaymentMark(manager, [mentorPersonId], guardianIds)) return 'SHARED_PURSE';
  return (await sharePhone(manager, mentorPersonId, guardianIds)) ? 'SHARED_PHONE' : null;
}

/** How a mentor is too close to the families of a team. */
export async function closenessToTeam(
  manager: EntityManager,
  mentorPersonId: string,
  teamId: string,
): Promise<Closeness | null> {
  return closenessTo(manager, mentorPersonId, await guardiansOfTeam(manager, teamId));
}

/** Throws CONFLICT_OF_INTEREST for a mentor who is too close to the families of a team. */
export async function requireNoConflict(manager: EntityManager, mentorPersonId: string, teamId: string): Promise<void> {
  const closeness = await closenessToTeam(manager, mentorPersonId, teamId);
  if (closeness) throw problem('CONFLICT_OF_INTEREST', { about: closeness });
}

/** A mentor who uses a browser of the team's guardians is no conflict; an admin looks before anything is signed. */
export async function hintAtOneDevice(
  tx: Tx,
  mentorPersonId: string,
  offer: Pick<Offer, 'id' | 'teamId'>,
): Promise<void> {
  const guardians = await guardiansOfTeam(tx, offer.teamId);
  if (guardians.length === 0 || (await sharingDevice(tx, mentorPersonId, guardians)).length === 0) return;
  await openCase(tx, { kind: 'RISK_FLAG', subjectId: offer.id, riskFlags: ['SHARED_DEVICE'] });
}
