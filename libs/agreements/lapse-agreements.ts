import { Injectable } from '@nestjs/common';
import { change, Database, recordFact, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { agreementProcess, REMINDERS_AFTER, SIGNING_TIME } from './agreement.process.js';
import { voidAgreement } from './end-agreement.js';
import { lockAgreement, lockDeal } from './lock-deal.js';

const BATCH = 100;

/** What nobody signs in fourteen days falls away; whoever has not signed is reminded after three and seven. */
@Injectable()
@Timer({ name: 'lapse-agreements' })
export class LapseAgreements implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from agreements where status = 'SIGNING' and sign_by <= ${now} order by sign_by limit ${BATCH}`);
    let moved = 0;
    for (const { id } of due) moved += await this.lapse(id);
    for (const [sent, reminderAfter] of REMINDERS_AFTER.entries()) {
      moved += await this.remindAll(sent, new Date(now.getTime() + SIGNING_TIME - reminderAfter));
    }
    return moved;
  }

  private lapse(id: string): Promise<number> {
    return this.database.systemTransaction(async (tx) => {
      const agreement = await lockDeal(tx, systemViewer, id);
      if (!agreementProcess.can(agreement, 'lapse', systemViewer)) return 0;
      await voidAgreement(tx, agreement, 'lapse', { viewer: systemViewer });
      return 1;
    });
  }

  /** `before` is the last moment at which an agreement may have to be signed for this reminder to be due. */
  private async remindAll(sent: number, before: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from agreements where status = 'SIGNING' and reminders_sent = ${sent} and sign_by <= ${before}
      order by sign_by limit ${BATCH}`);
    for (const { id } of due) await this.remind(id, sent);
    return due.length;
  }

  private remind(id: string, sent: number): Promise<void> {
    return this.database.systemTransaction(async (tx) => {
      const agreement = await lockAgreement(tx, systemViewer, id);
      if (agreement.status !== 'SIGNING' || agreement.remindersSent !== sent) return;
      await change(tx, agreement, { remindersSent: sent + 1 });
      await recordFact(tx, systemViewer, {
        action: 'agreement.reminded',
        subject: id,
        chain: agreement.offerId,
        data: { awaitedIds: agreement.awaitedIds },
      });
    });
  }
}
