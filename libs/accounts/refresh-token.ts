// Refresh tokens rotate: each is used once and its successor is derived from it, so that twenty concurrent refreshes of one
// token get the same successor and no two live descendants ever exist. A token used again after the grace time was stolen
// or copied: the whole sign-in ends (RFC 9700, 4.14.2). Times are the machine's: the product's clock signs nobody out.
import { clock, days, newId, seconds } from '#kernel';
import { hashToken, insert, keyedDigest, newToken, problem, type Tx, type Viewer } from '#platform';
import { RefreshToken, SignIn } from './sign-in.entity.js';

export const REFRESH_TOKEN_MS = days(30);
const GRACE_MS = seconds(20);

export interface NewSignIn {
  readonly signInId: string;
  readonly refreshToken: string;
}

async function store(tx: Tx, token: string, signInId: string): Promise<void> {
  const now = clock.wallNow();
  await tx
    .createQueryBuilder()
    .insert()
    .into(RefreshToken)
    .values({
      hash: hashToken(token),
      signInId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS),
      usedAt: null,
    })
    .orIgnore()
    .execute();
}

/**
 * Opens a sign-in with its first refresh token. The mailbox is proven by a mailed link or code, and not by a password that anybody
 * may have set who typed the address.
 */
export async function startSignIn(
  tx: Tx,
  personId: string,
  viewer: Viewer,
  deviceDigest: string | null = null,
  isMailboxProven = false,
): Promise<NewSignIn> {
  const now = clock.wallNow();
  const signIn = await insert(tx, SignIn, {
    id: newId('signin'),
    personId,
    userAgent: viewer.request.userAgent,
    deviceDigest,
    createdAt: now,
    mailboxProvenAt: isMailboxProven ? now : null,
    endedAt: null,
    endedBecause: null,
  });
  const refreshToken = newToken();
  await store(tx, refreshToken, signIn.id);
  return { signInId: signIn.id, refreshToken };
}

export type Rotation = { readonly personId: string } & NewSignIn;

/** The successor of a token; UNAUTHENTICATED for one that is unknown, run out, or used before. */
export async function rotate(tx: Tx, token: string): Promise<Rotation | 'REUSED'> {
  const found = await tx.findOne(RefreshToken, {
    where: { hash: hashToken(token) },
    lock: { mode: 'pessimistic_write' },
  });
  const signIn = found && (await tx.findOneBy(SignIn, { id: found.signInId }));
  const now = clock.wallNow();
  if (!found || !signIn || signIn.endedAt || found.expiresAt <= now) throw problem('UNAUTHENTICATED');
  if (found.usedAt && now.getTime() - found.usedAt.getTime() > GRACE_MS) {
    await endSignIns(tx, { id: signIn.id }, 'TOKEN_REUSED');
    return 'REUSED';
  }
  const successor = keyedDigest('refresh', token);
  if (!found.usedAt) {
    await tx.update(RefreshToken, { hash: found.hash }, { usedAt: now });
    await store(tx, successor, signIn.id);
  }
  return { personId: signIn.personId, signInId: signIn.id, refreshToken: successor };
}

type Ended = 'SIGNED_OUT' | 'TOKEN_REUSED' | 'PASSWORD_CHANGED' | 'SUSPENDED';

/** Ends one sign-in or all of a person's, but for one. */
export async function endSignIns(
  tx: Tx,
  which: { id: string } | { personId: string },
  because: Ended,
  exceptId: string | null = null,
): Promise<void> {
  await tx
    .createQueryBuilder()
    .update(SignIn)
    .set({ endedAt: clock.wallNow(), endedBecause: because })
    .where(which)
    .andWhere('ended_at is null')
    .andWhere('id <> :exceptId', { exceptId: exceptId ?? '' })
    .execute();
}
