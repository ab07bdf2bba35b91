// Said to the guardians' library: whoever negotiates or has a deal with a minor's team cannot be that minor's guardian, and
// neither can who shares their purse or telephone.
import { sharingDevice } from '#accounts';
import { defineGuardianConflict, defineGuardianHint } from '#guardians';
import { closenessTo } from './conflict-of-interest.js';

const MENTORS = `
  select distinct m.person_id as id from team_members t
  join offers o on o.team_id = t.team_id and (o.status in ('OPEN', 'HELD') or (o.status = 'ACCEPTED' and o.commitment_ended_at is null))
  join mentors m on m.id = o.mentor_id
  where t.person_id = $1`;

defineGuardianConflict(async (tx, { wardId, guardianId }) => {
  const mentors: { id: string }[] = await tx.query(MENTORS, [wardId]);
  for (const { id } of mentors) if ((await closenessTo(tx, id, [guardianId])) !== null) return true;
  return false;
});

// One browser for a guardian and a mentor is a question to an admin, no conflict by itself.
defineGuardianHint(async (tx, { wardId, guardianId }) => {
  const mentors: { id: string }[] = await tx.query(MENTORS, [wardId]);
  const near = await sharingDevice(
    tx,
    guardianId,
    mentors.map(({ id }) => id),
  );
  return near.length > 0 ? ['SHARED_DEVICE'] : [];
});
