import { Injectable } from '@nestjs/common';
import { change, Database, lock, recordFact, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { ModerationCase } from '../moderation-case.entity.js';

const BATCH = 100;

/** A case of somebody's safety that nobody has decided in time is told to all admins, once. */
@Injectable()
@Timer({ name: 'tell-overdue-cases' })
export class TellOverdueCases implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from moderation_cases where severity = 'SAFETY' and status in ('OPEN', 'CLAIMED') and overdue_told_at is null
        and due_at <= ${now} order by due_at limit ${BATCH}`);
    let told = 0;
    for (const { id } of due) told += await this.tell(id, now);
    return told;
  }

  private tell(id: string, now: Date): Promise<number> {
    return this.database.systemTransaction(async (tx) => {
      const row = await lock(tx, ModerationCase, id);
      const isOpen = row.status === 'OPEN' || row.status === 'CLAIMED';
      if (!isOpen || row.overdueToldAt !== null) return 0;
      await change(tx, row, { overdueToldAt: now });
      const { kind, subjectId, severity } = row;
      await recordFact(tx, systemViewer, { action: 'case.overdue', subject: id, data: { kind, subjectId, severity } });
      return 1;
    });
  }
}
