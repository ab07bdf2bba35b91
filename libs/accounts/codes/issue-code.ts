import { clock } from '#kernel';
import { enqueueMail, keyedDigest, type Tx } from '#platform';
import { addressOf } from '../age.js';
import { CODE_MS, inGroups, newCode } from './code.js';
import { type CodePurpose, OneTimeCode } from './one-time-code.entity.js';
import type { Person } from '../person.entity.js';

const MAILS: Record<CodePurpose, string> = { SIGN: 'mail.codeToSign', SIGN_IN: 'mail.codeToSignIn' };

export function codeDigest(personId: string, purpose: CodePurpose, code: string): string {
  return keyedDigest(`one-time-code:${purpose}:${personId}`, code);
}

/** Mails a new code; the one before opens nothing any more. Who has no address gets none. */
export async function issueCode(tx: Tx, person: Person, purpose: CodePurpose): Promise<void> {
  if (!person.email) return;
  const code = newCode();
  await tx.upsert(
    OneTimeCode,
    {
      personId: person.id,
      purpose,
      digest: codeDigest(person.id, purpose, code),
      tries: 0,
      expiresAt: new Date(clock.wallNow().getTime() + CODE_MS),
      usedAt: null,
    },
    ['personId', 'purpose'],
  );
  await enqueueMail(tx, {
    to: person.email,
    locale: person.locale,
    key: MAILS[purpose],
    params: { ...addressOf(person), code: inGroups(code) },
  });
}
