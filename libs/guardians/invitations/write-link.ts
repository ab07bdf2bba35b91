import { Person } from '#accounts';
import { after, clock, days, newId } from '#kernel';
import { badInput, enqueueMail, hashToken, load, lock, newToken, type Tx } from '#platform';
import { IsNull } from 'typeorm';
import { Guardianship } from '../guardianship.entity.js';
import { GuardianLink, type LinkKind } from './guardian-link.entity.js';

export const LINK_MS = days(14);

/** A new link; the earlier ones of its kind no longer work. Returns the token. */
export async function writeLink(tx: Tx, guardianshipId: string, kind: LinkKind): Promise<string> {
  const now = clock.now();
  await tx.update(GuardianLink, { guardianshipId, kind, usedAt: IsNull(), replacedAt: IsNull() }, { replacedAt: now });
  const token = newToken();
  await tx.insert(GuardianLink, {
    hash: hashToken(token),
    guardianshipId,
    kind,
    createdAt: now,
    expiresAt: after(LINK_MS, now),
    usedAt: null,
    replacedAt: null,
    codeHash: null,
    codeExpiresAt: null,
    codeTries: 0,
    provenSignInId: null,
  });
  return token;
}

/** All links of an invitation whose address is no longer the right one. */
export async function voidLinks(tx: Tx, guardianshipId: string): Promise<void> {
  await tx.update(
    GuardianLink,
    { guardianshipId, usedAt: IsNull(), replacedAt: IsNull() },
    { replacedAt: clock.now() },
  );
}

/**
 * Mails the link to the guardian with the ward's own name: it goes to the family. In the ward's language, and with a word in
 * the other two: which one the guardian reads nobody knows yet.
 */
export async function mailInvitation(
  tx: Tx,
  guardianship: Guardianship,
  key = 'mail.guardianInvitation',
): Promise<void> {
  const ward = await load(tx, Person, guardianship.wardId);
  const token = await writeLink(tx, guardianship.id, 'MAIL');
  await enqueueMail(tx, {
    id: newId('token'),
    to: guardianship.email,
    locale: ward.locale,
    key,
    params: { name: guardianship.invitedName, ward: ward.fullName },
    path: `/guardian?token=${token}`,
    inEveryLanguage: true,
  });
}

export interface OpenLink {
  readonly guardianship: Guardianship;
  readonly link: GuardianLink;
}

export const isOpen = (link: GuardianLink): boolean =>
  link.usedAt === null && link.replacedAt === null && link.expiresAt > clock.now();

/** Links that were used, replaced, forged or have run out get one answer. The guardianship is locked before its link. */
export async function lockLink(tx: Tx, token: string): Promise<OpenLink> {
  const hash = hashToken(token);
  const found = await tx.findOneBy(GuardianLink, { hash });
  if (!found) throw badInput('token', 'LINK');
  const guardianship = await lock(tx, Guardianship, found.guardianshipId);
  const link = await tx.findOne(GuardianLink, { where: { hash }, lock: { mode: 'pessimistic_write' } });
  if (!link || !isOpen(link) || guardianship.status !== 'REQUESTED') throw badInput('token', 'LINK');
  return { guardianship, link };
}

export async function useLinks(tx: Tx, guardianshipId: string): Promise<void> {
  await tx.update(GuardianLink, { guardianshipId, usedAt: IsNull(), replacedAt: IsNull() }, { usedAt: clock.now() });
}
