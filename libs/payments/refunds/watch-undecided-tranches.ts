import { Injectable } from '@nestjs/common';
import { after, days } from '#kernel';
import { Database, sql, Timer, type TimerHandler } from '#platform';
import { askForReview } from '../reviews/ask-for-review.js';
import { refundTranche } from './request-refund.js';

interface Undecided {
  readonly milestone_id: string;
  readonly funding_id: string;
  readonly is_over: boolean;
}

/**
 * Stripe holds money for at most 90 days. A tranche that nobody has released becomes a case on day 60 after its funding, and
 * goes back on day 75; its milestone can be funded again.
 */
@Injectable()
@Timer({ name: 'watch-undecided-tranches' })
export class WatchUndecidedTranches implements TimerHandler {
  constructor(private readonly database: Database) {}

  async sweep(now: Date): Promise<number> {
    const rules = await this.database.rows<{ name: string; value: string }>(sql`select name, value from payment_rules`);
    const daysOf = (name: string): number => Number(rules.find((rule) => rule.name === name)?.value);
    const [asked, over] = [daysOf('undecided_after_days'), daysOf('refunded_after_days')];
    const rows = await this.database.rows<Undecided>(sql`
      select t.milestone_id, f.id as funding_id, f.held_at <= ${after(-days(over), now)} as is_over
      from fundings f join funding_tranches t on t.funding_id = f.id
      where f.status in ('HELD', 'PARTLY_REFUNDED') and t.is_live and f.held_at <= ${after(-days(asked), now)}
        and not exists (select 1 from releases r where r.milestone_id = t.milestone_id and r.status <> 'REVERSED')
        and (f.held_at <= ${after(-days(over), now)} or not exists (
          select 1 from moderation_cases c where c.subject_id = f.id and 'TRANCHE_UNDECIDED' = any (c.flag_codes)))
      limit 50`);
    for (const { milestone_id: milestoneId, funding_id: fundingId, is_over: isOver } of rows) {
      await this.database.systemTransaction(async (tx) => {
        if (isOver) await refundTranche(tx, milestoneId, 'tranche.undecided');
        else await askForReview(tx, fundingId, 'TRANCHE_UNDECIDED');
      });
    }
    return rows.length;
  }
}
