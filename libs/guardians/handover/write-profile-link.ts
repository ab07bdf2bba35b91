import { after, clock } from '#kernel';
import { hashToken, newToken, type Tx } from '#platform';
import { IsNull } from 'typeorm';
import { LINK_MS } from '../invitations/write-link.js';
import { ProfileLink } from './profile-link.entity.js';

type Sent = Pick<ProfileLink, 'wardId' | 'email' | 'sentById'>;

const OPEN = { usedAt: IsNull(), replacedAt: IsNull(), stoppedAt: IsNull() };

/** Neither used nor replaced nor stopped, and in its time. */
export const isOpenLink = ({ usedAt, replacedAt, stoppedAt, expiresAt }: ProfileLink): boolean =>
  usedAt === null && replacedAt === null && stoppedAt === null && expiresAt > clock.now();

/** A new link to a held profile; the one before it no longer works. Returns the token. Wants the ward locked. */
export async function writeProfileLink(tx: Tx, sent: Sent): Promise<string> {
  const now = clock.now();
  await tx.update(ProfileLink, { wardId: sent.wardId, ...OPEN }, { replacedAt: now });
  const token = newToken();
  await tx.insert(ProfileLink, {
    hash: hashToken(token),
    ...sent,
    createdAt: now,
    expiresAt: after(LINK_MS, now),
    usedAt: null,
    replacedAt: null,
    stoppedAt: null,
    tries: 0,
  });
  return token;
}

/** By compare-and-set: of two at once one wins. */
export async function useProfileLink(tx: Tx, hash: string): Promise<boolean> {
  const { affected } = await tx.update(ProfileLink, { hash, ...OPEN }, { usedAt: clock.now() });
  return affected === 1;
}
