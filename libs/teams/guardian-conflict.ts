// Whoever is in a minor's team cannot be the minor's guardian: they would consent to what they gain from.
import { defineGuardianConflict } from '#guardians';

defineGuardianConflict(async (tx, { wardId, guardianId }) => {
  const together: unknown[] = await tx.query(
    `select 1 from team_members w join team_members g on g.team_id = w.team_id where w.person_id = $1 and g.person_id = $2 limit 1`,
    [wardId, guardianId],
  );
  return together.length > 0;
});
