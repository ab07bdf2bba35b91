import { Injectable } from '@nestjs/common';
import { change, Database, recordFact, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { REMINDERS_AFTER } from '../agreement.process.js';
import { lockAgreement } from '../lock-deal.js';

const BATCH = 100;

/** Whoever came of age and has not confirmed their agreement is reminded after three days and after seven. */
@Injectable()
@Timer({ name: 'remind-to-confirm' })
export class RemindToConfirm implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    let reminded = 0;
    for (const [sent, reminderAfter] of REMINDERS_AFTER.entries()) {
      const due = await this.database.rows<{ id: string }>(sql`
        select id from agreements where confirming_since <= ${new Date(now.getTime() - reminderAfter)}
          and reminders_sent = ${sent} and status in ('ACTIVE', 'ON_HOLD') order by confirming_since limit ${BATCH}`);
      for (const { id } of due) await this.remind(id, sent);
      reminded += due.length;
    }
    return reminded;
  }

  private remind(id: string, sent: number): Promise<void> {
    return this.database.systemTransaction(async (tx) => {
      const agreement = await lockAgreement(tx, systemViewer, id);
      if (agreement.confirmingSince === null || agreement.remindersSent !== sent) return;
      await change(tx, agreement, { remindersSent: sent + 1 });
      await recordFact(tx, systemViewer, {
        action: 'agreement.confirmationReminded',
        subject: id,
        chain: agreement.offerId,
        data: { confirmingIds: agreement.confirmingIds },
      });
    });
  }
}
