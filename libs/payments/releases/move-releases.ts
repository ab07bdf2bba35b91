import { money } from '#kernel';
import { advance, systemViewer, type Tx } from '#platform';
import { In, IsNull, Not } from 'typeorm';
import { movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';

/** How often what fell due has changed hands; the release is locked. */
async function movesOf(tx: Tx, releaseId: string): Promise<number> {
  const [row]: { moves: number }[] = await tx.query(
    `select count(*)::integer as moves from ledger_entries where kind = 'correction' and source_type = 'payee_change'
      and starts_with(source_id, $1)`,
    [`${releaseId}:`],
  );
  return row?.moves ?? 0;
}

/**
 * Gives an agreement's releases that Stripe was not asked for to its present payee; what fell due moves with them in the ledger.
 * Wants the agreement locked.
 */
export async function moveReleases(tx: Tx, agreementId: string, payeeId: string): Promise<void> {
  const found = await tx.find(Release, {
    where: { agreementId, payeeId: Not(payeeId), status: In(['REQUESTED', 'FAILED']), askedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const release of found) {
    const { id: releaseId, payeeId: from, moneyMinor, moneyCurrency, ledgerEntryId } = release;
    if (ledgerEntryId !== null) {
      const sum = money(moneyMinor, moneyCurrency);
      const nth = (await movesOf(tx, releaseId)) + 1;
      const entryId = await post(
        tx,
        movements.movePayee({ agreementId, releaseId, nth, from, to: payeeId, money: sum }),
      );
      if (entryId === null) throw new Error(`The ledger has move ${nth} of release ${releaseId} already`);
    }
    const data = { agreementId, from, to: payeeId };
    await advance(tx, releaseProcess, release, 'movePayee', systemViewer, { change: { payeeId }, data });
  }
}
