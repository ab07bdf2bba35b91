import { Injectable } from '@nestjs/common';
import { clock, days } from '#kernel';
import { Database } from '../database/database.js';
import { sql } from '../reads/sql.js';
import { Timer } from './registry.js';

/** How long a repeated key gets the answer of the first time; the domain's own unique rules hold for ever. */
const KEPT_MS = days(7);
const BATCH = 1_000;

/** Keys and answers are of the machine's time: moving the product's clock forgets nothing. */
@Injectable()
@Timer({ name: 'forget-old-answers' })
export class ForgetOldAnswers {
  constructor(private readonly database: Database) {}

  async sweep(): Promise<number> {
    const before = new Date(clock.wallNow().getTime() - KEPT_MS);
    const rows = await this.database.rows<{ forgotten: number }>(sql`
      with answers as (
        delete from idempotency_answers where (owner, key) in (
          select owner, key from idempotency_answers where created_at < ${before} limit ${BATCH}) returning 1
      ), keys as (
        delete from idempotency_keys where (owner, key) in (
          select owner, key from idempotency_keys where created_at < ${before} limit ${BATCH}) returning 1
      ) select (select count(*) from answers)::int + (select count(*) from keys)::int as forgotten`);
    return rows[0]?.forgotten ?? 0;
  }
}
