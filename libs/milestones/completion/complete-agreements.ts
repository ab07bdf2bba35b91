import { Injectable } from '@nestjs/common';
import { lockAgreement } from '#agreements';
import { Database, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { completeIfDone } from './complete-if-done.js';

const BATCH = 100;

/** What was done within the cooling-off time, or stood still when its last milestone was decided, is complete afterwards. */
@Injectable()
@Timer({ name: 'complete-agreements' })
export class CompleteAgreements implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select a.id from agreements a join offer_terms t on t.id = a.terms_id
      where a.status = 'ACTIVE' and t.mentoring is null and coalesce(a.cooling_off_ends_at <= ${now}, true)
        and exists (select 1 from milestones m where m.agreement_id = a.id)
        and not exists (
          select 1 from milestones m where m.agreement_id = a.id and m.status not in ('APPROVED', 'CANCELLED'))
      order by a.id limit ${BATCH}`);
    let completed = 0;
    for (const { id } of due) {
      const isDone = await this.database.systemTransaction(async (tx) =>
        completeIfDone(tx, await lockAgreement(tx, systemViewer, id)),
      );
      if (isDone) completed += 1;
    }
    return completed;
  }
}
