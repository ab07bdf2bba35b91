import { Injectable } from '@nestjs/common';
import { advance, Database, lock, sql, systemViewer, Timer, type TimerHandler } from '#platform';
import { Offer } from './offer.entity.js';
import { offerProcess } from './offer.process.js';

const BATCH = 100;

@Injectable()
@Timer({ name: 'expire-offers' })
export class ExpireOffers implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const due = await this.database.rows<{ id: string }>(sql`
      select id from offers where status = 'OPEN' and answer_by <= ${now} order by answer_by limit ${BATCH}`);
    let expired = 0;
    for (const { id } of due) expired += await this.expire(id);
    return expired;
  }

  /** One by one: an answer that came in between wins, and the others are not kept waiting for it. */
  private expire(id: string): Promise<number> {
    return this.database.systemTransaction(async (tx) => {
      const offer = await lock(tx, Offer, id);
      if (!offerProcess.can(offer, 'expire', systemViewer)) return 0;
      await advance(tx, offerProcess, offer, 'expire', systemViewer);
      return 1;
    });
  }
}
