import { clock } from '#kernel';
import { enqueueMail, keyedDigest, type Tx } from '#platform';
import { addressOf } from '../age.js';
import { CODE_MS, inGroups, newCode } from './code.js';
import { type CodePurpose, OneTimeCode } from './one-time-code.entity.js';
import type { Person } from '../person.entity.js';

const MAILS: Record<CodePurpose, string> = {
  SIGN: 'mail.codeToSign',
  SIGN_IN: 'mail.codeToSignIn',
  MAILBOX: 'mail.codeOfMailbox',
};

/** Of whose code it is, what for and until when: with another time in its row it is no code at all. */
export function codeDigest(
  { personId, purpose, expiresAt }: Pick<OneTimeCode, 'personId' | 'purpose' | 'expiresAt'>,
  code: string,
): string {
  return keyedDigest(`one-time-code:${purpose}:${personId}:${expiresAt.toISOString()}`, code);
}

/** Each code runs out later than the one before it, also when two are asked for at once: the database knows them apart by that. */
async function nextEnd(tx: Tx, personId: string, purpose: CodePurpose): Promise<Date> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('one-time-code'), hashtext($1))`, [personId]);
  const last = await tx.findOneBy(OneTimeCode, { personId, purpose });
  return new Date(Math.max(clock.wallNow().getTime() + CODE_MS, (last?.expiresAt.getTime() ?? 0) + 1));
}

/** Mails a new code; the one before opens nothing any more. Who has no address gets none. */
export async function issueCode(tx: Tx, person: Person, purpose: CodePurpose): Promise<void> {
  if (!person.email) return;
  const code = newCode();
  const key = { personId: person.id, purpose, expiresAt: await nextEnd(tx, person.id, purpose) };
  await tx.upsert(OneTimeCode, { ...key, digest: codeDigest(key, code), tries: 0, usedAt: null }, [
    'personId',
    'purpose',
  ]);
  await enqueueMail(tx, {
    to: person.email,
    locale: person.locale,
    key: MAILS[purpose],
    params: { ...addressOf(person), code: inGroups(code) },
  });
}
