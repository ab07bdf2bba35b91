import { Injectable } from '@nestjs/common';
import { after, clock, days } from '#kernel';
import { advance, Database, lock, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { mailInvitation } from './write-link.js';

/** After the invitation; then nobody is asked any more. */
const REMINDERS_AFTER = [1, 3, 7, 14] as const;
const BATCH = 50;

/** An invitation that nobody has answered goes out again, each time with a fresh link. */
@Injectable()
@Timer({ name: 'remind-guardians' })
export class RemindGuardians implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const day = (index: number): Date => after(-days(REMINDERS_AFTER[index] ?? 0), now);
    const due = await this.database.rows<{ id: string }>(sql`
      select id from guardianships where status = 'REQUESTED' and guardian_id is null and invited_at <=
        (array[${day(0)}, ${day(1)}, ${day(2)}, ${day(3)}]::timestamptz[])[reminders_sent + 1]
      order by invited_at limit ${BATCH}`);
    for (const { id } of due) await this.remind(id);
    return due.length;
  }

  private remind(id: string): Promise<void> {
    return this.database.systemTransaction(async (tx) => {
      const guardianship = await lock(tx, Guardianship, id);
      const wait = REMINDERS_AFTER[guardianship.remindersSent];
      const isDue = wait !== undefined && after(days(wait), guardianship.invitedAt) <= clock.now();
      if (guardianship.status !== 'REQUESTED' || guardianship.guardianId !== null || !isDue) return;
      await advance(tx, guardianshipProcess, guardianship, 'remind', systemViewer, {
        change: { remindersSent: guardianship.remindersSent + 1 },
      });
      await mailInvitation(tx, guardianship, 'mail.guardianReminder');
    });
  }
}
