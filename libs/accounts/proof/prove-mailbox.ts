// Whether an account is the mailbox's. Anybody may sign up with any address, and its owner clicks a mail without looking: only a
// password set through a mailed link, or a sign-in by one, shows who it is. Whoever begins to answer for a child has to show it.
import { badInput, type Tx, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';
import { takeCode } from '../codes/take-code.js';
import type { Person } from '../person.entity.js';
import { SignIn } from '../sign-in.entity.js';
import { takeByMailbox } from './take-by-mailbox.js';

const hasOpenPassword = ({ passwordHash, passwordProvenAt }: Person): boolean =>
  passwordHash !== null && passwordProvenAt === null;

/** Nothing more is asked of whoever signed in through the mailbox, nor where no password is that another may know. */
export async function isMailboxProven(
  manager: EntityManager,
  person: Person,
  { signInId }: Pick<Viewer, 'signInId'>,
): Promise<boolean> {
  if (!hasOpenPassword(person)) return true;
  const signIn = signInId === null ? null : await manager.findOneBy(SignIn, { id: signInId, personId: person.id });
  return signIn !== null && signIn.mailboxProvenAt !== null;
}

/**
 * From here on the account is the mailbox's alone (`takeByMailbox`). Wants the person locked.
 * @throws bad input at `code` when the mailed code (MAILBOX) is needed and missing or wrong.
 * @returns whether a password was dropped.
 */
export async function proveMailbox(
  tx: Tx,
  viewer: Viewer,
  person: Person,
  code: string | null | undefined,
): Promise<boolean> {
  if (!(await isMailboxProven(tx, person, viewer))) {
    if (!code) throw badInput('code', 'REQUIRED');
    await takeCode(tx, person.id, 'MAILBOX', code);
  }
  return hasOpenPassword(person) ? takeByMailbox(tx, viewer, person, viewer.signInId) : false;
}
