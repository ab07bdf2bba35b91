import { clock } from '#kernel';
import { change, recordFact, type Tx, type Viewer } from '#platform';
import type { Person } from '../person.entity.js';
import { endSignIns } from '../refresh-token.js';

/**
 * The viewer has just shown that the account's mailbox is theirs. Until then the account was anybody's who typed the address,
 * also when its owner has clicked a link in a mail since: a password that was not set through the mailbox opens it no longer,
 * and every sign-in but the one that is kept ends, or a pupil could be their own guardian. Wants the person locked.
 * @returns whether a password was dropped.
 */
export async function takeByMailbox(
  tx: Tx,
  viewer: Viewer,
  person: Person,
  keptSignInId: string | null = null,
): Promise<boolean> {
  if (!person.emailVerifiedAt) {
    await change(tx, person, { emailVerifiedAt: clock.now() });
    await recordFact(tx, viewer, { action: 'person.emailVerified', subject: person.id });
  }
  await endSignIns(tx, { personId: person.id }, 'PASSWORD_CHANGED', keptSignInId);
  if (person.passwordHash === null || person.passwordProvenAt !== null) return false;
  await change(tx, person, { passwordHash: null });
  await recordFact(tx, viewer, { action: 'person.passwordDropped', subject: person.id });
  return true;
}
