import { clock } from '#kernel';
import { badInput, hashToken, newToken, type Tx } from '#platform';
import { IsNull } from 'typeorm';
import { MailToken, type MailTokenPurpose } from '../sign-in.entity.js';

/** A new link for a person; the earlier ones of the same purpose are void. Returns the token for the mail. */
export async function issueMailToken(
  tx: Tx,
  personId: string,
  purpose: MailTokenPurpose,
  validMs: number,
): Promise<string> {
  const now = clock.wallNow();
  await tx.update(MailToken, { personId, purpose, usedAt: IsNull() }, { usedAt: now });
  const token = newToken();
  await tx.insert(MailToken, {
    hash: hashToken(token),
    personId,
    purpose,
    expiresAt: new Date(now.getTime() + validMs),
    usedAt: null,
  });
  return token;
}

/** Uses a link up and says whose it is; used, run out and forged ones get the same answer. */
export async function useMailToken(tx: Tx, token: string, purpose: MailTokenPurpose): Promise<string> {
  const found = await tx.findOne(MailToken, {
    where: { hash: hashToken(token), purpose },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found || found.usedAt || found.expiresAt <= clock.wallNow()) throw badInput('token', 'LINK');
  await tx.update(MailToken, { hash: found.hash }, { usedAt: clock.wallNow() });
  return found.personId;
}
