import { Injectable } from '@nestjs/common';
import { clock, days, hours } from '#kernel';
import { Database, sql, Timer, type TimerHandler } from '#platform';
import { DEVICE_DAYS } from './devices.js';

/** Whoever types a link or a code again right after its end is told the same for a while as of any that has run out. */
const SPENT_MS = days(1);
const BATCH = 1_000;

/**
 * What signing in leaves behind goes when nothing compares it any more: which browser it was, and digests of tokens, links and
 * codes that open nothing. All of it is of the machine's time: moving the product's clock forgets nothing.
 */
@Injectable()
@Timer({ name: 'forget-old-sign-ins' })
export class ForgetOldSignIns implements TimerHandler {
  private nextAt = 0;

  constructor(private readonly database: Database) {}

  async sweep(): Promise<number> {
    const now = clock.wallNow();
    if (now.getTime() < this.nextAt) return 0;
    const spent = new Date(now.getTime() - SPENT_MS);
    const compared = new Date(now.getTime() - days(DEVICE_DAYS));
    const rows = await this.database.rows<{ forgotten: number }>(sql`
      with devices as (
        update sign_ins set device_digest = null where id in (
          select id from sign_ins where device_digest is not null and created_at <= ${compared} limit ${BATCH}) returning 1
      ), tokens as (
        delete from refresh_tokens where hash in (
          select hash from refresh_tokens where expires_at < ${now} limit ${BATCH}) returning 1
      ), links as (
        delete from mail_tokens where hash in (
          select hash from mail_tokens where expires_at < ${spent} limit ${BATCH}) returning 1
      ), codes as (
        delete from one_time_codes where (person_id, purpose) in (
          select person_id, purpose from one_time_codes where expires_at < ${spent} limit ${BATCH}) returning 1
      ) select ((select count(*) from devices) + (select count(*) from tokens) + (select count(*) from links)
        + (select count(*) from codes))::int as forgotten`);
    const { forgotten } = rows[0] ?? { forgotten: 0 };
    if (forgotten === 0) this.nextAt = now.getTime() + hours(1);
    return forgotten;
  }
}
