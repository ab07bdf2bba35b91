import type { Person } from '#accounts';
import { enqueueMail, type Tx } from '#platform';

/** The account is the mailbox's alone now, and its earlier password is gone: how to get in, and how to set another. */
export async function mailPasswordDropped(tx: Tx, { email, locale, fullName }: Person): Promise<void> {
  if (email === null) return;
  await enqueueMail(tx, {
    to: email,
    locale,
    key: 'mail.guardianPassword',
    params: { name: fullName },
    path: '/forgot-password',
  });
}
