import { Injectable } from '@nestjs/common';
import { almatyDay } from '#kernel';
import { advance, Database, lock, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { hasClearance } from './mentor.policies.js';
import { Mentor } from './mentor.entity.js';
import { mentorProcess } from './mentor.process.js';

const BATCH = 50;

/** A check that has run out ends the verification; the mentor is asked to submit again. */
@Injectable()
@Timer({ name: 'lapse-clearances' })
export class LapseClearances implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from mentors where verification = 'VERIFIED' and cleared_until < ${almatyDay(now)}::date
      order by cleared_until limit ${BATCH}`);
    for (const { id } of due) {
      await this.database.systemTransaction(async (tx) => {
        const mentor = await lock(tx, Mentor, id);
        if (mentor.verification !== 'VERIFIED' || hasClearance(mentor)) return;
        await advance(tx, mentorProcess, mentor, 'lapse', systemViewer);
      });
    }
    return due.length;
  }
}
