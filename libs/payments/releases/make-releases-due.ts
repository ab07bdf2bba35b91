import { Injectable } from '@nestjs/common';
import { money } from '#kernel';
import {
  advance,
  Database,
  enqueue,
  lock,
  sql,
  type Sql,
  systemViewer,
  Timer,
  type TimerHandler,
  type Tx,
} from '#platform';
import { Funding } from '../fundings/funding.entity.js';
import { movements } from '../ledger/movements.js';
import { post } from '../ledger/post.js';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';
import { lockDealOf, nothingStops } from './waits.js';

const BATCH = 50;

/**
 * A release falls due when the cooling-off time is over, the payee can be paid, its funding is neither disputed nor gone, and
 * nothing stops the deal. Then it moves in the ledger, and the job that sends it is enqueued with it.
 */
@Injectable()
@Timer({ name: 'make-releases-due' })
export class MakeReleasesDue implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const rows = await this.database.rows<Due>(sql`
      select r.id, r.funding_id, r.agreement_id from ${payable(now)} order by r.due_at limit ${BATCH}`);
    let moved = 0;
    for (const due of rows) {
      const isMoved = await this.database.systemTransaction((tx) => fallDue(tx, due, now));
      if (isMoved) moved += 1;
    }
    return moved;
  }
}

const payable = (now: Date): Sql => sql`
  releases r join fundings f on f.id = r.funding_id
  where r.status = 'REQUESTED' and r.ledger_entry_id is null and r.due_at <= ${now}
    and f.status in ('HELD', 'PARTLY_REFUNDED') and ${nothingStops()}`;

interface Due {
  readonly id: string;
  readonly funding_id: string;
  readonly agreement_id: string;
}

async function fallDue(tx: Tx, { id: releaseId, funding_id: fundingId, ...deal }: Due, now: Date): Promise<boolean> {
  await lockDealOf(tx, deal.agreement_id);
  await lock(tx, Funding, fundingId);
  const release = await lock(tx, Release, releaseId);
  // Read again behind the locks: a hold, a dispute or a withdrawal may have come in between.
  const { text, values } = sql`select 1 from ${payable(now)} and r.id = ${releaseId}`;
  const still: unknown[] = await tx.query(text, values);
  if (still.length === 0) return false;
  const { agreementId, milestoneId, payeeId, moneyMinor, moneyCurrency } = release;
  const sum = money(moneyMinor, moneyCurrency);
  const ledgerEntryId = await post(tx, movements.release({ agreementId, milestoneId, payeeId, money: sum }));
  if (ledgerEntryId === null)
    throw new Error(`The tranche ${milestoneId} has a ledger entry that release ${releaseId} does not name`);
  await advance(tx, releaseProcess, release, 'fallDue', systemViewer, {
    change: { ledgerEntryId },
    data: { ledgerEntryId },
  });
  await enqueue(tx, 'send-release', { releaseId }, { key: `send-release:${releaseId}` });
  return true;
}
