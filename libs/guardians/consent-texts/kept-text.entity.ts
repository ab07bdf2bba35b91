import { clock, type Locale } from '#kernel';
import { canonicalJson, IdColumn, MomentColumn, TextColumn, type Tx, WholeColumn } from '#platform';
import { Entity } from 'typeorm';
import type { ConsentKind } from '../consents/consent.entity.js';
import type { ConsentWords, CurrentText } from './current.js';

/** A text that somebody has consented to, kept word by word for as long as the consent is on record. */
@Entity('consent_texts')
export class KeptConsentText {
  @IdColumn()
  sha256: string;

  @TextColumn()
  kind: ConsentKind;

  @WholeColumn()
  version: number;

  /** Canonical JSON `{ kind, version, texts }`: the bytes under the hash. */
  @TextColumn()
  body: string;

  @MomentColumn()
  keptAt: Date;
}

export async function keepConsentText(tx: Tx, { kind, version, sha256, texts }: CurrentText): Promise<void> {
  const body = canonicalJson({ kind, version, texts });
  const row = { sha256, kind, version, body, keptAt: clock.now() };
  await tx.createQueryBuilder().insert().into(KeptConsentText).values(row).orIgnore().execute();
}

export function wordsOf({ body }: KeptConsentText): Readonly<Record<Locale, ConsentWords>> {
  return (JSON.parse(body) as { texts: Record<Locale, ConsentWords> }).texts;
}
