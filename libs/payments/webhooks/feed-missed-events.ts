import { Injectable, Logger } from '@nestjs/common';
import { after, minutes } from '#kernel';
import { Database, sql, Timer, type TimerHandler } from '#platform';
import { RailSilence } from '../rails/outcome.js';
import { ask } from '../rails/stripe/answers.js';
import { StripeCollect } from '../rails/stripe/collect.js';
import { StripeOnboard } from '../rails/stripe/onboard.js';
import { applyReadiness } from '../payees/apply-readiness.js';
import { takeEvent } from './take-event.js';

const EVERY_MS = minutes(1);
/** Events can appear in the list a little after their time; those seen before are refused by their key. */
const OVERLAP_MS = minutes(2);

/**
 * Webhooks get lost. Every minute this asks Stripe for the events since the last one it saw and feeds those that never came
 * into the same inbox, and looks at payees whose onboarding is under way: their events are not in the platform's list.
 */
@Injectable()
@Timer({ name: 'feed-missed-events' })
export class FeedMissedEvents implements TimerHandler {
  private readonly log = new Logger('webhooks');

  constructor(
    private readonly database: Database,
    private readonly collect: StripeCollect,
    private readonly onboard: StripeOnboard,
  ) {}

  async sweep(now: Date): Promise<number> {
    if (!(await this.isDue(now))) return 0;
    try {
      await this.feed(now);
      await this.lookAtPayees(now);
    } catch (error) {
      // Stripe is away for a while; the next minute asks from the same place.
      if (!(error instanceof RailSilence)) throw error;
      this.log.warn(`missed events could not be asked for: ${error.message}`);
    }
    return 0;
  }

  /** One process asks, once a minute, and only when there is anything that Stripe could tell us of. */
  private async isDue(now: Date): Promise<boolean> {
    const rows = await this.database.rows(sql`
      update payment_events_seen set asked_at = ${now}, seen_until = coalesce(seen_until, ${after(-OVERLAP_MS, now)})
      where (asked_at is null or asked_at <= ${after(-EVERY_MS, now)} or asked_at > ${now})
        and (exists (select 1 from fundings) or exists (select 1 from payees where stripe_account_id is not null))
      returning 1`);
    return rows.length > 0;
  }

  private async feed(now: Date): Promise<void> {
    const row = await this.database.row<{ seen_until: Date }>(sql`select seen_until from payment_events_seen`);
    const events = await ask(this.collect.eventsSince(after(-OVERLAP_MS, row?.seen_until ?? now)));
    for (const event of events) {
      const isNew = await this.database.systemTransaction((tx) => takeEvent(tx, event, 'POLLER'));
      if (isNew) this.log.warn(`${event.type} ${event.id} never came by webhook`);
    }
    const last = events.at(-1);
    if (last) await this.database.rows(sql`update payment_events_seen set seen_until = to_timestamp(${last.created})`);
  }

  private async lookAtPayees(now: Date): Promise<void> {
    const waiting = await this.database.rows<{ account: string }>(sql`
      select stripe_account_id as account from payees where not is_stripe_ready and stripe_account_id is not null
        and onboarding_started_at > ${after(-minutes(7 * 24 * 60), now)} limit 50`);
    for (const { account } of waiting) {
      const isReady = await this.onboard.isReady(account);
      await this.database.systemTransaction((tx) => applyReadiness(tx, account, isReady));
    }
  }
}
