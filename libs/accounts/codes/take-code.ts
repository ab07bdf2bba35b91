// Using a mailed code up. Six digits are few, so every comparison is counted before it is made, on a connection of its own:
// the caller's transaction is rolled back when the code is wrong, and the count must stay. The pool of callers may be
// taken by callers who wait for the same code, so the count does not wait for it.
import { Logger } from '@nestjs/common';
import { clock } from '#kernel';
import { badInput, isEqualSecret, sql, type Tx } from '#platform';
import pg from 'pg';
import { IsNull, type DataSource } from 'typeorm';
import { MAX_TRIES } from './code.js';
import { codeDigest } from './issue-code.js';
import { type CodePurpose, OneTimeCode } from './one-time-code.entity.js';

const log = new Logger('accounts');
const counters = new WeakMap<DataSource, pg.Pool>();

function counterOf({ connection }: Tx): pg.Pool {
  let pool = counters.get(connection);
  if (!pool) {
    const { url } = connection.options as { url?: string };
    pool = new pg.Pool({ connectionString: url, max: 2, idleTimeoutMillis: 2_000, allowExitOnIdle: true });
    pool.on('error', (error) => log.warn(`a database connection was lost: ${error.message}`));
    counters.set(connection, pool);
  }
  return pool;
}

interface Tried {
  readonly digest: string;
  readonly expiresAt: Date;
}

/** Spends one try of the newest code and gives its digest; null when there is none to try, or somebody is using it. */
async function spendTry(tx: Tx, personId: string, purpose: CodePurpose, now: Date): Promise<Tried | null> {
  const { rows } = await counterOf(tx).query<Tried>(sql`
    update one_time_codes set tries = tries + 1
    where (person_id, purpose) in (
      select person_id, purpose from one_time_codes
      where person_id = ${personId} and purpose = ${purpose} and used_at is null and tries < ${MAX_TRIES}
        and expires_at > ${now}
      for update skip locked)
    returning digest, expires_at as "expiresAt"`);
  return rows[0] ?? null;
}

/** What people type: digits in groups, on any keyboard. */
const typed = (code: string): string => code.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');

/**
 * Uses up the person's newest code, once and together with the effect of the transaction. A wrong code, one that has run
 * out, was used, or was tried five times: all get the same answer, BAD_USER_INPUT at `path`.
 */
export async function takeCode(
  tx: Tx,
  personId: string,
  purpose: CodePurpose,
  code: string,
  path = 'code',
): Promise<void> {
  const now = clock.wallNow();
  const tried = await spendTry(tx, personId, purpose, now);
  const given = codeDigest({ personId, purpose, expiresAt: tried?.expiresAt ?? now }, typed(code));
  if (tried === null || !isEqualSecret(tried.digest, given)) throw badInput(path, 'CODE');
  const newest = { personId, purpose, digest: tried.digest, usedAt: IsNull() };
  const { affected } = await tx.update(OneTimeCode, newest, { usedAt: now });
  if (affected !== 1) throw badInput(path, 'CODE');
}
