// Who somebody is to a mentor's profile, and who may read it. `canReadMentor` and `readableMentors` are one rule in two
// languages; a property test holds them equal.
import { almatyDay, clock } from '#kernel';
import { defineRelation, sql, type Sql, type Viewer } from '#platform';
import type { Mentor, MentorVerification } from './mentor.entity.js';

export interface MentorRelation {
  readonly id: string;
  readonly verification: MentorVerification;
}

type Cleared = Pick<Mentor, 'verification' | 'clearedUntil'>;

/** Whether every recorded check still holds: a clearance that has run out blocks at once, before the timer comes round. */
export function hasClearance({ clearedUntil }: Pick<Mentor, 'clearedUntil'>): boolean {
  return clearedUntil === null || clearedUntil >= almatyDay(clock.now());
}

export function isVerified(mentor: Cleared): boolean {
  return mentor.verification === 'VERIFIED' && hasClearance(mentor);
}

const ownProfile = defineRelation<(Cleared & { id: string }) | null>(
  'mentor',
  `select json_build_object('id', m.id, 'verification', m.verification, 'clearedUntil', m.cleared_until)
   from mentors m where m.person_id = p.id`,
  null,
);

/** The viewer's own mentor profile, VERIFIED only while their clearance lasts; null for whoever has none. */
export function mentorOf(viewer: Viewer): MentorRelation | null {
  const own = ownProfile(viewer);
  if (own === null) return null;
  const isLapsed = own.verification === 'VERIFIED' && !hasClearance(own);
  return { id: own.id, verification: isLapsed ? 'NOT_SUBMITTED' : own.verification };
}

export type MentorRole = 'OWNER' | 'ADMIN' | 'SYSTEM';

/** An admin does not decide about their own profile. */
export function mentorRoles(mentor: Pick<Mentor, 'personId'>, viewer: Viewer): ReadonlySet<MentorRole> {
  if (viewer.isSystem) return new Set<MentorRole>(['SYSTEM']);
  if (viewer.personId === mentor.personId) return new Set<MentorRole>(['OWNER']);
  return new Set<MentorRole>(viewer.isAdmin ? ['ADMIN'] : []);
}

/** Refusals, reasons and checks: the mentor and admins only. */
export function canSeeInside(mentor: Pick<Mentor, 'personId'>, viewer: Viewer): boolean {
  return mentorRoles(mentor, viewer).size > 0;
}

export function canReadMentor(mentor: Cleared & Pick<Mentor, 'personId'>, viewer: Viewer): boolean {
  return isVerified(mentor) || canSeeInside(mentor, viewer);
}

/** The public directory, as a condition on `mentors m`. */
export function verifiedMentors(): Sql {
  return sql`(m.verification = 'VERIFIED' and (m.cleared_until is null or m.cleared_until >= ${almatyDay(clock.now())}::date))`;
}

/** What this viewer may read, as a condition on `mentors m`. */
export function readableMentors(viewer: Viewer): Sql {
  if (viewer.isSystem || viewer.isAdmin) return sql`true`;
  return viewer.personId === null ? verifiedMentors() : sql`(${verifiedMentors()} or m.person_id = ${viewer.personId})`;
}
