// A held profile whose person is 18 has nobody who could act for it. Admins see it until the person has come.
import { closeCasesOf, ModerationCase, openCase } from '#moderation';
import type { Tx, Viewer } from '#platform';
import { In } from 'typeorm';

const FLAG = 'HELD_GROWN_UP';

export async function openGrownUpCase(tx: Tx, wardId: string): Promise<void> {
  await openCase(tx, { kind: 'RISK_FLAG', subjectId: wardId, reason: 'case.heldGrownUp', riskFlags: [FLAG] });
}

/** Of somebody whose birthday came before there were such cases. What an admin has decided since then stays decided. */
export async function openMissingGrownUpCase(tx: Tx, wardId: string): Promise<boolean> {
  const known: unknown[] = await tx.query(
    `select 1 from moderation_cases where kind = 'RISK_FLAG' and subject_id = $1 and $2 = any(flag_codes) limit 1`,
    [wardId, FLAG],
  );
  if (known.length > 0) return false;
  await openGrownUpCase(tx, wardId);
  return true;
}

/** Other flags of the same case are still somebody's to look at. */
export async function closeGrownUpCase(tx: Tx, viewer: Viewer, wardId: string): Promise<void> {
  const open = await tx.findOneBy(ModerationCase, {
    kind: 'RISK_FLAG',
    subjectId: wardId,
    status: In(['OPEN', 'CLAIMED']),
  });
  if (open?.flagCodes.every((code) => code === FLAG)) {
    await closeCasesOf(tx, viewer, wardId, ['RISK_FLAG'], 'case.profileTaken');
  }
}
