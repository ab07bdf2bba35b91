import { clock, newId } from '#kernel';
import { advance, change, insert, type Tx, type Viewer } from '#platform';
import { IsNull } from 'typeorm';
import { currentConsentText } from '../consent-texts/current.js';
import { keepConsentText, type KeptConsentText } from '../consent-texts/kept-text.entity.js';
import type { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { Consent, type ConsentKind } from './consent.entity.js';

/** The consent that stands, if one does. */
export function liveConsent(tx: Tx, guardianshipId: string, kind: ConsentKind): Promise<Consent | null> {
  return tx.findOneBy(Consent, { guardianshipId, kind, withdrawnAt: IsNull() });
}

/** Writes a consent over the text as it is now, or as it was signed; one that stands already stays. Wants the guardianship locked. */
export async function writeConsent(
  tx: Tx,
  viewer: Viewer,
  guardianship: Guardianship,
  kind: ConsentKind,
  signed?: KeptConsentText,
): Promise<Consent> {
  const standing = await liveConsent(tx, guardianship.id, kind);
  const text = signed ?? currentConsentText(kind);
  if (standing && standing.textSha256 === text.sha256) return standing;
  if ('texts' in text) await keepConsentText(tx, text);
  if (standing) await change(tx, standing, { withdrawnAt: clock.now() });
  return insert(tx, Consent, {
    id: newId('consent'),
    guardianshipId: guardianship.id,
    kind,
    textVersion: text.version,
    textSha256: text.sha256,
    givenById: viewer.personId ?? guardianship.guardianId ?? '',
    grantedAt: clock.now(),
    withdrawnAt: null,
  });
}

/** A guardian's consent with its fact, `asPartOf` another fact when that one tells of it. Wants the guardianship locked. */
export async function giveConsent(
  tx: Tx,
  viewer: Viewer,
  guardianship: Guardianship,
  kind: ConsentKind,
  asPartOf?: 'guardianship.accepted',
): Promise<void> {
  const { textVersion, textSha256 } = await writeConsent(tx, viewer, guardianship, kind);
  await advance(tx, guardianshipProcess, guardianship, 'consent', viewer, {
    data: { kind, textVersion, textSha256, ...(asPartOf && { asPartOf }) },
  });
}
