import { Injectable } from '@nestjs/common';
import {
  advance,
  Database,
  enqueue,
  Job,
  type JobHandler,
  lock,
  sql,
  systemViewer,
  Timer,
  type TimerHandler,
} from '#platform';
import { StripeDisburse } from '../rails/stripe/disburse.js';
import { applyTransfer } from './apply-transfer.js';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';
import { SILENT_FOR } from './let-go.js';
import { nothingForbids, nothingStops } from './waits.js';

/**
 * Wakes what waits for Stripe: releases that fell due and were not sent (their job died or was refused), and sent ones whose
 * money has become available to the payee.
 */
@Injectable()
@Timer({ name: 'resume-releases' })
export class ResumeReleases implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const rows = await this.database.rows<{ id: string; job: string }>(sql`
      select r.id, 'send-release' as job from releases r
        where r.status in ('REQUESTED', 'FAILED') and r.ledger_entry_id is not null and r.review_reason is null
          and (r.asked_at is null or r.next_try_at <= ${now}) and ${nothingStops()}
      union all
      select r.id, 'send-release' from releases r
        where r.status in ('REQUESTED', 'FAILED') and r.asked_at <= ${new Date(now.getTime() - SILENT_FOR)}
          and (r.next_try_at is null or r.next_try_at <= ${now}) and r.review_reason is null and not (${nothingForbids()})
      union all
      select id, 'pay-out-release' from releases
        where status = 'SENT' and review_reason is null and available_at <= ${now}
      limit 100`);
    for (const { id, job } of rows) {
      await enqueue(this.database.dataSource.manager, job, { releaseId: id }, { key: `${job}:${id}` });
    }
    return 0;
  }
}

/** Looks once more at the transfer: unless it was reversed, Stripe lets the payee have the money. */
@Injectable()
@Job('pay-out-release')
export class PayOutRelease implements JobHandler<{ releaseId: string }> {
  constructor(
    private readonly database: Database,
    private readonly disburse: StripeDisburse,
  ) {}

  async run({ releaseId }: { releaseId: string }): Promise<void> {
    const known = await this.database.dataSource.manager.findOneByOrFail(Release, { id: releaseId });
    if (known.status !== 'SENT' || known.transferId === null) return;
    const seen = await this.disburse.transfer(known.transferId);
    await this.database.systemTransaction(async (tx) => {
      const applied = await applyTransfer(tx, seen);
      if (applied.done !== 'APPLIED') return;
      const release = await lock(tx, Release, releaseId);
      if (!releaseProcess.can(release, 'payOut', systemViewer)) return;
      const { agreementId, moneyMinor, moneyCurrency } = release;
      const data = { agreementId, minor: moneyMinor.toString(), currency: moneyCurrency };
      await advance(tx, releaseProcess, release, 'payOut', systemViewer, { data });
    });
  }
}
