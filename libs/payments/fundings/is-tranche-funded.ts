import type { Tx } from '#platform';

/** Whether a milestone's money is held now. */
export async function isTrancheFunded(tx: Tx, milestoneId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from funding_tranches t join fundings f on f.id = t.funding_id
     where t.milestone_id = $1 and t.is_live and f.status in ('HELD', 'PARTLY_REFUNDED')`,
    [milestoneId],
  );
  return rows.length > 0;
}
